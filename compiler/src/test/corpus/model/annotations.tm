tm 1
model shop
use std.core

@old("till")
component a
@wass("till")
component b
@was
component c
@was(till)
component d
@was("x", 3)
component e
@was("")
component f
component g : Service {
  @was("importance")
  criticality = high
  owner = "team" @deprecated("nobody") @was("boss")
}
@deprecated("use b")
component h
@was("old-decision")
accept std.core.unowned-critical on g { reason = "r" @was("s"); by = "b"; until = 2027-01-01 }
@was("old-control")
control lock : AuditLogging on g
