tm 1
model m
a = 12abc
b = 30days
c = 0x1F
