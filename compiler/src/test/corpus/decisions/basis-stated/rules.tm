tm 1
library acme.rules version 1.0.0
use std.core

enum Throttle { none, slow }
kind Shop : Service {
  throttle : Throttle
  harm : Impact
}
kind Limits : Control on Component

threat unlimited "No limit" {
  for s : Shop
  when s.throttle == none and any f in s.inbound : f.source is Actor
  mitigated by Limits on s
  likelihood = likely
  impact = s.harm
}
