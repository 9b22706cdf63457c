tm 1
model shop
use std.core
use std.crypto
demands MutualTls on entry
