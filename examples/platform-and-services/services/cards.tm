tm 1

/// Issues cards and keeps their numbers.
model cards "Cards" version 1.2.0
owner = "cards@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data card-number "Card number" : CardholderData

boundary cards-ns "Cards" : Namespace in platform.mesh {
  component issuing "Card issuing" : Service {
    runs as issuing-sa
    processes card-number
    flow keep : -> vault via Jdbc carries card-number with MutualTls
  }
  component vault "Card vault" : PostgreSql {
    stores card-number (protection = field-encrypted)
    encryption-at-rest = customer-key
  }
}
identity issuing-sa "Card issuing" : WorkloadIdentity {
  scope = least
  may write on vault
}
flow order "Order a card" : platform.gateway -> issuing via Grpc {
  carries none
  returns none
  with MutualTls
}
