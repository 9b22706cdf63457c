tm 1
model shop
use std.core
boundary net { component web : Service }
control limits : RateLimiting on web { owner = "edge" }
