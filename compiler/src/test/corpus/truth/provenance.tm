tm 1
library truth.provenance version 1.0.0
use std.core

enum Level { none < some < full }
kind Door : Component {
  lock : Level absent none
  alarm : Level = some
  weak : Bool = false
}
kind Guard : Control on Door, Boundary
kind Locked : Control on Door { holds when lock >= some }
kind Bars : Control on Door { gives lock >= some }
param most : Int = 1

threat open-door "An open door" {
  for d : Door
  when d.weak == true
  unless d.alarm == full
  mitigated by Locked on d
  mitigated by Guard on d
  severity = medium
}
threat unguarded "Nobody calls the guard" {
  for d : Door
  when no d.inbound
  compensated by Guard on d
  severity = low
}
threat leak "Secrets pass the door" {
  for d : Door
  when any f in d.inbound, u in f.uses : u.data is CardholderData and d.lock < full
  severity = d.severity-here
}
extend kind Component { severity-here : Severity = medium }
threat crowd "Many callers" {
  for d : Door
  when count(f in d.inbound) > most
  severity = low
}
threat by-kind "Any door" {
  generic
  classes = [tampering]
  for d : Door
  when d.alarm < full
  severity = info
}
threat special "A weak door" {
  classes = [tampering]
  for d : Door
  when d.weak == true
  severity = low
}

