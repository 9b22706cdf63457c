tm 1
model platform
use std.core
use "hall.tm" as hall

boundary mesh in hall.rack { demands MutualTls on entry }
component web : Service in mesh {
  endpoint public : Https
}
component other : Service { flow ping : -> web }
