tm 1
library shop.words version 1.0.0
use std.core

kind Till : Service { spare : Till?; partners : set of Till }
test "spare tills" of unowned-critical {
  component queue : Service
  component till : Till { spare = queue; partners = [queue, till, nobody] }
  component other : Till { spare = "till"; partners = till }
}
