tm 1
model shop
