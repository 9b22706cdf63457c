tm 1
model shop "Corner shop"
use std.core

component site : WebApplication { flow keep : -> orders }
component orders : RelationalDatabase
control limited : RateLimiting on site { status = planned }
assert apart = not (orders reaches site)
threat guessed "Numbers can be guessed" on site {
  severity = low
  mitigated by RateLimiting on site
}
scenario outage "The shop is down" {
  driven by guessed on site
  frequency = 0.5 .. 1 .. 2
  loss = 1k EUR .. 10k EUR .. 25k EUR
  basis = "Outages since 2023"
  owner = "operations@example.com"
}

variant calm { remove guessed, outage }
variant cloud "In the <cloud>" {
  extend orders { flow back : -> site }
  threat told "A neighbour, told|it::error" on orders { severity = high }
}
variant rush {
  remove outage
  scenario outage "The shop is down when all buy" {
    driven by guessed on site
    frequency = 5 .. 10 .. 20
    loss = 1k EUR .. 10k EUR .. 25k EUR
    basis = "Outages in December"
    owner = "operations@example.com"
  }
}
