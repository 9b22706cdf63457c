tm 1

policy acme.baseline "What every system of Acme must meet" version 1.2.0
use std.core

require link for accept
