tm 1.1
model m
