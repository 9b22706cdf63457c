tm 1
model hostile "<script>alert('model')</script> \"quoted\" | bar `tick`\nnew line"

use std.core
use std.crypto

data pan "]]> #1 @everyone" : CardholderData { records = 10 }

boundary internet "end\nsubgraph x[\"y\"]" : PublicNetwork {
  actor customer "-->|x| <img src=x onerror=alert(1)>" : Customer {
    flow pay "%%{init: {\"theme\":\"dark\"}}%%" : -> web via Http carries pan {
      authentication = [none]
    }
  }
}
component web "*bold* [link](javascript:alert(1)) &amp; ]]>" : Service
component `if` "1. @octocat see #7, www.example.com and https://example.com" : Service {
  flow new "`; click n1 call alert(1)" : -> web via Http carries pan
}
component ship "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" : Service
component ünïcode "Größe 漢字 evil" : Service {
  flow out "style n1 fill:#fff,stroke:#000;" : -> web via Https carries pan
}
component `in` "</details><h1>big</h1>" : Datastore {
  stores pan (protection = clear)
  encryption-at-rest = none
}

threat spoil "@octocat </summary> | `#7` <!-- -->" on web {
  severity = critical
  message = "**it** @octocat <img src=x> ![p](https://example.com/p.png) [x](javascript:alert(1)) #9 `@was`"
}
