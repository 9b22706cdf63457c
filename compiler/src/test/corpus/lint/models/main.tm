tm 1
model platform
use std.core

boundary mesh : NetworkSegment {
  component database : RelationalDatabase
  component unused : Service
}
data shared : PersonalData
