tm 1
model shop
use std.core

boundary net {
  component web : Service
  component db : Service
  component api : Service
  component job : Service
  component log : Service
}
control limits : RateLimiting on web {
  evidence junit "com.example.LimitsIT#rejects"
  evidence sarif "rate-limit" max-age 30d
}
control old-limits : RateLimiting on db {
  evidence junit "com.example.OldIT" max-age 30d
  evidence sarif "weak-hash"
}
control no-limits : RateLimiting on api {
  evidence junit "com.example.OldTI"
  evidence sarif "sql-injection"
}
control skipped-limits : RateLimiting on job {
  evidence junit "com.example.SkippedIT"
  evidence sarif "half-run"
}
control file-limits : RateLimiting on log {
  evidence file "main.tm"
  evidence file "nothing.pdf"
  evidence file "../../../../../pom.xml"
  evidence file "results/empty.txt"
  evidence url "https://wiki.example.com/limits"
  evidence attestation "Audit 2026, by the auditors"
}
