tm 1
model hall
use std.core
boundary rack : NetworkSegment
component fan : Service
