tm 1
model shop "Web shop"
use std.core
use std.api

boundary internet : PublicNetwork {
  actor anybody : AnonymousUser {
    flow f1 : -> a
    flow f2 : -> b
    flow f3 : -> c
    flow f4 : -> d
    flow f5 : -> e
    flow f6 : -> g
  }
}
boundary cluster : NetworkSegment {
  trust = internal
  component a : WebApplication
  component b : WebApplication
  component c : WebApplication
  component d : WebApplication
  component e : WebApplication
  component g : WebApplication
}
control a-limits : RateLimiting on a {
  owner = "edge"
  evidence junit "com.example.LimitsIT" max-age 30d
}
control b-limits : RateLimiting on b {
  evidence junit "com.example.LimitsIT#b"
  evidence sarif "rate-limit"
}
control c-limits : RateLimiting on c {
  evidence junit "com.example.OldIT" max-age 7d
  evidence file "evidence.tm"
}
control d-limits : RateLimiting on d { evidence junit "com.example.LimitIT" }
control e-limits : RateLimiting on e {
  evidence url "https://wiki.example.com/limits"
  evidence sarif "weak-hash" max-age 90d
}
control g-limits : RateLimiting on g { evidence url "https://wiki.example.com/limits" }
scenario flood "More callers than the shop can serve" {
  driven by std.api.no-rate-limit
  frequency = 0.5 .. 2 .. 12
  loss = 5k EUR .. 40k EUR .. 250k EUR
  basis = "Outages since 2023"
  owner = "operations@example.com"
}
