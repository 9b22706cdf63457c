tm 1
library shop.words version 1.0.0

kind Till : Component { drawers : Int }
kind BigTill : Till { drawers : Int; size : Int; target : Text; uses : Int; owner : Text }
extend kind Component { size : Int }
extend kind Component { size : Text }
extend kind Control { strong : Bool }
kind Small : Till { size = 1; sze = 1 }

def one(c : Component) : Int = c.drawers
def two(f : Flow) : Int = f.source.size
def three(c : Component) : Text = c.owner.length
def four(t : Till) : Bool = t.drawer == 1 and t.outbund.target == none
def five(t : Till) : Int = t.drawers(1) + t.nearest

extend kind Boundary { weight : Int }
extend kind Data { weight : Text }
extend kind Actor { age : Int }
kind Store : Component { age : Int }
def six(x : Boundary or Data) : Bool = x.weight == 3
def seven(x : Actor or Store) : Bool = x.age == 3
