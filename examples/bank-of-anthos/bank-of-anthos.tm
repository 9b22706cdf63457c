tm 1

/// The demo bank of Google Cloud, drawn by hand from the manifests it is deployed with: `base/` for the nine workloads,
/// `istio/` for the ingress gateway, as published in the repository below at d0af047.
///
/// Only what the manifests show is stated here. What they are silent about stays open, and comes back as a question.
/// The manifests label everything `environment: development`; the findings say what would be wrong with this shape
/// where real money moves.
model bank-of-anthos "Bank of Anthos" version 0.6.10
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
/// Signed by the user service, and checked by the five services that mount the public key.
data session-token "Session token" : SessionToken
data jwt-signing-key "Key that signs session tokens" : SigningKey
data jwt-public-key "Key that checks session tokens" : PublicKey
data accounts-db-password "Password of accounts-admin" : Password
data ledger-db-password "Password of admin" : Password
/// One password for all the demo customers.
data demo-password "Password of the demo customers" : Password

data profile "Customer profile" : PersonalData { subjects = customers }
data contacts-list "Contacts and external accounts" : PersonalData { subjects = customers }
data payment "Payment or deposit" : PaymentData
data transaction "Ledger transaction" : PaymentData
data balance "Balance" : AccountData
data history "Transaction history" : AccountData

// ---- identities --------------------------------------------------------------------------------------------------

/// Six of the nine workloads share it. No role is bound to it in the cluster; outside, it stands for a Google account.
identity bank-sa "Service account bank-of-anthos" : KubernetesServiceAccount { cluster-rights = none }
/// What a pod gets when its manifest names nothing better: both databases and the load generator.
identity default-sa "Service account default" : KubernetesServiceAccount { cluster-rights = none }

/// Name and password stand in the ConfigMap `accounts-db-config`, also inside of a connection string.
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
    flow use-bank "Use the bank" : -> frontend.web {
      carries login, session-token, payment, contacts-list
      returns session-token, balance, history, contacts-list
      authentication = [session-cookie]
    }
    flow use-bank-by-mesh "Use the bank through the mesh" : -> ingress-gateway.web {
      carries login, session-token, payment, contacts-list
      returns session-token, balance, history, contacts-list
      authentication = [session-cookie]
    }
  }
}

// ---- the cluster -------------------------------------------------------------------------------------------------

boundary cluster "GKE cluster" : KubernetesCluster {
  environment = dev

  /// `istio/`: a Gateway for any host name on port 80, and a VirtualService that sends everything to the front end.
  boundary istio-system "Namespace istio-system" : Namespace {
    component ingress-gateway "Istio ingress gateway" : ReverseProxy, KubernetesWorkload {
      authenticates = false
      tls-mode = plain
      processes login, session-token, payment, contacts-list, balance, history
      endpoint web : Http at "http://*:80"
      flow route : -> frontend.web {
        carries login, session-token, payment, contacts-list
        returns session-token, balance, history, contacts-list
        trigger = user
        user-context = propagated
        authentication = [session-cookie]
      }
    }
  }

  boundary default-namespace "Namespace default" : Namespace {
    // no NetworkPolicy in the folder
    ingress-default = allow
    egress-default = allow
    enforced-by = none

    each KubernetesWorkload {
      runs as bank-sa
      privileged = false
      allow-privilege-escalation = false
      run-as-non-root = true
      read-only-root-filesystem = true
      service-account-token = automatic
      resource-limits = true
    }

    component frontend "Web front end" : WebApplication, KubernetesWorkload {
      owner = "frontend"
      session = cookie
      holds jwt-public-key, demo-password
      processes login, session-token, payment, contacts-list, balance, history
      /// A Service of type LoadBalancer: port 80, plain HTTP, open to the Internet.
      endpoint web : Http at "http://frontend:80"

      flow sign-in "Sign in or sign up" : -> userservice.api carries login, profile returns session-token {
        effect = write
        trigger = user
        user-context = propagated
        authentication = []                 // a login is what the caller does not have yet
      }
      flow edit-contacts "Contacts" : -> contacts.api {
        carries session-token, contacts-list
        returns contacts-list
        effect = write
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow pay "Pay or deposit" : -> ledgerwriter.api carries session-token, payment {
        effect = money
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow show-balance "Balance" : -> balancereader.api carries session-token returns balance {
        effect = read
        trigger = user
        user-context = propagated
        authentication = [jwt]
      }
      flow show-history "History" : -> transactionhistory.api carries session-token returns history {
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
    component contacts "Contacts" : Service, KubernetesWorkload {
      owner = "accounts"
      token-validation = full
      holds jwt-public-key, accounts-db-password
      processes contacts-list, session-token
      endpoint api : Http at "http://contacts:8080"
      flow contacts-sql "Contacts of a user" : -> accounts-db via Jdbc as accounts-admin {
        carries contacts-list
        returns contacts-list
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
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes payment, transaction, balance, session-token
      endpoint api : Http at "http://ledgerwriter:8080"
      flow check-balance "Balance before payment" : -> balancereader.api carries session-token returns balance {
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
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes balance, transaction, session-token
      endpoint api : Http at "http://balancereader:8080"
      flow balance-sql "Transactions for a balance" : -> ledger-db via Jdbc as ledger-admin returns transaction {
        effect = read
        trigger = system
        authentication = [database-password]
        encryption = none
      }
    }
    component transactionhistory "Transaction history" : Service, KubernetesWorkload {
      owner = "ledger"
      token-validation = full
      holds jwt-public-key, ledger-db-password
      processes history, transaction, session-token
      endpoint api : Http at "http://transactionhistory:8080"
      flow history-sql "Transactions for a history" : -> ledger-db via Jdbc as ledger-admin returns transaction {
        effect = read
        trigger = system
        authentication = [database-password]
        encryption = none
      }
    }
    component loadgenerator "Load generator" : TestClient, KubernetesWorkload {
      runs as default-sa
      processes login, session-token, payment
      flow make-load "Play customers" : -> frontend.web {
        carries login, session-token, payment
        returns session-token, balance, history
        effect = write
        trigger = schedule
        authentication = [session-cookie]
      }
    }

    // The two databases set no security context at all, so the defaults of the platform hold.
    component accounts-db "Accounts database" : PostgreSql, KubernetesWorkload {
      owner = "accounts"
      runs as default-sa
      run-as-non-root = false
      allow-privilege-escalation = true
      read-only-root-filesystem = false
      persistent = false
      backup = none
      stores profile, contacts-list, login (protection = password-hash)
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

    component accounts-db-config "ConfigMap accounts-db-config" : ConfigMap { holds accounts-db-password }
    component ledger-db-config "ConfigMap ledger-db-config" : ConfigMap { holds ledger-db-password }
    component demo-data-config "ConfigMap demo-data-config" : ConfigMap { holds demo-password }
    /// Mounted by six pods; its own manifest is not in the folder.
    component jwt-key "Secret jwt-key" : KubernetesSecret { holds jwt-signing-key, jwt-public-key }
  }
}

// ---- what must hold ----------------------------------------------------------------------------------------------

assert ledger-by-ledger-team "Only the services of the ledger team talk to the ledger database" =
  all f in ledger-db.inbound : f.source in [ledgerwriter, balancereader, transactionhistory]
assert accounts-apart "The accounts services do not reach the ledger database" =
  not ([userservice, contacts] reaches ledger-db along calls)
assert one-signer "Only the user service can sign session tokens" =
  all u in jwt-signing-key.uses : u.at in [userservice, jwt-key]
