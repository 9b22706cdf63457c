tm 1
part of instant-payments

/// What the marketing department may know about how the app is used. It is told, it never asks: nothing in here opens
/// a connection towards the payment path, and an assertion in `decisions.tm` holds the model to it.
data usage "App usage" : MarketingProfile {
  subjects = customers
  records = 900000
  purpose = [analytics, marketing]
}

identity insight-loader "Loader of the warehouse" : ServiceIdentity {
  credential = password
  lifetime = never
  rotation = manual
  stored-in = environment
  scope = broad
  may read, write, delete on insight-warehouse
}

boundary insight "Marketing analytics" : CloudAccount {
  segment = marketing
  region = eea
  ingress-default = deny
  egress-default = deny
  enforced-by = security-group
  criticality = low
  owner = "marketing-tech@bank.example"

  component insight-pipeline "Insight pipeline" : DataPipeline {
    purpose = [analytics, marketing]
    processes usage
    authorization = coarse
    audit = local
    patching = managed
    runs as insight-loader
    flow load "Load the warehouse" : -> insight-warehouse via DatabaseProtocol as insight-loader carries usage {
      encryption = none                              // "it is only usage data, and only inside"
      authentication = [database-password]
      effect = write
      trigger = schedule
    }
  }
  component insight-warehouse "Insight warehouse" : DataWarehouse {
    managed-by = provider
    purpose = [analytics, marketing]
    stores usage
    encryption-at-rest = platform
    backup = same-account
    public-access = false
    // nobody on the payments team knows how the warehouse separates the campaigns: a question, and not a finding
    acl = unknown
  }
}

/// The app sends usage events past the payment path.
flow report-usage "Report app usage" : mobile-app -> insight-pipeline via Https carries usage {
  authentication = [api-key]
  effect = write
  trigger = user
}
