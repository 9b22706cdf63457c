tm 1
model shop
use std.core

component web : Service
dismiss unowned-critical on web {
  reason = "r"
  reason = "again"
  by = " "
  until = "soon"
  resaon = "r"
  relies on demo-only
  component db
  @drafted("tool")
  link ticket "https://tracker.example/1"
}
rate unowned-critical on web {
  severity = lowest
  reason = 3
  by = "b"
  covers 3
}
