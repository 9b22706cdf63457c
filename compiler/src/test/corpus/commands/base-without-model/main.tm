tm 1
model shop
use std.core

component web : Service { criticality = critical }
