tm 1
model hostile "<b>hostile</b>"
use std.core
use test.hostile
component web "=a|b" : Service with Evil
