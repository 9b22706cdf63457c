tm 1
library shop.words version 1.0.0

kind Till : Component
kind Till : Actor
enum Till { a, a }
enum Bool { yes, no-bool }
def one(c : Component, c : Component) : Bool = c.owner == none
def one() : Int = 1
param one : Int = 2
def max() : Int = 1
relation to via f : Flow = f.source -> f.target
relation to via f : Flow = f.target -> f.source
taxonomy t { pattern = "a" }
taxonomy t { pattern = "b" }
kind Big : Till { owner = "a"; owner = "b" }
def two(c : Component) : Bool = any c in c.neighbours : c.owner == none
enum Colour open { red }
extend enum Colour { red, green }
