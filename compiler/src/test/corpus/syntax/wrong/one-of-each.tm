tm 1
library shop.words version 1.0.0
use std.core, std.api

probe a "A" { timeout = 5s }
probe b "B" { timeout = 5s }
kind Guarded "Guarded" : Control on Service {
  proven by a, b
  ask = "Is it?"
}
control limits : RateLimiting on a { proven by a, b }
