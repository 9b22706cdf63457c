tm 1
library shop.rules version 1.0.0
use std.core

kind Guarded : Control on Component
kind Sealed : Control on Flow

threat nothing-said "…" { severity = low }
threat twice "…" {
  for c : Component
  for d : Component
  when c.owner == none
  when any c.inbound
  severity = low
  severity = high
  colour = red
  impact = minor
}
threat unrated "…" { for c : Component; when c.owner == none; impact = minor }
threat wrong-values "…" {
  classes = [spofing]
  for c : Component
  when c.owner
  severity = minor
  message = "{c.nothing} and {d}"
  fix = 3
}
threat not-elements "…" { for n : Int, s in ["a"]; severity = low }
threat pairs "…" { for a : Component, b : Component; when a.owner == none; severity = low }
threat related "…" { for a : Component, b in a.neighbours; when b.owner == none; severity = low }
threat ends "…" { for c : Component from Component to Component; severity = low }
threat shadowed "…" { for c : Component, c : Component; severity = low }
threat lets "…" {
  for c : Component
  let unused = c.inbound
  let c = 3
  when c.owner == none
  severity = low
}
threat answers "…" {
  for c : Component, f in c.inbound
  when f.owner == none
  unless c.inbound
  mitigated by Guarded
  mitigated by Guarded on f
  mitigated by Sealed on c.inbound
  mitigated by Service on c
  mitigated by Guarded on c.owner
  compensated by Guarded and Sealed on f
  group by c.nothing
  component x
  severity = low
}
threat on-something "…" on thing { for c : Component; severity = low }
