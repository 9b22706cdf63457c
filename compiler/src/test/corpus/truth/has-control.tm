tm 1

/// The table for `e has C`, row by row: S is what the element says, D what follows from its facts, I what it inherits
/// or what covers it.
library truth.has-control "Whether an element has a control" version 1.0.0
use std.core

enum Lock { unlocked < latched < bolted }

kind Door : Component {
  present : Bool = true
  lock : Lock absent unlocked
  welded : Bool
}

/// Follows from the lock; may be stated on a door, or on a boundary around it.
kind Locked "Locked" : Control on Door, Boundary { holds when self is Door and lock >= latched }
/// Nothing follows for it: it is stated or not.
kind Alarmed "Alarmed" : Control on Door, Boundary
/// A special alarm: to have it is to have an alarm.
kind SilentlyAlarmed "Silently alarmed" : Alarmed on Door, Boundary
/// Makes the lock bolted; another lock refutes it.
kind Bolted "Bolted" : Control on Door { gives lock >= bolted }
/// Follows from the weld, and makes the lock bolted.
kind Welded "Welded" : Control on Door {
  holds when welded
  gives lock >= bolted
}
/// A door is watched where every flow into it is.
kind Watched "Watched" : Control on Flow, Door { covers Door by inbound }
/// A flow is throttled where its target is, or by a limit of its own.
kind Throttled "Throttled" : Control on Flow, Component {
  holds when limit > none
  covers Flow by target
}
/// A guest list may stand on a flow, or on its target.
kind Listed "Listed" : Control on Flow, Component { covers Flow by target }
/// A porter stands only at a door; who comes to it passes him.
kind Portered "Portered" : Control on Door { covers Flow by target }
enum Limit { none < some }
extend kind Flow {
  limit : Limit absent none
  drawn : Bool = true
}
extend kind Component { limit : Limit absent none }

threat unlocked "Unlocked" {
  classes = [tampering]
  for d : Door
  when d.present
  mitigated by Locked on d
  severity = low
}
threat unalarmed "Without alarm" {
  classes = [tampering]
  for d : Door
  when d.present
  mitigated by Alarmed on d
  severity = low
}
threat unbolted "Not bolted" {
  classes = [tampering]
  for d : Door
  when d.present
  mitigated by Bolted on d
  severity = low
}
threat unwelded "Not welded" {
  classes = [tampering]
  for d : Door
  when d.present
  mitigated by Welded on d
  severity = low
}
threat unwatched "Unwatched" {
  classes = [tampering]
  for d : Door
  when d.present
  mitigated by Watched on d
  severity = low
}
threat unthrottled "Unthrottled" {
  classes = [denial-of-service]
  for f : Flow
  when f.drawn
  mitigated by Throttled on f
  severity = low
}
threat unlisted "Unlisted" {
  classes = [denial-of-service]
  for f : Flow
  when f.drawn
  mitigated by Listed on f
  severity = low
}
threat unportered "Unportered" {
  classes = [denial-of-service]
  for f : Flow
  when f.drawn
  mitigated by Portered on f
  severity = low
}
threat weak "Not known to be latched" {
  classes = [tampering]
  for d : Door
  when d.present
  unless d.lock >= latched
  severity = low
}

// ----- S = with

test "with, D true: true" of unlocked {
  component d : Door with Locked { lock = bolted }
  expect mitigated unlocked on d about Locked
}
test "with, D unknown: true" of unlocked {
  component d : Door with Locked
  expect mitigated unlocked on d about Locked
}
test "with, D –: true" of unalarmed {
  component d : Door with Alarmed
  expect mitigated unalarmed on d about Alarmed
}
test "with, and the boundary says without: the element's own word counts" of unalarmed {
  boundary b without Alarmed { component d : Door with Alarmed }
  expect mitigated unalarmed on d
}

test "with, D false only because the element is closed and silent: true" of unlocked {
  component d : Door with Locked { closed }
  expect mitigated unlocked on d
}

// ----- S = without

test "without, D unknown: false" of unlocked {
  component d : Door without Locked
  expect unlocked on d
}
test "without, D –: false" of unalarmed {
  component d : Door without Alarmed
  expect unalarmed on d
}
test "without, I true: false, also against what is inherited" of unalarmed {
  boundary b with Alarmed { component d : Door without Alarmed }
  expect unalarmed on d
}

// ----- S = –

test "–, D true: true, by a fact" of unlocked {
  component d : Door { lock = latched }
  expect mitigated unlocked on d
}
test "–, D false: false" of unlocked {
  component d : Door { lock = unlocked }
  expect unlocked on d
}
test "–, D false, I true: false, whatever is inherited" of unlocked {
  boundary b with Locked { component d : Door { lock = unlocked } }
  expect unlocked on d
}
test "–, D unknown, I true: true" of unlocked {
  boundary b with Locked { component d : Door }
  expect mitigated unlocked on d
}
test "–, D –, I true: true" of unalarmed {
  boundary b with Alarmed { component d : Door }
  expect mitigated unalarmed on d
}
test "–, D unknown, I –: unknown, ask the attribute" of unlocked {
  component d : Door
  expect question unlocked on d about lock
}
test "–, D –, I –, closed: false" of unalarmed {
  component d : Door { closed }
  expect unalarmed on d
}
test "–, D –, I –, open: unknown, ask the control" of unalarmed {
  component d : Door
  expect question unalarmed on d about Alarmed
}
test "–, D unknown, closed with unknown stated: the attribute stays a question" of unlocked {
  component d : Door { closed; lock = unknown }
  expect question unlocked on d about lock
}

