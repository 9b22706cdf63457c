tm 1
part of instant-payments

/// The number on the card. The whole bank works with tokens; the vault alone knows which number one stands for.
data pan "Card number" : CardholderData {
  subjects = customers
  records = 400000
}
data vault-key "Card vault key" : EncryptionKey

identity vault-sa "Card vault" : KubernetesServiceAccount {
  scope = least
  cluster-rights = none
  stored-in = hardware
  audience-bound = true
  may read, write on card-store
}

/// Small on purpose: what is in here is assessed every year.
boundary card-environment "Card environment" : CardholderDataEnvironment {
  ingress-default = deny
  egress-default = deny
  enforced-by = network-policy
  criticality = critical
  owner = "cards-team@bank.example"

  component card-vault "Card vault" : Service {
    runs as vault-sa
    processes pan
    authorization = object
    token-validation = full
    audit = immutable
    redundancy = multi-zone
    flow unlock "Use the vault key" : -> card-hsm via GrpcTls carries none {
      authentication = [mutual-tls]
      effect = read
      trigger = system
    }
    flow keep "Keep card numbers" : -> card-store via JdbcTls as vault-sa {
      carries pan (protection = field-encrypted)
      returns pan (protection = field-encrypted)
      authentication = [cloud-iam]
      effect = write
      trigger = system
    }
  }
  component card-store "Card store" : PostgreSql {
    managed-by = provider
    stores pan (protection = field-encrypted)
    encryption-at-rest = managed-key
    backup = isolated
    redundancy = multi-zone
    public-access = false
    audit = immutable
  }
  component card-hsm "Card HSM" : Hsm {
    holds vault-key
    access = per-workload
    audit = immutable
  }
}

/// A payment from a card account names the token; the vault answers with the account it belongs to.
flow resolve "Resolve a card token" : payments -> card-vault via GrpcTls {
  carries pan (protection = tokenised)
  authentication = [spiffe]
  effect = read
  trigger = user
  user-context = propagated
}
