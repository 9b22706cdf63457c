tm 1
model m
a = 0
b = -42
c = 1000000000000000
d = 0.25
e = 1.4.0
f = 10s; g = 5min; h = 2h; i = 30d; j = 6w; k = 3mo; l = 10000y
m = 2028-02-29
n = 250k EUR; o = 1.5M USD; p = 2B JPY; q = 10 CHF; r = 0.99 GBP
s = true; t = false; u = unknown; v = none
w = []
x = [1, "two", three, [4]]
