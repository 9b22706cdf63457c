tm 1
model bank
use "platform.tm" as platform
component ledger
