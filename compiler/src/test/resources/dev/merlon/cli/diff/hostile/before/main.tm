tm 1
model hostile "<script>alert('model')</script> \"quoted\" | bar `tick`\nnew line"

use std.core
use std.crypto

data pan "]]> #1 @everyone" : CardholderData { records = 10 }

boundary internet "end\nsubgraph x[\"y\"]" : PublicNetwork {
  actor customer "-->|x| <img src=x onerror=alert(1)>" : Customer {
    flow pay "%%{init: {\"theme\":\"dark\"}}%%" : -> web via Https carries pan {
      authentication = [none]
    }
  }
}
component web "*bold* [link](javascript:alert(1)) &amp; ]]>" : Service
component `if` "classDef x fill:#f00;" : Service
component ünïcode "Größe 漢字 evil" : Service {
  flow out "style n1 fill:#fff,stroke:#000;" : -> web via Https carries pan
}
component old "</details><h1>big</h1>" : Datastore { stores pan; encryption-at-rest = managed-key }
