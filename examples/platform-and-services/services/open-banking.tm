tm 1

/// Lets other firms read accounts that their owners opened to them.
model open-banking "Open banking" version 1.5.0
owner = "open-banking@bank.example"

use std.core
use std.crypto
use std.api
use "../platform.tm" as platform

data consent "Consent" : PersonalData { sensitivity = confidential }

component aggregator "Account aggregator" : ExternalParty {
  assurance = certified
  flow fetch "Fetch accounts" : -> platform.gateway.public carries consent
}
boundary open-banking-ns "Open banking" : Namespace in platform.mesh {
  component partner-api "Partner API" : Api {
    authorization = object
    processes consent
    flow keep : -> consents via Jdbc carries consent with MutualTls
  }
  component consents "Consents" : PostgreSql {
    stores consent
    encryption-at-rest = managed-key
  }
}
flow forward "Forward to the partner API" : platform.gateway -> partner-api via Grpc {
  carries consent
  with MutualTls
}
