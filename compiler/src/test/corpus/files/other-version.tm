tm 1
model shop
use std.core version 1
use std.core version 1.0
use std.core version 1.0.0
use std.core version 1.1
use std.core version 2
