tm 1
library a version 1.0.0
use c
