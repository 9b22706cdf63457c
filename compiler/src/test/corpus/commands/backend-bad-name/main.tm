tm 1
model shop
use std.core

actor buyer : Customer
component web : Service
flow buyer -> web
