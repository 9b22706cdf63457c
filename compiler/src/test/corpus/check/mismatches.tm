tm 1
library shop.words version 1.0.0

enum Size { small < large }
kind Till : Component {
  drawers : Int absent "none" = "two"
  size : Size absent medium = if drawers > 3 then large else 3
  opened : Date = 3d
  rate : Money = 10 EUR
  takes : set of Size absent small = [small, medium]
  holder : Text = none
  maybe : Text? = none
  twin : Till absent other
  fraction : Int = 0.5
}
def one(c : Component or Actor) : Bool = two(c)
def two(c : Component) : Bool = c.owner
def three(t : Till) : Size = t.takes
def four(t : Till) : Bool = t.inbound
def five(t : Till) : Bool = t.drawers and unknown
def six(t : Till) : set of Till = t
param limit : Int = "3"
