tm 1

/// The demo bank of Google Cloud, drawn by hand from the manifests it is deployed with: `base/` for the nine workloads
/// and `istio/` for the ingress gateway, as published in the repository below at d0af047.
///
/// What is stated here can be read in the manifests, or follows from what they leave out; where the source code or the
/// quick start was needed, a comment says so. What nobody can read there stays open, and comes back as a question for
/// the team that runs the cluster. The manifests label everything `environment: development`; the findings say what
/// would be wrong with this shape where real money moves.
model bank-of-anthos "Bank of Anthos" version 0.6.10
owner = "maintainers"
link repo "https://github.com/GoogleCloudPlatform/bank-of-anthos"

use std.core
use std.stride
use std.identity
use std.crypto
use std.api
use std.microseg
use std.kubernetes
use std.banking

// ---- data --------------------------------------------------------------------------------------------------------

data login "User name and password" : Password { subjects = customers }
/// Signed by the user service for an hour, and checked by the five services that mount the public key.
data session-token "Session token" : SessionToken
data jwt-signing-key "Key that signs session tokens" : SigningKey
data jwt-public-key "Key that checks session tokens" : PublicKey
data accounts-db-password "Password of accounts-admin" : Password
data ledger-db-password "Password of admin" : Password
/// One password for all demo customers. The front end fills it into the login form for everybody.
data demo-password "Password of the demo customers" : Password

data profile "Customer profile" : PersonalData { subjects = customers }
data contact-list "Contacts and external accounts" : PersonalData { subjects = customers }
data payment "Payment or deposit" : PaymentData
data transaction "Ledger transaction" : PaymentData
data balance "Balance" : AccountData
data history "Transaction history" : AccountData

// ---- identities --------------------------------------------------------------------------------------------------

identity customer-login "Customer" : CustomerIdentity {
  credential = password
  lifetime = ephemeral
}
/// Six of the nine workloads share it. No role is bound to it in the cluster; outside, it stands for a Google account.
identity bank-sa "Service account bank-of-anthos" : KubernetesServiceAccount {
  cluster-rights = none
}
/// What a pod gets when its manifest names nothing better: both databases and the load generator.
identity default-sa "Service account default" : KubernetesServiceAccount { cluster-rights = none }
identity ingress-sa "Service account of the ingress gateway" : WorkloadIdentity

/// Name and password stand in the ConfigMap `accounts-db-config`, once more inside of a connection string.
identity accounts-admin "Database user accounts-admin" : DatabaseUser {
  credential = password
  lifetime = never
  rotation = none
  stored-in = config
  scope = admin
  may read, write, administer on accounts-db (standing = true)
}
/// The password is the word password, in the ConfigMap `ledger-db-config`.
identity ledger-admin "Database user admin" : DatabaseUser {
  credential = password
  lifetime = never
  rotation = none
  stored-in = config
  scope = admin
  may read, write, administer on ledger-db (standing = true)
}

// ---- outside -----------------------------------------------------------------------------------------------------

boundary internet "Internet" : PublicNetwork {
  /// In no manifest: somebody must be there to call a load balancer.
  actor customer "Retail customer" : Customer {
    flow use-bank "Use the bank" : -> frontend.web as customer-login {
      carries login, session-token, payment, contact-list
      returns session-token, balance, history, contact-list
      authentication = [session-cookie]
      in-url = [] // forms are posted
      without PayloadEncryption
    }
    flow use-bank-by-mesh "Use the bank through the mesh" : -> ingress-gateway.web {
      as customer-login
      carries login, session-token, payment, contact-list
      returns session-token, balance, history, contact-list
      authentication = [session-cookie]
      in-url = []
      without PayloadEncryption
    }
  }
}

// ---- the cluster -------------------------------------------------------------------------------------------------

