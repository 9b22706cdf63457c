tm 1
model shop "Shop"
use std.core
use std.crypto

data card : CardholderData
boundary internet : PublicNetwork {
  actor visitor : AnonymousUser {
    flow pay : -> site via Http carries card (protection = clear) {
      encryption = tls-1-3 @drafted("assistant", 2026-11-20) @source("deploy/site.yaml", 12)
    }
    @drafted("assistant", 2026-11-20)
    flow look : -> site carries card with MutualTls
    flow ask : -> site carries card with MutualTls
  }
}
boundary core : NetworkSegment { component site "Site" : WebApplication { stores none } }

assert no-shortcut "Nobody gets around the site" = not (visitor reaches store)
@drafted("assistant", 2026-11-20)
accept std.crypto.no-peer-verification on pay {
  reason = "They look."
  by = "assistant"
  until = 2099-12-31
}
