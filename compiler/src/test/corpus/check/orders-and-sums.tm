tm 1
library shop.words version 1.0.0

enum Size { small < large }
enum Colour { red, green }
kind Till : Component {
  size : Size
  colour : Colour
  label : Text
  opened : Date
  age : Duration
  drawers : Int
}
def one(t : Till) : Bool = t.colour > red
def two(t : Till) : Bool = t.label >= "a"
def three(t : Till) : Bool = t.size == t.colour or t.drawers < t.age
def four(t : Till) : Size = t.size + 1
def five(t : Till) : Date = t.opened + t.age
def six(t : Till) : Text = t.label + "x"
def seven(t : Till) : Date = t.opened - t.opened
def eight(t : Till) : Colour = max(t.colour, red)
def nine(t : Till) : Int = rank(t.colour) + rank(t.size)
def ten(t : Till) : Size = max(t.size, 3)
def eleven(t : Till) : Int = if t.drawers > 3 then 3 else small
def twelve() : set of Text = ["a", 3]
