tm 1
model shop "Corner shop"
use std.core

component till "Till" : Service {
  flow pay "Pay" : -> bank via Https
}
component bank "Acquirer" : SaasService
