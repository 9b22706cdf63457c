tm 1
model shop
use std.core

component web : Service
accept unowned-critical on web
defer unowned-critical on web { reason = "r" }
dismiss unowned-critical on web { by = "b" }
transfer unowned-critical on web { until = 2027-01-01 }
rate unowned-critical on web
