tm 1

/// Scores payments while they are made.
model fraud "Fraud detection" version 2.3.0
owner = "fraud@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data profile "Behaviour profile" : PersonalData { sensitivity = confidential }

boundary fraud-ns "Fraud detection" : Namespace in platform.mesh {
  component scoring "Scoring" : Service {
    processes profile
    flow look-up : -> profiles via Https carries profile with MutualTls
    flow listen : -> platform.events via Grpc returns platform.business-event with MutualTls
  }
  component profiles "Profiles" : KeyValueStore {
    stores profile
    encryption-at-rest = managed-key
  }
}
