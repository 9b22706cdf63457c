tm 1
part of instant-payments

// What keeps it all running, and who notices when it does not.

control watch-desk "Alarms, looked at day and night" : AlertingMonitoring
    on production, card-environment {
  owner = "security-operations@bank.example"
  status = implemented
}
/// Practised in May and in October, with a comparison of the balances. The card store comes next year.
control restore-drill "Restore practised twice a year" : RestoreTested on ledger-db {
  owner = "ledger-team@bank.example"
  status = implemented
  evidence attestation "https://wiki.bank.example/drills/ledger"
}
control screening-alarm "Alarm when screening stops" : ControlFailureAlerts on sanctions-screening {
  owner = "payments-team@bank.example"
  status = implemented
}
/// Nobody was called on the day the model was slow, which is how the switch stayed where it is.
extend fraud-scoring without ControlFailureAlerts
