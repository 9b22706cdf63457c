tm 1
model mall
use std.core
use acme.rules

actor visitor : Person {
  flow ask : -> bakery
  flow browse : -> museum
}
actor robot : Organisation { flow crawl : -> bakery }
component bakery : Shop without Limits { throttle = none; harm = severe; owner = "somebody else" }
@was("gallery")
component museum : Shop without Limits { throttle = none; harm = minor; owner = "painter" }
boundary arcade {
  component florist : Shop without Limits { throttle = none; harm = major; owner = "gardener" }
  @was("barber")
  component hairdresser : Shop without Limits { throttle = none; harm = moderate; owner = "figaro" }
}
flow visitor -> florist
flow visitor -> hairdresser

accept acme.rules.unlimited on bakery {
  reason = "A small queue."
  by = "owner"
  until = 2099-12-31
}
accept acme.rules.unlimited on museum {
  reason = "Pictures only."
  by = "owner"
  until = 2099-12-31
}
dismiss acme.rules.unlimited within arcade { covers 2; reason = "Always empty."; by = "owner" }
