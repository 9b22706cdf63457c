tm 1
model bank version 1.2.0
