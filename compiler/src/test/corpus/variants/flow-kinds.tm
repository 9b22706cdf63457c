tm 1
model shop
use std.core

actor customer : Customer { flow pay : -> site via Http }
component site : WebApplication { flow -> db }
component db : RelationalDatabase
extend pay { via Https }
extend site->db via Jdbc

variant production {
  extend pay { via Https }
  extend site->db via Jdbc
  flow more : customer -> site
  extend more { via Http }
  extend pay { via Jdbc }
}
