tm 1
model hostile
use std.core

component web : Service
threat found "=1+1" on web { severity = high }

/// <script>alert(1)</script> ![x](https://evil.example/x.png)
scenario cards "</script><b>| `break`\n# out" {
  driven by found
  frequency = 999 .. 1000 .. 1000
  loss = 0 JPY .. 1 JPY .. 999999B JPY
  basis = "=HYPERLINK(\"https://evil.example\")"
  owner = "<img src=x onerror=alert(1)>"
  reason = "[click](javascript:alert(1))"
  link site "javascript:alert(1)"
}
