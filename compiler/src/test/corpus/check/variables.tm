tm 1
library shop.words version 1.0.0

def one(c : Component) : Bool = any f in c.inbound : c.owner == none
def two(c : Component) : Int = count(f in c.inbound where c.owner == none)
def three(c : Component) : Bool = any f in c.inbound, g in c.outbound : f.owner == none
def four(c : Component) : Bool = any f in c.inbound : f.owner == none or c.owner == none
def five(c : Component) : Bool = all f in c.inbound : f.owner == none and c.owner == none
def six(c : Component) : Bool = any f in c.inbound : c.owner == none or f.owner == none
def seven(c : Component) : Bool =
  any f in c.inbound : f.owner == none or any f in c.outbound : f.owner == none
relation r via f : Flow = Component -> Component
