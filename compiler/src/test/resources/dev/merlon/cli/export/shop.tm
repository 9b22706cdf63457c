tm 1

/// Sells things.
model shop "Corner shop"
owner = "ann@example.com"

use std.core
use shop.rules

/// What is ordered.
data order "Order" : Data {
  sensitivity = confidential
  integrity = high
}

boundary street "The street" : PublicNetwork {
  actor buyer "Buyer" : Customer {
    flow buy "Buy" : -> till carries order { encryption = none }
    flow ask "Ask" : -> desk { encryption = tls-1-3 }
  }
}

boundary house "The house" : Boundary {
  trust = corporate
  boundary front "The front room" : Boundary {
    component till "Till" : Service without Screening {
      processes order
      flow keep "Keep" : -> shelf carries order returns order { encryption = tls-1-3 }
      flow tell : -> desk { encryption = tls-1-3 }
    }
    component desk "Desk" : Service
  }
  boundary back "The back room" : Boundary {
    component shelf "Shelf" : RelationalDatabase { stores order }
    component stock "Stock" : Service with Screening
  }
}

flow tell-stock "Tell the stock" : till -> stock { encryption = none }

accept shop.rules.listened on tell-stock {
  reason = "The wire is in the wall."
  by = "ann@example.com"
  decided = 2026-10-01
  until = 2027-09-30
}
