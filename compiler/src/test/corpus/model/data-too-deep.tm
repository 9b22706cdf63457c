tm 1
model shop

data d0 contains d1
data d1 contains d2
data d2 contains d3
data d3 contains d4
data d4 contains d5
data d5 contains d6
data d6 contains d7
data d7 contains d8
data d8 contains d9
data d9 contains d10
data d10 contains d11
data d11 contains d12
data d12 contains d13
data d13 contains d14
data d14 contains d15
data d15 contains d16
data d16 contains d17
data d17 contains d18
data d18 contains d19
data d19 contains d20
data d20 contains d21
data d21 contains d22
data d22
