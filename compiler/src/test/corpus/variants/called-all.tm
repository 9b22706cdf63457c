tm 1
model shop
use std.core

component site : Service
variant all { extend site { criticality = low } }
variant any { extend site { criticality = low } }
