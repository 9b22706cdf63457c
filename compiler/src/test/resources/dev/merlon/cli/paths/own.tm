tm 1
library acme.people version 1.0.0
use std.core

kind Desk "Desk" : Boundary

/// Who sits at a desk can use what else stands on it.
relation intrusion via d : Desk = d.components -> d.components cost desk-cost
param desk-cost : Int = 4
