tm 1
part of instant-payments

// ---- controls that somebody answers for --------------------------------------------------------------------------

control limits "Amount and frequency limits" : BusinessLimitChecks on payments {
  owner = "payments-team@bank.example"
  status = implemented
}
control ledger-comparison "Nightly comparison with the scheme's statement" : LedgerReconciliation on ledger-db {
  owner = "finance-operations@bank.example"
  status = implemented
}
/// Ordered, not yet there: it counts for nothing until somebody sets it to `implemented`.
control payment-watch "Behavioural monitoring of payments" : TransactionMonitoring on payments {
  owner = "fraud-team@bank.example"
  status = planned
}

// ---- decisions ---------------------------------------------------------------------------------------------------

accept std.banking.dba-ledger-access on repair {
  reason = "Two administrators need to reach the ledger within minutes. Sessions are recorded and reviewed weekly."
  by = "ciso@bank.example"
  decided = 2026-11-02
  until = 2028-06-30
  link ticket "https://tracker.bank.example/RISK-812"
}
dismiss std.api.sensitive-flow-automation on pay {
  reason = "Every order needs a passkey on the customer's own device; a script cannot press it."
  by = "fraud-team@bank.example"
}
transfer std.identity.static-service-credential on notify {
  reason = "The vendor answers for misuse of its key under clause 14 of the contract."
  by = "procurement@bank.example"
  decided = 2026-10-12
  until = 2028-01-31
}

// ---- what a workshop found ---------------------------------------------------------------------------------------

/// Found on 2026-09-17, with the people who release held payments at night.
threat tired-release "A held payment is released without being looked at" on payments {
  classes = [tampering]
  severity = medium
  message = "At three in the morning one person releases what fraud scoring held, after seconds."
  fix = "Let a second person confirm a release above 10 000 EUR, and show the reason for the hold first."
  mitigated by DualControl on payments
}

// ---- what must hold ----------------------------------------------------------------------------------------------

assert marketing-apart "Marketing never reaches the ledger" =
  not (insight.components reaches ledger-zone.components along calls)
assert card-numbers-stay "Card numbers in clear text exist in the card environment only" =
  all u in pan.uses : u.protection in [tokenised, field-encrypted, truncated] or u.at within card-environment
assert one-writer "One service writes the ledger, and the administrators" =
  all f in ledger-db.inbound : f.source == posting-service or f.identity == ledger-dba
