tm 1
library shop.words version 1.0.0
use example.green

kind Till : Moss
kind Wall : Paint
def one(t : Till) : Bool = dry(t)
def two(t : Till) : Bool = example.blue.dry(t)
def three(t : Till) : Bool = example.nowhere.dry(t)
def four(t : Till) : Bool = t is example.blue.Paint
