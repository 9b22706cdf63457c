tm 1
model shop
use std.core
use std.crypto

actor joe with MutualTls
component web : Service with MutualTls
flow f : joe -> web with RateLimiting, MutualTls
boundary net {
  demands Backup on entry
  each Service { with MutualTls }
}
control lock : MutualTls on web
