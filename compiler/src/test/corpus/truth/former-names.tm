tm 1
library truth.former version 1.0.0
use std.core

kind Till : Service { drawer : Bool absent false }

@was("open-till")
@was("open-drawer", "std.retail.open")
threat drawer-open "A drawer stands open" {
  for t : Till
  when t.drawer == true
  severity = low
}
threat called "A till is called" {
  for f : Flow
  when f.target is Till
  severity = low
}
threat pair "A till calls a till" {
  for a : Till, b : Till
  when any f in a.outbound : f.target == b
  severity = low
}

test "a decision knows an element by any of its former names" of drawer-open {
  @was("first") @was("second")
  component third : Till { drawer = true }
  accept drawer-open on first { reason = "r"; by = "b"; until = 2027-01-01 }
  expect accepted drawer-open on second
}
test "a decision knows a rule by any of its former names" of drawer-open {
  component a : Till { drawer = true }
  component b : Till { drawer = true }
  component c : Till { drawer = true }
  accept truth.former.open-till on a { reason = "r"; by = "b"; until = 2027-01-01 }
  accept open-drawer on b { reason = "r"; by = "b"; until = 2027-01-01 }
  rate std.retail.open on c { severity = high; reason = "r"; by = "b" }
  expect accepted drawer-open on a
  expect accepted open-till on b
  expect open-till on c severity high
}
test "a flow without a name is known by the former names of its ends" of called {
  @was("x")
  component a : Service { flow -> b }
  @was("y")
  component b : Till
  accept called on x->y { reason = "r"; by = "b"; until = 2027-01-01 }
  expect accepted called on a->b
}
test "a flow may have got a name, or another one" of called {
  component a : Service {
    @was("a->b")
    flow pay : -> b
    @was("give")
    flow take : -> b
  }
  component b : Till
  accept called on a->b, give { reason = "r"; by = "b"; until = 2027-01-01 }
  expect accepted called on pay
  expect accepted called on take
}
test "a pair is known by the former names of both" of pair {
  @was("x")
  component a : Till { flow -> b }
  @was("y")
  component b : Till
  accept pair on (x, y) { reason = "r"; by = "b"; until = 2027-01-01 }
  expect accepted pair on (a, b)
}
test "an override knows a rule by its former name" of drawer-open {
  component a : Till { drawer = true }
  override open-till { enabled = false; reason = "r" }
  expect not-applicable drawer-open on a
}
