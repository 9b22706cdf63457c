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

// Who acts in the database, and what it may do there.
identity shop-account "Database account of the shop" : DatabaseUser {
  stored-in = config // A fact with a `=`; this one is not a good one.
  rotation = manual
  lifetime = long
  scope = least
  may read, write on order-database
}

// Trust changes where a boundary is crossed. Boundaries nest.
boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow tap "Fill the basket" : -> browser carries order { network = same-host }
  }
  component browser "Browser" : Browser {
    // The one who starts it stands before the arrow. What comes back stands after `returns`.
    flow place-order "Place an order" : -> shop via Https carries order, session {
      authentication = [session-cookie]
      in-url = []
    }
  }
}
boundary data-centre "Data centre" : Datacenter {
  /// The code that this team writes.
  component shop "Shop" : WebApplication with RateLimiting {
    runs as shop-account
    processes order, session
    authorization = unknown // Nobody has looked yet. What is unknown is asked for; so is what is left out.
    input-validation = strict
    token-validation = full

    flow keep-order "Keep an order" : -> order-database via Jdbc carries order {
      authentication = [database-password]
      encryption = none
    }
  }
  component order-database "Order database" : PostgreSql {
    stores order
    encryption-at-rest = managed-key
  }
}

// What people decide about a threat, with a reason and a date after which it is open again.
accept std.crypto.cleartext-internal on keep-order {
  reason = "Both run on one host until the move to the cluster."
  by = "security@example.com"
  until = 2027-06-30
}

// What must stay true. A build that breaks it fails.
assert one-way-in "Only the shop talks to the database" =
  all f in order-database.inbound : f.source == shop
