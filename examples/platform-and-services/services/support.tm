tm 1

/// Answers customers who call.
model support "Customer support" version 1.3.0
owner = "support@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data case-note "Note on a case" : PersonalData { sensitivity = confidential }

boundary centre "Contact centre" : PartnerNetwork {
  actor agent "Agent" : Staff {
    flow note "Take a note" : -> cases via Https carries case-note
  }
}
boundary support-ns "Customer support" : Namespace in platform.mesh {
  component cases "Case desk" : WebApplication {
    authorization = object
    processes case-note
    flow keep : -> case-db via Jdbc carries case-note with MutualTls
  }
  component case-db "Cases" : PostgreSql {
    stores case-note
    encryption-at-rest = managed-key
  }
}
accept platform.mesh.demands-mutual-tls on note {
  reason = "The contact centre cannot hold client certificates; its line is leased."
  by = "ciso@bank.example"
  decided = 2026-10-01
  until = 2027-03-31
}
