tm 1
library shop.rules version 1.0.0
use std.core
use shop.words

threat open-till "A till that anybody can open" {
  classes = [tampering]
  for t : Till where t.wing > 1
  when t.drawers > 0 and t.safe == false
  mitigated by Locking on t
  mitigated by NightGuarding on t
  severity = low
}
