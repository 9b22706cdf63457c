tm 1
library acme.hosting-test "Tests of the rules of Acme" version 1.0.0
use std.core
use acme.hosting

test "this one expects too much" of acme.hosting.unreviewed-site {
  component s : Site { reviewed = true }
  expect acme.hosting.unreviewed-site on s
}
