tm 1
model shop
use std.core

component site : WebApplication
component desk : Service { flow -> site }

variant one { remove sight, shop, desk->desk, site.public, nothing-like-it }
variant one { extend site { criticality = low } }
variant `all` { remove site }
remove desk
each it in [site] { criticality = low }
variant more {
  variant inner { remove site }
  use std.api
  test "t" { }
  part of shop
  evidence junit "a.B"
  closed
  extend sight { criticality = low }
  extend desk { criticality = slow; color = red }
  component site : Service
}
test "a test" {
  variant inner { }
  component a : Service
  expect no std.core.unowned-critical on a
}
