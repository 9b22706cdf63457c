tm 1
model shop
use std.core
use "bank.tm" as bank
actor customer { flow pay : -> till }
component till : Service {
  flow post : -> bank.desk
  flow log : -> book
}
component book : Service { flow -> archive }
component archive : Service

sequence right "As it should be" { pay; post; bank.keep; log; book->archive; post }
sequence wrong { post; book->archive; pay; bank.keep }
sequence names { pay; pya; till; bank.kept }
sequence empty { }
sequence right { pay }
boundary b { sequence inside { pay } }
