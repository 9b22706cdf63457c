tm 1

/// Controls with probes, on tills.
library proofs.words "Tills" version 1.0.0
use std.core

enum Drawer { open < shut }
kind Till : Component { drawer : Drawer }
kind Vault : Component
kind Zone : Boundary

/// Pull at it.
probe lock-holds "The drawer does not open" { force = 40; tries = 3 }
probe second-lock-holds "It does not open with one key"
probe shut-at-night "Nothing opens it at night" { at = "22:00" }
probe camera-sees
probe guard-asks "The guard asks who is there"

kind Locked : Control on Till { proven by lock-holds }
kind DoubleLocked : Locked on Till {
  proven by second-lock-holds
  proven by lock-holds
}
kind Shut : Control on Till {
  holds when drawer == shut
  proven by shut-at-night
}
kind Watched : Control on Till, Boundary { proven by camera-sees }
kind Guarded : Control on Vault, Till {
  covers Till by outbound.target
  proven by guard-asks
}
kind Hidden : Control on Till

threat unlocked "The drawer can be opened" {
  for t : Till
  mitigated by Locked on t
  severity = high
}
threat ajar "The drawer stands open" {
  for t : Till
  mitigated by Shut on t
  severity = low
}
threat unseen "Nobody looks" {
  for t : Till
  mitigated by Watched on t
  severity = low
}
threat unguarded "Nobody guards it" {
  for t : Till
  mitigated by Guarded on t
  severity = low
}
threat seen "Thieves see it" {
  for t : Till
  mitigated by Hidden on t
  severity = low
}
