tm 1
model shop
use "main.tm" as other
