tm 1
model shop
use words

component a : Red, Blue
component b : Red, Blue { size = 1 }
component c : Round, Flat
component d : Round, Flat { weight = 1 }
component e : Round, Thin
component f : Round, Same
