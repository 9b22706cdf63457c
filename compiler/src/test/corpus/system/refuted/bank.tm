tm 1
model bank
use std.core
component desk : Service {
  endpoint front : Https
  endpoint back : Https
  no flow -> vault { reason = "There is a wall." }
}
component vault : Service
