tm 1
library bank.words "Words" version 1.0.0
use std.core

threat lonely "Lonely" {
  classes = [tampering]
  for c : Component
  when no c.inbound
  severity = low
}
test "expects nothing" {
  component web
}
test "wrong words" of lonly, lonely {
  component web
  flow f : web -> web
  expect lonely
  expect no lonely on web severity low about owner
  expect question lonely on web about ownr
  expect lonely on f
  expect lonely on wbe
  expect lonely on web severity lowest
  expect loneli on web
  expect no other loneli
}
test "what does not belong in a test" of lonely {
  use std.core
  model other
  kind Till : Component
  test "inner" { component c }
  component web
  flow g : web -> web
}
test "what does" of lonely {
  component web { owner = "me" }
  component db
  flow web -> db
  threat tired "Tired" on web { severity = low }
  assert connected = db in web.outbound.target
  dismiss lonely on web { reason = "r"; by = "b" }
  expect dismissed lonely on web
  expect no lonely on db
  expect open tired on web
}
