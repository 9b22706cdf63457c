tm 1
model shop "Web shop"
use std.core
use std.api

assume cdn-throttles "The CDN throttles by client" {
  by = "network@example.com"
  until = 2026-12-15
  reason = "The contract says so."
  link contract "https://contracts.example.com/17"
}
assume edge-is-staffed { by = "edge@example.com"; until = 2027-06-30 }

boundary internet : PublicNetwork {
  actor anybody : AnonymousUser { flow ask : -> site; flow browse : -> gallery }
}
boundary cluster : NetworkSegment {
  trust = internal
  component site : WebApplication { rate-limit = none }
  component gallery : WebApplication
}

control gallery-limits "Limits at the edge" : RateLimiting on gallery {
  owner = "edge@example.com"
  relies on cdn-throttles, edge-is-staffed
}

accept std.api.no-rate-limit on site {
  reason = "Throttled at the CDN."
  by = "ciso@example.com"
  until = 2027-05-01
  relies on cdn-throttles
}
