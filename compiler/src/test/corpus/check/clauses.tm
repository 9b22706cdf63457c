tm 1
library test.clauses version 1.0.0
use std.core

taxonomy rules "House rules" {
  framework = true
  pattern = "RULE-([0-9.]+)"
}
taxonomy free "Anything" { pattern = "FREE-([0-9]+)" }

kind Room : Component
kind Lock : Control on Component { refs = ["RULE-1.2", "FREE-7"] }
kind Bell : Control on Component { refs = ["RULE-9.9.9", "RULE-1.3"] }
threat open-door "Open" {
  refs = ["RULE-77"]
  for r : Room
  severity = low
}

clause "RULE-1" "One"
clause "RULE-1.2" "Locks" { controls = [Lock]; rules = [open-door] }
clause "RULE-1.2" "Locks again"
clause "OTHER-1" "Of nothing"
clause "RULE-2" "Soon" { upcoming = "soon" }
clause "RULE-3" "Names" {
  controls = [Room, "Lock", Locks]
  rules = [shut-door, 7]
}
clause "RULE-4" "Silent" { when any Room }
clause "RULE-5" "Idle" { for r : Room; reason = 7 }
clause "RULE-6" "Always" { reason = "never told" }
clause "RULE-7" "Pair" {
  for r : Room, s : Room
  when r == s
  reason = "none"
}
clause "RULE-8" "Twice" {
  when any Room
  when no Room
  reason = "none"
  title = "x"
  gives trust = 1
}
