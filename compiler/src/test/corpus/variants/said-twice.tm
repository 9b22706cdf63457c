tm 1
model shop
use std.core
use std.api

component site : WebApplication { flow persist : -> db }
component db : RelationalDatabase
component s : Service { flow -> db }
control lim : RateLimiting on site { relies on ok }
assume ok "All is well" { reason = "r"; by = "me"; until = 2027-01-01 }
sequence order "An order" { persist }
scenario breach {
  driven by std.api
  frequency = 0.1 .. 0.5 .. 2
  loss = 1k EUR .. 2k EUR .. 3k EUR
  basis = "a guess"
  owner = "me"
}
extend lim { status = planned }

variant twice { remove s, s; remove breach, order, breach }
variant none-of-them { each it in [] { criticality = low } }
variant two-of-one { each q in [s, db, s] { criticality = low } }
variant control { extend lim { status = planned } }
variant assumption { remove ok; extend ok { owner = "you" } }
variant anew {
  sequence order "An order" { s->db }
  scenario breach {
    driven by std.api
    frequency = 1 .. 2 .. 3
    loss = 1k EUR .. 2k EUR .. 3k EUR
    basis = "a guess"
    owner = "me"
  }
  control lim : RateLimiting on s
  assume ok "All is better" { reason = "r"; by = "me"; until = 2027-01-01 }
}
variant renamed { sequence again { persist }; sequence again { s->db } }
