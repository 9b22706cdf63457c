tm 1
model shop
use std.core

component web : Service
accept unowned-critical on web {
  reason = "r"
  by = "b"
  decided = 2026-06-01
  until = 2026-05-01
}
defer unowned-critical on web {
  reason = "r"
  by = "b"
  until = 30d
}
