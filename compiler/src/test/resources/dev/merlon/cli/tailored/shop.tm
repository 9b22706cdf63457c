tm 1
model shop "Shop"
use std.core
use std.api

boundary internet : PublicNetwork {
  actor visitor : AnonymousUser { flow browse : -> site via Https carries none }
}
component site "Site" : WebApplication {
  criticality = critical
  rate-limit = none
  stores none
}

override std.core.unowned-critical {
  severity = high
  reason = "Nobody is woken up without an owner."
}
override std.api.no-rate-limit {
  enabled = false
  reason = "The content delivery network limits every client, by contract."
  by = "ciso@example.com"
  link contract "https://contracts.example.com/cdn"
}
override std.core {
  exposure-hops = 2
  reason = "The network is flat and small."
}
