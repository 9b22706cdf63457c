tm 1
model shop "Shop"

// A title stands behind the name, and not behind the kinds.
actor customer : Customer "Customer"
boundary inside : NetworkSegment "Inside" {
  component web : std.core.WebApplication, std.core.Gateway "Web shop" with RateLimiting {
    endpoint pay : Https "Pay"
  }
  component store "Store" : Datastore "The store"
}
data order : PaymentData "Order" { sensitivity = confidential }

// Neither does it stand behind the ends of a flow.
flow customer -> web "orders"
flow buy : customer -> web.pay "buys" carries order
flow customer->web : "looks"
flow keep "Keeps" : web -> store "keeps"

// And what a flow is of stands behind `via`.
flow web->store: Https
flow refund : web -> store : Https, Grpc carries order
component till : "Till"
