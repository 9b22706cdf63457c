tm 1
model m
a = 250k
b = 250k eur
c = 1.5M Euro
d = 10 Eur
e = 3B
f = "after"
