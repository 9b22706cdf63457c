tm 1
model shop
apply shop.baselin
apply bank
