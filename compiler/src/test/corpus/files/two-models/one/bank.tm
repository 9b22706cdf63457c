tm 1
model bank
