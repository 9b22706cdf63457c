tm 1
library b
use a
