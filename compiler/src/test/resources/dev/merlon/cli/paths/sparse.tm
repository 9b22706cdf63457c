tm 1
model sparse
use std.core
use std.microseg
use std.kubernetes

actor user { flow -> web }
component web : Service { flow -> db }
component db : RelationalDatabase
