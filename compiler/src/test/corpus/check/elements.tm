tm 1
library shop.words version 1.0.0

kind Till : Component { drawers : Int; label : Text }
kind Shop : Boundary
kind Guarded : Control on Till
def one(t : Till) : Bool = t.drawers is Till
def two(t : Till) : Bool = t.drawers has Guarded
def three(t : Till) : Bool = t.label within Shop
def four(t : Till) : Bool = t within Till
def five(t : Till) : Bool = t within t
def six(t : Till) : Bool = t.nearest(Till) != none or t.nearest(Shop, Shop) != none
def seven(t : Till, f : Flow) : Bool = f reaches t
def eight(t : Till) : Bool = t.label.nearest(Shop) != none
def nine(f : Flow) : Bool = f has Guarded or f.target has Till
def ten(t : Till) : Bool = t reaches Till avoiding t.label
relation odd via t : Till = t.label -> t
relation plain via n : Int = Till -> Till
relation idle via f : Flow = Till -> Till cost "1"
