tm 1
library acme.cellars "Cellars" version 1.0.0
use std.core
use acme.doors

kind Cellar : Door

threat open-cellar "Anybody takes the wine" {
  classes = [spoofing]
  for c : Cellar
  when not c.locked
  refines acme.doors.open-door on c
  severity = high
}

test "a cellar is told of once" of open-cellar, acme.doors.open-door {
  component wine : Cellar without Guard { locked = false; steel = false }
  component coal : Cellar without Guard { locked = true; steel = false }
  component safe : Door without Guard { locked = false; steel = true }
  component dark : Cellar without Guard
  expect open-cellar on wine
  expect covered acme.doors.open-door on wine
  expect question open-cellar on dark
  expect question acme.doors.open-door on dark
  expect no open-cellar on coal
  expect no acme.doors.open-door on safe
}
