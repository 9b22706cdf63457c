tm 1
model shop
use std.core

component web : Service with RateLimiting without RateLimiting
component api : Service without RateLimiting
component fine : Service with RateLimiting
control limits : RateLimiting on api, fine { status = planned }
control again : RateLimiting on fine
