tm 1
library c
use a
use b
