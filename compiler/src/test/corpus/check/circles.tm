tm 1
library shop.words version 1.0.0

def even(c : Component) : Bool = no c.inbound or odd(c)
def odd(c : Component) : Bool = not even(c)
def self-made(c : Component) : Bool = any n in c.neighbours where n is Component : self-made(n)

extend kind Component {
  first : Int = second + 1
  second : Int = third
  third : Int = if first > 1 then 1
}
extend kind Flow { sealed : Bool; open-way : Bool = not (self has Sealed) }
kind Sealed : Control on Flow { holds when open-way == false }
kind WellSealed : Sealed

relation there via f : Flow = f.source -> f.target where back-again(f.target)
def back-again(x : Component or Actor) : Bool = x reaches Actor along there
