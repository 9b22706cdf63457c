tm 1
model nothing
