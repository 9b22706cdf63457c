tm 1

/// Paths: over certain and possible steps, with limits, detours and costs.
library truth.paths "Paths" version 1.0.0
use std.core

kind Stop : Component {
  start : Bool = false
  goal : Bool = false
  toll : Bool
}
kind Express : Flow { running : Bool }

relation ways via f : Flow = f.source -> f.target
relation express via f : Express = f.source -> f.target where f.running
relation priced via f : Flow = f.source -> f.target
    cost if f.target is Stop and f.target.toll then 5 else 1
relation around via b : Boundary = b.components -> b.components where b.name-known

extend kind Boundary { name-known : Bool = false }

def starts() : set of Component = set(s in Stop where s.start)

threat reached "Reached from a start" {
  classes = [tampering]
  for s : Stop
  when s.goal and (starts() reaches s along ways)
  severity = low
}
threat reached-fast "Reached by express" {
  classes = [tampering]
  for s : Stop
  when s.goal and (starts() reaches s along express)
  severity = low
}
threat reached-soon "Reached in two steps" {
  classes = [tampering]
  for s : Stop
  when s.goal and (starts() reaches s along ways up to 2)
  severity = low
}
threat reached-free "Reached without toll" {
  classes = [tampering]
  for s : Stop
  when s.goal and (starts() reaches s along ways avoiding set(t in Stop where t.toll))
  severity = low
}
threat cheap "Reached for at most three" {
  classes = [tampering]
  for s : Stop
  when s.goal and distance(starts(), s along priced) <= 3
  severity = low
}
threat together "Reached within a boundary" {
  classes = [tampering]
  for s : Stop
  when s.goal and (starts() reaches s along around)
  severity = low
}

test "one or more steps, in the direction of flows" of reached {
  component a : Stop { start = true }
  component m : Stop
  component z : Stop { goal = true }
  component y : Stop { goal = true }
  flow a -> m
  flow m -> z
  flow y -> a
  expect reached on z
  expect not-applicable reached on y
}
test "a place reaches itself only around a circle" of reached {
  component a : Stop { start = true; goal = true }
  component b : Stop { start = true; goal = true }
  component m : Stop
  flow a -> m
  flow m -> a
  expect reached on a
  expect not-applicable reached on b
}
test "a possible step makes a possible path" of reached-fast {
  component a : Stop { start = true }
  component m : Stop
  component z : Stop { goal = true }
  flow f : a -> m via Express { running = true }
  flow g : m -> z via Express
  expect question reached-fast on z about running
}
test "a certain way beside a possible one" of reached-fast {
  component a : Stop { start = true }
  component z : Stop { goal = true }
  flow f : a -> z via Express
  flow g : a -> z via Express { running = true }
  expect reached-fast on z
}
test "no possible way" of reached-fast {
  component a : Stop { start = true }
  component z : Stop { goal = true }
  flow f : a -> z via Express { running = false }
  expect not-applicable reached-fast on z
}
test "up to so many steps" of reached-soon {
  component a : Stop { start = true }
  component b : Stop
  component c : Stop { goal = true }
  component d : Stop { goal = true }
  flow a -> b
  flow b -> c
  flow c -> d
  expect reached-soon on c
  expect not-applicable reached-soon on d
}
test "a detour avoids what it must" of reached-free {
  component a : Stop { start = true; toll = false }
  component b : Stop { toll = true }
  component c : Stop { toll = false }
  component z : Stop { goal = true; toll = false }
  flow a -> b
  flow b -> z
  flow a -> c
  flow c -> z
  expect reached-free on z
}
test "what may have to be avoided makes a path possible" of reached-free {
  component a : Stop { start = true; toll = false }
  component b : Stop
  component z : Stop { goal = true; toll = false }
  flow a -> b
  flow b -> z
  expect question reached-free on z about toll
}
test "what must be avoided blocks" of reached-free {
  component a : Stop { start = true; toll = false }
  component b : Stop { toll = true }
  component z : Stop { goal = true; toll = false }
  flow a -> b
  flow b -> z
  expect not-applicable reached-free on z
}
test "the least cost counts" of cheap {
  component a : Stop { start = true; toll = false }
  component b : Stop { toll = true }
  component c : Stop { toll = false }
  component z : Stop { goal = true; toll = false }
  flow a -> b
  flow b -> z
  flow a -> c
  flow c -> z
  expect cheap on z
}
test "an unknown cost is a range" of cheap {
  component a : Stop { start = true; toll = false }
  component b : Stop
  component z : Stop { goal = true; toll = false }
  flow a -> b
  flow b -> z
  expect question cheap on z about toll
}
test "no path costs more than anything" of cheap {
  component a : Stop { start = true; toll = false }
  component z : Stop { goal = true; toll = false }
  expect not-applicable cheap on z
}
test "a relation may join all that is in a boundary" of together {
  boundary hall {
    name-known = true
    component a : Stop { start = true }
    component b : Stop
    component c : Stop
    component z : Stop { goal = true }
  }
  component y : Stop { goal = true }
  expect together on z
  expect not-applicable together on y
}
