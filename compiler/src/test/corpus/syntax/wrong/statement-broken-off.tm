tm 1
model m
use
use "a" as
evidence junit
require a for
test of x { }
link docs
