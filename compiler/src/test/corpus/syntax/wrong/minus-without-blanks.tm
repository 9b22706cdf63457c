tm 1
model m
a = 2027-3-1
b = 3-2
c = x -1
d = (a)-(b)
