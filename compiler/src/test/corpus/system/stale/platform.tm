tm 1
model platform
use std.core
component queue : Service { tenancy = multi }
assert kept = queue within core
boundary core : NetworkSegment
accept std.core.unowned-critical on queue { reason = "No need."; by = "x"; until = 2027-01-01 }
