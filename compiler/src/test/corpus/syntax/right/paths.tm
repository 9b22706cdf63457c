tm 1
library p
def d() : Bool = a reaches b
def d() : Bool = a reaches b along calls, std.content up to 3 avoiding Screening and c
def d() : Bool = a reaches b avoiding [x, y] or c
def d() : Bool = set(s in Component where exposed(s)) reaches c along step up to limit
def d() : Bool = a reaches b and c reaches d
def d() : Int = distance(a, b along step up to 4)
def d() : Bool = distance(sources(), c along step avoiding g) == 0
