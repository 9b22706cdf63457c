tm 1
model shop

kind Till : Component
out-of-scope
may read on web
when true
component web {
  component inner
  assert fine = web is Component
  include "x.tm"
  demands X on entry
  let x = 1
}
data pan { flow web -> web; endpoint e }
expect no x
boundary net { accept a on web { reason = "r" } }
