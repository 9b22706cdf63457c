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

threat crowded "Many drawers" {
  classes = [tampering]
  for t : Till
  when t.drawers > 3
  mitigated by Guarding on t
  severity = low
}
threat crowded-and-open "Many drawers behind an open door" {
  classes = [tampering]
  for x : Till where x.door == open
  when 3 < x.drawers
  mitigated by Guarding on x
  severity = high
}
threat crowded-with-more-answers "Many drawers that nobody watches" {
  classes = [tampering]
  for t : Till
  when t.drawers > 3
  mitigated by Guarding on t
  mitigated by Camera on t
  unless t.door == locked
  severity = high
}

// Near, and silent: it takes the place of the other, over one between them.
threat crowded-and-closed "Many drawers behind a door that is not locked" {
  classes = [tampering]
  for t : Till
  when t.drawers > 3 and t.door == closed
  mitigated by Guarding on t
  refines crowded on t
  severity = medium
}
threat crowded-and-called "Many drawers, and calls" {
  classes = [tampering]
  for t : Till
  when t.drawers > 3 and t.door == closed and any t.inbound
  mitigated by Guarding on t
  refines crowded-and-closed on t
  severity = high
}

// Near, and silent: it is open where the other is answered.
threat crowded-without-answer "Many drawers behind an open door, guarded or not" {
  classes = [tampering]
  for t : Till
  when t.drawers > 3 and t.door == open
  severity = high
}
// Near, and silent: one of the conditions is another.
threat more-crowded "More drawers behind an open door" {
  classes = [tampering]
  for t : Till
  when t.drawers > 4 and t.door == locked
  mitigated by Guarding on t
  severity = high
}
// Near, and silent: the other is generic, and yields.
threat any-till "A till" {
  classes = [spoofing]
  generic
  for t : Till
  when t.drawers > 0
  severity = low
}
threat open-till "An open till" {
  classes = [spoofing]
  for t : Till
  when t.drawers > 0 and t.door == open
  severity = low
}

// Of pairs, which nothing refines.
threat pair "Two tills" {
  classes = [spoofing]
  for t : Till, other in t.neighbours where other is Till
  when t.door == open
  severity = low
}
threat open-pair "Two tills, and drawers" {
  classes = [spoofing]
  for t : Till, other in t.neighbours where other is Till
  when t.door == open and t.drawers > 2
  severity = low
}
