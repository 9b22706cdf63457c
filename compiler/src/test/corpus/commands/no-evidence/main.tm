tm 1
model shop
use std.core
component site : Service { flow -> store }
component store : RelationalDatabase
control logged : AuditLogging on site { evidence junit "com.example.AuditIT" }