test "an unreviewed fact raises risk" of open-door {
  component d : Door without Guard { lock = none; weak = true @drafted("bot", 2026-11-20) }
  expect open-door on d
}
test "an unreviewed fact lowers none: the threat stays open" of open-door {
  component d : Door without Guard {
    weak = true
    closed
    lock = full @drafted("bot", 2026-11-20)
  }
  expect open-door on d
}
test "where it would leave a question, a review is missing" of open-door {
  component d : Door without Guard {
    weak = true
    lock = full @drafted("bot", 2026-11-20)
  }
  expect unreviewed open-door on d
}
test "a reviewed fact counts" of open-door {
  component d : Door without Guard {
    weak = true
    lock = full @drafted("bot", 2026-11-20) @reviewed("ann", 2026-11-21)
  }
  expect mitigated open-door on d about Locked
}
test "a review before the draft does not count" of open-door {
  component d : Door without Guard {
    weak = true
    lock = full @drafted("bot", 2026-11-20) @reviewed("ann", 2026-11-19)
  }
  expect unreviewed open-door on d
}
test "what is known anyway is not unreviewed" of open-door {
  component d : Door with Guard {
    weak = true
    lock = full @drafted("bot", 2026-11-20)
  }
  expect mitigated open-door on d about Guard
}
test "a fact that does not apply is no reason for trust" of open-door {
  component d : Door without Guard {
    weak = true
    lock = none
    alarm = full @drafted("bot", 2026-11-20)
  }
  expect open-door on d
}
test "an unreviewed element is there, and nothing good is said of it" of open-door {
  @drafted("bot", 2026-11-20)
  component d : Door with Guard { weak = true; lock = full }
  expect unreviewed open-door on d
}
test "one fact raises, while one beside it does not lower" of open-door {
  @drafted("bot", 2026-11-20)
  component d : Door { weak = true; lock = none }
  component e : Door without Guard {
    weak = true @drafted("bot", 2026-11-20)
    lock = none
    alarm = full @drafted("bot", 2026-11-20)
  }
  expect open-door on e
  expect question open-door on d
}
test "an unreviewed long form of a control is worth nothing" of open-door {
  component d : Door { weak = true; lock = none }
  @drafted("bot", 2026-11-20)
  control g : Guard on d
  expect unreviewed open-door on d
}
test "an unreviewed control that gives a fact" of open-door {
  component d : Door without Guard { weak = true }
  @drafted("bot", 2026-11-20)
  control b : Bars on d
  expect unreviewed open-door on d
}
test "an unreviewed each" of open-door {
  boundary b {
    @drafted("bot", 2026-11-20)
    each Door { lock = full; with Guard }
    component d : Door { weak = true }
  }
  expect unreviewed open-door on d
}
test "an unreviewed boundary passes no control down to what others drew" of open-door {
  boundary b with Guard {
    component d : Door { weak = true; lock = none }
  }
  @drafted("bot", 2026-11-20)
  boundary c with Guard { component e : Door { weak = true; lock = none } }
  expect mitigated open-door on d about Guard
  expect unreviewed open-door on e
}
test "unreviewed closed" of open-door, leak {
  data card : CardholderData
  component d : Door { weak = false; lock = none; flow call : -> e }
  component e : Door {
    weak = false
    closed @drafted("bot", 2026-11-20)
  }
  expect question leak on e about data
  expect no other open-door
}
test "unreviewed closed of a flow" of leak {
  data card : CardholderData
  component d : Door { flow call : -> e { closed @drafted("bot", 2026-11-20) } }
  component e : Door { lock = none }
  expect unreviewed leak on e
}
test "unreviewed out of scope" of open-door {
  component d : Door without Guard {
    weak = true
    lock = none
    out-of-scope @drafted("bot", 2026-11-20)
  }
  expect open-door on d
}
test "an unreviewed flow makes a door no busier, and no quieter" of unguarded, crowd {
  component d : Door { flow one : -> e }
  component e : Door
  @drafted("bot", 2026-11-20)
  flow two : d -> e
  @drafted("bot", 2026-11-20)
  flow three : e -> d
  expect unguarded on d
  expect crowd on e
}
test "data that nobody has reviewed raise, their absence does not lower" of leak {
  data card : CardholderData
  data note : PaymentData
  component d : Door {
    flow one : -> e { carries card @drafted("bot", 2026-11-20) }
    flow two : -> f { carries note @drafted("bot", 2026-11-20) }
  }
  component e : Door { lock = none }
  component f : Door { lock = none }
  expect leak on e
  expect unreviewed leak on f
}
test "how bad it is, is the worst of both" of leak {
  data card : CardholderData
  component d : Door { flow one : -> e carries card; flow two : -> f carries card }
  component e : Door { lock = none; severity-here = info @drafted("bot", 2026-11-20) }
  component f : Door { lock = none; severity-here = critical @drafted("bot", 2026-11-20) }
  expect leak on e severity medium
  expect leak on f severity critical
}
test "unreviewed decisions, ratings and overrides make nothing better" of open-door, crowd {
  component d : Door without Guard { weak = true; lock = none; flow one : -> e; flow two : -> e }
  component e : Door without Guard { weak = true; lock = none }
  component f : Door without Guard { weak = true; lock = none }
  @drafted("bot", 2026-11-20)
  accept open-door on d { reason = "r"; by = "b"; until = 2099-01-01 }
  @drafted("bot", 2026-11-20)
  rate open-door on e { severity = info; reason = "r"; by = "b" }
  @drafted("bot", 2026-11-20)
  rate open-door on f { severity = high; reason = "r"; by = "b" }
  @drafted("bot", 2026-11-20)
  override crowd { enabled = false; most = 5; reason = "r" }
  expect open-door on d severity medium
  expect open-door on e severity medium
  expect open-door on f severity high
  expect crowd on e severity low
}
test "an unreviewed override makes things worse" of open-door {
  component d : Door without Guard { weak = true; lock = none }
  @drafted("bot", 2026-11-20)
  override open-door { severity = critical; reason = "r" }
  expect open-door on d severity critical
}
test "a reviewed decision on what is drafted" of open-door {
  component d : Door without Guard { lock = none; weak = true @drafted("bot", 2026-11-20) }
  accept open-door on d { reason = "r"; by = "b"; until = 2099-01-01 }
  expect accepted open-door on d
}
test "what only drafts make open hides nothing" of by-kind, special {
  component d : Door { weak = true @drafted("bot", 2026-11-20) }
  component e : Door { weak = true }
  expect special on d
  expect by-kind on d
  expect special on e
  expect covered by-kind on e
}
test "a control that relies on an unreviewed assumption" of open-door {
  component d : Door { weak = true; lock = none }
  @drafted("bot", 2026-11-20)
  assume patrolled { by = "b"; until = 2099-01-01 }
  control g : Guard on d { relies on patrolled }
  expect unreviewed open-door on d
}
