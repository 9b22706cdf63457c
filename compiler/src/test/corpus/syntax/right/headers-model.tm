// A comment may stand before the first declaration.
tm 1

/// Sells tickets for
/// concerts and fairs.
model ticket-shop "Ticket shop" version 2.0.1
owner = "tickets@example.com"

use std.banking
use std.ai version 1
use std.crypto version 1.4 as crypto
use "../shared/platform.tm" as platform
include "parts/*.tm"
apply shop.baseline
