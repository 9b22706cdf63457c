tm 1
model shop
include "/etc/*.tm"
include "parts\\*.tm"
include "c:x.tm"
include ""
