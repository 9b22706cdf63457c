tm 1
model shop
use std.core

// A kind that is named twice is known: what is stated is looked at.
component x : Service, std.core.Service { criticalty = critical }
component y : Service { endpoint e : Htps { bar = 2 } }
flow pay : x -> y via Https { via Https; encrption = none }
flow ask : x -> y.e { bar = 2 }

// Each is declared in a library that is not used, and is no kind of what is declared here.
component ci : Runner
component wrap : Purpose
