tm 1

/// How a digital retail bank moves money between accounts in under ten seconds, day and night.
///
/// This file draws the payment path. `parts/cards.tm` adds the card vault, `parts/insight.tm` what the marketing
/// department keeps, `parts/delivery.tm` how programs get into production, and `parts/privacy.tm` what is known of the
/// people behind the data. `parts/operations.tm` says what keeps it all running, `parts/decisions.tm` what the bank decided
/// about the findings and wants to stay true, and `parts/exposure.tm` what they may cost.
///
/// The bank did most things well. What is left is worth a look: a check that was switched to let payments pass, a
/// consumer that books twice, a person who decides alone, a password in a configuration file, a promise about where
/// data stay that a supplier breaks, and images that nobody signed.
model instant-payments "Instant payments" version 1.4.0
owner = "payments-team@bank.example"
link repo "https://git.bank.example/payments"

use std.core
use std.stride
use std.identity
use std.crypto
use std.api
use std.microseg
use std.kubernetes
use std.banking
use std.web
use std.messaging
use std.mobile
use std.cloud
use std.supplychain
use std.privacy
use std.resilience
use std.thirdparty

include "parts/*.tm"

with CryptoInventory, DataProtectionImpactAssessment, PrivacyNotice, TimeSynchronisation
recovery-time = 4h

// What holds for everything below unless something says otherwise. A fact that is stated once is a fact that is asked
// for never again.
each Component {
  runs as none
  redundancy = multi-zone
}
each Process {
  audit = central
  input-validation = strict
  patching = managed
  token-validation = full
}
each Flow { in-url = [] }

// ---- what is at stake --------------------------------------------------------------------------------------------

/// Payer, payee, amount and purpose, as the customer confirmed them.
data payment-order "Payment order" : PaymentData {
  max-transaction = 1M EUR
  subjects = customers
}
/// The pair of entries that a payment becomes in the ledger.
data posting "Ledger posting" : PaymentData {
  max-transaction = 1M EUR
  subjects = customers
}
data balance "Balance and turnover" : AccountData { subjects = customers }
data contact "Name, telephone and mail address" : ContactData {
  records = 900000
  subjects = customers
  residency = [eea]
}
data session-token "Session token" : SessionToken
/// Signs what the bank sends to the clearing scheme.
data scheme-key "Scheme signing key" : SigningKey

// ---- who acts as whom --------------------------------------------------------------------------------------------

identity customer-session "Customer's session" : CustomerIdentity {
  credential = passkey
  lifetime = ephemeral
  stored-in = hardware
  mfa = phishing-resistant
  scope = least
  audience-bound = true
}
identity gateway-id "Gateway" : WorkloadIdentity { scope = least }
identity payments-sa "Payment service" : KubernetesServiceAccount { scope = least }
identity connector-sa "Scheme connector" : KubernetesServiceAccount { scope = least }
identity notifier-sa "Notifier" : KubernetesServiceAccount { scope = least }
identity posting-sa "Posting service" : KubernetesServiceAccount {
  scope = least
  may read, write on ledger-db (standing = true)
}
/// Renewed by the vault every week.
identity vendor-key "Key for the message vendor" : ApiClient {
  credential = static-key
  lifetime = short
  rotation = auto
  stored-in = vault
  scope = least
}
identity operations-staff "Payment operations" : StaffIdentity {
  credential = passkey
  lifetime = ephemeral
  mfa = phishing-resistant
  scope = least
}
/// Two people share the duty. They may look and repair at any time; see `parts/decisions.tm`.
identity ledger-dba "Ledger administrators" : AdministratorIdentity {
  credential = passkey
  lifetime = ephemeral
  stored-in = hardware
  mfa = phishing-resistant
  scope = broad
  may administer on ledger-db (standing = true)
}

// ---- outside -----------------------------------------------------------------------------------------------------

