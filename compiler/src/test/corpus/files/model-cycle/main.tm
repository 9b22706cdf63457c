tm 1
model shop
use "bank.tm" as bank
component till
flow till -> bank.ledger
