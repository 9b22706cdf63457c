tm 1

/// How a digital retail bank moves money between accounts in under ten seconds, day and night.
///
/// This file holds what the payment path is made of. `parts/cards.tm` adds the card vault, `parts/insight.tm` the
/// analytics of the marketing department, and `parts/decisions.tm` what the bank decided about the findings.
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

include "parts/*.tm"

// ---- what is at stake --------------------------------------------------------------------------------------------

/// Payer, payee, amount and purpose, as the customer confirmed them.
data payment-order "Payment order" : PaymentData {
  max-transaction = 1M EUR
  subjects = customers
}
/// The pair of entries a payment becomes in the ledger.
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
data login "Passkey assertion" : Credential
data session-token "Session token" : SessionToken
/// Signs what the bank sends to the clearing scheme.
data scheme-key "Scheme signing key" : SigningKey

// ---- who acts as whom --------------------------------------------------------------------------------------------

identity customer-session "Customer session" : CustomerIdentity {
  credential = passkey
  lifetime = ephemeral
  stored-in = hardware
  mfa = phishing-resistant
  scope = least
  audience-bound = true
}
identity gateway-sa "Gateway" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
}
identity payments-sa "Payment service" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
}
identity ledger-sa "Posting service" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
  may read, write on ledger-db
}
identity scheme-sa "Scheme connector" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
}
identity notifier-sa "Notifier" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
}
/// The message vendor gave the bank one key when the contract was signed, and it has been in use since.
identity vendor-key "Key for the message vendor" : ApiClient {
  credential = static-key
  lifetime = never
  rotation = none
  stored-in = vault
  scope = least
}
/// Two people hold it. They may look and repair at any time, which the auditors dislike: see `parts/decisions.tm`.
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
    flow tap "Order and confirm" : -> mobile-app carries login, payment-order
  }

  component mobile-app "Banking app" : MobileClient {
    managed = false
    token-storage = keystore
    flow sign-in "Sign in" : -> login-service via Https as customer-session carries login returns session-token {
      authentication = [sender-constrained]
      effect = read
    }
    /// The order that this whole model is about.
    flow pay "Send payment order" : -> gateway via Https as customer-session carries payment-order, session-token {
      authentication = [sender-constrained]
      effect = money
      confirmation-binding = amount-and-payee
      factor-separation = same-device
      with StrongCustomerAuthentication, FactorIndependence, PayeeVerification
      replay-protection = true
    }
    flow look-up "Look at the account" : -> gateway via Https as customer-session {
      carries session-token
      returns balance, contact
      authentication = [sender-constrained]
      effect = read
    }
  }

  /// Clears and settles between banks within seconds.
  component clearing "Instant clearing scheme" : PaymentNetwork {
    criticality = critical
    assurance = audited
    contract = true
    exit-plan = false
  }
  /// Sends text messages and push notices for the bank.
  component message-vendor "Message vendor" : SaasService {
    role = processor
    contract = true
    assurance = questionnaire
    region = united-states
  }
}

// ---- edge --------------------------------------------------------------------------------------------------------

boundary edge "Edge" : Dmz {
  ingress-default = deny
  egress-default = deny
  enforced-by = firewall

  component gateway "API gateway" : ApiGateway with RateLimiting {
    owner = "platform-team@bank.example"
    criticality = critical
    authenticates = true
    authorization = function
    token-validation = full
    tls-mode = re-encrypt
    audit = central
    runs as gateway-sa
    flow submit "Submit payment" : -> payments via Https carries payment-order, session-token {
      authentication = [mutual-tls, sender-constrained]
      effect = money
      trigger = user
      user-context = propagated
      payload-signature = signature
      replay-protection = true
    }
    flow query "Query account" : -> posting-service via Https carries session-token returns balance {
      authentication = [mutual-tls, sender-constrained]
      effect = read
      trigger = user
      user-context = propagated
    }
  }
  component login-service "Login service" : IdentityProvider with BruteForceProtection, RateLimiting {
    owner = "identity-team@bank.example"
    criticality = critical
    user-mfa = phishing-resistant
    admin-mfa = phishing-resistant
    grants = [authorization-code, refresh-token]
    redirect-matching = exact
    recovery = verified
    refresh-rotation = true
    redundancy = multi-zone
    audit = immutable
  }
}

// ---- the payment path --------------------------------------------------------------------------------------------

