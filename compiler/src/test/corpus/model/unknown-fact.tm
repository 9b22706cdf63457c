tm 1
model shop
use std.core
use std.crypto

component web : Service
flow f : web -> web
control lock : MutualTls on f {
  ownr = "team"
  status = implemented
}
boundary net {
  demands MutualTls on entry { severty = low }
}