// ----- long form and status

test "only implemented counts: a planned control is not there" of unalarmed {
  component d : Door
  control alarm : Alarmed on d { status = planned }
  expect unalarmed on d
}
test "only implemented counts: a proposed control is not there" of unalarmed {
  component d : Door
  control alarm : Alarmed on d { status = proposed }
  expect unalarmed on d
}
test "a control of unknown status is a question, also where the element is closed" of unalarmed {
  component d : Door { closed }
  control alarm : Alarmed on d { status = unknown }
  expect question unalarmed on d about Alarmed
}
test "an implemented long form counts like with" of unalarmed {
  component d : Door
  control alarm : Alarmed on d { status = implemented }
  expect mitigated unalarmed on d
}

// ----- special kinds of control, what controls give, what covers

test "to have a special kind of control is to have the general one" of unalarmed {
  component d : Door with SilentlyAlarmed
  expect mitigated unalarmed on d
}
test "a control makes true what it gives" of weak, unlocked {
  component d : Door with Bolted
  expect mitigated weak on d
  expect mitigated unlocked on d
}
test "what it gives is only as strong as it says" of weak {
  component d : Door
  expect question weak on d about lock
}
test "the contrary of what it gives refutes it" of unbolted {
  component d : Door { lock = latched }
  expect unbolted on d
}
test "what a silent, closed element leaves out does not refute it" of unbolted {
  component d : Door with Bolted { closed }
  expect mitigated unbolted on d
}
test "the contrary of what it gives refutes it also beside a condition" of unwelded {
  component d : Door { lock = latched }
  component e : Door { lock = bolted; welded = true }
  expect unwelded on d
  expect mitigated unwelded on e
}
test "what agrees with what it gives does not prove it" of unbolted {
  component d : Door { lock = bolted }
  expect question unbolted on d about Bolted
}
test "covered when all that cover have it" of unwatched {
  component a
  component b
  component d : Door
  flow f : a -> d with Watched
  flow g : b -> d with Watched
  expect mitigated unwatched on d
}
test "not covered when one does not: a question of its own" of unwatched {
  component a
  component b
  component d : Door
  flow f : a -> d with Watched
  flow g : b -> d without Watched
  expect question unwatched on d about Watched
}
test "nothing that could cover covers nothing" of unwatched {
  component d : Door
  expect question unwatched on d about Watched
}
test "none of those that could cover has it: false" of unwatched {
  component a
  component d : Door
  flow f : a -> d without Watched
  expect unwatched on d
}
test "I false by what covers, D –: false; the flow's own word counts" of unlisted {
  component a
  component d : Door without Listed
  flow f : a -> d
  flow g : a -> d with Listed
  expect unlisted on f
  expect mitigated unlisted on g
}
test "I false by what covers and is closed, D –: false" of unlisted {
  component a
  component d : Door { closed }
  flow f : a -> d
  expect unlisted on f
}
test "I unknown by what covers, D –: ask what covers, once for all" of unlisted {
  component a
  component d : Door
  flow f : a -> d
  flow g : a -> d
  flow h : a -> d { closed }
  expect question unlisted on f about Listed
  expect question unlisted on g about Listed
  expect unlisted on h
}
test "I false by what covers, D unknown: false, unless the flow keeps its attribute open" of
    unthrottled {
  component a
  component d : Door { limit = none }
  flow f : a -> d
  flow g : a -> d { limit = unknown }
  flow h : a -> d { limit = some }
  expect unthrottled on f
  expect question unthrottled on g about limit
  expect mitigated unthrottled on h
}
test "I false by a boundary, D unknown: false, unless the element keeps its attribute open" of
    unlocked {
  boundary b without Locked {
    component d : Door
    component e : Door { lock = unknown }
  }
  expect unlocked on d
  expect question unlocked on e about lock
}
test "D unknown, I – : ask the attribute" of unthrottled {
  component a
  component d : Door
  flow f : a -> d
  expect question unthrottled on f about limit
}
test "a control that may not stand on the element is asked of what covers it" of unportered {
  component a
  component d : Door
  component e : Door with Portered
  component g : Door without Portered
  flow to-d : a -> d { closed }
  flow to-e : a -> e
  flow to-g : a -> g
  flow back : d -> a
  expect question unportered on to-d about Portered
  expect mitigated unportered on to-e
  expect unportered on to-g
  expect unportered on back
}
test "a kind may carry a control" of unalarmed {
  component d : Door, Guarded
  component e : Door, Guarded without Alarmed
  expect mitigated unalarmed on d
  expect unalarmed on e
}
kind Guarded : Component with Alarmed

test "each states a control for what is inside; the element's own word counts" of unalarmed {
  boundary b {
    each Door { with Alarmed }
    component d : Door
    component e : Door without Alarmed
  }
  expect mitigated unalarmed on d
  expect unalarmed on e
}
test "the nearest each counts" of unalarmed {
  boundary outer {
    each Door { with Alarmed }
    boundary inner {
      each Door { without Alarmed }
      component d : Door
    }
    component e : Door
  }
  expect unalarmed on d
  expect mitigated unalarmed on e
}
test "of one boundary's each the most special kind counts" of unalarmed {
  boundary b {
    each Component { with Alarmed }
    each Door { without Alarmed }
    component d : Door
  }
  expect unalarmed on d
}
test "what each states of boundaries is passed on like what they state" of unalarmed {
  boundary outer {
    each Host { with Alarmed }
    boundary inner : Host { component d : Door }
    boundary other : Host without Alarmed { component e : Door }
  }
  expect mitigated unalarmed on d
  expect unalarmed on e
}
