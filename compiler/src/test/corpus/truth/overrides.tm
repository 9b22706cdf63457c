tm 1
library truth.overrides version 1.0.0
use std.core

param most-callers : Int = 2

/// How many call it.
kind Hub : Service { importance : Severity absent low }
def crowded(h : Hub) : Bool = count(f in h.inbound) > most-callers

threat crowd "Many callers" {
  for h : Hub
  when crowded(h)
  severity = medium
}
threat gathering "Some callers" {
  param few : Int = 1
  param note : Text = "callers"
  for h : Hub
  when count(f in h.inbound) > few
  severity = low
  message = "{h} has more than {few} {note}."
}

test "without an override the library decides" of crowd, gathering {
  component a : Service { flow one : -> h; flow two : -> h }
  component h : Hub
  expect gathering on h severity low
}
test "a param of the library changes for all its rules" of crowd {
  component a : Service { flow one : -> h; flow two : -> h }
  component h : Hub
  override truth.overrides { most-callers = 1; reason = "Two are many here." }
  expect crowd on h severity medium
}
test "a param of the library changes through one of its rules too" of crowd {
  component a : Service { flow one : -> h; flow two : -> h }
  component h : Hub
  override crowd { most-callers = 1; severity = critical; reason = "Two are many here." }
  expect crowd on h severity critical
}
test "a param of the rule itself" of gathering {
  component a : Service { flow one : -> h; flow two : -> h }
  component h : Hub
  override truth.overrides.gathering { few = 2; reason = "Two are nothing here." }
  expect not-applicable gathering on h
}
test "a disabled rule yields nothing" of crowd, gathering {
  component a : Service { flow one : -> h; flow two : -> h }
  component h : Hub
  override gathering { enabled = false; reason = "Nobody cares here." }
  expect not-applicable gathering on h
}
test "what people say of one element goes before what they say of the rule" of gathering {
  component a : Service { flow one : -> h; flow two : -> h; flow three : -> i; flow four : -> i }
  component h : Hub
  component i : Hub
  override gathering { severity = high; reason = "Worse here." }
  rate gathering on i { severity = info; reason = "But not on this one."; by = "owner" }
  expect gathering on h severity high
  expect gathering on i severity info
}
