tm 1
model shop "Shop"
use std.core

// What cannot be read is told once: who names it is told of no other mistake.
actor "Shop user" as u : Customer
database "Orders" as db
servise9 web7 : Service
web9 : Service
u --> db
flow u -> web7
flow u -> web9 with RateLimiting
