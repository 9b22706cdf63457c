tm 1
model shop "Corner shop"
use std.core

component site : WebApplication
actor customer : Customer { flow pay : -> site }
sequence sale "A sale" { pay }
variant closed-shop "Nobody comes" { remove customer }
variant open-shop { extend site { criticality = low } }
