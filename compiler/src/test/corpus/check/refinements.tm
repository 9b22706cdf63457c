tm 1
library shop.rules version 1.0.0
use std.core

threat general "…" { for c : Component; when c.owner == none; severity = low }
threat pair "…" { for c : Component, f in c.inbound; when f.owner == none; severity = low }
threat special "…" {
  for c : Component, f in c.inbound
  when c.owner == none
  refines general
  refines general on c
  refines general on f
  refines general on c.inbound
  refines general on c.owner
  refines pair on c
  refines special on c
  refines nowhere on c
  refines std.stride.nowhere on c
  severity = low
}
