tm 1
library l
def d() : Bool = any f in c.inbound : a and b or c
def d() : Bool = all f in F : a or not b and c
def d() : Bool = no f in F : a and any g in G : b or c
def d() : Bool = any f in F : (a and b) or c
