tm 1
policy acme.baseline
use std.core
@drafted("assistant", 2026-11-20)
override std.core.unowned-critical { enabled = false; reason = "There is one team." }
