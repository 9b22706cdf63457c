tm 1
model platform
