tm 1
model shop
use std.core

data order : PaymentData
component web : Service { with = RateLimiting; stores = order }
flow web -> web { carries = order }
