tm 1
part of instant-payments

// What is known of the people behind the data: why the bank may keep them, for how long, and how somebody gets at what is
// kept about them.

extend payment-order { lawful-basis = contract; retention = 10y }
extend posting { lawful-basis = legal-obligation; retention = 10y }
extend balance { lawful-basis = contract; retention = 10y }
extend contact { lawful-basis = contract; retention = 3y }
extend pan { lawful-basis = contract; retention = 3y }
/// Customers agree to it when they install the app. How long it is kept, nobody has decided.
extend usage { lawful-basis = consent; retention = unknown }

control requests "Desk for the requests of customers" : DataSubjectRights on ledger-db, card-store {
  owner = "privacy-office@bank.example"
  status = implemented
}

/// The privacy office promised that contact data stay in Europe. The vendor keeps them in the United States.
extend message-vendor without ResidencyEnforcement

control vendor-clauses "Standard clauses with the message vendor" : TransferSafeguards
    on message-vendor {
  owner = "privacy-office@bank.example"
  status = implemented
  relies on adequate-country
}
assume adequate-country "The vendor stays certified under the framework for transfers to the United States" {
  by = "privacy-office@bank.example"
  until = 2028-03-31
  reason = "Courts have ended such frameworks twice. The list is looked at every quarter."
}
