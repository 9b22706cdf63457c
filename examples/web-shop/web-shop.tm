tm 1

/// One code base that runs in three places: on the machines of the shop, in the cloud, and on a laptop for demonstrations. The
/// model says what is the same everywhere; a variant says what is different in one place.
model web-shop "Web shop" version 2.1.0
owner = "shop-team@example.com"

use std.core
use std.api
use std.crypto
use std.identity

data order "Order" : PersonalData { sensitivity = confidential }
data catalogue "Catalogue" : Data { sensitivity = public }

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow browse "Look at goods" : -> shop.public via Https carries none returns catalogue
    flow place-order "Place an order" : -> shop.public via Https carries order
  }
}

boundary machine-room "Machine room" : Datacenter {
  region = eea
  trust = internal

  component shop "Shop" : WebApplication {
    authorization = object
    rate-limit = none
    schema-visibility = hidden
    runs as shop-account
    processes order
    endpoint public : Https
    flow keep "Keep an order" : -> orders via Jdbc carries order { network = same-host }
    flow notify "Tell the customer" : -> mail via Smtp carries order
  }
  component orders "Orders" : RelationalDatabase {
    stores order (protection = clear)
    encryption-at-rest = none
  }
  component mail "Mail service" : Service { processes order }
}

identity shop-account "Account of the shop" : DatabaseUser {
  credential = password
  stored-in = config
  may read, write on orders
}

accept std.api.no-rate-limit on shop {
  reason = "A hundred customers, all known by name."
  by = "shop-owner@example.com"
  until = 2027-06-30
}

assert orders-apart "Customers never talk to the database" =
  no f in orders.inbound : f.source is Person

/// Everybody can order there, and the provider keeps the database.
variant cloud "In the cloud" {
  remove mail
  boundary provider "Mail provider" : PublicNetwork {
    component mail-relay "Mail relay" : Service { processes order }
  }
  extend shop {
    flow send-mail "Send mail" : -> mail-relay carries order { encryption = none }
  }
  extend keep { network = private; encryption = tls-1-3 }
  extend orders { encryption-at-rest = managed-key }
  extend shop-account { credential = workload-token; stored-in = vault }
  transfer std.api.no-rate-limit on shop {
    reason = "The edge of the provider throttles each client, by contract."
    by = "ciso@example.com"
  }
}

/// A laptop without a network: nobody from outside, no real orders.
variant demo "Demonstration" {
  remove internet, mail
  extend order { sensitivity = public }
}
