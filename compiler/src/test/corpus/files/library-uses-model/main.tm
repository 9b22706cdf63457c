tm 1
library words version 1.0.0
use "bank.tm" as bank
