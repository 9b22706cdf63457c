tm 1

/// The till books at the core over mutual TLS.
model bank "A small bank"
use std.core
use std.api
use std.identity

data booking "Booking" { sensitivity = confidential }

boundary branch "Branch" : NetworkSegment {
  trust = internal
  component till "Till" : Service {
    flow book "Book a payment" : -> core via Https with MutualTls { carries booking }
  }
}
boundary centre "Data centre" : NetworkSegment {
  trust = internal
  component core "Core banking" : Service
}

assert booked "Payments are booked by who has a certificate"
    = all f in Flow where f.target == core : f has MutualTls
