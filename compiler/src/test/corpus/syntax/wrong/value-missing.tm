tm 1
model m
owner =
a = 1 +
b = [1, , 2]
c = f(1,)
d = not
when
e = a and
f = if x then
g = ..
