tm 1
library t version 1.0.0
test "flags anonymous calls" of unauthenticated-call, std.api.other {
  boundary a without ServiceMesh { component x : Service }
  flow f : x -> y { authentication = none; carries none }
  expect unauthenticated-call on f severity medium
  expect question unauthenticated-call on g about authentication
  expect unauthenticated-call
  expect question other
  expect not-applicable other on (a, b)
  expect mitigated t.other on a->b about MutualTls
  expect no other-rule on h
  expect no other-rule
  expect no other unauthenticated-call
}
test "empty" { }
