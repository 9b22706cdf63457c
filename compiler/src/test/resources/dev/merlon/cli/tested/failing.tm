tm 1
library acme.failing "Tests that fail" version 1.0.0
use std.core
use acme.vaults

test "what is expected is not there" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom with Watched { door = steel; floor = 0; guarded = false }
  expect weak-vault on v
}
test "what is there is not expected" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom { door = plain; floor = 0 }
  expect no other weak-vault
}
test "it does not apply" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom { door = plain; floor = 7; guarded = false; criticality = low }
  expect question weak-vault on v about floor
}
test "another severity <b>]]>&\"" of weak-vault {
  component caller : Service { flow -> v }
  component v : StrongRoom { door = reinforced; floor = 0; guarded = false }
  expect weak-vault on v severity high
}
test "what is not ranged over" of lonely-vault {
  component v : Service
  assert lonely = any v.inbound
}
test "passes" of lonely-vault {
  component v : StrongRoom
  expect lonely-vault on v
}
