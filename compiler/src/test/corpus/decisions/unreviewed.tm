tm 1
model shop
use std.core

component web : Service { criticality = critical }
component api : Service { criticality = critical; owner = "team" @drafted("assistant", 2026-11-20) }
@drafted("assistant", 2026-11-20)
accept unowned-critical on web { reason = "r"; by = "b"; until = 2027-01-01 }
@drafted("assistant", 2026-11-20)
rate unowned-critical on web { severity = info; reason = "r"; by = "b" }
@drafted("assistant", 2026-11-20)
override unowned-critical { enabled = false; reason = "r" }
