tm 1
library words version 1.0.0
use std.core

threat single "Single" {
  classes = [tampering]
  for c : Component
  when any c.inbound
  severity = low
}
threat pair "Pair" {
  classes = [tampering]
  for c : Component, f : Flow
  when f.source == c
  severity = low
}
