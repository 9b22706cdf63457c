tm 1
model shop
include "parts/*.tm"
