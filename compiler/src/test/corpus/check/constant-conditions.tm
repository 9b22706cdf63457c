tm 1
library shop.words version 1.0.0

enum Size { small < large }
kind Till : Component { size : Size }
def one(t : Till) : Bool = t is Component and any t.inbound
def two(t : Till) : Bool = t is not Till
def three(f : Flow) : Bool = f.source is Boundary or f is Actor
def four(t : Till) : Bool = true and t.size == small
def five(t : Till) : Bool = 3 > 4 or t.size == small
def six(t : Till) : Bool = if t.size == small then true else false
def seven(f : Flow) : Bool = f.source is Till and f.source is Component
def eight(t : Till) : Bool = t.size == none
