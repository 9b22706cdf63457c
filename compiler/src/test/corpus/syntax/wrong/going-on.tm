tm 1
model shop
use std.core

// Right, on several lines, with names that are keywords; only the last line is wrong.
data to : PaymentData
data order
component data : Service
identity ci : WorkloadIdentity
flow a : user -> user carries to as ci
flow p : user -> user carries
  order returns order via Https
flow user ->
  data via Https with
  RateLimiting
component web :
  Service {
  when = "t"
  unless = 3
}
componentt z : Service
