tm 1
model shop
use std.core
use "main.tm" as host

component web : Service {
  stores host.shared
  flow -> host.database
}
