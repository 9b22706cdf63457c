tm 1

/// A shop that may lose money in two ways.
model shop "Shop"
owner = "shop@example.com"
use std.core
use std.api

boundary internet "Internet" : PublicNetwork {
  actor shopper "Shopper" : AnonymousUser {
    flow browse : -> catalogue
    flow order : -> checkout
    flow ask : -> help-desk
  }
}
boundary cluster "Cluster" : NetworkSegment {
  trust = internal
  component catalogue : WebApplication { rate-limit = none }
  component checkout : WebApplication { rate-limit = per-client }
  component help-desk : WebApplication
  component archive : WebApplication
}

control catalogue-limits : RateLimiting on catalogue { owner = "web@example.com"; status = planned }
control nothing-to-do : BotDefence on archive { owner = "web@example.com"; status = planned }

/// More callers than the shop can serve.
scenario outage "The shop stands still" {
  driven by std.api.no-rate-limit on catalogue, checkout, help-desk
  frequency = 0.5 .. 2 .. 12
  loss = 5k EUR .. 40k EUR .. 250k EUR
  basis = "Outages since 2023"
  owner = "operations@example.com"
  effectiveness = 0.8
  claim-weight = 0.5
}
scenario leak "Orders get out" {
  driven by std.api
  frequency = 0 .. 0.05 .. 0.5
  loss = 10k EUR .. 100k EUR .. 3M EUR
  basis = "Published cases"
  confidence = low
  owner = "privacy@example.com"
  estimated = 2026-10-01
  reason = "There was one at a competitor."
  link register "https://tracker.example.com/RISK-7"
}

threat by-hand "Releases are switched on by hand" on catalogue { severity = low }
