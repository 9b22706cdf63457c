tm 1

/// <script>alert("doc")</script> ![pixel](https://example.com/pixel.png) [click](javascript:alert(1))
///
/// # A heading that is none of ours
model hostile "<script>alert('model')</script> \"quoted\" | bar `tick`\nnew line"
owner = "=HYPERLINK(\"https://example.com\")"

use std.core
use bank.rules

boundary internet "</title><img src=x onerror=alert(1)>" : PublicNetwork {
  actor customer "=1+1" : Customer {
    flow pay "@SUM(A1:A9)" : -> web { channel = plain }
  }
}
meta { note = "<script>alert('meta')</script> | =1+1"; `1st` = "]](javascript:alert(1))" }
link wiki "javascript:alert(2)"
tags = ["<b>tag</b>", "=cmd"]

component web "*bold* [link](javascript:alert(1)) &amp; ]]>" : Service without Throttling

accept bank.rules.flood on web {
  reason = "=cmd|' /C calc'!A0"
  by = "<b>ciso</b>"
  until = 2027-01-01
  link ticket "javascript:alert(1)"
}
