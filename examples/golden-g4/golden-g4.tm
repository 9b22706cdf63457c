tm 1

/// Golden scenario G4: ledger, payments, customer database and marketing analytics in one network, and what the
/// standard library must find in it.
///
/// `baseline.tm` gives every element the safest values and every control. This file draws the architecture, and departs
/// from the baseline in the nine places marked below: each line of `expected/dispositions.txt` follows from one of
/// them, or from none. A finding that is not listed there is a false alarm.
model golden-g4 "Core ledger, payments and marketing in one network" version 1.0.0
owner = "platform"

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
use std.serverless
use std.ai
use std.mobile
use std.messaging

include "baseline.tm"

closed

data customer "Customer record" : ContactData {
  records = 1200000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 10y
}
data device "Device identifier" : DeviceIdentifier {
  records = 1200000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 10y
}
data transactions "Transactions" : AccountData {
  sensitivity = restricted
  integrity = critical
  purpose = [servicing]
}
data payment-order "Payment order" : PaymentData {
  integrity = critical
  max-transaction = 50k EUR
}
data pan "Card number" : CardholderData { lawful-basis = contract; retention = 2y }
data page "Campaign page" : PublicContent

// departure 3: one database user, with a password that never changes, for three teams
identity cust-app "Database user cust_app" : DatabaseUser {
  credential = password
  lifetime = never
  rotation = none
}
identity campaign-id "Workload campaign-web" : WorkloadIdentity
identity crm-id "Workload crm-svc" : WorkloadIdentity
identity etl-id "Workload mkt-etl" : WorkloadIdentity
identity notebook-id "Workload notebook" : WorkloadIdentity
identity payment-id "Workload payment-gw" : WorkloadIdentity
identity waf-id "Workload waf" : WorkloadIdentity
// departure 5, first half: rights on everything in the warehouse
identity scientist-id "Data scientist" : StaffIdentity {
  credential = passkey
  scope = broad
  may read on mkt-wh (standing = false)
}
identity developer-id "Developer" : StaffIdentity { credential = passkey }

boundary internet "Internet" : PublicNetwork {
  actor visitor "Visitor" : AnonymousUser
}

boundary edge "Entry zone" : Dmz {
  component waf "Web application firewall" : Waf {
    authenticates = false
    runs as waf-id
    processes page
  }
}

boundary office "Office" : CorporateNetwork {
  actor scientist "Data scientist" : Staff
  actor developer "Developer" : Staff
}

// departure 1: whatever is not mentioned is allowed, and nothing enforces the rest
boundary legacy-prod "Legacy production" : NetworkSegment
    without MeshAuthorization, TieredArchitecture {
  trust = internal
  ingress-default = allow
  enforced-by = none
  // departure 2: patched by hand, and queries built from strings
  component campaign-web "Campaign site" : WebApplication
      without MeshAuthorization, ParameterisedQueries, PatchManagement {
    owner = "marketing"
    segment = marketing
    runs as campaign-id
    custom-code = true
    patching = manual
    sinks = [sql, html]
    session = cookie
    processes page, customer
  }
  component crm-svc "Customer relations" : Api without MeshAuthorization {
    owner = "customer-service"
    segment = customer-data
    runs as crm-id
    sinks = [sql]
    processes customer
  }
  // departure 9: nobody has said how the store is encrypted
  component customer-db "Customer database" : RelationalDatabase
      without MeshAuthorization, ApiOnlyAccess {
    owner = "customer-service"
    segment = customer-data
    criticality = high
    encryption-at-rest = unknown
    stores customer, device, transactions
  }
  component mkt-etl "Marketing feed" : DataPipeline without MeshAuthorization {
    owner = "analytics"
    segment = marketing
    runs as etl-id
    purpose = [marketing]
    processes customer, device, transactions
  }
  // departure 4: what was collected for servicing is used for marketing
  component mkt-wh "Marketing warehouse" : DataWarehouse
      without MeshAuthorization, PurposeBinding, ConsentManagement {
    owner = "analytics"
    segment = marketing
    purpose = [marketing]
    stores customer, device, transactions
  }
  // departure 5, second half: whole tables can be carried away
  component notebook "Notebooks" : Service without MeshAuthorization, DataLossPrevention {
    owner = "analytics"
    segment = marketing
    runs as notebook-id
    sinks = [bulk-export]
    processes customer, device, transactions
  }
  // departure 6: card numbers outside of a card environment
  component payment-gw "Payment gateway" : Service without MeshAuthorization {
    owner = "payments"
    segment = payments
    criticality = critical
    runs as payment-id
    processes pan, payment-order
  }
  component payment-db "Payment database" : RelationalDatabase without MeshAuthorization {
    owner = "payments"
    segment = payments
    criticality = critical
    stores pan (protection = field-encrypted), payment-order
  }
  // departure 7: the backup shares the account with what it backs up
  component core-db "Core ledger" : Ledger, RelationalDatabase without MeshAuthorization {
    owner = "core-banking"
    segment = core-ledger
    criticality = critical
    backup = same-account
    stores transactions
  }
}

