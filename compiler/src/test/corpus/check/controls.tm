tm 1
library shop.words version 1.0.0

extend kind Flow { proofs : set of Text; strength : Int; sealed : Bool; label : Text }
kind NoPlace : Control
kind Odd : Component on Flow
kind One : Control on Flow {
  gives proofs = "a", strength += 3, label >= "a", nothing = 3, strength = "a"
}
kind Two : One { gives strength >= 3, sealed = true, proofs += "a" }
kind Three : Control on Flow {
  holds when sealed
  holds when strength > 3
  covers Component by inbound
}
kind Four : Control on Component {
  size : Int
  covers Flow by target.owner
  with One
  threat t { severity = low }
}
kind Till : Component with Three without One { with Two; holds when owner == none }
kind Guard : Flow with Three, Four, Till via Flow
kind Five : Control on Flow with One
