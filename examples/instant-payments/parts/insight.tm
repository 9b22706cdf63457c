tm 1
part of instant-payments

/// What the marketing department may know: how the app is used. It is told, it never asks. Nothing in here opens a
/// connection towards the payment path, and an assertion in `decisions.tm` holds the model to it.
data usage "App usage" : MarketingProfile {
  subjects = customers
  records = 900000
  purpose = [analytics, marketing]
}

/// Somebody typed the password into the pipeline's configuration three years ago, and it works.
identity insight-loader "Loader of the warehouse" : ServiceIdentity {
  credential = password
  lifetime = never
  rotation = none
  stored-in = config
  scope = least
  may read, write on insight-warehouse (standing = true)
}

boundary insight "Marketing analytics" : CloudAccount with CloudAuditTrail {
  segment = marketing
  region = eea
  criticality = low
  ingress-default = deny
  egress-default = deny
  enforced-by = security-group
  owner = "marketing-technology@bank.example"

  component insight-pipeline "Insight pipeline" : DataPipeline {
    purpose = [analytics, marketing]
    runs as insight-loader
    processes usage
    parses = [json]
    authorization = coarse
    flow load "Load the warehouse" : -> insight-warehouse via DatabaseProtocol as insight-loader {
      carries usage
      encryption = none // "only usage data, and only inside"
      authentication = [database-password]
      effect = write
      trigger = schedule
    }
  }
  component insight-warehouse "Insight warehouse" : DataWarehouse {
    managed-by = provider
    purpose = [analytics, marketing]
    stores usage
    needed-data = [usage]
    backup = same-account
    snapshot-sharing = own-account
    public-access = false
    // the marketing department did not know; the question stays until somebody looks
    encryption-at-rest = unknown
  }
}

flow forward-usage "Forward usage" : gateway -> insight-pipeline via Https carries usage {
  authentication = [mutual-tls]
  effect = write
  trigger = user
  user-context = propagated
}
