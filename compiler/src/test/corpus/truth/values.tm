tm 1

/// Kleene logic, three-valued sets, ranges, and where the value of an attribute comes from.
library truth.values "Truth and values" version 1.0.0
use std.core

enum Grade { poor < fair < good < fine }

kind Case : Component {
  a : Bool
  b : Bool
  grade : Grade absent poor
}
kind Fancy : Case { grade = fine }
kind Plain : Case { grade = if a then good }
extend kind Component { inherited floor : Grade }

threat and-holds "And" { classes = [tampering]; for c : Case; when c.a and c.b; severity = low }
threat or-holds "Or" { classes = [tampering]; for c : Case; when c.a or c.b; severity = low }
threat not-holds "Not" { classes = [tampering]; for c : Case; when not c.a; severity = low }
threat is-good "Good" { classes = [tampering]; for c : Case; when c.grade >= good; severity = low }

// ----- Kleene

test "false and unknown is false" of and-holds {
  component c : Case { a = false }
  expect not-applicable and-holds on c
}
test "unknown and false is false" of and-holds {
  component c : Case { b = false }
  expect not-applicable and-holds on c
}
test "true and unknown is unknown" of and-holds {
  component c : Case { a = true }
  expect question and-holds on c about b
}
test "unknown and unknown is unknown" of and-holds {
  component c : Case
  expect question and-holds on c
}
test "true and true is true" of and-holds {
  component c : Case { a = true; b = true }
  expect and-holds on c
}
test "true or unknown is true" of or-holds { component c : Case { a = true }; expect or-holds on c }
test "unknown or true is true" of or-holds { component c : Case { b = true }; expect or-holds on c }
test "false or unknown is unknown" of or-holds {
  component c : Case { a = false }
  expect question or-holds on c about b
}
test "false or false is false" of or-holds {
  component c : Case { a = false; b = false }
  expect not-applicable or-holds on c
}
test "not unknown is unknown" of not-holds {
  component c : Case
  expect question not-holds on c about a
}
test "not true is false" of not-holds {
  component c : Case { a = true }
  expect not-applicable not-holds on c
}
test "not false is true" of not-holds { component c : Case { a = false }; expect not-holds on c }

// ----- where a value comes from

test "stated before the default of the kind" of is-good {
  component c : Fancy { grade = poor }
  expect not-applicable is-good on c
}
test "the default of the kind" of is-good { component c : Fancy; expect is-good on c }
test "each before the default of the kind" of is-good {
  boundary hall {
    each Case { grade = fair }
    component c : Fancy
  }
  expect not-applicable is-good on c
}
test "the nearest each counts" of is-good {
  boundary hall {
    each Case { grade = fair }
    boundary room {
      each Case { grade = good }
      component c : Case
    }
  }
  expect is-good on c
}
test "stated before each" of is-good {
  boundary hall {
    each Case { grade = fair }
    component c : Case { grade = good }
  }
  expect is-good on c
}
test "a computed default" of is-good { component c : Plain { a = true }; expect is-good on c }
test "a computed default that does not apply says nothing" of is-good {
  component c : Plain { a = false }
  expect question is-good on c about grade
}
test "a computed default over something unknown is unknown" of is-good {
  component c : Plain
  expect question is-good on c
}
test "absent where the element is closed" of is-good {
  component c : Case { closed }
  expect not-applicable is-good on c
}
test "unknown where it is not" of is-good {
  component c : Case
  expect question is-good on c about grade
}
test "a boundary that is closed closes what is declared in it" of is-good {
  boundary hall { closed; component c : Case }
  expect not-applicable is-good on c
}

threat on-a-good-floor "On a good floor" {
  classes = [tampering]
  for c : Case
  when c.floor >= good
  severity = low
}
test "inherited from the nearest boundary" of on-a-good-floor {
  boundary house {
    floor = poor
    boundary hall { floor = fine; component c : Case }
    component d : Case
  }
  expect on-a-good-floor on c
  expect not-applicable on-a-good-floor on d
}
test "stated before inherited" of on-a-good-floor {
  boundary house { floor = poor; component c : Case { floor = good } }
  expect on-a-good-floor on c
}
test "inherited from nobody is unknown" of on-a-good-floor {
  boundary house { component c : Case }
  expect question on-a-good-floor on c about floor
}

