tm 1
policy acme.second
use std.core
use acme.rules

override acme.rules.fire { severity = medium; reason = "There are wells." }
accept acme.rules.fire on bakery { reason = "No place for it."; by = "x"; until = 2099-12-31 }
