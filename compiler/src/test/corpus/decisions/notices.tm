tm 1
model shop
use std.core
use std.crypto

component web : Service { criticality = critical }
component db : Service { criticality = critical; owner = "team" }
component api : Service { criticality = critical }
boundary net {
  component a : Service { criticality = critical }
  component b : Service { criticality = critical }
}
flow f : web -> db with TlsInTransit { encryption = none }
accept unowned-critical on web { reason = "r"; by = "b"; until = 2020-01-01 }
dismiss unowned-critical on db { reason = "r"; by = "b" }
dismiss unowned-critical within net { reason = "r"; by = "b"; covers 1 }
rate unowned-critical on db { severity = low; reason = "r"; by = "b" }
