tm 1
model desk
use std.core
use acme.people

override std.core { weak-proof-cost = 3; within-reach = 7; reason = "Keys are rotated every hour." }

boundary internet : PublicNetwork {
  actor anybody : AnonymousUser { flow call : -> phone { authentication = [api-key] } }
}
boundary table : Desk {
  trust = internal
  component phone : Service { authorization = none }
  component screen : Service { criticality = critical; authorization = none }
}
