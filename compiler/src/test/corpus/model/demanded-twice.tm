tm 1
model shop
use std.core
use std.crypto

boundary net {
  demands MutualTls on entry
  demands MutualTls, TlsInTransit on exit { severity = low }
  demands Service on entry
}
