tm 1
model hostile "<script>alert(1)</script>"
use std.core

boundary internet "](javascript:alert(2)) | **x**" : PublicNetwork {
  actor anybody "<img src=x onerror=alert(3)>" : AnonymousUser {
    flow visit "| a | b |" : -> site
  }
}
component site "`; rm -rf [31m | <b>" : Service {
  criticality = critical
  stores order
}
data order "| <i>" : PaymentData
