tm 1

/// A catalogue that anybody may look at.
model catalogue "Catalogue"
owner = "web@example.com"

use std.core
use std.api

boundary internet "Internet" : PublicNetwork {
  actor shopper "Shopper" : AnonymousUser {
    flow browse "Look at articles" : -> site
  }
}

boundary cluster "Cluster" : NetworkSegment {
  trust = internal
  component site "Site" : WebApplication
}

control limits "Limits for each client" : RateLimiting on site {
  owner = "web@example.com"
  evidence junit "org.example.RateLimitTest" max-age 30d
}
