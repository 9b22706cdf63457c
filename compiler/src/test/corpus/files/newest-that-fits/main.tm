tm 1
model shop
use acme.rules version 1
use acme.cards version 1
component till : NewTill
component desk : OldTill
