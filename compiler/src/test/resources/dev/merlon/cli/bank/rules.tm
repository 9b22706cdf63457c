tm 1

library bank.rules "Rules of a small bank" version 1.0.0
use std.core

enum Channel { plain < encrypted < mutual }

extend kind Flow {
  channel : Channel absent plain
    ask "How is {self} encrypted?"
}
kind ChannelEncryption "Encrypted channel" : Control on Flow {
  holds when channel >= encrypted
  refs = ["PCI-DSS:4.2.1"]
}
kind Throttling "Throttling" : Control on Component {
  ask = "Does {self} refuse callers that ask too often?"
}
kind FourEyes "Four-eyes principle" : Control on Flow

/// Whoever sits between the two ends reads along.
threat clear-channel "A flow crosses a boundary in clear text" {
  classes = [information-disclosure]
  refs = ["CWE-319"]
  for f : Flow
  when f.crosses-boundary
  mitigated by ChannelEncryption on f
  severity = high
  message = "Whoever listens on {f} reads what it carries."
  fix = """
    Encrypt the channel with TLS 1.2 or newer, or the payload itself when something in between has to read the
    rest.

    Then state `channel = encrypted` on {f}.
    """
}

threat flood "A caller can use up a service" {
  classes = [denial-of-service]
  for c : Service
  group by c.boundary
  when any c.inbound
  mitigated by Throttling on c
  severity = medium
  message = "Nothing keeps a caller of {c} from asking more often than it can answer."
  fix = "Throttle by caller, then state `with Throttling` on {c}."
}

threat lonely-hand "One person moves money alone" {
  classes = [tampering]
  for f : Flow from Actor to Service
  when f.source is Staff
  mitigated by FourEyes on f
  severity = critical
  message = "Who can use {f} can move money, and nobody else looks."
  fix = "Let a second person confirm, then state `with FourEyes` on {f}."
}
