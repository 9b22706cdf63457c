tm 1
model shop
use std.core
component site : Service { flow -> store }
component store : RelationalDatabase
threat guessed "Numbers can be guessed" on site { severity = high }
