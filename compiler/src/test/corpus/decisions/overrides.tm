tm 1
model shop
use std.core
use std.api as api
use std.banking

boundary edge { demands MutualTls on entry }
component web : Service { criticality = critical }

override std.core.unowned-critical { severity = low }
override std.core.unowned-critical { enabled = false; reason = "again" }
override std.core.unowned-critcal { enabled = false; reason = "misspelt" }
override api.bola { enabld = false; threshold = 5; reason = "no such thing" }
override std.api.no-rate-limit { reason = "nothing in it" }
override std.api.bfla { enabled = true; reason = "as it is anyway" }
override api.nothing-here { enabled = false; reason = "no such rule" }
override std.stride.spoofed-caller { enabled = false; reason = "not used here" }
override shop.edge.demands-mutual-tls { severity = low; reason = "its own" }
override std.core { exposure-hops = 8; taint-hops = many; reason = "as before, and no number" }
override std.banking { four-eyes-amount = 10k EUR; reason = "" }
override std.banking.single-person-high-value {
  four-eyes-amount = 20k EUR
  reason = "a second time"
}
override api { reason = "without params" }
override std.api.shadow-or-zombie-api {
  enabled = false
  severity = low
  reason = "both"
  severity = low
}
