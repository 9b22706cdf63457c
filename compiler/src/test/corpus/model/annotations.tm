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
@drafted
component i
@drafted("tool")
component j
@drafted("tool", "yesterday")
component k
@source("x", 0)
component l
@source(12)
component m
@drafted("tool", 2026-11-20) @reviewed("ann", 2026-11-19)
component n { owner = "team" @reviewed("ann", 2026-11-21) @source("teams.yaml", 12) }
accept std.core.unowned-critical on n {
  reason = "r" @drafted("tool", 2026-11-20)
  by = "b"
  until = 2027-01-01
}
@drafted("tool", 2026-11-20)
use std.stride
