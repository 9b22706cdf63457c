tm 1
model shop
use std.core

actor customer : Person
actor auditor : Person
component web : Service {
  stores order
  flow -> ledger
}
component ledger : Service
component forgotten : Service { stores order }
component vault : SecretStore
identity deployer : WorkloadIdentity {
  may read on vault for auditor
}
data order "Order" contains line, price
data line : PersonalData
data price
data lost "Lost" contains never
data never
