tm 1
model shop
use std.core
use "platform.tm" as host
component host : Service
component platform : Service
component hall : Service { endpoint rack : Https }
flow a : host -> platform
