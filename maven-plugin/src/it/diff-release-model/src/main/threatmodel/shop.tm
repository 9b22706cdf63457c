tm 1

/// A corner shop with a bank.
model shop "Corner shop"
owner = "shop@example.com"

use std.core
use std.crypto

data card "Card number" : CardholderData

component till "Till" : Service {
  flow pay "Pay" : -> bank via Https carries card
}
component bank "Acquirer" : SaasService { processes card }
