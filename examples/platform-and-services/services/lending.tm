tm 1

/// Decides about loans and keeps them.
model lending "Lending" version 0.9.0
owner = "lending@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data application "Loan application" : PersonalData { sensitivity = confidential }

boundary lending-ns "Lending" : Namespace in platform.mesh {
  component decision "Loan decision" : Service {
    processes application
    flow keep : -> loans via Jdbc carries application with MutualTls
    no flow -> platform.events { reason = "Applications are not told to other services." }
  }
  component loans "Loans" : PostgreSql {
    stores application
    encryption-at-rest = managed-key
  }
}
flow request "Ask for a loan" : platform.gateway -> decision via Grpc {
  carries application
  with MutualTls
}
