tm 1
part of instant-payments

/// The number on the card. The bank works with tokens; the vault alone knows which number one stands for.
data pan "Card number" : CardholderData {
  subjects = customers
  records = 400000
}
data vault-key "Card vault key" : EncryptionKey

identity vault-id "Card vault" : WorkloadIdentity {
  scope = least
  may read, write on card-store (standing = true)
}

/// Small on purpose: what stands in here is assessed every year.
boundary card-environment "Card environment" : CardholderDataEnvironment {
  criticality = critical
  ingress-default = deny
  egress-default = deny
  enforced-by = firewall
  owner = "cards-team@bank.example"

  component card-vault "Card vault" : Service {
    runs as vault-id
    processes pan
    authorization = object
    parses = [json]
    flow unlock "Use the vault key" : -> hsm via GrpcTls carries none {
      authentication = [mutual-tls]
      effect = read
      trigger = system
    }
    flow keep "Keep card numbers" : -> card-store via JdbcTls as vault-id with CircuitBreaker {
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
    snapshot-sharing = own-account
    public-access = false
    audit = immutable
  }
  component hsm "Hardware security modules" : Hsm {
    holds scheme-key, vault-key
    access = per-workload
    audit = immutable
  }
}

/// A payment from a card account names the token; the vault answers with the account behind it.
flow resolve "Resolve a card token" : payments -> card-vault via GrpcTls {
  carries pan (protection = tokenised)
  authentication = [spiffe]
  effect = read
  trigger = system
}
