tm 1

/// A shop that keeps orders.
model shop "Web shop"
owner = "shop@example.com"

use std.core
use std.crypto
use std.frameworks.gdpr

data order "Customer's order" : PersonalData

boundary internet "Internet" : PublicNetwork {
  component browser "Browser" : Browser {
    flow buy "Place an order" : -> shop-service via Http carries order
  }
}

boundary cluster "Cluster" : NetworkSegment {
  trust = internal
  component shop-service "Shop" : Service {
    flow keep "Keep the order" : -> order-database via JdbcTls carries order
  }
  component order-database "Orders" : PostgreSql {
    stores order
    encryption-at-rest = managed-key
    criticality = critical
  }
}

scenario read-on-the-way "Orders are read on the way" {
  driven by std.crypto.cleartext-public on buy
  frequency = 0.1 .. 0.5 .. 2
  loss = 1k EUR .. 10k EUR .. 80k EUR
  basis = "Three complaints in five years."
  owner = "shop@example.com"
}
