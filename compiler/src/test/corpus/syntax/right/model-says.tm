tm 1
model shop
assert apart "Fans never reach the till" = not (visitor reaches till along calls)
assert named = all f in Flow : known(f.encryption)
scenario breach "Cards get out" {
  driven by shop.rule
  driven by std.crypto.cleartext on (pay, pan), till
  driven by std.crypto within hall
  frequency = 0.1 .. 0.5 .. 2
  loss = 250k EUR .. 1.5M EUR .. 2B EUR
}
sequence checkout "A sale" { visitor->web; pay
  web->store; shop.confirm }
sequence empty { }
variant lean "Without a cache" {
  remove cache, web->cache
  extend web { replicas = 1 }
  extend web->store { encryption = tls-1-3 }
  each c in [web, store] {
    component sidecar : Proxy
    flow -> sidecar
  }
}
