tm 1
policy acme.baseline
use std.core
use acme.rules

fail on open where severity >= critical
override acme.rules.fire { severity = high; reason = "The street is narrow." }
override acme.rules.flood { enabled = false; reason = "It is on a hill." }
override acme.rules { most = 7; reason = "The doors are wide." }
@drafted("assistant", 2026-11-20)
override acme.rules.theft { enabled = false; reason = "Nothing is worth stealing." }
