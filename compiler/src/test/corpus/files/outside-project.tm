tm 1
model shop
include "../other.tm"
include "../../**/*.tm"
