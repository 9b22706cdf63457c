tm 1
policy shop.empty version 1.0.0
use std.core
except lending until 2027-03-31 { reason = "Migration." }
