tm 1
library q
def d() : Bool = any a in A : p
def d() : Bool = all a in A where p and q, b in a.bs : r and s
def d() : Bool = no a in A : (p or q) and r
def d() : Bool = any leaking and no c.inbound
def d() : Bool = x and any a in A : b or any b in B : c
def d() : Bool = (any a in A : p) and q or r
def d() : Int = count(x in S where p) + max(x in S : x.e) + count(S)
def d() : set of A = set(x in S, y in x.ys where x != y)
def d() : Int = sum(x in S where p : if p then 1 else 2)
