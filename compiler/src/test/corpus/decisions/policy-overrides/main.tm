tm 1
model shop
use std.core
use acme.rules
apply acme.baseline

component bakery : Shop { harm = minor; owner = "baker" }

override acme.rules.flood { severity = low; reason = "The cellar is empty." }
override acme.rules { most = 3; reason = "There is room." }
override acme.rules.theft { severity = high; reason = "It was broken into twice." }
