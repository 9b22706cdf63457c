tm 1
library shop.words version 1.0.0

component till : Component
accept something on till { reason = "…" }
assert x = true
owner = "me"
kind Till : Component { component x; runs as y; kind Z : Component }
def plain(c : Component) : Bool = any c.inbound
