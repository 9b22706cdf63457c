tm 1

/// The same with gold in one room.
model villa "The villa"
use std.core
use test.house

data ingot "Ingot" : Gold

component vault "Vault" : Room with Lock, Safe {
  criticality = high
  tidy = true
  stores ingot
  endpoint front : Https with Chain
}
actor owner "Owner" : Customer {
  flow enter : -> vault.front carries none
}
component library "Library" : Room with Lock { criticality = high; tidy = true; stores none }
component stove "Stove" : Stove with Lock { tidy = true; stores none }
