tm 1

/// Which boundaries a flow crosses, what lies in which, and what is left out of scope.
library truth.boundaries "Boundaries" version 1.0.0
use std.core

kind Zone : Boundary
kind Wall : Control on Flow

threat crosses "Crosses a boundary" {
  classes = [tampering]
  for f : Flow, b in f.crossed where b is Zone
  when not (f has Wall)
  severity = low
}
threat stays "Crosses none" {
  classes = [tampering]
  for f : Flow
  when not f.crosses-boundary
  severity = low
}
threat inside "Lies in a zone" {
  classes = [tampering]
  for c : Service, b in c.boundaries where b is Zone
  when c within b
  severity = low
}

test "a flow into an inner zone crosses the inner one alone" of crosses, stays {
  boundary outer : Zone {
    component a : Service
    boundary inner : Zone { component b : Service }
  }
  flow f : a -> b without Wall
  expect crosses on (f, inner)
  expect no other crosses
}
test "from outside it crosses both" of crosses, stays {
  component a : Service
  boundary outer : Zone {
    boundary inner : Zone { component b : Service }
  }
  flow f : a -> b without Wall
  flow g : b -> a without Wall
  expect crosses on (f, outer)
  expect crosses on (f, inner)
  expect crosses on (g, outer)
  expect crosses on (g, inner)
  expect no other crosses
}
test "between two inner zones it does not cross the outer one" of crosses, stays {
  boundary outer : Zone {
    boundary left : Zone { component a : Service }
    boundary right : Zone { boundary deep : Zone { component b : Service } }
  }
  flow f : a -> b without Wall
  expect crosses on (f, left)
  expect crosses on (f, right)
  expect crosses on (f, deep)
  expect no other crosses
}
test "in one zone it crosses none" of crosses, stays {
  boundary outer : Zone { component a : Service; component b : Service }
  flow f : a -> b without Wall
  expect stays on f
  expect no other crosses
}
test "what lies in an inner zone lies in the outer one too" of inside {
  boundary outer : Zone {
    boundary middle { boundary inner : Zone { component a : Service } }
    component b : Service
  }
  component c : Service
  expect inside on (a, outer)
  expect inside on (a, inner)
  expect inside on (b, outer)
  expect no other inside
}

// ----- out of scope

threat called "Called in clear" {
  classes = [tampering]
  for f : Flow
  when f.encryption == none
  severity = low
}
threat called-upon "Called by something" {
  classes = [tampering]
  for c : Service
  when any c.inbound
  severity = low
}
test "one end in scope is enough" of called, called-upon {
  component ours : Service
  component also-ours : Service
  component theirs : Service { out-of-scope }
  component theirs-too : Service { out-of-scope }
  flow calling : theirs -> ours { encryption = none }
  flow called-back : also-ours -> theirs { encryption = none }
  flow between-others : theirs -> theirs-too { encryption = none }
  expect called on calling
  expect called on called-back
  expect out-of-scope called on between-others
  expect called-upon on ours
  expect out-of-scope called-upon on theirs
  expect out-of-scope called-upon on theirs-too
}
