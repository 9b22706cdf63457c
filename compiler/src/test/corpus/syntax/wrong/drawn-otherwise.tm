tm 1
model shop
use std.core

// As it is drawn elsewhere.
component cache (Datastore)
component api "API" (Service, std.core.Datastore) { trust = 3 }
component ledger () { endpoint read }
component db : Service {
  flow <- api
  flow back : <- cache
}
flow cache <- api
flow fill : cache <- api { encryption = none }
flow api.v1 <- ledger.read
flow cache <-
flow cache <
  - api
boundary zone { api, db }
boundary segment : NetworkSegment {
  cache
  api;
}
boundary bare { closed }
boundary half { api; closed }
boundary { api }
