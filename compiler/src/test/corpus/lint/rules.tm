tm 1
library shop.rules version 1.0.0
use std.core

enum Door { open < closed < locked }
enum Paint open { red, green }
kind Till : Service {
  door : Door
  guard : Door?
  paint : Paint
  drawers : set of Door
}
kind Guarding : Control on Till
kind NightGuarding : Guarding on Till
kind Camera : Control on Till

threat two-constants "Never" {
  classes = [tampering]
  for t : Till where t.door == open
  when t.door == locked
  severity = low
}
threat empty-stretch "Never" {
  classes = [tampering]
  for t : Till
  when t.door >= closed and t.guard == none and t.door < closed
  severity = low
}
threat below-the-least "Never" {
  classes = [tampering]
  for t : Till
  when t.door < open
  severity = low
}
threat all-denied "Never" {
  classes = [tampering]
  for t : Till
  when t.door in [open, closed] and t.door != open and t.door not in [closed]
  severity = low
}
threat both-ways "Never" {
  classes = [tampering]
  for t : Till
  when any t.drawers and no t.drawers
  severity = low
}
threat implied-control "Never" {
  classes = [tampering]
  for t : Till
  when t has NightGuarding and not (t has Guarding)
  severity = low
}
threat answered-by-its-condition "Never open" {
  classes = [tampering]
  for t : Till
  when t.door == open and not (t has Camera)
  unless t.door == open
  severity = low
}

// Near, and silent.
threat narrow "Only closed" {
  classes = [tampering]
  for t : Till
  when t.door >= closed and t.door < locked and t.door != open
  severity = low
}
threat not-optional "None is left" {
  classes = [tampering]
  for t : Till
  when t.guard != open and t.guard != closed and t.guard != locked
  severity = low
}
threat other-paint "Another library may add a paint" {
  classes = [tampering]
  for t : Till
  when t.paint != red and t.paint != green
  severity = low
}
threat two-tills "Of two elements" {
  classes = [tampering]
  for t : Till, f : Flow where f.target == t and f.source is Till
  when t.door == open and not (t has Guarding) and not (f.source has Guarding)
  severity = low
}
threat super-control "Has one of them" {
  classes = [tampering]
  for t : Till
  when t has Guarding and not (t has NightGuarding)
  severity = low
}
