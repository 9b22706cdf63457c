tm 1

/// What every service of the bank runs on: a cluster with a mesh, the way in, the event stream and the logs.
///
/// A service places itself `in platform.mesh` and takes over from there where it runs and what is required of calls.
model platform "Platform" version 2.1.0
owner = "platform@bank.example"

use std.core
use std.crypto

each Process {
  audit = central
  patching = managed
}

/// What services tell each other: ids and states, no personal data.
data business-event "Business event" : PaymentData { sensitivity = internal }
data customer-session "Customer session" : SessionToken

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow visit "Use the app" : -> gateway.public carries customer-session
  }
}

boundary region "Cloud region" : CloudRegion {
  region = eea
  boundary edge "Edge" : NetworkSegment {
    trust = partner
    component gateway "API gateway" : ApiGateway {
      runs as gateway-id
      processes customer-session
      tls-mode = re-encrypt
      endpoint public : Https at "https://api.bank.example"
    }
  }
  boundary mesh "Service mesh" : Namespace {
    demands MutualTls on entry
    each Service {
      input-validation = strict
      redundancy = multi-zone
    }
    component events "Event stream" : EventStream {
      stores business-event
      encryption-at-rest = managed-key
    }
    component logs "Log store" : LogStore {
      stores business-event
      encryption-at-rest = managed-key
    }
  }
}

identity gateway-id "Gateway" : WorkloadIdentity { scope = least }

assert one-way-in "Only the gateway is called from the internet" =
  all f in Flow where f.source within internet : f.target == gateway
