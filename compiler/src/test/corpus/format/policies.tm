tm 1
policy p.q version 3.0.0
fail on open where severity>=high
require evidence for control where any d in data : d is CardholderData and d.sensitivity >= restricted and d.integrity >= high
except lending until 2027-03-31 { reason = "Moves." }
variant lean "Without a cache" {
remove cache, web -> cache
extend web->store { encryption = tls-1-3 }
each c in [web, store] { component sidecar : Proxy }
}
assert apart "Fans never reach the till, whatever happens in the hall and on the stage" = not (visitor reaches till along calls)
assume nothing { by = "me"; until = 2027-01-31 }
scenario breach "Cards get out" { driven   by std.crypto.cleartext-at-rest-and-in-backups on the-database-of-orders,the-database-of-customers, (pay,pan) ; driven by x within hall
frequency = 0.1 .. 0.5 .. 2
 loss = 250k EUR .. 1.5M EUR .. 2B EUR }
override std.api.bola { severity = high; reason = "Ours is worse." }
no flow a->b , c { reason = "x" }
