tm 1
library shop.words version 1.0.0

param limit : Int = 3
def owned(c : Component, team : Text) : Bool = c.owner == team
def none-owned() : Bool = no set(c in Component where owned(c, "x"))
def one(c : Component) : Bool = owned(c) and none-owned
def two(c : Component) : Bool = none-owned(c)
def three(c : Component) : Int = limit() + limit
def four(c : Component) : Bool = c(1)
def five(c : Component) : Int = distance(c) + distance(c, c up to 3)
def six(c : Component) : Int = count() + rank(c.owner) + set(c)
def seven(c : Component) : Int = sum(f in c.inbound : 1)
def eight(c : Component) : Int = count(f in c.inbound, g in f.source.inbound where f != g)
def nine(c : Component) : set of Flow = set(f in c.inbound, g in f.source.inbound where f != g)
def ten(c : Component) : Bool = owned(c, "x" along none-owned)
def eleven(c : Component) : Int = max()
