tm 1
model shop
use acme.cards version 1
use acme.rules version 2
