tm 1
model shop
use std.core
component site : Service { flow -> store }
component store : RelationalDatabase
control logged : AuditLogging on site
threat guessed "Numbers can be guessed" on site { severity = high }
threat copied "Copies are left behind" on store { severity = low }
accept copied on store {
  reason = "They hold nothing."
  by = "ciso@example.com"
  until = 2027-03-01
}
