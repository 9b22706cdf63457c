tm 1
model shop
use std.core

data pan
identity job { may read on web; may read on web }
component web : Service with RateLimiting, RateLimiting stores pan, pan runs as job {
  owner = "a"
  owner = "b"
  runs as job
  stores pan
}
extend web { criticality = low }
extend web { criticality = low }
data order contains pan, pan
