tm 1

/// Golden scenario G2: the interface through which licensed providers read accounts and start payments for a bank's
/// customers, and what the standard library must find in it.
///
/// `baseline.tm` gives every element the safest values and every control. This file draws the architecture, and departs
/// from the baseline in the nine places marked below: each line of `expected/dispositions.txt` follows from one of
/// them, or from none. A finding that is not listed there is a false alarm.
model golden-g2 "Open banking interface" version 1.0.0
owner = "open-banking"

use std.core
use std.stride
use std.identity
use std.crypto
use std.api
use std.cloud
use std.supplychain
use std.microseg
use std.banking
use std.privacy
use std.web
use std.resilience
use std.thirdparty
use std.kubernetes
use std.serverless
use std.ai
use std.mobile
use std.messaging

include "baseline.tm"

closed

data account-data "Accounts and transactions" : AccountData, PersonalData {
  sensitivity = confidential
  integrity = high
  records = 800000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 10y
  residency = [eea]
}
data payment-order "Payment order" : PaymentData {
  integrity = critical
  max-transaction = 15k EUR
}
data consent "Consent" : ConsentRecord {
  records = 800000
  subjects = customers
  purpose = [servicing]
  lawful-basis = legal-obligation
  retention = 5y
  residency = [eea]
}
data access-token "Access token" : SessionToken
data app-text "Description of a provider's application" : PublicContent { integrity = low }

identity psu-login "Customer" : CustomerIdentity { credential = passkey }
identity tpp-client "Provider's client" : PartnerIdentity { credential = certificate }
identity developer-login "Provider's developer" : HumanIdentity { credential = passkey }
identity reviewer-login "Reviewer" : StaffIdentity { credential = passkey }
identity gateway-id "Workload ob-gw" : WorkloadIdentity
identity portal-id "Workload dev-portal" : WorkloadIdentity
identity authz-id "Workload authz-server" : WorkloadIdentity
identity consent-id "Workload consent-svc" : WorkloadIdentity
identity accounts-id "Workload accounts-api" : WorkloadIdentity
identity payments-id "Workload payments-api" : WorkloadIdentity
identity adapter-id "Workload core-adapter" : WorkloadIdentity
identity report-id "Workload mi-report" : WorkloadIdentity
// departure 7, first half: one database user, with a password that never changes, for two teams
identity core-rw "Database user core_rw" : DatabaseUser {
  credential = password
  lifetime = never
  rotation = none
  stored-in = vault
}

boundary internet "Internet" : PublicNetwork {
  region = eea
  actor psu "Customer" : Customer
  actor tpp-developer "Provider's developer" : PartnerUser
  component phone "Customer's phone" : MobileClient {
    managed = false
    token-storage = keystore
    processes account-data, payment-order, consent
  }
  component tpp "Third-party provider" : ThirdPartyProvider {
    processes account-data, payment-order, consent
  }
}

boundary office "Office" : CorporateNetwork {
  region = eea
  actor reviewer "Reviewer" : Staff
}

boundary entry "Entry zone" : Dmz {
  region = eea
  // departure 1, first half: the certificate is validated, the register of providers is not asked
  // departure 9: nobody has said how many calls a provider may make
  component ob-gw "Open banking gateway" : ApiGateway without ProviderRegisterCheck {
    authenticates = true
    rate-limit = unknown
    runs as gateway-id
    processes account-data, payment-order, access-token
  }
  // departure 6: what providers write about their applications is shown to staff as it is
  component dev-portal "Developer portal" : WebApplication without OutputEncoding {
    runs as portal-id
    session = cookie
    sinks = [html]
    processes app-text
  }
}

