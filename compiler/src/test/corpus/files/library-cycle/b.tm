tm 1
library b version 1.0.0
use a
