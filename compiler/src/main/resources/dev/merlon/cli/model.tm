tm 1

// A threat model to start from. Run `merlon check`, read what it says, then draw your own system in place of this shop.

/// Customers order on the web; orders are kept in a database. This comment shows in reports.
model MODEL-NAME version 0.1.0
owner = "team@example.com"

// Libraries give the words (the kinds after the colons) and the rules.
use std.core
use std.identity
use std.crypto
use std.api

// What is at stake.
data order "Customer's order" : PersonalData
data session "Session token" : SessionToken

// Who acts. What nobody states is unknown, and unknown is a question, not a finding.
identity shop-account "Account of the shop in the database" : DatabaseUser {
  lifetime = long
  may read, write on order-database
}

// Trust changes where a boundary is crossed. Boundaries nest.
boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow use : -> browser { network = same-host }
  }
  component browser "Browser" : Browser {
    // The one who starts it stands before the arrow. Data that come back stand after `returns`.
    flow place-order "Place an order" : -> shop via Https carries order, session
  }
}

boundary data-centre "Data centre" : Datacenter {
  /// The code that this team writes.
  component shop "Shop" : WebApplication with RateLimiting {
    input-validation = strict
    runs as shop-account
    processes order, session

    // Jdbc says nothing of encryption, so Merlon asks. Here somebody knows the answer, and it is not a good one.
    flow store-order "Store an order" : -> order-database via Jdbc carries order { encryption = none }
  }
  component order-database "Order database" : PostgreSql {
    stores order
    encryption-at-rest = managed-key
  }
}

// What must stay true. A build that breaks it fails.
assert one-way-in "Only the shop talks to the database" =
  all f in order-database.inbound : f.source == shop
