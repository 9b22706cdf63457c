tm 1

/// Three fronts of a shop that are said to limit their callers, and what tests and a scanner say of that.
model proven "Controls with evidence"
owner = "shop@example.com"
use std.core
use std.api

boundary internet "Internet" : PublicNetwork {
  actor shopper "Shopper" : AnonymousUser {
    flow browse "Look at articles" : -> catalogue
    flow order "Order" : -> checkout
    flow ask "Ask for help" : -> help-desk
  }
}

boundary cluster "Cluster" : NetworkSegment {
  trust = internal
  component catalogue "Catalogue" : WebApplication
  component checkout "Checkout" : WebApplication
  component help-desk "Help desk" : WebApplication
}

control catalogue-limits "Limits at the catalogue" : RateLimiting on catalogue {
  owner = "web@example.com"
  evidence junit "com.example.catalogue.RateLimitIT" max-age 30d
  evidence sarif "shop/unlimited-endpoint"
}

control checkout-limits "Limits at the checkout" : RateLimiting on checkout {
  owner = "payments@example.com"
  evidence junit "com.example.checkout.RateLimitIT#answers429" max-age 30d
}

control help-limits "Limits at the help desk" : RateLimiting on help-desk {
  status = planned
  owner = "support@example.com"
  evidence junit "com.example.help.RateLimitIT" max-age 30d
  evidence url "https://wiki.example.com/help-desk/load-test"
}

component till "Till" : Service with RateLimiting { holds customer-record }
data customer-record "Customer record" : PersonalData
component printer "Printer" : Service with RateLimiting

accept std.api.no-rate-limit on help-desk {
  reason = "Soon."
  by = "dev@example.com"
  until = 2027-06-30
}
accept std.core.component-outside-boundary on printer {
  reason = "Soon."
  by = "dev@example.com"
  decided = 2026-11-01
  until = 2026-12-01
  link ticket "https://tracker.example.com/1"
}
dismiss std.core.component-outside-boundary on till {
  reason = "It is a till."
  by = "dev@example.com"
}
assert tills-are-apart "The till calls nobody" = no till.outbound
apply shop.baseline
