tm 1
library test.house version 1.0.0
use std.core

/// What the owner of the house demands.
taxonomy house-rules "Rules of the house" {
  framework = true
  pattern = "HOUSE:([0-9]+(?:[.][0-9]+)*)"
  link = "https://house.example/rules/{1}"
}
/// What happens in houses; nothing that anybody demands.
taxonomy house-events "Events in houses" { pattern = "EVENT:([a-z]+)" }

clause "HOUSE:1" "Doors"
/// A door that is not locked is no door.
clause "HOUSE:1.1" "Doors are locked"
clause "HOUSE:1.2" "Doors are guarded"
clause "HOUSE:1.3" "Doors are filmed"
clause "HOUSE:1.4" "Doors have alarms"
clause "HOUSE:1.10" "Doors have bells"
clause "HOUSE:2" "Gold" {
  for c : Component
  when any u in c.uses : u.data is Gold
  reason = "No gold is in the house."
}
clause "HOUSE:2.1" "Gold lies in a safe"
clause "HOUSE:3" "Nothing is left lying about"
clause "HOUSE:4" "Risks are taken for a while only"
clause "HOUSE:5" "Stairs have rails"
clause "HOUSE:6" "Lifts are inspected"
clause "HOUSE:7" "Neighbours are greeted"
clause "HOUSE:8" "Roofs are green" { upcoming = 2027-01-01 }
clause "HOUSE:9" "Cellars are dry" { upcoming = true }
clause "HOUSE:10" "What others demand too" {
  controls = [Rail]
  rules = [test.house.unlocked]
  refs = ["EVENT:theft"]
}
clause "EVENT:theft" "Something is gone"
clause "EVENT:fire" {
  when any c in Component : c is Stove
  reason = "Nothing is drawn that could burn."
}

kind Gold "Gold" : Data
kind Room "Room" : Service { tidy : Bool ask "Is {self} tidy?" }
kind Stove "Stove" : Room
kind Lift "Lift" : Service

kind Lock "Lock" : Control on Component { refs = ["HOUSE:1.1"] }
kind DoubleLock "Double lock" : Lock
kind Chain "Chain" : Control on Flow, Component {
  covers Flow by target
  refs = ["HOUSE:1.1"]
}
kind Guard "Guard" : Control on Component { refs = ["HOUSE:1.2"] }
kind Camera "Camera" : Control on Component { refs = ["HOUSE:1.3"] }
kind Alarm "Alarm" : Control on Component { refs = ["HOUSE:1.4"] }
kind Bell "Bell" : Control on Component { refs = ["HOUSE:1.10"] }
kind Safe "Safe" : Control on Component { refs = ["HOUSE:2.1"] }
kind Rail "Rail" : Control on Component { refs = ["HOUSE:5"] }
kind Roof "Green roof" : Control on Boundary { refs = ["HOUSE:8"] }

threat unlocked "Anybody walks in" {
  refs = ["EVENT:theft"]
  for c : Room
  when c.criticality <= high
  mitigated by Lock on c
  severity = high
}
threat untidy "Something lies about" {
  refs = ["HOUSE:3"]
  for c : Room
  when not c.tidy
  severity = low
}
threat taken "A risk is taken" {
  refs = ["HOUSE:4"]
  for c : Room
  when c.criticality == high
  severity = medium
}
threat gold-about "Gold lies in the open" {
  refs = ["HOUSE:2.1", "EVENT:theft"]
  for c : Room
  when c.criticality >= moderate
  mitigated by Safe on c
  severity = critical
}
threat stuck "The lift is stuck" {
  refs = ["HOUSE:6"]
  for l : Lift
  when any l.inbound
  severity = low
}
