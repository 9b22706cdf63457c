tm 1

/// Three services and a ledger.
model small-bank "Small bank" version 1.0.0
owner = "bank@example.com"
tags = ["sample"]

use std.core
use bank.rules

boundary internet "Internet" : PublicNetwork {
  actor customer "Customer" : Customer {
    flow pay "Submit payment" : -> web { channel = plain }
    flow look "Look at the account" : -> web { channel = encrypted }
    flow chat "Talk to us" : -> desk
  }
}
boundary inside "Inside" : Datacenter {
  /// Shows accounts, takes *orders*.
  component web "Web front" : Service without Throttling {
    flow book "Book" : -> ledger
  }
  component desk "Help desk" : Service without Throttling {
    no flow -> ledger { reason = "The desk sees <accounts> in the *web front* only." }
  }
  component ledger "Ledger" : Service with Throttling {
    tags = ["core", "audited"]
    meta { team = "Bookings"; floors = [1, 2] }
    link runbook "https://wiki.example.com/ledger"
  }
}
boundary office "Office" : CorporateNetwork {
  actor clerk "Clerk" : Staff {
    flow correct "Correct a booking" : -> ledger { channel = plain; without FourEyes }
  }
}

accept bank.rules.clear-channel on correct {
  reason = "The line is leased and ends in the vault."
  by = "ciso@example.com"
  decided = 2026-10-01
  until = 2027-09-30
  link ticket "https://tracker.example.com/RISK-1"
}
accept bank.rules.lonely-hand on correct {
  reason = "Until the second clerk is hired."
  by = "cfo@example.com"
  until = 2026-10-31
}
dismiss bank.rules.flood on ledger {
  reason = "Only two callers."
  by = "bank@example.com"
}

assert only-inside "Only what is inside calls the ledger" =
  all f in ledger.inbound : f.source within inside
assert all-encrypted "Every flow is encrypted" =
  all f in Flow where f != pay and f != correct : f.channel >= encrypted
assert ledger-last "The ledger calls nobody" = no ledger.outbound

sequence booking "A payment is booked" { pay; book; look }
