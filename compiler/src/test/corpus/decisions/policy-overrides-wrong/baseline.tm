tm 1
policy acme.baseline
use std.core
use acme.rules

override acme.rules.fire { severity = high; reason = "The street is narrow." }
override acme.rules.fure { enabled = false; reason = "A slip of the pen." }
override acme.rules.crowd { severity = low }
