tm 1

/// A small house, and who looks after it.
model cottage "The cottage"
use std.core
use test.house

each Component { criticality = low }

component hall "Hall" : Room with Lock { tidy = true }
component kitchen "Kitchen" : Room with DoubleLock { criticality = high; tidy = true }
component shed "Shed" : Room without Lock
component porch "Porch" : Room with Lock { tidy = true }
component lift "Lift" : Lift

control watch "The watch" : Guard on hall { evidence junit "com.example.WatchIT" max-age 60d }
control siren "The siren" : Alarm on hall { evidence junit "com.example.SirenIT" max-age 60d }
@drafted("scanner", 2026-11-20)
control rail "The rail" : Rail on porch
control bell "The bell" : Bell on hall { status = planned }

accept test.house.taken on kitchen {
  reason = "The owner cooks."
  by = "owner@house.example"
  decided = 2026-11-01
  until = 2027-03-31
}
scenario burglary "Somebody takes the silver" {
  driven by test.house.unlocked
  frequency = 0.1 .. 0.2 .. 1
  loss = 1k EUR .. 5k EUR .. 90k EUR
  basis = "The police."
  owner = "owner@house.example"
}
