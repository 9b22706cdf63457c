tm 1
model shop
use std.core
use std.crypto

component web : Service with RateLimiting {
  flow a : -> ledger with CircuitBreaker, TlsInTransit
  flow b : -> ledger with CircuitBreaker
  flow c : -> orders
}
component ledger : Service
component orders : RelationalDatabase with EncryptionAtRest
