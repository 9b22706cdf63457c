tm 1
library acme.vaults "Vaults" version 1.0.0
use std.core

enum Door { plain < reinforced < steel }
kind StrongRoom "Strong room" : Service {
  door : Door absent plain
  guarded : Bool
  floor : Int
}
kind StrongDoor "Strong door" : Control on StrongRoom { holds when door >= steel }
kind Watched "Watched" : Control on StrongRoom

threat weak-vault "A vault that anybody can open" {
  classes = [tampering]
  for v : StrongRoom
  let callers = v.inbound.source
  when any callers and (v.floor < 1 or v.criticality >= high)
  unless v.guarded
  mitigated by StrongDoor on v and Watched on v
  severity = if v.door == plain then high else medium
}
threat lonely-vault "A vault that nobody looks after" {
  classes = [tampering]
  for v : StrongRoom
  when no f in v.inbound : f.source is Person
  severity = low
}

test "a plain door is a threat" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom { door = plain; floor = 0; guarded = false }
  expect weak-vault on v severity high
}
test "a guard keeps it" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom { door = plain; floor = 0; guarded = true }
  expect mitigated weak-vault on v
}
test "nobody calls it" of weak-vault {
  component v : StrongRoom { door = plain; floor = 0; guarded = false }
  expect no weak-vault
}
