tm 1
model shop
use std.core
use std.crypto
data order : PersonalData
component site : Service { flow -> store carries order }
component store : RelationalDatabase stores order
