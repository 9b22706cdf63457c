tm 1
part of instant-payments

// What the findings may cost, in the words of the risk officer. `merlon risk instant-payments` simulates it.

/// Somebody who took over a customer's device or a clerk's desk moves money out before anybody notices.
scenario fraudulent-transfers "Fraudulent transfers leave the bank" {
  driven by std.banking.fraud-check-fail-open on score
  driven by std.banking.single-person-high-value on release
  driven by std.banking.payee-substitution
  driven by tired-release
  frequency = 0.5 .. 2 .. 6
  loss = 20k EUR .. 120k EUR .. 1.5M EUR
  basis = "Fraud register 2023 to 2026: five cases; the greatest stopped at the limit for one payment."
  confidence = medium
  owner = "fraud-team@bank.example"
  estimated = 2026-10-20
  link register "https://tracker.bank.example/RISK-640"
}
/// The consumer starts again, and a day of incoming payments is credited twice.
scenario double-booking "Incoming payments are booked twice" {
  driven by std.banking.double-spend-on-retry on credit
  frequency = 0.05 .. 0.2 .. 1
  loss = 10k EUR .. 80k EUR .. 900k EUR
  basis = "One small case in the test of May; what was drawn before the reversal is taken as lost."
  confidence = low
  owner = "ledger-team@bank.example"
  estimated = 2026-10-20
}
scenario contact-data-breach "Contact data of customers get out" {
  driven by std.identity within insight
  driven by std.crypto on load
  frequency = 0.02 .. 0.1 .. 0.4
  loss = 150k EUR .. 900k EUR .. 8M EUR
  basis = "Published fines and the costs of notices for banks of this size; 900,000 customers."
  confidence = low
  owner = "privacy-office@bank.example"
  estimated = 2026-09-30
  reason = "The marketing department keeps a copy of the contact data outside of the payment path."
}

// Ordered. Until they are there they count for nothing; `merlon risk` says what they would be worth.
control second-release "A second person releases" : DualControl on release {
  owner = "payment-operations@bank.example"
  status = planned
}
control hold-without-score "No score, no payment" : FailClosedOrLimits on score {
  owner = "payments-team@bank.example"
  status = planned
}
