tm 1
model shop
include "parts/*.tm"
include "part/till.tm"
include "part/**/*.tm"
include "part/**/till.tm"
include "nowhere/x.tm"
include "main.tm"
