tm 1
model shop
use std.core

component site : WebApplication
component desk : Service
component log : Service

variant one {
  each it in Service { criticality = low }
  each it in [site, 3, nothing] { criticality = low }
  each it in [site, desk] { flow named : -> log }
}
variant two {
  each it in [site, desk] {
    criticality = low
    flow log -> it
    flow -> log
  }
  each it in [log] { criticality = slow }
}
