tm 1
library e
def d() : Bool = a or b and not c or d == e
def d() : Bool = not a and b
def d() : Bool = not a == b
def d() : Bool = a + 1 - b <= max(c, d) and e != f
def d() : Bool = a in [b, c,] and d not in E or f in []
def d() : Bool = x is A or B and y is not C or z is std.D
def d() : Bool = x is A or y is B
def d() : Bool = f has MutualTls and f.target within PublicNetwork and c within platform.mesh
def d() : Bool = if a then b else if c then d
def d() : Bool = (if a then 1 else 2) + 3
def d() : Bool = a.b.c(d, e).f()
def d() : Bool = g() and h(1, "t", [x])
def d() : Bool = a < b == true
def d() : Bool = unknown
def d() : Bool = x == -1
