tm 1

/// What is said of the way to the ledger has to be proven.
policy example.proof "Controls are proven" version 1.0.0
use std.core

require evidence for control