/// The quick start creates a GKE Autopilot cluster: the control plane is the provider's, pods are admitted at the
/// baseline level and run under the runtime's seccomp profile, and network policies would be enforced.
boundary cluster "GKE cluster" : KubernetesCluster {
  environment = dev
  criticality = moderate
  admission = baseline
  network-policy-support = true
  control-plane-patching = auto
  control-plane-audit = central

  /// `istio/`: any host name on port 80, everything to the front end.
  component ingress-gateway "Istio ingress gateway" : ReverseProxy {
    authenticates = false
    tls-mode = passthrough // there is no TLS to end
    runs as ingress-sa
    processes login, session-token, payment, contact-list, balance, history
    endpoint web : Http at "http://*:80"
    flow route "Everything" : -> frontend.web as customer-login {
      carries login, session-token, payment, contact-list
      returns session-token, balance, history, contact-list
      trigger = user
      user-context = propagated
      authentication = [session-cookie]
      in-url = []
    }
  }

  boundary default-namespace "Namespace default" : Namespace
      without MeshAuthorization, MicroSegmentation {
    // no NetworkPolicy, and no policy of the mesh
    ingress-default = allow
    egress-default = allow
    enforced-by = none

    each KubernetesWorkload {
      runs as bank-sa
      egress = anywhere
      privileged = false
      allow-privilege-escalation = false
      run-as-non-root = true
      read-only-root-filesystem = true
      seccomp = runtime-default
      service-account-token = automatic
      resource-limits = true
    }
    each Flow { in-url = [] }

    component frontend "Web front end" : WebApplication, KubernetesWorkload {
      owner = "frontend"
      session = cookie
      holds jwt-public-key, demo-password
      processes login, session-token, payment, contact-list, balance, history
      /// A Service of type LoadBalancer: port 80, plain HTTP, open to the Internet.
      endpoint web : Http at "http://frontend:80"

      flow sign-in "Sign in or sign up" : -> userservice.api carries login, profile {
        returns session-token
        effect = write
        trigger = user
        user-context = propagated
        authentication = [] // a token is what the caller does not have yet
      }
      flow edit-contacts "Contacts" : -> contacts.api as customer-login {
        carries session-token, contact-list
        returns contact-list
        effect = write
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow pay "Pay or deposit" : -> ledgerwriter.api as customer-login {
        carries session-token, payment
        effect = money
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow show-balance "Balance" : -> balancereader.api as customer-login {
        carries session-token
        returns balance
        effect = read
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow show-history "History" : -> transactionhistory.api as customer-login {
        carries session-token
        returns history
        effect = read
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
    }
    component userservice "User service" : Service, KubernetesWorkload {
      owner = "accounts"
      holds jwt-signing-key, jwt-public-key, accounts-db-password
      processes login, profile, session-token
      endpoint api : Http at "http://userservice:8080"
      flow users-sql "Users" : -> accounts-db via Jdbc as accounts-admin {
        carries profile, login (protection = password-hash)
        returns profile, login (protection = password-hash)
        effect = write
        trigger = user
        user-context = collapsed
        authentication = [database-password]
        encryption = none
      }
    }
    // In the source of these four: the account in the token must be the account that is asked for.
    component contacts "Contacts" : Service, KubernetesWorkload {
      owner = "accounts"
      authorization = object
      token-validation = full
      holds jwt-public-key, accounts-db-password
      processes contact-list, session-token
      endpoint api : Http at "http://contacts:8080"
      flow contacts-sql "Contacts of a user" : -> accounts-db via Jdbc as accounts-admin {
        carries contact-list
        returns contact-list
        effect = write
        trigger = user
        user-context = collapsed
        authentication = [database-password]
        encryption = none
      }
    }
    /// Mounts the ConfigMap with the addresses of all services, and uses one of them: the balance reader's.
    component ledgerwriter "Ledger writer" : Service, KubernetesWorkload {
      owner = "ledger"
      authorization = object
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes payment, transaction, balance, session-token
      endpoint api : Http at "http://ledgerwriter:8080"
      flow check-balance "Balance before payment" : -> balancereader.api as customer-login {
        carries session-token
        returns balance
        effect = read
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow post-sql "Post" : -> ledger-db via Jdbc as ledger-admin carries transaction {
        effect = money
        trigger = user
        user-context = collapsed
        authentication = [database-password]
        encryption = none
      }
    }
    component balancereader "Balance reader" : Service, KubernetesWorkload {
      owner = "ledger"
      authorization = object
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes balance, transaction, session-token
      endpoint api : Http at "http://balancereader:8080"
      flow balance-sql "Transactions for a balance" : -> ledger-db via Jdbc as ledger-admin {
        returns transaction
        effect = read
        trigger = system
        authentication = [database-password]
        encryption = none
      }
    }
    component transactionhistory "Transaction history" : Service, KubernetesWorkload {
      owner = "ledger"
      authorization = object
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes history, transaction, session-token
      endpoint api : Http at "http://transactionhistory:8080"
      flow history-sql "Transactions for a history" : -> ledger-db via Jdbc as ledger-admin {
        returns transaction
        effect = read
        trigger = system
        authentication = [database-password]
        encryption = none
      }
    }
    component loadgenerator "Load generator" : TestClient, KubernetesWorkload {
      owner = "loadgenerator"
      runs as default-sa
      processes login, session-token, payment
      flow make-load "Play customers" : -> frontend.web as customer-login {
        carries login, session-token, payment
        returns session-token, balance, history
        effect = write
        trigger = schedule
        authentication = [session-cookie]
      }
    }

    // The two databases set no security context, so they get what the platform allows.
    component accounts-db "Accounts database" : PostgreSql, KubernetesWorkload {
      owner = "accounts"
      runs as default-sa
      run-as-non-root = false
      allow-privilege-escalation = true
      read-only-root-filesystem = false
      persistent = false
      backup = none
      stores profile, contact-list, login (protection = password-hash)
      holds accounts-db-password, demo-password
    }
    component ledger-db "Ledger database" : Ledger, PostgreSql, KubernetesWorkload {
      owner = "ledger"
      runs as default-sa
      run-as-non-root = false
      allow-privilege-escalation = true
      read-only-root-filesystem = false
      persistent = false
      backup = none
      stores transaction
      holds ledger-db-password, demo-password
    }
  }
}

// ---- what no rule knows ------------------------------------------------------------------------------------------

/// Read in `config.yaml` and `frontend.yaml`.
threat demo-password-for-everybody "Everybody is offered the password of the demo customers"
    on frontend {
  classes = [spoofing]
  severity = medium
  message = "The ConfigMap demo-data-config holds the demo customers' password, and the login form shows it filled in."
  fix = "Take `USE_DEMO_DATA` and the two defaults out of every deployment that is not a demonstration."
}

// ---- decisions ---------------------------------------------------------------------------------------------------

// What a team that deploys this shape could decide in its first week. Each counts what it covers: one more flow in
// clear text, or one more pod with an open way out, and somebody has to look again.
defer std.crypto.cleartext-internal within default-namespace {
  covers 12
  reason = "The mesh will encrypt all of them at once; the ingress gateway is installed already."
  by = "platform-lead"
  decided = 2026-11-20
  until = 2028-03-31
}
defer std.kubernetes.no-egress-policy within default-namespace {
  covers 9
  reason = "Policies for both directions will be generated from this model, incoming traffic first."
  by = "platform-lead"
  decided = 2026-11-20
  until = 2028-03-31
}

// ---- what must stay true -----------------------------------------------------------------------------------------

assert ledger-by-ledger-team "Only the services of the ledger team talk to the ledger database" =
  all f in ledger-db.inbound : f.source in [ledgerwriter, balancereader, transactionhistory]
assert accounts-apart "The services of the accounts team do not reach the ledger database" =
  not ([userservice, contacts] reaches ledger-db along calls)
assert one-signer "Only the user service can sign session tokens" =
  all u in jwt-signing-key.uses where u.at is not Actor : u.at == userservice
