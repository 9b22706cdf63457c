tm 1
model shop "Shop"
use std.core
use std.microseg

boundary internet : PublicNetwork {
  actor visitor "Visitor" : AnonymousUser {
    flow browse : -> front { authentication = [] }
    flow sign : -> partner-api { authentication = [api-key] }
  }
  component partner "Partner" : PartnerSystem {
    flow order : -> partner-api { authentication = [mutual-tls] }
  }
}
boundary flat "Server room" : NetworkSegment {
  trust = internal
  ingress-default = allow
  enforced-by = none
  component front "Shop window" : WebApplication {
    authorization = coarse
    flow pay : -> payments { authentication = [api-key] }
  }
  component partner-api "Partner interface" : Api {
    authorization = function
    flow hand-over : -> payments { authentication = [mutual-tls] }
  }
  component printer "Label printer" : Service { authorization = none }
  component payments "Payments" : Service {
    criticality = critical
    authorization = function
    flow keep : -> ledger
  }
  component ledger "Ledger" : RelationalDatabase { criticality = critical; authorization = coarse }
}
boundary backup : NetworkSegment {
  trust = internal
  ingress-default = deny
  enforced-by = firewall
  component tapes "Tapes" : BackupStore { criticality = critical }
}
