tm 1
library shop.words version 1.0.0

enum Size { small < large }
kind Till : Component {
  size : Size
  price : Money
  drawers : Int = if size == small then 1
  level : Size = if price >= 10 EUR then large else if price < 10 EUR then small
}
kind BigTill : Till
def whole(t : Till) : Int = if t.size == small then 1 else if t.size == large then 2
def contrary(t : Till) : Int = if t is BigTill then 1 else if t is not BigTill then 2
def one(t : Till) : Int = if t.size == small then 1
def two(t : Till) : Int = if t.price >= 10 EUR then 1 else if t.price < 10 EUR then 2
