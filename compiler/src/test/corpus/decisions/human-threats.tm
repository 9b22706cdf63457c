tm 1
model shop
use std.core

component web : Service
threat tired "Tired clerk" {
  severity = low
}
threat tired-2 "Tired clerk" on web, wev {
  for c : Component
}
threat tired-2 "Tired clerk" on web {
  severity = low
}
threat sloppy "Sloppy" on web {
  severity = lowest
  classes = [tamper]
  mitigated by DualControl on wev
  colour = "red"
}
