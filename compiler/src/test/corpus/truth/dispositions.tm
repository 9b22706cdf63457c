tm 1

/// The table of dispositions, row by row, and the dispositions that decisions, refinements and scope make.
library truth.dispositions "What becomes of a rule on a subject" version 1.0.0
use std.core

kind Box : Component {
  sealed : Bool
  marked : Bool
}
kind Guarded "Guarded" : Control on Box
kind Insured "Insured" : Control on Box

threat broken "Broken open" {
  classes = [tampering]
  for b : Box
  when b.sealed == false
  unless b.marked
  mitigated by Guarded on b
  compensated by Insured on b
  severity = medium
}

test "when false: not applicable" of broken {
  component b : Box { sealed = true }
  expect not-applicable broken on b
}
test "when true, answered true: mitigated, by what" of broken {
  component b : Box with Guarded { sealed = false; marked = false }
  expect mitigated broken on b about Guarded
}
test "when true, answered true: a fact answers too" of broken {
  component b : Box { sealed = false; marked = true }
  expect mitigated broken on b
}
test "when true, answered true: a compensation that is stated" of broken {
  component b : Box with Insured { sealed = false }
  expect mitigated broken on b about Insured
}
test "when true, answered false: open" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  expect broken on b severity medium
}
test "a compensation is never asked for" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  expect broken on b
}
test "when true, answered unknown: a question, about the attribute before the control" of broken {
  component b : Box { sealed = false }
  expect question broken on b about marked
}
test "when true, one answer false, the other unknown: a question about the other" of broken {
  component b : Box { sealed = false; marked = false }
  expect question broken on b about Guarded
}
test "when unknown, answered true: covered either way" of broken {
  component b : Box with Guarded
  expect covered broken on b
}
test "when unknown, answered false: a question about when" of broken {
  component b : Box without Guarded { marked = false }
  expect question broken on b about sealed
}
test "when unknown, answered unknown: a question" of broken {
  component b : Box
  expect question broken on b
}

// ----- decisions

test "accepted while the acceptance stands" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  accept broken on b { reason = "Empty."; by = "risk@example.com"; until = 9999-12-31 }
  expect accepted broken on b
}
test "open again past the date" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  accept broken on b { reason = "Empty."; by = "risk@example.com"; until = 2020-01-01 }
  expect broken on b
}
test "dismissed, for good" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  dismiss broken on b { reason = "A box of stone."; by = "risk@example.com" }
  expect dismissed broken on b
}
test "transferred" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  transfer broken on b { reason = "The carrier answers for it."; by = "risk@example.com" }
  expect transferred broken on b
}
test "deferred until a date" of broken {
  component b : Box without Guarded { sealed = false; marked = false }
  defer broken on b { reason = "New boxes come."; by = "risk@example.com"; until = 9999-12-31 }
  expect deferred broken on b
}
test "a decision over a boundary covers so many" of broken {
  boundary hall {
    component a : Box without Guarded { sealed = false; marked = false }
    component b : Box without Guarded { sealed = false; marked = false }
  }
  accept broken within hall {
    covers 2
    reason = "Empty."
    by = "risk@example.com"
    until = 9999-12-31
  }
  expect accepted broken on a
  expect accepted broken on b
}
test "one more than it covers: none is accepted until it is reviewed" of broken {
  boundary hall {
    component a : Box without Guarded { sealed = false; marked = false }
    component b : Box without Guarded { sealed = false; marked = false }
  }
  accept broken within hall {
    covers 1
    reason = "Empty."
    by = "risk@example.com"
    until = 9999-12-31
  }
  expect broken on a
  expect broken on b
}

// ----- refinement and scope

threat handled-badly "Handled badly" {
  classes = [tampering]
  for b : Box
  when b.sealed == false
  severity = low
  generic
}
threat dropped "Dropped" {
  classes = [denial-of-service]
  for b : Box
  when b.marked == false
  severity = low
}
threat thrown "Thrown" {
  classes = [denial-of-service]
  for b : Box
  refines dropped on b
  when b.sealed == false and b.marked == false
  severity = low
}

test "a threat that refines another covers it while it is open" of dropped, thrown {
  component b : Box { sealed = false; marked = false }
  expect thrown on b
  expect covered dropped on b
}
test "and while it is decided" of dropped, thrown {
  component b : Box { sealed = false; marked = false }
  dismiss thrown on b { reason = "Never."; by = "risk@example.com" }
  expect dismissed thrown on b
  expect covered dropped on b
}
test "but not where it does not apply" of dropped, thrown {
  component b : Box { sealed = true; marked = false }
  expect dropped on b
}
test "a generic rule yields to any threat of the same class and subject" of handled-badly, broken {
  component b : Box without Guarded { sealed = false; marked = false }
  expect broken on b
  expect covered handled-badly on b
}
test "and stands where there is none" of handled-badly, broken {
  component b : Box with Guarded { sealed = false }
  expect handled-badly on b
}
test "out of scope: no threats on it" of broken {
  component b : Box without Guarded { out-of-scope; sealed = false; marked = false }
  expect out-of-scope broken on b
}

threat toppled "Toppled" {
  classes = [denial-of-service]
  for c : Datacenter
  let fallen = set(b in Box where b within c and not b.sealed)
  refines dropped on fallen
  when any b in fallen : not b.marked
  severity = low
}

test "a threat that refines another on a set covers it on those that are surely in it" of
    toppled,
    dropped {
  boundary stack : Datacenter {
    component fell : Box { sealed = false; marked = false }
    component stood : Box { sealed = true; marked = false }
    component nobody-saw : Box { marked = false }
  }
  expect toppled on stack
  expect covered dropped on fell
  expect dropped on stood
  expect dropped on nobody-saw
}
