tm 1
model shop
use std.core
use shop.words

component a : CashDesk with TillRoll { content = full }
component b : Register { drawer = shut; till = shut; flow -> a }
accept open-till on b { reason = "r"; by = "b"; until = 2027-01-01 }
accept ajar-till on b { reason = "r"; by = "b"; until = 2027-01-01 }
accept std.core.unheard-of on b { reason = "r"; by = "b"; until = 2027-01-01 }
override shop.words.ajar-till { severity = high; reason = "worse here" }
assert few = count(c in Component where is-register(c)) < many and not (b reaches a along asks)
assert shut = b.drawer == shut