boundary internet "Internet" : PublicNetwork {
  actor customer "Retail customer" : Customer {
    flow tap "Order and confirm" : -> mobile-app as customer-session carries payment-order {
      network = same-host
    }
  }

  component mobile-app "Banking app" : MobileClient
      with DeviceAttestation
      without OverlayProtection {
    managed = false
    token-storage = keystore
    biometric-unlock = key-bound
    web-view = bundled
    deep-links = verified
    processes payment-order, session-token, balance

    /// The order that this model is about.
    flow pay "Send payment order" : -> gateway via Https as customer-session {
      carries payment-order, session-token
      authentication = [sender-constrained]
      peer-verification = pinned
      effect = money
      confirmation-binding = amount-and-payee
      factor-separation = same-device
      replay-protection = true
      with FactorIndependence, PayeeVerification, StrongCustomerAuthentication
      without BotDefence
    }
    flow look-up "Look at the account" : -> gateway via Https as customer-session {
      carries session-token
      returns balance
      authentication = [sender-constrained]
      effect = read
    }
    flow report-usage "Report usage" : -> gateway via Https as customer-session carries usage {
      authentication = [sender-constrained]
      effect = write
    }
  }

  /// Clears and settles between banks within seconds.
  component clearing "Instant clearing scheme" : PaymentNetwork {
    processes payment-order
    criticality = critical
    assurance = audited
    contract = true
    region = eea
  }
  /// Sends text messages and push notices for the bank.
  component message-vendor "Message vendor" : SaasService {
    processes contact
    role = processor
    contract = true
    assurance = questionnaire
    region = united-states
    subprocessors = declared
  }
}

// ---- edge --------------------------------------------------------------------------------------------------------

boundary edge "Edge" : Dmz {
  ingress-default = deny
  egress-default = deny
  enforced-by = firewall

  component gateway "API gateway" : ApiGateway
      with DdosProtection, HardeningBaseline, RateLimiting, WebApplicationFirewall {
    admin-interface = separate
    owner = "platform-team@bank.example"
    criticality = high
    authenticates = true
    authorization = function
    tls-mode = re-encrypt
    runs as gateway-id
    processes payment-order, balance, session-token, usage

    flow submit "Submit payment" : -> payments via Https carries payment-order, session-token {
      authentication = [mutual-tls, sender-constrained]
      effect = money
      trigger = user
      user-context = propagated
      payload-signature = signature
      replay-protection = true
    }
    flow query "Query account" : -> posting-service via Https carries session-token {
      returns balance
      authentication = [mutual-tls, sender-constrained]
      effect = read
      trigger = user
      user-context = propagated
    }
  }
}

// ---- the payment path --------------------------------------------------------------------------------------------

