tm 1
library shop.rules version 1.0.0
use std.core

enum Door { open < closed < locked }
kind Till : Service {
  door : Door
  drawers : Int
}
kind Guarding : Control on Till
kind Camera : Control on Till

threat first "Open" {
  classes = [tampering]
  for t : Till
  let neighbours = t.inbound.source
  when t.door < locked and (t.drawers > 3 or any neighbours)
  mitigated by Guarding on t
  severity = low
}
threat second "Open in other words" {
  classes = [tampering]
  for x : Till where any x.inbound.source or 3 < x.drawers
  when locked > x.door
  mitigated by Guarding on x
  severity = high
}

// Near, and silent: another class, another answer, another condition.
threat third "For another class" {
  classes = [information-disclosure]
  for t : Till where any t.inbound.source or t.drawers > 3
  when t.door < locked
  mitigated by Guarding on t
  severity = low
}
threat fourth "With another answer" {
  classes = [tampering]
  for t : Till where any t.inbound.source or t.drawers > 3
  when t.door < locked
  mitigated by Camera on t
  severity = low
}
threat fifth "Of other neighbours" {
  classes = [tampering]
  for t : Till where any t.outbound.target or t.drawers > 3
  when t.door < locked
  mitigated by Guarding on t
  severity = low
}

threat general "A till" {
  classes = [tampering]
  for t : Till
  when t.drawers > 9
  severity = low
}
threat special "The same till" {
  classes = [tampering]
  for t : Till
  when 9 < t.drawers
  refines general on t
  severity = high
}
threat more-special "A till with an open door" {
  classes = [tampering]
  for t : Till
  when 9 < t.drawers and t.door == open
  refines special on t
  severity = high
}
threat hidden "A till with an open door, the wrong way round" {
  classes = [tampering]
  for t : Till
  when t.drawers > 7 and t.door == open
  mitigated by Guarding on t
  severity = low
}
threat wider "A till, whatever its door" {
  classes = [tampering]
  for t : Till
  when t.drawers > 7
  refines hidden on t
  severity = low
}
// Near, and silent: it is answered where the other is open.
threat answered-wider "A till, whatever its door, with an answer of its own" {
  classes = [denial-of-service]
  for t : Till
  when t.drawers > 8
  mitigated by Guarding on t
  refines unanswered on t
  severity = low
}
threat unanswered "A till with an open door and no answer" {
  classes = [denial-of-service]
  for t : Till
  when t.drawers > 8 and t.door == open
  severity = low
}
