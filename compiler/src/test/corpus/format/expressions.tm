tm 1
library e
def short( f:Flow ):Bool=a and b
def from-untrusted(f : Flow) : Bool = untrusted(f.source) or relayed(f) and (untrusted-actors() reaches f.source along relays or untrusted-components() reaches f.source along relays)
def handles-confidential(x : Component or Actor or Flow) : Bool = any u in x.uses where raw(u) : u.data.sensitivity >= confidential
def a-function-with-many-parameters(first : Component, second : Component, third : Component or Actor) : Bool = true
def untrusted(x : Component or Actor) : Bool = if x is Actor then x.trust <= partner else if x is ExternalParty then true else x.boundary.trust <= partner
def kinds(x : Component) : Bool = x is Gateway or Service or KubernetesWorkload or RelationalDatabase or ObjectStore or Queue
relation content via f : Flow = f.source -> f.target where f.effect >= write and f.validation != strict | via f : Flow = f.target -> f.source
relation steps =
    via f : Flow = f.source -> f.target where f.mood > calm cost hop(f)
  | via g : Grant = g.identity.used-by -> g.target cost 0
param limit:Int=-3
kind K : Component {
  loud : Bool absent false ask "Is it?"
  mood : Mood absent none = if target is Stage then wild else calm
    ask "How loud is {self}?"
  gives encryption >= tls-1-2, authentication += mutual-tls
}
threat t "T" on a, b {
  classes=[tampering]
  for c : Service, f in c.inbound where f.effect >= write and f.source is Agent and f.target is Datastore or Cache
  let writers = set(g in c.inbound where g.effect == write and g.source is not Gateway and g.target is Datastore)
  when known(f.uses) // only then
    and f.trigger == user
      and (any u in f.uses : u.data is PersonalData or u.data is Secret or u.data is SomethingElse or u.data is Other)
  unless not (c.concurrency==locked)
  mitigated by Locking on c and Idempotency on writers.source and AnotherControl on somewhere-else.entirely
  refines std.stride.tamper on c, shop.rules.other
  likelihood = possible+exposure(c) - 1
  message = "{c} sells for {count(writers)} writers, and this text is far too long for one line, but stays as it is."
}
test "t" of r {
  expect unauthenticated-call on f severity medium
  expect question a-very-long-library-name.unauthenticated-call on (first-element, second-element) severity medium about authentication
  expect no other r
}
