tm 1
policy shop.baseline "Wrong in many ways" version 1.0.0
use std.core

fail on opend where severity >= high
fail on not-applicable
fail on open where severity >= high and new
fail on open where severty >= high
require until <= 180 for accept
require until <= 180d for accpet
require autor for accept
require lnik for decision
require evidence for decision
require by != autor for accept
require any d in data : d is CardholderDate for control
except lending
except lending until 2027-03-31
except cards until 2027-03-31 { reason = " " }
except loans until 2027-03-31 { reason = "Migration."; owner = "x" }
except loans until soon { reason = "Migration." }
component web
apply shop.other
