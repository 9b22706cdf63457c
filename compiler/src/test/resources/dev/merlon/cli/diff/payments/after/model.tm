tm 1
model checkout "Payment service"
use std.core
use std.crypto
use std.identity
use std.stride

data card "Card number" : CardholderData { records = 40000 }
data account "Account data" : PersonalData { records = 40000 }

boundary internet "Internet" : PublicNetwork {
  actor shopper "Shopper" : Customer {
    flow order "Order" : -> shop via Https carries card {
      authentication = [none]
    }
  }
}

boundary datacentre "Data centre" : VirtualNetwork {
  component shop "Web shop" : Service with RateLimiting {
    flow charge "Charge" : -> payments via Https carries card {
      authentication = [mutual-tls]
    }
  }
  component payments "Payments" : Service {
    flow store "Store" : -> book-db via Https carries card {
      authentication = [mutual-tls]
    }
    flow settle "Settle" : -> acquirer via Https carries card {
      authentication = [mutual-tls]
    }
    flow score "Score" : -> fraud via Http carries card {
      authentication = [api-key]
    }
  }
  component book-db "Ledger" : Datastore {
    stores card (protection = clear)
    encryption-at-rest = none
  }
}
component fraud "Fraud scores" : SaasService { processes card }
component acquirer "Acquirer" : SaasService { processes card }
