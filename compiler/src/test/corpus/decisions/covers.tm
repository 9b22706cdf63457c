tm 1
model shop
use std.core

component web : Service
boundary net
dismiss unowned-critical on web { reason = "r"; by = "b"; covers 3 }
dismiss unowned-critical within net { reason = "r"; by = "b"; covers 0 }
dismiss unowned-critical within net { reason = "r"; by = "b"; covers 1; covers 2 }
