tm 1
library acme.words version 1.0.0
