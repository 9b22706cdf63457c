tm 1
model shop
use std.core

component web : Service {
  criticality = hihg
  owner = 3
  purpose = servicing
  custom-code = unknown
  input-validation = none
  runtime = none
}
identity job { may raed, write on web (standing = maybe) }
