tm 1

// In another file, another order, and other spacing.
model shop "Corner shop"
use std.core

component bank "Acquirer" : SaasService
component till "Till" : Service { flow pay "Pay" : -> bank via Https }
