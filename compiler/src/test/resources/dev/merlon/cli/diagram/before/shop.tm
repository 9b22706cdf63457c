tm 1

model shop "Shop"

use std.core
use std.identity

data card "Card number" : CardholderData
data order "Order" : PersonalData { contains card }
data nowhere "Rumour" : PersonalData

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow buy "Buy" : -> shop-door via Http carries order
  }
}

boundary room "Machine room" : Datacenter {
  /// Takes *orders*. The [handbook](https://handbook.example.com/shop?a=1&b=2) says more.
  ///
  /// Nobody reads this far.
  component shop-door "Shop door" : WebApplication {
    processes order
    runs as shop-account
    flow keep "Keep" : -> orders via Jdbc carries order returns card
  }

  boundary rack "Rack" : Host {
    component orders "Orders" : PostgreSql { stores card }
    component archive "Archive" : FileStore {
      stores order
      flow back-up "Back up" : -> orders
    }
  }
}

identity shop-account "Account of the shop" : DatabaseUser {
  credential = password
  stored-in = config
  may read, write on orders
}

sequence buying "Somebody buys" { buy; keep; buy }
