tm 1

/// Golden scenario G1: retail payments on Kubernetes, and what the standard library must find in it.
///
/// `baseline.tm` gives every element the safest values and every control. This file draws the architecture, and departs
/// from the baseline in the eight places marked below: each line of `expected/dispositions.txt` follows from one of
/// them, or from none. A finding that is not listed there is a false alarm.
model golden-g1 "Retail payments on Kubernetes" version 1.0.0
owner = "payments"

use std.core
use std.stride
use std.identity
use std.crypto
use std.api
use std.cloud
use std.supplychain
use std.microseg
use std.kubernetes
use std.banking
use std.privacy
use std.resilience
use std.thirdparty
use std.web
use std.messaging
use std.serverless
use std.mobile
use std.ai

include "baseline.tm"

closed

data payment-order "Payment order" : PaymentData {
  max-transaction = 50k EUR
  sensitivity = confidential
  integrity = critical
}
data ledger-entries "Ledger entries" : AccountData {
  sensitivity = restricted
  integrity = critical
}
data contact "Contact data" : ContactData {
  records = 2000000
  subjects = customers
  residency = [eea]
  lawful-basis = contract
  retention = 10y
}
data session-token "Session token" : SessionToken

identity customer-login "Customer" : CustomerIdentity { credential = passkey }
identity edge-id "Workload edge-gw" : WorkloadIdentity
identity bff-id "Workload web-bff" : KubernetesServiceAccount { cluster-rights = none }
// departure 3: the service account may read all the secrets of its namespace
identity payment-id "Workload payment-svc" : KubernetesServiceAccount { cluster-rights = secrets }
identity fraud-id "Workload fraud-svc" : KubernetesServiceAccount { cluster-rights = none }
identity ledger-id "Workload ledger-svc" : KubernetesServiceAccount {
  cluster-rights = none
  may read, write on ledger-db (standing = false)
}
identity notify-id "Workload notify-svc" : KubernetesServiceAccount { cluster-rights = none }
identity events-id "Broker" : WorkloadIdentity
identity bastion-id "Bastion" : WorkloadIdentity
// departure 5, second half: a broad right, held all the time
identity dba-id "Database administrator" : AdministratorIdentity {
  credential = passkey
  scope = broad
  may administer on ledger-db (standing = true)
}

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer
  component browser "Browser" : Browser {
    managed = false
    processes payment-order, session-token
  }
  component sms-vendor "SMS vendor" : SaasService {
    role = processor
    region = united-states
    assurance = certified
  }
}

boundary entry "Entry zone" : Dmz {
  component edge-gw "Edge gateway" : ApiGateway, Waf {
    authenticates = true
    runs as edge-id
    processes payment-order, session-token
  }
  component idp "Identity provider" : IdentityProvider {
    criticality = critical
    processes session-token
  }
}

boundary prod "Production account" : CloudAccount {
  region = eea

  boundary k8s "Cluster" : KubernetesCluster {
    boundary web "Namespace web" : Namespace {
      component web-bff "Web BFF" : BackendForFrontend, KubernetesWorkload {
        runs as bff-id
        session = cookie
        authorization = function
        processes payment-order, session-token
      }
    }
    // departure 1, second half: no mesh policy says who may call what is in here
    boundary payment-zone "Namespace payments" : Namespace without MeshAuthorization {
      trust = restricted
      segment = payments
      component payment-svc "Payment service" : Api, KubernetesWorkload without MeshAuthorization {
        criticality = critical
        runs as payment-id
        authorization = object
        processes payment-order
      }
      component fraud-svc "Fraud service" : FraudDetection, KubernetesWorkload
          without MeshAuthorization {
        runs as fraud-id
        processes payment-order
      }
    }
    boundary ledger-zone "Namespace ledger" : Namespace {
      trust = vital
      segment = core-ledger
      component ledger-svc "Ledger service" : Api, KubernetesWorkload {
        criticality = critical
        runs as ledger-id
        authorization = object
        processes payment-order, ledger-entries
        sinks = [sql]
      }
      // departure 5, first half: entries can be changed, and nothing but reconciliation would show it
      // departure 8: nobody has said how the store is encrypted
      component ledger-db "Ledger database" : Ledger, PostgreSql
          without HashChainedLedger, IntegrityMonitoring {
        criticality = critical
        managed-by = provider
        append-only = false
        encryption-at-rest = unknown
        stores ledger-entries
      }
    }
    boundary notify-zone "Namespace notify" : Namespace {
      component notify-svc "Notification service" : Worker, KubernetesWorkload {
        runs as notify-id
        processes contact, payment-order
      }
    }
  }
  // departure 7: one credential for all who use the topic
  component pay-events "Payment events" : Topic {
    acl = shared
    runs as events-id
    stores payment-order, contact
  }
  component log-store "Log store" : LogStore { stores contact }
}

