tm 1

model clean-bank "Clean bank"

use std.core
use bank.rules

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow pay "Submit payment" : -> web { channel = encrypted }
  }
}
boundary inside "Inside" : Datacenter {
  component web "Web front" : Service with Throttling
}

assert calls-nobody "The web front calls nobody" = no web.outbound
