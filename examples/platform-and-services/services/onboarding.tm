tm 1

/// Turns a visitor into a customer.
model onboarding "Onboarding" version 1.0.0
owner = "onboarding@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data identity-document "Identity document" : PersonalData { sensitivity = restricted }

boundary onboarding-ns "Onboarding" : Namespace in platform.mesh {
  component intake "Intake" : Service {
    processes identity-document
    flow check : -> verifier via Https carries identity-document
    flow file : -> documents via Https carries identity-document with MutualTls
  }
  component documents "Documents" : ObjectStore {
    stores identity-document
    encryption-at-rest = customer-key
  }
}
component verifier "Identity verification" : ExternalParty { assurance = certified }
flow apply "Apply" : platform.gateway -> intake via Grpc carries identity-document with MutualTls
