tm 1
model shop
use acme.rules version 1
component till : Till
component old : OldTill
