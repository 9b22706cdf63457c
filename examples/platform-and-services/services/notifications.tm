tm 1

/// Writes to customers.
model notifications "Notifications" version 1.1.0
owner = "notifications@bank.example"

use std.core
use std.crypto
use "../platform.tm" as platform

data contact "Telephone and mail address" : ContactData

boundary notifications-ns "Notifications" : Namespace in platform.mesh {
  component notifier "Notifier" : Worker {
    processes contact
    flow listen : -> platform.events via Grpc returns platform.business-event with MutualTls
    flow send : -> carrier via Https carries contact
  }
}
component carrier "Message carrier" : ExternalParty { assurance = questionnaire }
