tm 1
model shop
use std.core

owner = "team"
ownr = "team"
component web : Service {
  input-valdation = strict
  colour = red
  encryption-at-rest = platform
}
data pan : PaymentData
component db : Service stores pan (protectoin = clear)
flow f : web -> db { encrypted = true }
