tm 1
model m
# no comment
a = 'text'
b = “curly”
c = x && y
d = !x
e = 3 * 4
f = x $ y
g = `open
h = a%%%b
component c; ~
