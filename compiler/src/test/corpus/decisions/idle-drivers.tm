tm 1
model shop
use std.core
use std.api

boundary internet : PublicNetwork {
  actor anybody : AnonymousUser { flow ask : -> web }
}
boundary net : NetworkSegment {
  trust = internal
  component web : WebApplication { rate-limit = none }
  component till : Service { rate-limit = per-client }
}
threat found "People found it" on till { severity = low }

scenario outage "The shop stands still" {
  driven by std.api.no-rate-limit on web, till // what was mended counts as that, and is no mistake
  driven by std.api within net
  driven by std.core within internet // idle
  driven by std.api.bola within internet // idle
  driven by shop
  driven by found
  frequency = 0.1 .. 0.5 .. 2
  loss = 1k EUR .. 2k EUR .. 3k EUR
  basis = "a guess"
  owner = "me"
}
