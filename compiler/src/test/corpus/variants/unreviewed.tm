tm 1
model shop
use std.core

component site : WebApplication
component admin : WebApplication

variant demo {
  @drafted("assistant", 2026-11-20)
  remove admin
}
@drafted("assistant", 2026-11-20)
variant drafted {
  remove admin
  @reviewed("ann@example.com", 2026-11-21)
  remove site
}
