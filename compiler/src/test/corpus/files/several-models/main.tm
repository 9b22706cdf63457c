tm 1
model shop
include "parts/**/*.tm"
component till
flow till -> clerk
