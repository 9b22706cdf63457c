tm 1
model shop
use std.core

component web : Service { criticality = critical }

accept std.core.unowned-critical on web {
  reason = "Small shop."
  by = "owner"
  until = 2099-12-31
  basis = "sha256:2C80"
}
