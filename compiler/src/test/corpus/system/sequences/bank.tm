tm 1
model bank
use std.core
component desk : Service { flow keep : -> vault }
component vault : Service
sequence keeping { keep }
