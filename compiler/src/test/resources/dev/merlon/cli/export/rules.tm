tm 1

library shop.rules version 1.0.0
use std.core

kind Screening "Screening" : Control on Service {
  ask = "Does {self} look at what comes in?"
}

/// What comes in is taken as it comes.
threat unscreened "Nobody looks at what comes in" {
  classes = [tampering]
  refs = ["CWE-20", "CAPEC-153"]
  for s : Service
  when any s.inbound
  mitigated by Screening on s
  severity = high
  message = "{s} takes what it is sent."
  fix = "Let {s} look at it."
}

threat listened "Somebody listens" {
  classes = [information-disclosure]
  refs = ["CWE-319"]
  for f : Flow
  when f.encryption == none
  impact = major
  likelihood = likely
  message = "{f} can be listened to."
}

threat unowned "Nobody answers for it" {
  for m : Model
  severity = low
}
