tm 1

/// What Acme asks of everything that stands on the Internet.
library acme.hosting "Hosting at Acme" version 1.2.0
use std.core

kind Site "Public site" : Service {
  /// Whether the security team has looked at it.
  reviewed : Bool
}

threat unreviewed-site "A site that nobody reviewed" {
  classes = [tampering]
  for s : Site
  when s.reviewed == false
  severity = high
  message = "Nobody of security has looked at {s}."
}

test "a site that nobody reviewed is a threat" of unreviewed-site {
  component s : Site { reviewed = false }
  expect unreviewed-site on s severity high
}
test "a site that was reviewed is none" of unreviewed-site {
  component s : Site { reviewed = true }
  expect no unreviewed-site on s
}
