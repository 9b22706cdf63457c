tm 1
model shop
use std.core

data order : PersonalData
identity shop-account : DatabaseUser { may read on db }
boundary core : NetworkSegment {
  component site : WebApplication {
    runs as shop-account
    endpoint public : Https
    flow persist : -> db carries order
    flow -> mail
    no flow -> printer { reason = "It is out of order." }
  }
  component db : RelationalDatabase { stores order }
}
component mail : Service in core
component printer : Service
actor customer : Customer { flow pay : -> site.public }
control limits : RateLimiting on site
sequence order-comes "An order comes" { pay; persist; site->mail }
assert apart = not (customer reaches db)
assert limited = site has RateLimiting
threat forged on customer { severity = low; unless any f in site.inbound : f.source is Person }

variant no-database { remove db }
variant no-site { remove site }
variant no-core { remove core, order-comes, apart, limited, forged, customer }
variant no-endpoint {
  remove site.public, shop-account
  extend site { runs as none }
  assert empty = no site.public.inbound
}
variant no-mail {
  remove site->mail
  control dead : RateLimiting on mail, site->mail
}
variant extended { remove printer; extend printer with RateLimiting }
