tm 1
model shop
use words

component web
component db
data pan
flow f : web -> db
dismiss single on f { reason = "r"; by = "b" }
dismiss single on web, pan { reason = "r"; by = "b" }
dismiss single on (web, db) { reason = "r"; by = "b" }
dismiss pair on web { reason = "r"; by = "b" }
dismiss pair on (web, f), (web, db) { reason = "r"; by = "b" }
dismiss single on wev { reason = "r"; by = "b" }
dismiss single within web { reason = "r"; by = "b" }
dismiss single on f carries pan { reason = "r"; by = "b" }
dismiss single on db stores pan { reason = "r"; by = "b" }
dismiss single on sa may read on db { reason = "r"; by = "b" }
dismiss single on sa may write, read on db, web may read on db { reason = "r"; by = "b" }
dismiss pair on (web, pay stores f) { reason = "r"; by = "b" }
extend db { stores none }
extend f { returns pan }
identity sa { may read, write on db }
