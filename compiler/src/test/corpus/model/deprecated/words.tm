tm 1
library shop.words version 2.0.0
use std.core

enum Till {
  @deprecated("say closed instead") shut,
  closed,
  @deprecated("it is always open") @was("x") open-all-day,
  @deprecated ajar,
}
@deprecated("use Register instead")
kind CashDesk "Cash desk" : Service
kind Register : Service {
  @deprecated("use till instead")
  drawer : Till absent closed
  till : Till absent closed
}
@deprecated("use std.core.AuditLogging instead")
kind TillRoll : Control on Service
@deprecated("use Till instead")
enum Drawer { full, empty }
extend kind Service { content : Drawer? }
@deprecated("count yourself")
param many : Int = 3
@deprecated("compare yourself")
def is-register(c : Component) : Bool = c is Register
@deprecated("say calls instead")
relation asks via f : Flow = f.source -> f.target
@deprecated("another says it better", "and more")
threat open-till "An open till" {
  for r : Register
  when r.drawer == shut
  severity = low
}
@was("open-till") @was("ajar-till")
threat till-ajar "A till ajar" {
  for r : Register
  when r.till == ajar
  severity = low
}
@was("ajar-till", "std.core.unheard-of")
threat till-open "A till open" {
  for r : Register
  when r.till == shut
  severity = low
}
@was("nothing")
def nothing() : Bool = false
@drafted("assistant", 2026-11-20)
kind Slot : Component
