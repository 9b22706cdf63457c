tm 1

/// Places what the bank does not need overnight.
model treasury "Treasury" version 1.0.0
owner = "treasury@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data position "Liquidity position" : PaymentData { sensitivity = confidential }

boundary office "Office" : CorporateNetwork {
  actor treasurer "Treasurer" : Staff {
    flow trade "Place money" : -> desk via Https carries position
  }
}
boundary treasury-ns "Treasury" : Namespace in platform.mesh {
  component desk "Treasury desk" : WebApplication {
    authorization = function
    processes position
    flow keep : -> positions via Jdbc carries position with MutualTls
  }
  component positions "Positions" : PostgreSql {
    stores position
    encryption-at-rest = managed-key
  }
}
