tm 1
model shop
use std.core

component web : Service
control limits : RateLimiting on web { status = done }
component api : Service
control api-limits : RateLimiting on api { status = unknown }
