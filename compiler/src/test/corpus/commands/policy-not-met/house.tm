tm 1
policy house "Rules of the house" version 1.0.0
use std.core
fail on open where severity >= high
require link for decision
require owner for control
