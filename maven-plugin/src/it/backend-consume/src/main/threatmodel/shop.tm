tm 1

/// A shop that keeps orders.
model shop "Web shop"
owner = "shop@example.com"

use std.core
use std.crypto

data order "Customer's order" : PersonalData

boundary internet "Internet" : PublicNetwork {
  component browser "Browser" : Browser {
    flow buy "Place an order" : -> shop-service via Https carries order
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
  }
}
