tm 2
model m
