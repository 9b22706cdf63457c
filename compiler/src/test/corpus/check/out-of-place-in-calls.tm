tm 1
library example.calls version 1.0.0
use std.core

relation next = via f : Flow = f.source -> f.target

def busy(c : Component) : Bool = any f in c.flows : f.target == c

kind Desk : Service { patching = 1 .. 2 .. 3 }

threat along-nothing "Along" {
  classes = [tampering]
  refs = ["CWE-1"]
  for c : Component
  when busy(c along next)
    or busy(c up to 3)
    or busy(c avoiding Actor)
    or busy(c, c)
    or known(c, c)
    or c is not Component
  likelihood = likely
  impact = severe
  message = "{c}"
  fix = "x"
}

relies on x
driven by y
covers 3
component z
flow a -> b
