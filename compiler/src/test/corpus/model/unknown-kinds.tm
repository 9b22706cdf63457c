tm 1
model shop
use std.core

actor clerk : Employee
actor buyer : Costumer
boundary inside : PrivateNetwork { zone = 3 }
component store : NoSqlDatabase
component wall : Xyzzy
component rows : Database
component lookup : DataStore
data plan : Blueprint
identity worker : ServiceIdentity
flow buyer -> store via Gopher
component web : Service with TransportEncryption
