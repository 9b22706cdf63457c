tm 1

model broken-bank

use std.core

component web : Servise
flow pay : web -> legder
component ledger : Service