// ----- sets

kind Jewel : Data { precious : Bool }
kind Letter : Data

threat holds-jewel "Holds a jewel" {
  classes = [tampering]
  for c : Case
  when any d in c.data : d is Jewel
  severity = low
}
threat only-letters "Holds letters alone" {
  classes = [tampering]
  for c : Case
  when all d in c.data : d is Letter
  severity = low
}
threat many "Holds two or more" {
  classes = [tampering]
  for c : Case
  when count(c.data) >= 2
  severity = low
}
threat spread "Lies in two places" {
  classes = [tampering]
  for j : Jewel
  when count(j.stored-in) >= 2
  severity = low
}

test "no datum in the model: firmly none" of holds-jewel {
  component c : Case
  expect not-applicable holds-jewel on c
}
test "no datum of the kind in the model: firmly none" of holds-jewel {
  data l : Letter
  component c : Case
  expect not-applicable holds-jewel on c
}
test "not stated: unknown, ask for the data" of holds-jewel {
  data j : Jewel
  component c : Case
  expect question holds-jewel on c about data
}
test "stated: definite" of holds-jewel {
  data j : Jewel
  data l : Letter
  component c : Case { stores l }
  component d : Case { stores j }
  expect not-applicable holds-jewel on c
  expect holds-jewel on d
}
test "stores none is firm" of holds-jewel {
  data j : Jewel
  component c : Case { stores none }
  expect not-applicable holds-jewel on c
}
test "stores unknown stays a question, also where it is closed" of holds-jewel {
  data j : Jewel
  component c : Case { closed; stores unknown }
  expect question holds-jewel on c about data
}
test "closed: what is not listed is absent" of holds-jewel {
  data j : Jewel
  component c : Case { closed }
  expect not-applicable holds-jewel on c
}
test "all over nothing holds" of only-letters {
  data j : Jewel
  component c : Case { stores none }
  expect only-letters on c
}
test "all over an unknown set is unknown" of only-letters {
  data j : Jewel
  component c : Case
  expect question only-letters on c about data
}
test "all over an unknown set of what must hold anyway is true" of only-letters {
  data l : Letter
  component c : Case
  expect only-letters on c
}
test "count over what is certain" of many {
  data j : Jewel
  data l : Letter
  component c : Case { stores j, l }
  component d : Case { stores j }
  expect many on c
  expect not-applicable many on d
}
test "count is a range: at most one datum cannot be two" of many {
  data j : Jewel
  component c : Case
  expect not-applicable many on c
}
test "count is a range: two possible data may be two" of many {
  data j : Jewel
  data l : Letter
  component c : Case
  expect question many on c about data
}
test "an inverse has maybe members" of spread {
  data j : Jewel
  component c : Case { stores j }
  component d : Case
  expect question spread on j about data
}
test "an inverse is definite when all have spoken" of spread {
  data j : Jewel
  component c : Case { stores j }
  component d : Case { stores none }
  expect not-applicable spread on j
}

// ----- ranges

threat best-is-good "The best of two is good" {
  classes = [tampering]
  for c : Case, d in c.neighbours
  when d is Case and max(c.grade, d.grade) >= good
  severity = low
}
test "max(unknown, good) is at least good" of best-is-good {
  component c : Case { grade = good }
  component d : Case
  flow f : c -> d
  expect best-is-good on (c, d)
  expect best-is-good on (d, c)
}
test "max(unknown, poor) may be good" of best-is-good {
  component c : Case { grade = poor }
  component d : Case
  flow f : c -> d
  expect question best-is-good on (c, d) about grade
  expect question best-is-good on (d, c) about grade
}

// ----- sensitivity of what contains other data

threat secret-parcel "A parcel as sensitive as its content" {
  classes = [information-disclosure]
  for d : Data
  when d.sensitivity >= restricted
  severity = low
}
test "a datum is at least as sensitive as its parts" of secret-parcel {
  data pin { sensitivity = restricted }
  data note { sensitivity = public }
  data parcel contains pin, note { sensitivity = internal }
  expect secret-parcel on parcel
  expect secret-parcel on pin
}
