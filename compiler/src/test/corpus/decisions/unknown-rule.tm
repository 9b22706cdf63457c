tm 1
model shop
use std.core
use std.crypto

component web : Service
flow f : web -> web
boundary net { demands MutualTls on entry }
threat tired-clerk "Tired" on web { severity = low }
dismiss std.core.unowned-critcal on web { reason = "r"; by = "b" }
dismiss tired-clrk on web { reason = "r"; by = "b" }
dismiss shop.tired-clrk on web { reason = "r"; by = "b" }
dismiss net.demands-mutual-tl on f { reason = "r"; by = "b" }
dismiss std.banking.dba-ledger-access on web { reason = "r"; by = "b" }
rate unowned-critical on web { severity = low; reason = "r"; by = "b" }
