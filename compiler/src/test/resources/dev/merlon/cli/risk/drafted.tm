tm 1
model drafted
use std.core
use std.api

boundary internet : PublicNetwork {
  actor shopper : AnonymousUser { flow browse : -> catalogue }
}
boundary cluster : NetworkSegment {
  trust = internal
  component catalogue : WebApplication { rate-limit = none }
}
@drafted("assistant", 2026-11-20)
control limits : RateLimiting on catalogue { owner = "web@example.com"; status = planned }

@drafted("assistant", 2026-11-20)
scenario outage "The shop stands still" {
  driven by std.api.no-rate-limit on catalogue
  frequency = 0.5 .. 2 .. 12
  loss = 5k EUR .. 40k EUR .. 250k EUR
  basis = "Outages since 2023"
  owner = "operations@example.com"
}
