tm 1
library a
use c