boundary api-zone "Open banking services" : NetworkSegment {
  region = eea
  trust = internal
  // departure 4: redirect addresses are compared by pattern
  component authz-server "Authorization server" : IdentityProvider {
    redirect-matching = wildcard
    runs as authz-id
    processes consent, access-token, payment-order
  }
  component consent-svc "Consent service" : Api {
    authorization = object
    runs as consent-id
    processes consent
  }
  // departure 2: any account for any valid token
  component accounts-api "Accounts" : Api without ConsentScoping {
    authorization = function
    runs as accounts-id
    processes account-data, consent
  }
  // departure 8: the provider says which address is called back
  component payments-api "Payments" : Api, WebhookSender without SsrfGuard {
    authorization = object
    callback-targets = caller-supplied
    sinks = [url-fetch]
    egress = allowlist
    runs as payments-id
    processes payment-order, consent
  }
}

// departure 7, second half: the database's port is open for the network of the reports
boundary core "Core banking" : NetworkSegment without MeshAuthorization, MicroSegmentation {
  region = eea
  trust = vital
  segment = core-ledger
  ingress-default = allow
  enforced-by = none
  component core-adapter "Core adapter" : Service {
    owner = "core-banking"
    authorization = object
    runs as adapter-id
    processes account-data, payment-order
  }
  component core-db "Core ledger" : Ledger, RelationalDatabase without MeshAuthorization {
    owner = "core-banking"
    stores account-data
  }
}

boundary analytics "Analytics" : NetworkSegment {
  region = eea
  trust = internal
  segment = analytics
  component mi-report "Management reports" : DataPipeline {
    owner = "analytics"
    purpose = [servicing]
    runs as report-id
    processes account-data
  }
}

flow tap : psu -> phone carries payment-order { effect = write }
flow log-in : phone -> authz-server via Https as psu-login carries consent {
  returns access-token
  authentication = [sender-constrained]
  effect = write
}
/// Departure 5: what the customer confirms is the session, whatever the amount and the payee.
flow confirm : phone -> authz-server via Https as psu-login carries payment-order {
  authentication = [sender-constrained]
  effect = money
  confirmation-binding = session
}
/// Departures 1, 3 and 9: no look-up in the register, a token that works for whoever holds it, and no word on limits.
flow tpp -> ob-gw via Https as tpp-client carries payment-order, access-token {
  without ProviderRegisterCheck
  returns account-data
  authentication = [mutual-tls, oauth2]
  effect = money
  trigger = user
  rate-limit = unknown
}
/// Behind the gateway nothing counts calls: all of them would be the gateway's.
flow ob-gw -> accounts-api via Https carries access-token returns account-data {
  authentication = [mutual-tls, oauth2]
  effect = read
  trigger = user
  rate-limit = none
}
flow ob-gw -> payments-api via Https carries payment-order, access-token {
  authentication = [mutual-tls, oauth2]
  effect = money
  trigger = user
  rate-limit = none
}
flow accounts-api -> consent-svc via Https returns consent {
  authentication = [mutual-tls]
  effect = read
  trigger = user
}
flow payments-api -> consent-svc via Https returns consent {
  authentication = [mutual-tls]
  effect = read
  trigger = user
}
flow accounts-api -> core-adapter via Https returns account-data {
  authentication = [mutual-tls]
  effect = read
  trigger = user
}
flow payments-api -> core-adapter via Https carries payment-order {
  authentication = [mutual-tls]
  effect = money
  trigger = user
}
flow core-adapter -> core-db via JdbcTls as core-rw carries account-data returns account-data {
  without MeshAuthorization
  authentication = [database-password]
  effect = money
  trigger = system
}
flow mi-report -> core-db via JdbcTls as core-rw returns account-data {
  without MeshAuthorization
  authentication = [database-password]
  effect = read
  trigger = schedule
}
flow payments-api -> tpp via Https carries none {
  authentication = [mutual-tls]
  effect = write
  trigger = event
}
flow register : tpp-developer -> dev-portal via Https as developer-login carries app-text {
  authentication = [session-cookie]
  effect = write
}
flow review : reviewer -> dev-portal via Https as reviewer-login returns app-text {
  authentication = [session-cookie]
  effect = write
}
