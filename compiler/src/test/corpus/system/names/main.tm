tm 1
model shop
use std.core
use "platform.tm" as host

data order
boundary front in host.mesh {
  component till : Service { flow -> host.web; flow -> host.wbe; flow -> host.hall.rack }
}
component sites : Service
component back : Service in host.msh
component side : Service in host.web
flow back -> host.web.public
flow back -> host.web.privat
flow again : back -> host
extend host.web { tenancy = multi }
extend hots.web { tenancy = multi }
control limits : RateLimiting on host.web, back, host.ping
accept std.core.unowned-critical on host.wbe { reason = "No."; by = "x"; until = 2027-01-01 }
accept host.mesh.demands-mutual-tls on again { reason = "Old."; by = "x"; until = 2027-01-01 }
assert near = back within host.mesh and not (back within host.mess)
