tm 1
model shop
use acme.rules version 1
