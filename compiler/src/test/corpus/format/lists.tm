tm 1
model m
refs = ["PCI-DSS:3.6.1", "PCI-DSS:3.7.1",]
refs = ["PCI-DSS:3.6.1", "PCI-DSS:3.7.1", "NIST-800-53:SC-12", "ISO-27001:A.8.24", "ASVS:11.1.1", "ASVS:13.3.1"]
refs = [
  "short", // why
  // about the next
  "second" /* inline */
  // the last word
]
empty = [
]
component c {
  stores order, seat-plan (protection = tokenised, residency = [eea]), ticket, customer-address, payment-receipt
  processes
    order, ticket
}
identity i { may read, write on store for visitor (standing = true,) }
enum Small { a, b, }
enum Bare {
}
enum Ordered { none < tls-1-0 < tls-1-1 | network-layer < tls-1-2 < tls-1-3 < something-much-better-than-that }
enum Place open { stage "The stage", hall "The hall", stand "Where people stand", bar "Where they drink",
  yard }
enum Split {
  a < b // weak
  // strong
  | c < d }
sequence sale { visitor->web; pay; web->store }
sequence long {
  visitor->web; pay

  // and then
  store;
}
table severity(likelihood : Likelihood, impact : Impact) : Severity { rare = info, low; likely = low, high;
}
