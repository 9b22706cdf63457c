tm 1
part of shop
