tm 1
part of shop
actor clerk
