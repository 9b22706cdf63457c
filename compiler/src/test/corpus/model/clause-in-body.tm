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
