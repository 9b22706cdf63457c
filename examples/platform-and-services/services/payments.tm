tm 1

/// Moves money between accounts.
model payments "Payments" version 3.0.0
owner = "payments@bank.example"

use std.core
use std.crypto
use std.api
use "../platform.tm" as platform

data payment-order "Payment order" : PaymentData { sensitivity = confidential }

boundary payments-ns "Payments" : Namespace in platform.mesh {
  component api "Payments API" : Api {
    runs as payments-sa
    authorization = object
    processes payment-order
    flow book : -> ledger via Jdbc carries payment-order with MutualTls
    flow tell : -> platform.events via Grpc carries platform.business-event with MutualTls
  }
  component ledger "Ledger" : PostgreSql {
    stores payment-order
    encryption-at-rest = managed-key
  }
}
identity payments-sa "Payments API" : WorkloadIdentity {
  scope = least
  may read, write on ledger
}
flow submit "Submit a payment" : platform.gateway -> api via Grpc {
  carries payment-order
  with MutualTls
}

sequence paying "A payment is made" { platform.visit; submit; book; tell }
assert behind-the-gateway "Only the gateway calls the API" =
  all f in api.inbound : f.source == platform.gateway
