tm 1
model shop
use std.core

component web : Service {
  with RateLimiting
  without RateLimiting
}
boundary net { in other }
boundary other
flow web -> web { with RateLimiting }
component api : Service {
  audit = central
  in net
  stores none
}
component job : Worker {
  audit = unknown
  in net
}
component odd : Service { audit = central in net }
