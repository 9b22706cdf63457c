tm 1

/// Every way in which a claim can answer a threat.
model shop
use proofs.words

boundary cluster : Zone with Watched {
  component plain : Till with Locked
  component special : Till with DoubleLocked
  component named : Till
  component tested : Till
  component by-facts : Till { drawer = shut }
  component inherits : Till
  component covered : Till { flow -> keeper }
  component keeper : Vault with Guarded
  component silent : Till with Hidden
}
control named-lock : Locked on named { owner = "shop@example.com" }
control tested-lock : Locked on tested { evidence junit "com.example.LockIT" }
