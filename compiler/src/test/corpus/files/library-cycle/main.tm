tm 1
model shop
use b
