tm 1
library shop.rules version 1.0.0
threat overbooking "Seats are sold twice" {
  classes = [tampering]
  generic
  for c : Service, f in c.inbound where f.effect >= write
  for g : Flow from Agent or Client to Datastore where g.x == 1
  let writers : set of Component = set(g in c.inbound where g.effect == write)
  let n = count(writers)
  when any writers and n > 1
  unless c.concurrency == locked
  mitigated by Locking on c and Idempotency on writers.source
  mitigated by SingleWriter
  compensated by Audit on c.nearest(Cluster)
  refines std.stride.tamper on c, shop.rules.other
  group by c, f.target
  impact = moderate
  likelihood = possible + exposure(c) - 1
  message = "{c} sells for {count(writers)} writers; see \{README\}."
  fix = """
    Lock {c.name}:

      with {f.target}
    """
  ask = "Does {c} lock?"
}
