tm 1
model shop
use std.core
use std.api

boundary net : NetworkSegment {
  component web : WebApplication
  component till : Service { flow ask : -> web }
}
data order : PaymentData

scenario without-anything { }
scenario without-drivers "Nothing drives it" {
  frequency = 0.1 .. 0.5 .. 2
  loss = 1k EUR .. 2k EUR .. 3k EUR
  basis = "a guess"
  owner = "me"
}
scenario one-figure {
  driven by std.api
  frequency = 2
  loss = 5k EUR
  basis = "a guess"
  owner = "me"
}
scenario wrong-figures {
  driven by std.api
  frequency = 1k EUR .. 2 .. "often"
  loss = 1 .. 2 .. 3
  basis = "" .. "" .. ""
  owner = "me"
  confidence = lo
  effectiveness = 90
  claim-weight = "much"
  estimated = "yesterday"
}
scenario falling {
  driven by std.api
  frequency = 2 .. 0.5 .. 3
  loss = 1k EUR .. 3k EUR .. 2k EUR
  basis = "a guess"
  owner = "me"
  confidence = unsure
}
scenario beyond {
  driven by std.api
  frequency = 10 .. 100 .. 1001
  loss = 0 EUR .. 0 EUR .. 0 EUR
  basis = "a guess"
  owner = "me"
  effectiveness = 1.2
}
scenario less-than-never {
  driven by std.api
  frequency = -1 .. 0 .. 1
  loss = 1k EUR .. 2k USD .. 3k EURO
  basis = "a guess"
  owner = "me"
}
scenario other-currency {
  driven by std.api
  frequency = 1 .. 1 .. 1
  loss = 1k CHF .. 2k CHF .. 3k CHF
  basis = "a guess"
  owner = "me"
}
scenario currencies {
  driven by std.api
  frequency = 1 .. 1 .. 1
  loss = 1k EUK .. 2k XXX .. 3k GBP
  basis = "a guess"
  owner = "me"
}
scenario drivers {
  driven by std.apj
  driven by no-rate-limitt on web
  driven by std.nothing.at-all
  driven by std.api.no-rate-limit on (web, till)
  driven by std.api.no-rate-limit on order
  driven by std.api.no-rate-limit on wep
  driven by std.api on (web, till)
  driven by std.api within web
  driven by std.crypto
  frequency = 1 .. 1 .. 1
  loss = 1k EUR .. 2k EUR .. 3k EUR
  bassis = "a guess"
  owner = "me"
  relies on something
}
scenario drivers {
  driven by std.api
  frequency = 1 .. 1 .. 1
  frequency = 1 .. 1 .. 2
  loss = 1k EUR .. 2k EUR .. 3k EUR
  basis = "a guess"
  owner = "me"
}
boundary other {
  scenario inside { driven by std.api }
  driven by std.api
}
driven by std.api
accept std.api.no-rate-limit on web {
  reason = "a" .. "b" .. "c"
  by = "me"
  until = 2999-01-01
}
scenario slip {
  driven by std.api
  frequency = 1 .. 1 .. 1
  loss = 1k EUR .. 2k EUR .. 1000001B EUR
  basis = "a guess"
  owner = "me"
}
