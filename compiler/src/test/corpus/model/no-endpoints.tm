tm 1
model shop
use std.core

actor joe : Customer
boundary hall : NetworkSegment
data card : CardholderData
component web : Service
flow web -> joe.door
flow joe -> hall.door
flow joe -> web.door
