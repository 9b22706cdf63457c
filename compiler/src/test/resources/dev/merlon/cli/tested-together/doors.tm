tm 1
library acme.doors "Doors" version 1.0.0
use std.core

kind Door : Component { locked : Bool; steel : Bool }
kind Guard "Guard" : Control on Door

threat open-door "Anybody walks in" {
  classes = [spoofing]
  for d : Door
  when not d.locked and not d.steel
  mitigated by Guard on d
  severity = medium
}

test "a door that nobody locked" of open-door {
  component front : Door without Guard { locked = false; steel = false }
  component back : Door without Guard { locked = true; steel = false }
  component side : Door with Guard { locked = false; steel = false }
  expect open-door on front
  expect mitigated open-door on side
  expect no open-door on back
}
