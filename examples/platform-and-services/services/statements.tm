tm 1

/// Makes statements of account, once a month.
model statements "Statements" version 1.0.3
owner = "statements@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data statement "Statement of account" : PaymentData { sensitivity = confidential }

boundary statements-ns "Statements" : Namespace in platform.mesh {
  component renderer "Renderer" : Worker {
    processes statement
    flow file : -> archive via Https carries statement with MutualTls
  }
  component archive "Archive" : ObjectStore {
    stores statement
    encryption-at-rest = managed-key
  }
}
flow read "Read a statement" : platform.gateway -> renderer via Grpc returns statement {
  with MutualTls
}
