tm 1
library shop.rules version 1.0.0
use std.core

probe answers "The server answers a stranger with 401" // of use
probe idle "Nobody tries this"
probe elsewhere // of use
kind Asking : Control on Service {
  proven by answers
  proven by elsewhere
  proven by credentials-required
}
threat unasked "Anybody is served" {
  classes = [spoofing]
  for s : Service
  mitigated by Asking on s
  severity = low
}
