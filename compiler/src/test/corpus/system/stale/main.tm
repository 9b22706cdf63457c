tm 1
model shop
use std.core
use "platform.tm" as platform
component till : Service { flow -> platform.queue }
flow back : platform.queue -> till