boundary production "Production cluster" : KubernetesCluster with RuntimeDetection {
  region = eea
  api-server-exposure = private
  anonymous-access = false
  dashboard = none
  admission = restricted
  secrets-encryption = key-service
  network-policy-support = true
  control-plane-audit = central
  control-plane-patching = managed

  each Namespace {
    ingress-default = deny
    egress-default = deny
    enforced-by = network-policy
    pod-security = restricted
    with MeshAuthorization
  }
  each KubernetesWorkload {
    read-only-root-filesystem = true
    service-account-token = off
    instance-metadata = blocked
    resource-limits = true
    cluster-rights = none
  }

  boundary payment-zone "Payments" : Namespace {
    segment = payments
    criticality = critical

    component payments "Payment service" : Service, KubernetesWorkload
        with BoundedResources, SessionHardening {
      runs as payments-sa
      processes payment-order, posting
      authorization = object
      concurrency = guarded
      session = token
      cors = none
      parses = [json, iso20022]
      image-origin = own-registry
      image-reference = digest

      /// Switched to let payments pass on the day the model was slow, and never switched back.
      flow score "Ask for a fraud score" : -> fraud-scoring via GrpcTls carries payment-order {
        authentication = [spiffe]
        effect = read
        trigger = system
        on-failure = fail-open
      }
      flow screen "Screen both parties" : -> sanctions-screening via GrpcTls carries payment-order {
        authentication = [spiffe]
        effect = read
        trigger = system
        on-failure = fail-closed
      }
      flow book "Book the payment" : -> posting-service via GrpcTls carries posting {
        with CircuitBreaker
        authentication = [spiffe]
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
      flow send-out "Hand over for clearing" : -> scheme-connector via GrpcTls {
        carries payment-order
        authentication = [spiffe]
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
      flow announce "Announce the result" : -> payment-events via KafkaTls carries payment-order {
        authentication = [spiffe]
        effect = write
        trigger = system
      }
    }
    component fraud-scoring "Fraud scoring" : FraudDetection, KubernetesWorkload {
      processes payment-order
      authorization = function
    }
    component sanctions-screening "Sanctions screening" : ScreeningService, KubernetesWorkload {
      processes payment-order
      authorization = function
    }
    component scheme-connector "Scheme connector" : Service, KubernetesWorkload {
      runs as connector-sa
      processes payment-order, posting
      authorization = function
      concurrency = guarded

      flow clear "Clear and settle" : -> clearing via MutualTlsHttps carries payment-order {
        with CircuitBreaker, DependencyFallback
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
      flow sign "Sign what leaves" : -> hsm via GrpcTls carries none {
        authentication = [mutual-tls]
        effect = read
        trigger = system
      }
      /// Payments of other banks arrive over the same line, and are booked from the topic.
      flow take-in "Announce incoming payment" : -> payment-events via KafkaTls carries posting {
        authentication = [spiffe]
        effect = write
        trigger = event
      }
    }
    component payment-events "Payment events" : Topic {
      encryption-at-rest = managed-key
      acl = per-principal
      dead-letter = true
      audit = central
      retention = 7d
      stores payment-order, posting

      /// The consumer starts again from the last position it stored, and books what it sees a second time.
      flow credit "Credit incoming payments" : -> posting-service via KafkaTls carries posting {
        authentication = [spiffe]
        effect = money
        trigger = event
        payload-signature = signature
        replay-protection = false
      }
      flow inform "Hand over notices" : -> notifier via KafkaTls carries payment-order, contact {
        authentication = [spiffe]
        effect = write
        trigger = event
      }
    }
    component notifier "Notifier" : Worker, KubernetesWorkload {
      criticality = moderate
      runs as notifier-sa
      processes contact, payment-order
      flow notify "Send a notice" : -> message-vendor via Https as vendor-key carries contact {
        authentication = [api-key]
        effect = write
        trigger = event
      }
    }
  }

  boundary ledger-zone "Core ledger" : Namespace {
    segment = core-ledger
    criticality = critical
    owner = "ledger-team@bank.example"

    component posting-service "Posting service" : Service, KubernetesWorkload
        with BoundedResources {
      runs as posting-sa
      processes posting, balance
      authorization = object
      concurrency = guarded
      session = token
      parses = [json]
      flow persist "Write entries" : -> ledger-db via JdbcTls as posting-sa carries posting {
        returns balance
        authentication = [cloud-iam]
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
    }
    component ledger-db "Ledger database" : Ledger, PostgreSql with ApiOnlyAccess {
      managed-by = provider
      stores posting, balance
      append-only = true
      encryption-at-rest = managed-key
      backup = immutable
      snapshot-sharing = own-account
      public-access = false
      audit = immutable
    }
  }
}

// ---- people inside -----------------------------------------------------------------------------------------------

boundary office "Head office" : CorporateNetwork {
  actor operator "Payment operations" : Staff {
    /// Releases what fraud scoring holds. One click, and nobody else looks.
    flow release "Release a held payment" : -> payments via Https as operations-staff {
      carries payment-order
      authentication = [sender-constrained]
      network = private
      effect = money
      approval = single
      payload-signature = signature
      replay-protection = true
    }
  }
  actor dba "Ledger administrator" : Administrator {
    flow connect "Log in to the bastion" : -> bastion via Ssh as ledger-dba carries none {
      authentication = [mutual-tls]
      network = private
      effect = admin
    }
  }
  component bastion "Bastion" : Bastion with ManagementPlaneIsolation, SessionRecording {
    owner = "platform-team@bank.example"
    authenticates = true
    processes none
    flow repair "Administer the ledger" : -> ledger-db via JdbcTls as ledger-dba carries none {
      authentication = [kerberos]
      peer-verification = certificate-authority
      effect = admin
      trigger = user
      user-context = propagated
      approval = dual
      with DualControl, SessionRecording
    }
  }
}
