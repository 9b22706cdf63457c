tm 1
model shop
use "one/bank.tm" as one
use "other/bank.tm" as other