boundary production "Production cluster" : KubernetesCluster {
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
  }
  each KubernetesWorkload {
    pod-security = restricted
    read-only-root-filesystem = true
    service-account-token = off
    instance-metadata = blocked
    resource-limits = true
  }
  each Process {
    audit = central
    token-validation = full
    patching = managed
  }

  boundary payment-zone "Payments" : Namespace {
    segment = payments
    criticality = critical
    owner = "payments-team@bank.example"

    component payments "Payment service" : Service, KubernetesWorkload with BusinessLimitChecks {
      runs as payments-sa
      processes payment-order, contact
      authorization = object
      concurrency = guarded
      redundancy = multi-zone
      flow score "Ask for a fraud score" : -> fraud-scoring via GrpcTls carries payment-order {
        authentication = [spiffe]
        effect = read
        trigger = user
        user-context = propagated
        on-failure = fail-open                       // decided in a hurry on the day the model was slow
        without FailClosedOrLimits
      }
      flow screen "Screen both parties" : -> sanctions-screening via GrpcTls carries payment-order {
        authentication = [spiffe]
        effect = read
        trigger = user
        user-context = propagated
        on-failure = fail-closed
      }
      flow book "Book the payment" : -> posting-service via GrpcTls carries posting {
        authentication = [spiffe]
        effect = money
        trigger = user
        user-context = propagated
        payload-signature = signature
        replay-protection = true
      }
      flow send-out "Hand over for clearing" : -> scheme-connector via GrpcTls carries payment-order {
        authentication = [spiffe]
        effect = money
        trigger = user
        user-context = propagated
        payload-signature = signature
        replay-protection = true
      }
      flow announce "Announce result" : -> payment-events via KafkaTls carries payment-order {
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
      runs as scheme-sa
      processes payment-order
      authorization = function
      concurrency = guarded
      flow clear "Clear and settle" : -> clearing via MutualTlsHttps carries payment-order {
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
      flow sign "Sign what leaves" : -> scheme-hsm via GrpcTls carries none {
        authentication = [mutual-tls]
        effect = read
        trigger = system
      }
      /// Incoming payments arrive here and are booked from the topic.
      flow incoming "Announce incoming payment" : -> payment-events via KafkaTls carries posting {
        authentication = [spiffe]
        effect = write
        trigger = event
      }
    }
    component scheme-hsm "Scheme HSM" : Hsm {
      holds scheme-key
      access = per-workload
      audit = immutable
    }
    /// Results of outgoing payments and notices of incoming ones.
    component payment-events "Payment events" : Topic {
      encryption-at-rest = managed-key
      acl = per-principal
      dead-letter = true
      stores payment-order, posting
      flow credit "Credit incoming payments" : -> posting-service via KafkaTls carries posting {
        authentication = [spiffe]
        effect = money
        trigger = event
        payload-signature = none
        replay-protection = false                    // the consumer restarts from the last offset it stored
      }
      flow inform "Tell the customer" : -> notifier via KafkaTls carries payment-order {
        authentication = [spiffe]
        effect = write
        trigger = event
      }
    }
    component notifier "Notifier" : Worker, KubernetesWorkload {
      runs as notifier-sa
      criticality = moderate
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

    component posting-service "Posting service" : Service, KubernetesWorkload {
      runs as ledger-sa
      processes posting, balance
      authorization = object
      concurrency = guarded
      redundancy = multi-zone
      flow persist "Write entries" : -> ledger-db via JdbcTls as ledger-sa carries posting returns balance {
        authentication = [cloud-iam]
        effect = money
        trigger = system
        payload-signature = signature
        replay-protection = true
      }
    }
    component ledger-db "Ledger database" : Ledger, PostgreSql {
      managed-by = provider
      stores posting, balance
      append-only = true
      encryption-at-rest = managed-key
      backup = immutable
      redundancy = multi-zone
      public-access = false
      audit = immutable
    }
  }
}

boundary office "Head office" : CorporateNetwork {
  actor dba "Ledger administrator" : Administrator {
    flow connect "Log in to the bastion" : -> bastion via Ssh as ledger-dba carries none {
      authentication = [mutual-tls]
      effect = admin
    }
  }
  component bastion "Bastion" : Bastion with SessionRecording, ManagementPlaneIsolation {
    owner = "platform-team@bank.example"
    authenticates = true
    audit = immutable
    flow repair "Administer the ledger" : -> ledger-db via JdbcTls as ledger-dba carries none {
      authentication = [kerberos]
      effect = admin
      trigger = user
      user-context = propagated
      approval = dual
      with DualControl, SessionRecording
    }
  }
}
