tm 1

policy example.proof "Controls are proven" version 1.0.0
use std.core

fail on open where severity >= critical
require evidence for control
