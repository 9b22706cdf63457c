tm 1

policy example.ratchet "Nothing gets worse" version 1.0.0
use std.core

fail on open where new
