tm 1

/// Sets of which nobody has said what is in them: they are no empty sets, and paths may lead through them.
library truth.unstated-sets "Sets that nobody has stated" version 1.0.0
use std.core

kind Keep : Component {
  friends : set of Keep
  closest : Keep
  goal : Bool = false
}
kind Jewel : Data
kind Watched : Control on Keep
kind Sealed : Control on Keep, Boundary { covers Jewel by stored-in }

relation ways via f : Flow = f.source -> f.target
relation trusts via k : Keep = k -> k.friends
relation follows via k : Keep = k.closest -> k

threat unwatched "A friend is not watched" {
  classes = [tampering]
  for k : Keep
  when k.goal
  mitigated by Watched on k.friends
  severity = low
}
threat unsealed "A jewel lies open" {
  classes = [tampering]
  for j : Jewel
  mitigated by Sealed on j
  severity = low
}
threat reached-jewel "Something reaches a jewel" {
  classes = [tampering]
  for j : Jewel
  when set(k in Keep where k.goal) reaches j along ways
  severity = low
}
threat reached "A friend reaches" {
  classes = [tampering]
  for k : Keep
  when k.goal and (k.friends.friends reaches k along ways)
  severity = low
}
threat avoids "Reached around friends" {
  classes = [tampering]
  for k : Keep
  when k.goal and (Keep reaches k along ways avoiding k.friends)
  severity = low
}
threat trusted "Reached by trust" {
  classes = [tampering]
  for k : Keep
  when k.goal and (Keep reaches k along trusts)
  severity = low
}
threat followed "Reached by following" {
  classes = [tampering]
  for k : Keep
  when k.goal and (k reaches set(x in Keep where not x.goal) along follows)
  severity = low
}
threat far "Far from its friends" {
  classes = [tampering]
  for k : Keep
  when k.goal and distance(k, k.friends along ways) > 3
  severity = low
}

test "a control on nobody knows what is not known" of unwatched {
  component a : Keep { goal = true }
  expect question unwatched on a about friends
}
test "a control on nothing answers nothing" of unwatched {
  component a : Keep { goal = true; friends = [] }
  expect unwatched on a
}
test "a control on each answers" of unwatched {
  component a : Keep { goal = true; friends = [b] }
  component b : Keep with Watched
  expect mitigated unwatched on a about Watched
}
test "what covers only where it may be may cover nothing" of unsealed {
  data j : Jewel
  component a : Keep with Sealed
  expect question unsealed on j
}
test "what covers where it is covers" of unsealed {
  data j : Jewel
  component a : Keep with Sealed { stores j }
  expect mitigated unsealed on j
}
test "where it may be, the control is not" of unsealed {
  data j : Jewel
  boundary b without Sealed { component a : Keep }
  expect unsealed on j
}
test "a datum is where it is used" of reached-jewel {
  data j : Jewel
  data k : Jewel
  component a : Keep { goal = true; stores none }
  component b : Keep { stores j }
  flow f : a -> b carries none
  expect reached-jewel on j
  expect not-applicable reached-jewel on k
}
test "a datum may be where nobody says what is used" of reached-jewel {
  data j : Jewel
  component a : Keep { goal = true; stores none }
  component b : Keep
  flow f : a -> b carries none
  expect question reached-jewel on j
}
test "who is not known may reach" of reached {
  component a : Keep { goal = true; friends = [b] }
  component b : Keep
  component c : Keep { goal = true; friends = [] }
  expect question reached on a about friends
  expect not-applicable reached on c
}
test "what is avoided is not known" of avoids {
  component a : Keep { goal = true }
  component b : Keep
  component c : Keep { goal = true; friends = [a] }
  flow b -> a
  flow b -> c
  expect question avoids on a about friends
  expect avoids on c
}
test "where a step leads is not known" of trusted {
  component a : Keep { goal = true; friends = [] }
  component b : Keep
  expect question trusted on a about friends
}
test "where a step comes from is not known" of followed {
  component a : Keep { goal = true; closest = a }
  component b : Keep
  expect question followed on a about closest
}
test "how far it is to nobody knows whom" of far {
  component a : Keep { goal = true }
  component b : Keep { goal = true; friends = [a] }
  expect question far on a about friends
  expect far on b
}
