tm 1
library c version 1.0.0
use a
use b
