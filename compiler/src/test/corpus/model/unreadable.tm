tm 1
model shop "Shop"
use std.core

// What could not be read is known by name all the same: one mistake is told once.
service-group backend : NetworkSegment {
  component api : Service
  component ledger : Datastore { stores order }
}
component web : WebApplication ? { authentication = password }
component till : CashRegister { drawer = open }
data order : PaymentData

flow buy : web -> api carries order
flow web -> ledger carries order, order order
flow pay : till -> bank carries order

accept std.core.flow-without-data on buy { reason = "so"; by = "ann"; until = 2027-01-01 }
accept std.core.flow-without-data on web -> ledger, pay { reason = "so"; by = "ann"; until = 2027-01-01 }
flow backend -> apo
