tm 1
@was("store")
model shop
use std.core
use std.stride

@was("till", "cash-desk")
component checkout "Checkout" : Service {
  @was("public")
  endpoint api : Https
}
component ledger : Service { criticality = critical }
@was("checkout-to-ledger", "checkout->books")
flow book : checkout -> ledger
flow : ledger -> checkout

@was("ledger")
component books : Service
@was("cash-desk")
component drawer : Service
@was("drawer")
data money
@was("ledger->checkout")
flow back : ledger -> checkout

component caller : Service { flow call : -> till.public }
accept std.core.unowned-critical on cash-desk { reason = "r"; by = "b"; until = 2027-01-01 }
dismiss std.stride.spoof-caller on checkout-to-ledger { reason = "r"; by = "b" }
dismiss std.stride.spoof-caller on till->books { reason = "r"; by = "b" }
dismiss std.stride.spoof-caller on ledger->cash-desk { reason = "r"; by = "b" }
dismiss store.rubber-stamp on till { reason = "r"; by = "b" }
assert apart = not (till reaches ledger)

@was("rubber-stamp")
threat rubber-stamping "Clerks approve unread" on till { severity = low }
dismiss rubber-stamp on checkout { reason = "r"; by = "b" }
dismiss shop.rubber-stampin on checkout { reason = "r"; by = "b" }
