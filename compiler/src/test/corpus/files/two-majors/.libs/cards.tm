tm 1
library acme.cards version 1.0.0
use acme.rules version 1
