tm 1
library shop.words version 1.0.0

enum Colour { red, green }
kind Till : Component { colour : Colour; drawers : Int; size : Colour? }
kind Drawer : Tll
kind Safe : UseRole
extend kind Tills { x : Int }
extend enum Color { blue }

param limit : Int = 3
def one(t : Till) : Bool = t.drawers > limt
def two(t : Til) : Bool = t.anything == 3 and t is Anything
def three(t : Till) : Bool = t.colour == gren and t.color == red
def four(t : Till) : Bool = fuor(t)
def five() : Colour = blue
def six(t : Till) : Bool = t reaches Till along cals
def seven(t : Till) : Colur = t.colour
def eight(t : Till) : Bool = let-me and blue
kind Locked : Control on Till { holds when drawrs > 1; proven by nothing }
def eighteen(c : Component) : Bool = c reaches c avoiding [c.nothing]
