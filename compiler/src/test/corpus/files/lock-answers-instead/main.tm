tm 1
model shop
use std.stride
