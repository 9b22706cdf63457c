tm 1
model shop
use acme.rules version 3
use acme.rules version 1.5
