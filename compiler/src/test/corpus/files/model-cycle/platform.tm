tm 1
model platform
use "main.tm" as shop
component web
