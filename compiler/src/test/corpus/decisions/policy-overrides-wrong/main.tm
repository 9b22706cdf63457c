tm 1
model shop
use std.core
use acme.rules
apply acme.baseline
apply acme.second

component bakery : Shop { harm = minor }
