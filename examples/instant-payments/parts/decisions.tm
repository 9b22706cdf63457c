tm 1
part of instant-payments

// ---- controls that somebody answers for --------------------------------------------------------------------------

control limits "Limits on amount and frequency" : BusinessLimitChecks on payments {
  owner = "payments-team@bank.example"
  status = implemented
}
control comparison "Nightly comparison with the statement of the scheme" : LedgerReconciliation
    on ledger-db {
  owner = "finance-operations@bank.example"
  status = implemented
}
/// Ordered, and not there yet: it counts for nothing until somebody sets it to `implemented`.
control watch "Monitoring of traffic inside" : NetworkDetection on production {
  owner = "security-operations@bank.example"
  status = planned
}

// ---- decisions ---------------------------------------------------------------------------------------------------

accept std.banking.dba-ledger-access on repair {
  reason = "Two administrators must reach the ledger within minutes. Sessions are recorded, and reviewed every week."
  by = "ciso@bank.example"
  decided = 2026-11-02
  until = 2028-06-30
  link ticket "https://tracker.bank.example/RISK-812"
}
dismiss std.api.sensitive-flow-automation on pay {
  reason = "Every order needs a touch on the customer's own device, which a script cannot give."
  by = "fraud-team@bank.example"
  decided = 2026-10-02
}
accept std.mobile.overlay-or-accessibility-abuse on mobile-app {
  reason = "The next release of the app refuses such taps. Until then orders above 2,000 EUR to new payees are held."
  by = "fraud-team@bank.example"
  decided = 2026-11-02
  until = 2028-03-31
  link ticket "https://tracker.bank.example/RISK-877"
}
defer std.supplychain.unsigned-artifact on payments {
  reason = "Signatures are checked in the test cluster since October. Production follows once a week has passed without a false alarm."
  by = "platform-team@bank.example"
  decided = 2026-11-09
  until = 2028-03-31
}
transfer std.core.external-without-assurance on message-vendor {
  reason = "The vendor answers for what happens to contact data under clause 14 of the contract, and is insured for it."
  by = "procurement@bank.example"
  decided = 2026-10-12
  until = 2028-01-31
}

// ---- what a workshop found ---------------------------------------------------------------------------------------

/// Found in a workshop with the people who work at night.
threat tired-release "A held payment is released without being read" on release {
  classes = [tampering]
  severity = medium
  message = "At three in the morning a held payment is released within two seconds of being shown."
  fix = "Show the reason of the hold first, and keep the button off until it has been on the screen for a while."
}

// ---- what must stay true -----------------------------------------------------------------------------------------

assert marketing-apart "Marketing never reaches the ledger" =
  not (insight.components reaches ledger-zone.components along calls)
assert card-numbers-stay "Readable card numbers exist in the card environment only" =
  all u in pan.uses where u.at is not Actor and u.protection == clear : u.at within card-environment
assert one-writer "Only the posting service and the administrators write to the ledger" =
  all f in ledger-db.inbound : f.source == posting-service or f.identity == ledger-dba

// ---- for people --------------------------------------------------------------------------------------------------

extend ledger-db {
  tags = ["system-of-record"]
  meta { recovery-time = 4h; change-window = "Sunday, 02:00 to 04:00" }
  link runbook "https://wiki.bank.example/runbooks/ledger-db"
}
