tm 1
model till