// departure 8: from here a shell opens on production hosts
boundary dev "Development" : NetworkSegment without EnvironmentSeparation {
  trust = corporate
  environment = dev
  component jumpbox "Jump host" : Bastion without EnvironmentSeparation {
    owner = "development"
    authenticates = true
    runs as none
    processes none
  }
}

boundary backup-account "Backup account" : CloudAccount {
  component backup-store "Backup store" : BackupStore { stores transactions }
}

flow visit : visitor -> waf via Https carries page returns page {
  authentication = [session-cookie]
  effect = read
}
flow browse : waf -> campaign-web via Https carries page returns page {
  authentication = [mutual-tls]
  effect = read
  trigger = user
}
flow campaign-web -> customer-db via JdbcTls as cust-app returns customer {
  without MeshAuthorization, TieredArchitecture
  authentication = [database-password]
  effect = read
  trigger = user
}
flow crm-svc -> customer-db via JdbcTls as cust-app carries customer returns customer {
  without MeshAuthorization, TieredArchitecture
  authentication = [database-password]
  effect = write
  trigger = system
}
flow mkt-etl -> customer-db via JdbcTls as cust-app returns customer, device, transactions {
  without MeshAuthorization, TieredArchitecture
  authentication = [database-password]
  effect = read
  trigger = schedule
}
flow mkt-etl -> mkt-wh as etl-id carries customer, device, transactions {
  without MeshAuthorization, TieredArchitecture
  authentication = [cloud-iam]
  effect = write
  trigger = schedule
}
flow explore : scientist -> notebook via Https as scientist-id carries none returns customer {
  authentication = [sender-constrained]
  effect = read
}
flow notebook -> mkt-wh as scientist-id returns customer, device, transactions {
  without MeshAuthorization, TieredArchitecture, DataLossPrevention
  authentication = [sender-constrained]
  effect = read
  trigger = user
}
flow payment-gw -> payment-db via JdbcTls as payment-id carries pan, payment-order {
  without MeshAuthorization, TieredArchitecture
  authentication = [mutual-tls, cloud-iam]
  effect = write
  trigger = system
}
flow payment-gw -> core-db via JdbcTls as payment-id carries payment-order {
  without MeshAuthorization, TieredArchitecture
  authentication = [mutual-tls, cloud-iam]
  effect = money
  trigger = system
}
flow log-in : developer -> jumpbox via Ssh as developer-id carries none {
  authentication = [mutual-tls]
  effect = admin
}
flow jumpbox -> campaign-web via Ssh as developer-id carries none {
  authentication = [mutual-tls]
  effect = admin
  trigger = user
}
flow jumpbox -> payment-gw via Ssh as developer-id carries none {
  authentication = [mutual-tls]
  effect = admin
  trigger = user
}
