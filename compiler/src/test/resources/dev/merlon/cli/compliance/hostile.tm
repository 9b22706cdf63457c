tm 1
library test.hostile version 1.0.0
use std.core

taxonomy evil "=1+1 <script>alert(1)</script> | `x`" {
  framework = true
  pattern = "E:(.*)"
  link = "javascript:alert({1})"
}
/// ![x](https://evil.example/x.png) <img src=x onerror=alert(1)>
clause "E:<script>alert(1)</script>" "=HYPERLINK(\"https://evil.example\") | </td>\n# out"
clause "E:no" "b" {
  when any c in Component : c is Datastore
  reason = "<img src=x> [y](javascript:alert(1))"
}
kind Evil "Evil" : Control on Component { refs = ["E:<script>alert(1)</script>"] }
