tm 1
library shop.words version 1.0.0

kind Till : Component { takes : set of Text; drawers : Int }
kind Guarded : Control on Till
def one(t : Till) : Bool = t.takes == "coins"
def two(t : Till) : Bool = t.inbound == none
def three(t : Till) : Bool = t.inbound != t.outbound
def four(t : Till) : Bool = t.takes < 3
def five(t : Till) : Bool = t.inbound in t.outbound
def six(t : Till) : Bool = t.neighbours has Guarded
def seven(t : Till) : Bool = t.neighbours is Till
def eight(t : Till) : Bool = any t.drawers
def nine(t : Till) : Bool = t.drawers in t.drawers
def ten(t : Till) : Int = max(t.takes) + count(t.drawers) + count(x in t.takes)
def eleven(t : Till) : Bool = "a" in ["b", 3]
def all-controls(t : Till) : Int = count(t.controls)
