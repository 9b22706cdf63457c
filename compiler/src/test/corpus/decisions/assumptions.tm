tm 1
model shop
use std.core
use std.api

boundary net {
  component web : Service
  component db : Service { criticality = critical }
}
assume cdn-throttles "The CDN throttles" {
  by = "network"
  until = 2026-10-31
  reason = "It is in the contract."
}
assume private "The network is private" { by = "network"; until = 2026-11-21 }
assume cdn-throttles "Again" { by = "network"; until = 2027-10-31 }
assume nobody-looks { by = "network"; until = 2027-10-31 }
assume for-ever "It has always been so"
assume empty { by = " "; until = soon; severity = low; covers 2; relies on private }

control limits : RateLimiting on web { relies on cdn-throttle, cdn-throttles; relies on private }
control more-limits : RateLimiting on db { relies on unheard-of }
accept unowned-critical on db {
  reason = "r"
  by = "b"
  until = 2027-01-01
  relies on cdn-throttles, for-ever, empty
}
rate unowned-critical on db { severity = low; reason = "r"; by = "b"; relies on private }
component api : Service { assume here { by = "x"; until = 2027-01-01 }; relies on private }
relies on private
