tm 1
model platform
use std.core

boundary mesh : NetworkSegment
component queue : Queue

variant broken { remove nothing }
