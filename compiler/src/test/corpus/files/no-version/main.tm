tm 1
model shop
use words version 1
use terms version 2
