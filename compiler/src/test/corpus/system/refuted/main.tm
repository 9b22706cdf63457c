tm 1
model shop
use std.core
use "bank.tm" as bank
actor anybody { no flow -> bank.desk.front { reason = "They call the other desk." } }
component till : Service {
  flow pay : -> bank.desk.front
  flow -> bank.vault
  no flow -> bank.desk { reason = "The contract is over." }
  no flow -> bank.vault, bank.vault, bank.vautl { reason = "Never." }
  no flow -> till.nowhere
}
flow ask : anybody -> bank.desk.back
flow bank.desk -> bank.vault
no flow -> till { reason = "From where?" }
no flow anybody -> till { reason = "Right."; by = "me" }
data order { no flow -> till { reason = "Data call nobody." } }
