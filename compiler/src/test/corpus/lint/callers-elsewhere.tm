tm 1
model platform
use std.core

// Who calls these is drawn in the models that use this one.
component ingress : Gateway {
  flow -> accounts
}
component accounts : Service
component forgotten : Service