boundary mgmt "Management" : NetworkSegment {
  trust = restricted
  segment = management
  actor dba "Database administrator" : Administrator
  component bastion "Bastion" : Bastion {
    authenticates = true
    runs as bastion-id
    processes none
  }
}

flow tap : customer -> browser carries payment-order { effect = write }
flow sign-in : browser -> idp via Https as customer-login returns session-token {
  authentication = [sender-constrained]
  effect = read
}
flow order : browser -> edge-gw via Https as customer-login carries payment-order, session-token {
  authentication = [sender-constrained]
  effect = money
}
flow edge-to-bff : edge-gw -> web-bff carries payment-order, session-token {
  authentication = [mutual-tls]
  effect = money
  trigger = user
}
/// Departures 1 and 2: plain HTTP without a caller's credential, delivered at least once, and booked each time.
flow bff-to-payment : web-bff -> payment-svc via Http carries payment-order {
  without IdempotencyKeys, MeshAuthorization
  encryption = none
  authentication = [none]
  peer-verification = none
  effect = money
  trigger = user
  user-context = propagated
  delivery = at-least-once
  replay-protection = false
}
/// Departure 4: no verdict counts as a good one.
flow payment-to-fraud : payment-svc -> fraud-svc carries payment-order without FailClosedOrLimits {
  authentication = [mutual-tls]
  effect = read
  trigger = user
  on-failure = fail-open
}
flow payment-to-ledger : payment-svc -> ledger-svc carries payment-order {
  authentication = [spiffe]
  effect = money
  trigger = user
}
flow ledger-to-db : ledger-svc -> ledger-db via JdbcTls as ledger-id carries ledger-entries {
  returns ledger-entries
  authentication = [cloud-iam]
  effect = money
  trigger = system
}
flow payment-to-events : payment-svc -> pay-events via KafkaTls carries payment-order {
  without MessageSigning
  authentication = [mutual-tls]
  effect = write
  trigger = system
  payload-signature = none
}
flow notify-to-events : notify-svc -> pay-events via KafkaTls carries contact {
  without MessageSigning
  authentication = [mutual-tls]
  effect = write
  trigger = system
  payload-signature = none
}
flow events-to-ledger : pay-events -> ledger-svc via KafkaTls carries payment-order {
  without MessageSigning
  authentication = [mutual-tls]
  effect = money
  trigger = event
  payload-signature = none
}
flow events-to-notify : pay-events -> notify-svc via KafkaTls carries payment-order, contact {
  authentication = [mutual-tls]
  effect = write
  trigger = event
}
/// Departure 6, first half: contact data leaves for another country without safeguards.
flow notify-to-sms : notify-svc -> sms-vendor via Https carries contact {
  without TransferSafeguards
  authentication = [mutual-tls]
  effect = write
  trigger = event
}
/// Departure 6, second half: contact data in the log, as it is.
flow notify-to-log : notify-svc -> log-store carries contact {
  without LogRedaction
  authentication = [cloud-iam]
  effect = write
  trigger = system
}
flow dba-to-bastion : dba -> bastion via Ssh as dba-id carries none {
  authentication = [mutual-tls]
  effect = admin
}
flow dba-to-ledger-db : bastion -> ledger-db via JdbcTls as dba-id carries none {
  authentication = [kerberos]
  effect = admin
  trigger = user
}
