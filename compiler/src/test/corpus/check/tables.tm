tm 1
library shop.words version 1.0.0

enum Size { small < large }
enum Price { low < high }
enum Colour { red, green }
enum Ranks { a | b }
table short(size : Size, quality : Size) : Price { small = low, low }
table narrow(size : Size, quality : Size) : Price { small = low; large = low, high }
table twice(size : Size, quality : Size) : Price {
  small = low, low
  small = low, high
  large = low, high
}
table wrong(size : Size, quality : Size) : Price {
  small = low, medium
  huge = low, low
  large = low, high
}
table single(size : Size) : Price { small = low; large = high }
table unordered(colour : Colour, size : Size) : Text { red = low, low }
table equal(rank : Ranks, size : Size) : Price { a = low, low; b = low, low }
table right(size : Size, quality : Size) : Price { large = low, high; small = low, low }
def one(c : Component) : Price = right(small, medium)
def two(c : Component) : Price = right(small)
