tm 1
model shop
use std.core

actor customer : Person {
  flow -> web
}
component web : Service {
  flow -> orders
}
component orders : RelationalDatabase
// Reads what comes in from the other side: joined, whichever way the flows go.
component reports : Service {
  flow -> orders
}

component statistics : Service {
  flow -> warehouse
  flow -> archive
}
component warehouse : DataWarehouse
component archive : ObjectStore

component loop : Service {
  flow -> loop
}

component nightly : Scheduler {
  flow -> cleaner
}
component cleaner : Service
component bank : PartnerSystem {
  flow -> intake
}
component intake : FileIngest
// A grant gives somebody a way to it.
component vault : SecretStore
component rotation : Service {
  flow -> vault
}
identity deployer : WorkloadIdentity {
  may read on vault
}
