tm 1
library shop.words version 1.0.0

enum Colour { red, green }
kind Till : Colour
kind Safe : Int
extend enum Till { blue }
def one(c : Component) : Bool = c is Colour
def two() : set of Component = Colour
kind NoSuper
kind Circle : Round
kind Round : Circle
