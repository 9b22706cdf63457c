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
  component florist : Shop without Limits { throttle = none; harm = minor; owner = "gardener" }
  @was("barber")
  component hairdresser : Shop without Limits { throttle = none; harm = minor; owner = "figaro" }
}
flow visitor -> florist
flow visitor -> hairdresser

accept acme.rules.unlimited on bakery {
  reason = "A small queue."
  by = "owner"
  until = 2099-12-31
  basis = "sha256:2c80640a5705b96461af0b578d36f21fa4967984d11f417eb76df5b4f5571942"
}
accept acme.rules.unlimited on museum {
  reason = "Pictures only."
  by = "owner"
  until = 2099-12-31
  basis = "sha256:c5ca25f6018890f04c9f429bb8fd8963ba263aa27f7c224f5120a0619c49021d"
}
dismiss acme.rules.unlimited within arcade {
  covers 2
  reason = "Always empty."
  by = "owner"
  basis = "sha256:8e3d72ae6b224960268df125f358f65f44e8428f7752af7c0128b1469bcc1b75"
}
