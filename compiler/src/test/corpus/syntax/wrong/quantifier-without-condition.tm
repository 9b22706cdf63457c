tm 1
library l
def d() : Bool = any f in c.inbound
def d() : Bool = x and no f in c.inbound or y
