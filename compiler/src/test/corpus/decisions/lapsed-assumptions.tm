tm 1
model shop
use std.core
use std.api

boundary net {
  component web : Service
  component db : Service { criticality = critical }
}
assume cdn-throttles "The CDN throttles" { by = "network"; until = 2026-10-31 }
assume last-day "Until today" { by = "network"; until = 2026-11-21 }
assume unused "Over, and nobody minds" { by = "network"; until = 2026-10-31 }

control limits : RateLimiting on web { relies on cdn-throttles }
control more-limits : RateLimiting on db { relies on last-day }
accept unowned-critical on db {
  reason = "r"
  by = "b"
  until = 2027-01-01
  relies on last-day, cdn-throttles
}
