tm 1
model shop
use std.core

boundary net { component web : Service }
control limits : RateLimiting on web {
  evidence juint "com.example.LimitsIT"
  evidence witness "Bob saw it"
  evidence junit " "
  evidence junit "#test"
  evidence junit "a#b#c"
  evidence file "/etc/passwd"
  evidence file "C:\\secret"
  evidence file "audit.pdf" max-age 30d
  evidence url "https://wiki.example.com" max-age 30d
  evidence sarif "rule" max-age 3h
  evidence sarif "rule" max-age 0d
  evidence sarif "other" max-age "30d"
}
component db : Service { evidence junit "com.example.LimitsIT" }
evidence junit "com.example.LimitsIT"
