tm 1

/// The bank as one system: what its services are to each other.
///
/// Each service and the platform are models of their own, which their teams check alone. Here stands only what connects them, and
/// what has to be true of all.
model bank "Digital bank"
owner = "architecture@bank.example"

use std.core
use std.crypto
use "platform.tm" as platform
use "services/cards.tm" as cards
use "services/fraud.tm" as fraud
use "services/lending.tm" as lending
use "services/notifications.tm" as notifications
use "services/onboarding.tm" as onboarding
use "services/open-banking.tm" as open-banking
use "services/payments.tm" as payments
use "services/statements.tm" as statements
use "services/support.tm" as support
use "services/treasury.tm" as treasury

flow score "Score a payment" : payments.api -> fraud.scoring via Grpc {
  carries payments.payment-order
  with MutualTls
}
flow pay-out "Pay out a loan" : lending.decision -> payments.api via Grpc {
  carries payments.payment-order
  with MutualTls
}
flow fund "Move liquidity" : treasury.desk -> payments.api via Grpc {
  carries payments.payment-order
  with MutualTls
}
flow list "List bookings" : statements.renderer -> payments.api via Grpc {
  returns payments.payment-order
  with MutualTls
}
flow fetch-accounts "Read accounts" : open-banking.partner-api -> payments.api via Grpc {
  returns payments.payment-order
}
flow look "Look a payment up" : support.cases -> payments.api via Grpc {
  returns payments.payment-order
  with MutualTls
}

sequence loan "A loan is paid out" {
  platform.visit
  lending.request
  lending.keep
  pay-out
  score
  payments.book
}

assert vault-is-alone "Nobody but card issuing reaches the card vault" =
  all f in cards.vault.inbound : f.source == cards.issuing
assert support-reads-no-cards "Support never reaches the card vault" =
  not (support.cases reaches cards.vault)
assert in-europe "Everything that stores data is in the European Economic Area" =
  all c in Datastore : c.region == eea
