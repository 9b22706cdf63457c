tm 1
library words version 1.0.0
use std.core

enum Strength { none < weak < strong }
enum Place open { cellar, attic }

extend kind Component {
  strength : Strength absent none ask "How strong is {self}?"
  places : set of Place absent [] ask "Where is {self}?"
  note : Text ask "What is to be said of {self}?"
  since : Date? ask "Since when is {self} there?"
}
extend kind Boundary {
  guarded : Bool absent false ask "Is {self} guarded?"
}
extend kind Flow {
  seen : Bool absent true ask "Can {self} be seen?"
}
extend kind Use {
  veiled : Bool absent false ask "Is {self.data} veiled in {self.at}?"
}
extend kind Grant {
  lent : Bool absent true ask "Is the right only lent?"
}
kind Lock "Lock" : Control on Flow, Component, Boundary { ask = "Is there a lock on {self}?" }

threat weak-wall "A weak wall" {
  classes = [tampering]
  for c : Component
  when c.strength <= weak
  severity = critical
  message = "{c} falls."
}
threat unlocked-door "A door without a lock" {
  classes = [tampering]
  for f : Flow
  when f.seen
  mitigated by Lock on f
  severity = high
  message = "{f} is open."
}
threat unlocked-room "A room without a lock" {
  classes = [tampering]
  for c : Component
  when c.note != "-" and any p in c.places : p == cellar
  mitigated by Lock on c
  severity = medium
  message = "{c} is open."
}
threat bare-thing "A thing that is not veiled" {
  classes = [information-disclosure]
  for u : Use
  when not u.veiled
  severity = low
  message = "{u} is bare."
}
threat lasting-right "A right that is not lent" {
  classes = [elevation-of-privilege]
  for g : Grant
  when not g.lent
  severity = low
  message = "{g} lasts."
}
threat unguarded "A place without a guard" {
  classes = [tampering]
  for b : Boundary
  when b.guarded == false
  severity = low
  message = "{b} is open."
}
threat nobody "Somebody acts as nobody" {
  classes = [repudiation]
  for c : Component
  when no c.identity.grants
  severity = info
  message = "{c} is nobody."
}
