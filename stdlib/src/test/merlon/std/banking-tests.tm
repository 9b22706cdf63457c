tm 1
part of std.banking

// ---- payments ----------------------------------------------------------------------------------------------------

test "a second factor for every payment of a customer" of payment-without-sca {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component app : MobileClient
  }
  component payments : Service
  flow weak : customer -> payments without StrongCustomerAuthentication, ScaExemption {
    effect = money
  }
  flow strong : customer -> payments with StrongCustomerAuthentication { effect = money }
  flow exempt : app -> payments with ScaExemption { effect = money }
  flow asked : app -> payments { effect = money }
  flow tap : customer -> app { effect = money }
  flow reading : customer -> payments { effect = read }
  expect open payment-without-sca on weak
  expect mitigated payment-without-sca on strong
  expect mitigated payment-without-sca on exempt
  expect question payment-without-sca on asked
  expect no payment-without-sca on reading
  expect no other payment-without-sca
}

test "staff and machines are no customers" of payment-without-sca {
  boundary office : CorporateNetwork { actor clerk : Staff { trust = staff } }
  component batch : Service
  component payments : Service
  flow enter : clerk -> payments { effect = money }
  flow run : batch -> payments { effect = money }
  expect no other payment-without-sca
}

test "the confirmation belongs to one amount and one payee" of no-dynamic-linking {
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  flow loose : customer -> payments { effect = money; confirmation-binding = session }
  flow bound : customer -> payments { effect = money; confirmation-binding = amount-and-payee }
  flow claimed : customer -> payments with DynamicLinking { effect = money }
  flow asked : customer -> payments { effect = money }
  expect open no-dynamic-linking on loose
  expect mitigated no-dynamic-linking on bound
  expect mitigated no-dynamic-linking on claimed
  expect question no-dynamic-linking on asked about confirmation-binding
  expect no other no-dynamic-linking
}

test "order and approval on one device" of approval-on-same-device-unseparated {
  boundary internet : PublicNetwork { component app : MobileClient }
  component payments : Service
  flow together : app -> payments without FactorIndependence {
    effect = money
    factor-separation = same-app
  }
  flow hardened : app -> payments with FactorIndependence {
    effect = money
    factor-separation = same-device
  }
  flow apart : app -> payments { effect = money; factor-separation = separate-device }
  flow asked : app -> payments { effect = money }
  expect open approval-on-same-device-unseparated on together
  expect mitigated approval-on-same-device-unseparated on hardened
  expect question approval-on-same-device-unseparated on asked
  expect no approval-on-same-device-unseparated on apart
  expect no other approval-on-same-device-unseparated
}

test "somebody looks for fraud" of no-transaction-monitoring {
  boundary internet : PublicNetwork { actor customer : Customer }
  component blind : Service without TransactionMonitoring
  component watched : Service
  component claimed : Service with TransactionMonitoring
  component asked : Service
  component scoring : FraudDetection
  flow pay-blind : customer -> blind { effect = money }
  flow pay-watched : customer -> watched { effect = money }
  flow pay-claimed : customer -> claimed { effect = money }
  flow pay-asked : customer -> asked { effect = money }
  flow score : watched -> scoring { effect = read }
  expect open no-transaction-monitoring on blind
  expect mitigated no-transaction-monitoring on watched
  expect mitigated no-transaction-monitoring on claimed
  expect question no-transaction-monitoring on asked about TransactionMonitoring
  expect no other no-transaction-monitoring
}

test "a check that is down lets nothing pass" of fraud-check-fail-open {
  component payments : Service
  component scoring : FraudDetection
  component lists : ScreeningService
  flow open-check : payments -> scoring without FailClosedOrLimits { on-failure = fail-open }
  flow limited : payments -> scoring with FailClosedOrLimits { on-failure = fail-open }
  flow strict-check : payments -> scoring { on-failure = fail-closed }
  flow asked : payments -> lists
  expect open fraud-check-fail-open on open-check
  expect mitigated fraud-check-fail-open on limited
  expect no fraud-check-fail-open on strict-check
  expect question fraud-check-fail-open on asked
  expect no other fraud-check-fail-open
}

test "the payee that was confirmed is the payee that is booked" of payee-substitution {
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  component posting : Service
  flow plain : customer -> payments without PayeeVerification { effect = money }
  flow verified : customer -> payments with PayeeVerification { effect = money }
  flow asked : customer -> payments { effect = money }
  flow post : payments -> posting { effect = money; payload-signature = none }
  expect open payee-substitution on plain
  expect mitigated payee-substitution on verified
  expect question payee-substitution on asked
  expect no other payee-substitution
}

test "signed from capture to booking" of payee-substitution {
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  component posting : Service
  flow pay : customer -> payments without PayeeVerification { effect = money }
  flow post : payments -> posting { effect = money; payload-signature = signature }
  expect mitigated payee-substitution on pay
  expect no other payee-substitution
}

test "limits live in the server" of no-limits-server-side {
  boundary internet : PublicNetwork { actor customer : Customer }
  component free : Service without BusinessLimitChecks
  component limited : Service with BusinessLimitChecks
  component front : BackendForFrontend without BusinessLimitChecks
  component asked : Service
  flow pay-free : customer -> free { effect = money }
  flow pay-front : customer -> front { effect = money }
  flow pay-asked : customer -> asked { effect = money }
  flow pass-on : front -> limited { effect = money }
  expect open no-limits-server-side on free
  expect mitigated no-limits-server-side on front
  expect question no-limits-server-side on asked about BusinessLimitChecks
  expect no other no-limits-server-side
}

test "a payment that arrives twice is booked once" of double-spend-on-retry {
  component payments : Service
  component posting : Service
  component events : Queue
  flow retried : payments -> posting {
    effect = money
    delivery = at-least-once
    replay-protection = false
  }
  flow keyed : payments -> posting {
    effect = money
    delivery = at-least-once
    replay-protection = true
  }
  flow once : payments -> posting { effect = money; delivery = exactly-once }
  flow unsaid : payments -> posting { effect = money }
  flow consumed : events -> posting { effect = money }
  expect open double-spend-on-retry on retried
  expect mitigated double-spend-on-retry on keyed
  expect question double-spend-on-retry on consumed about replay-protection
  expect no double-spend-on-retry on once
  expect no double-spend-on-retry on unsaid
  expect no other double-spend-on-retry
}

test "two debits at once" of race-on-balance {
  component web : Service
  component branch : Service
  component racing : Service { concurrency = unguarded }
  component guarded : Service { concurrency = guarded }
  component asked : Service
  component lonely : Service { concurrency = unguarded }
  flow a1 : web -> racing { effect = money }
  flow a2 : branch -> racing { effect = money }
  flow b1 : web -> guarded { effect = money }
  flow b2 : branch -> guarded { effect = money }
  flow c1 : web -> asked { effect = money }
  flow c2 : branch -> asked { effect = money }
  flow d1 : web -> lonely { effect = money }
  expect open race-on-balance on racing
  expect mitigated race-on-balance on guarded
  expect question race-on-balance on asked
  expect no race-on-balance on lonely
  expect no other race-on-balance
}

test "no way to the network around screening" of sanctions-bypass {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component scheme : PaymentNetwork without MandatoryScreeningPath
    component second-scheme : PaymentNetwork with MandatoryScreeningPath
    component third-scheme : PaymentNetwork
  }
  component payments : Service
  flow pay : customer -> payments { effect = money }
  flow submit : payments -> scheme { effect = money }
  flow submit-second : payments -> second-scheme { effect = money }
  flow submit-third : payments -> third-scheme { effect = money }
  expect open sanctions-bypass on scheme
  expect mitigated sanctions-bypass on second-scheme
  expect question sanctions-bypass on third-scheme about MandatoryScreeningPath
  expect no other sanctions-bypass
}

test "screening stands in the way" of sanctions-bypass {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component scheme : PaymentNetwork
  }
  component payments : Service
  component screening : ScreeningService
  flow pay : customer -> payments { effect = money }
  flow check : payments -> screening { effect = money }
  flow submit : screening -> scheme { effect = money }
  expect no other sanctions-bypass
}

test "screening is asked before submission" of sanctions-bypass {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component scheme : PaymentNetwork
  }
  component payments : Service
  component screening : ScreeningService
  flow pay : customer -> payments { effect = money }
  flow check : payments -> screening { effect = read }
  flow submit : payments -> scheme { effect = money }
  expect mitigated sanctions-bypass on scheme
  expect no other sanctions-bypass
}

// ---- the ledger --------------------------------------------------------------------------------------------------

test "entries are there for good" of ledger-mutable {
  component posting : Service
  component soft : Ledger without HashChainedLedger { append-only = false }
  component hard : Ledger { append-only = true }
  component chained : Ledger with HashChainedLedger { append-only = false }
  component asked : Ledger
  component archive : Ledger without HashChainedLedger { append-only = false }
  flow a : posting -> soft { effect = money }
  flow b : posting -> hard { effect = money }
  flow c : posting -> chained { effect = money }
  flow d : posting -> asked { effect = money }
  flow e : posting -> archive { effect = read }
  expect open ledger-mutable on soft
  expect mitigated ledger-mutable on hard
  expect mitigated ledger-mutable on chained
  expect question ledger-mutable on asked about append-only
  expect no ledger-mutable on archive
  expect no other ledger-mutable
}

test "one service posts" of ledger-direct-write {
  boundary office : CorporateNetwork { actor dba : Administrator }
  component posting : Service
  component correction : Service
  component shared-ledger : Ledger without ApiOnlyAccess
  component own-ledger : Ledger
  component manual-ledger : Ledger with ApiOnlyAccess
  component asked-ledger : Ledger
  flow a : posting -> shared-ledger { effect = money }
  flow b : correction -> shared-ledger { effect = write }
  flow c : posting -> own-ledger { effect = money }
  flow d : dba -> manual-ledger with DualControl { effect = admin }
  flow e : posting -> asked-ledger { effect = money }
  flow f : correction -> asked-ledger { effect = write }
  expect open ledger-direct-write on shared-ledger
  expect mitigated ledger-direct-write on manual-ledger
  expect question ledger-direct-write on asked-ledger about ApiOnlyAccess
  expect no ledger-direct-write on own-ledger
  expect no other ledger-direct-write
}

test "books are compared" of no-reconciliation {
  boundary internet : PublicNetwork { component scheme : PaymentNetwork }
  component payments : Service
  component apart : Ledger without LedgerReconciliation
  component compared : Ledger with LedgerReconciliation
  component asked : Ledger
  component petty-cash : Service
  component unrelated : Ledger
  flow a : payments -> scheme { effect = money }
  flow b : payments -> apart { effect = money }
  flow c : payments -> compared { effect = money }
  flow d : payments -> asked { effect = money }
  flow e : petty-cash -> unrelated { effect = money }
  expect open no-reconciliation on apart
  expect mitigated no-reconciliation on compared
  expect question no-reconciliation on asked about LedgerReconciliation
  expect no no-reconciliation on unrelated
  expect no other no-reconciliation
}

test "two people for a high amount" of single-person-high-value {
  data large : PaymentData { max-transaction = 2M EUR }
  data small : PaymentData { max-transaction = 1k EUR }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component desk : Service
  component books-store : Ledger
  flow alone : clerk -> desk carries large without DualControl { effect = money; approval = single }
  flow together : clerk -> desk carries large with DualControl { effect = money }
  flow approved : clerk -> desk carries large { effect = money; approval = dual }
  flow petty : clerk -> desk carries small { effect = money; approval = single }
  flow asked : clerk -> desk carries large { effect = money }
  flow repair : clerk -> books-store carries none without DualControl {
    effect = admin
    approval = none
  }
  expect open single-person-high-value on alone
  expect open single-person-high-value on repair
  expect mitigated single-person-high-value on together
  expect mitigated single-person-high-value on approved
  expect question single-person-high-value on asked
  expect no single-person-high-value on petty
  expect no other single-person-high-value
}

test "an administrator asks first" of dba-ledger-access {
  identity standing-dba : AdministratorIdentity {
    scope = broad
    may administer on accounts (standing = true)
  }
  identity called-dba : AdministratorIdentity {
    scope = broad
    may administer on accounts (standing = false)
  }
  identity unsaid-dba : AdministratorIdentity {
    scope = broad
    may administer on accounts
  }
  boundary office : CorporateNetwork { actor dba : Administrator }
  component accounts : Ledger
  flow any-time : dba -> accounts as standing-dba with SessionRecording { effect = admin }
  flow on-request : dba -> accounts as called-dba with SessionRecording { effect = admin }
  flow asked : dba -> accounts as unsaid-dba with SessionRecording { effect = admin }
  expect open dba-ledger-access on any-time
  expect no dba-ledger-access on on-request
  expect question dba-ledger-access on asked about standing
  expect no other dba-ledger-access
}

// ---- cards -------------------------------------------------------------------------------------------------------

test "stored card numbers are unreadable" of pan-clear-at-rest {
  data pan : CardholderData
  component clear-store : RelationalDatabase {
    stores pan (protection = clear)
    encryption-at-rest = none
  }
  component safe-store : RelationalDatabase { stores pan (protection = field-encrypted) }
  component token-store : RelationalDatabase { stores pan (protection = tokenised) }
  component passing : Service { processes pan }
  component asked-store : RelationalDatabase { stores pan (protection = unknown) }
  expect open pan-clear-at-rest on clear-store
  expect mitigated pan-clear-at-rest on safe-store
  expect mitigated pan-clear-at-rest on token-store
  expect question pan-clear-at-rest on asked-store about protection
  expect no pan-clear-at-rest on passing
  expect no other pan-clear-at-rest
}

test "an encrypted disk is not enough" of pan-disk-encryption-only {
  data pan : CardholderData
  component disk-only : RelationalDatabase {
    stores pan (protection = clear)
    encryption-at-rest = managed-key
  }
  component field-too : RelationalDatabase {
    stores pan (protection = field-encrypted)
    encryption-at-rest = platform
  }
  component by-application : RelationalDatabase {
    stores pan
    encryption-at-rest = application
  }
  component asked-store : RelationalDatabase { stores pan }
  expect open pan-disk-encryption-only on disk-only
  expect mitigated pan-disk-encryption-only on field-too
  expect question pan-disk-encryption-only on asked-store about encryption-at-rest
  expect no pan-disk-encryption-only on by-application
  expect no other pan-disk-encryption-only
}

test "security codes are gone after authorisation" of sad-stored {
  data cvv : SensitiveAuthenticationData
  component keeper : RelationalDatabase without NoSadStorage { stores cvv }
  component buffer : RelationalDatabase with NoSadStorage { stores cvv }
  component asked : RelationalDatabase { stores cvv }
  component passing : Service { processes cvv }
  expect open sad-stored on keeper
  expect mitigated sad-stored on buffer
  expect question sad-stored on asked about NoSadStorage
  expect no sad-stored on passing
  expect no other sad-stored
}

test "card numbers stay in the card environment" of pan-in-non-cde {
  data pan : CardholderData
  boundary cards : CardholderDataEnvironment {
    component vault : Service { processes pan }
  }
  boundary flat : NetworkSegment {
    ingress-default = allow
    enforced-by = none
    component shop : Service { processes pan }
    component tokens : Service { processes pan (protection = tokenised) }
  }
  boundary fenced : NetworkSegment {
    ingress-default = deny
    enforced-by = firewall
    component gateway-service : Service { processes pan }
  }
  boundary unsaid : NetworkSegment { component asked : Service { processes pan } }
  expect open pan-in-non-cde on shop
  expect mitigated pan-in-non-cde on tokens
  expect mitigated pan-in-non-cde on gateway-service
  expect question pan-in-non-cde on asked
  expect no pan-in-non-cde on vault
  expect no other pan-in-non-cde
}

test "no card numbers in mail" of pan-in-messaging {
  data pan : CardholderData
  component support : Service
  component mailbox : SaasService
  flow letter : support -> mailbox via Smtp carries pan without DataLossPrevention
  flow short-letter : support -> mailbox via Smtp carries pan (protection = truncated)
  flow asked : support -> mailbox via Ticket carries pan
  flow upload : support -> mailbox via Https carries pan
  expect open pan-in-messaging on letter
  expect mitigated pan-in-messaging on short-letter
  expect question pan-in-messaging on asked about DataLossPrevention
  expect no pan-in-messaging on upload
  expect no other pan-in-messaging
}

test "the page that takes the card" of payment-page-skimming {
  data pan : CardholderData
  boundary internet : PublicNetwork {
    component wild : Browser without PaymentPageIntegrity {
      processes pan
      third-party-scripts = uncontrolled
    }
    component watched : Browser with PaymentPageIntegrity {
      processes pan
      third-party-scripts = self-hosted
    }
    component clean : Browser {
      processes pan
      third-party-scripts = none
    }
    component asked : Browser { processes pan }
  }
  expect open payment-page-skimming on wild
  expect mitigated payment-page-skimming on watched
  expect question payment-page-skimming on asked
  expect no payment-page-skimming on clean
  expect no other payment-page-skimming
}

test "a script on the payment page is the special case" of
    payment-page-skimming,
    std.web.third-party-script {
  data pan : CardholderData
  boundary internet : PublicNetwork {
    component wild : Browser without PaymentPageIntegrity {
      processes pan
      third-party-scripts = uncontrolled
    }
  }
  expect open payment-page-skimming on wild
  expect covered std.web.third-party-script on wild
  expect no other payment-page-skimming
}

test "PINs belong into the HSM" of pin-or-key-outside-hsm {
  data pin : PinBlock
  data pin-key : CardKey
  component soft : Service without HsmOperations { processes pin }
  component relay : Service with HsmOperations { processes pin }
  component asked : Service { holds pin-key }
  component hardware : Hsm { holds pin-key }
  expect open pin-or-key-outside-hsm on soft
  expect mitigated pin-or-key-outside-hsm on relay
  expect question pin-or-key-outside-hsm on asked about HsmOperations
  expect no other pin-or-key-outside-hsm
}

// ---- open banking ------------------------------------------------------------------------------------------------

test "a provider proves its licence" of tpp-identity-not-verified {
  boundary internet : PublicNetwork { component provider : ThirdPartyProvider }
  component edge : ApiGateway
  flow open-door : provider -> edge without EidasCertificateValidation { effect = read }
  flow checked : provider -> edge with EidasCertificateValidation, ProviderRegisterCheck {
    effect = read
  }
  flow asked : provider -> edge { effect = read }
  flow ping : provider -> edge { effect = health }
  expect open tpp-identity-not-verified on open-door
  expect mitigated tpp-identity-not-verified on checked
  expect question tpp-identity-not-verified on asked
  expect no tpp-identity-not-verified on ping
  expect no other tpp-identity-not-verified
}

test "a consent has sides" of consent-scope-not-enforced {
  data balance : AccountData
  boundary internet : PublicNetwork { component provider : ThirdPartyProvider }
  component edge : ApiGateway
  component loose : Service without ConsentScoping {
    processes balance
    authorization = object
  }
  component fenced : Service with ConsentScoping {
    processes balance
    authorization = object
  }
  component asked : Service {
    processes balance
    authorization = object
  }
  component statement-batch : Service { processes balance }
  flow call : provider -> edge
  flow a : edge -> loose
  flow b : edge -> fenced
  flow c : edge -> asked
  expect open consent-scope-not-enforced on loose
  expect mitigated consent-scope-not-enforced on fenced
  expect question consent-scope-not-enforced on asked about ConsentScoping
  expect no other consent-scope-not-enforced
}

test "a provider's token belongs to the provider" of openbanking-token-replay {
  boundary internet : PublicNetwork { component provider : ThirdPartyProvider }
  component edge : ApiGateway
  flow bearer : provider -> edge { authentication = [oauth2] }
  flow bound : provider -> edge { authentication = [oauth2, sender-constrained] }
  flow certificate-only : provider -> edge { authentication = [mutual-tls] }
  flow asked : provider -> edge
  expect open openbanking-token-replay on bearer
  expect mitigated openbanking-token-replay on bound
  expect question openbanking-token-replay on asked about authentication
  expect no openbanking-token-replay on certificate-only
  expect no other openbanking-token-replay
}

test "no customer's password in a provider's hands" of screen-scraping-channel {
  data customer-password : Password { subjects = customers }
  data unsaid-password : Password
  data provider-secret : ApiKey
  boundary internet : PublicNetwork { component aggregator : ThirdPartyProvider }
  component login : WebApplication
  flow scrape : aggregator -> login carries customer-password without DedicatedInterface
  flow moved : aggregator -> login carries customer-password with DedicatedInterface
  flow own-key : aggregator -> login carries provider-secret
  flow asked : aggregator -> login carries unsaid-password without DedicatedInterface
  expect open screen-scraping-channel on scrape
  expect mitigated screen-scraping-channel on moved
  expect question screen-scraping-channel on asked about subjects
  expect no screen-scraping-channel on own-key
  expect no other screen-scraping-channel
}

// ---- payment networks and files ----------------------------------------------------------------------------------

test "payment messaging lives alone" of swift-zone-not-isolated {
  boundary general : NetworkSegment without SecureZone {
    component shared-interface : PaymentMessaging
    component intranet : WebApplication
  }
  boundary claimed-zone : NetworkSegment with SecureZone {
    component zoned-interface : PaymentMessaging
    component reporting-tool : Service
  }
  boundary own-zone : NetworkSegment {
    component lone-interface : PaymentMessaging
    component keys : Hsm
    component jump-host : Bastion
  }
  boundary unsaid : NetworkSegment {
    component asked-interface : PaymentMessaging
    component neighbour : Service
  }
  expect open swift-zone-not-isolated on shared-interface
  expect mitigated swift-zone-not-isolated on zoned-interface
  expect question swift-zone-not-isolated on asked-interface about SecureZone
  expect no swift-zone-not-isolated on lone-interface
  expect no other swift-zone-not-isolated
}

test "the wire to the payment interface" of backoffice-message-flow-unprotected {
  component back-office : Service
  component messaging : PaymentMessaging
  flow bare : back-office -> messaging {
    effect = money
    encryption = none
    payload-signature = none
    authentication = []
  }
  flow signed : back-office -> messaging {
    effect = money
    encryption = none
    payload-signature = signature
  }
  flow asked : back-office -> messaging { effect = money; encryption = none; authentication = [] }
  flow status : back-office -> messaging {
    effect = read
    encryption = none
    payload-signature = none
  }
  expect open backoffice-message-flow-unprotected on bare
  expect no backoffice-message-flow-unprotected on signed
  expect question backoffice-message-flow-unprotected on asked about payload-signature
  expect no backoffice-message-flow-unprotected on status
  expect no other backoffice-message-flow-unprotected
}

test "a settlement file is signed" of batch-file-tamper {
  component clearing : Service
  component posting : Service
  flow bare : clearing -> posting via Sftp { effect = money; payload-signature = none }
  flow signed : clearing -> posting via Sftp { effect = money; payload-signature = signature }
  flow asked : clearing -> posting via Sftp { effect = money }
  flow pictures : clearing -> posting via Sftp { effect = write; payload-signature = none }
  expect open batch-file-tamper on bare
  expect mitigated batch-file-tamper on signed
  expect question batch-file-tamper on asked about payload-signature
  expect no batch-file-tamper on pictures
  expect no other batch-file-tamper
}

test "a new payout account is a payment in waiting" of account-takeover-payout-change {
  boundary internet : PublicNetwork { actor customer : Customer }
  component profile : Service
  flow silent : customer -> profile without StepUpAuthentication { changes = [payout-details] }
  flow noisy : customer -> profile with StepUpAuthentication, OutOfBandNotice { changes = [limits] }
  flow asked : customer -> profile with StepUpAuthentication { changes = [payout-details] }
  flow address : customer -> profile { changes = [contact-details] }
  flow unsaid : customer -> profile
  expect open account-takeover-payout-change on silent
  expect mitigated account-takeover-payout-change on noisy
  expect question account-takeover-payout-change on asked about OutOfBandNotice
  expect no account-takeover-payout-change on address
  expect no account-takeover-payout-change on unsaid
  expect no other account-takeover-payout-change
}

test "a figure can be followed back" of reporting-lineage-gap {
  data capital-report : RiskReport
  component spreadsheet : FileStore with LedgerReconciliation
  component untracked : DataPipeline without DataLineage { processes capital-report }
  component tracked : DataPipeline with DataLineage { processes capital-report }
  component asked : DataPipeline { processes capital-report }
  component books-store : Ledger
  component direct : DataPipeline { processes capital-report }
  flow a : untracked -> spreadsheet { effect = read }
  flow b : tracked -> spreadsheet { effect = read }
  flow c : asked -> spreadsheet { effect = read }
  flow d : direct -> books-store { effect = read }
  expect open reporting-lineage-gap on untracked
  expect mitigated reporting-lineage-gap on tracked
  expect question reporting-lineage-gap on asked about DataLineage
  expect no reporting-lineage-gap on direct
  expect no other reporting-lineage-gap
}

test "identity documents are opened by case" of kyc-document-exposure {
  data passport : IdentityDocument
  component public-store : ObjectStore without DataAccessGovernance {
    stores passport
    public-access = true
  }
  component governed : ObjectStore with DataAccessGovernance {
    stores passport (protection = field-encrypted)
    public-access = true
  }
  component closed-store : ObjectStore {
    stores passport
    public-access = false
  }
  component asked : ObjectStore { stores passport }
  expect open kyc-document-exposure on public-store
  expect mitigated kyc-document-exposure on governed
  expect question kyc-document-exposure on asked about public-access
  expect no kyc-document-exposure on closed-store
  expect no other kyc-document-exposure
}

// ---- what nobody has said ----------------------------------------------------------------------------------------

test "names and flows alone raise nothing" of
    pan-clear-at-rest,
    pan-in-non-cde,
    sad-stored,
    payment-page-skimming,
    pin-or-key-outside-hsm,
    kyc-document-exposure {
  data pan : CardholderData
  data cvv : SensitiveAuthenticationData
  data passport : IdentityDocument
  boundary internet : PublicNetwork { component shop-page : Browser }
  component shop : Service
  component orders : RelationalDatabase
  flow buy : shop-page -> shop
  flow keep : shop -> orders
  expect question pan-clear-at-rest on orders
  expect no other pan-clear-at-rest
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "staff look at orders on one device" of
    approval-on-same-device-unseparated,
    no-dynamic-linking,
    payee-substitution {
  boundary office : CorporateNetwork { actor clerk : Staff }
  component payments : Service
  component books : Ledger
  flow looks : clerk -> payments without FactorIndependence, DynamicLinking, PayeeVerification {
    effect = money
    factor-separation = same-app
    confirmation-binding = none
  }
  flow on : payments -> books without MessageSigning { effect = money; payload-signature = none }
  expect no other approval-on-same-device-unseparated
  expect no other no-dynamic-linking
  expect no other payee-substitution
}

test "a payment that goes nowhere else" of payee-substitution {
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  flow pays : customer -> payments without PayeeVerification { effect = money }
  expect no other payee-substitution
}

test "messages between messaging interfaces" of backoffice-message-flow-unprotected {
  component payments : Service
  component swift : PaymentMessaging
  component relay : PaymentMessaging
  component network : PaymentNetwork
  flow inside : relay -> swift { effect = write; encryption = none; payload-signature = none }
  flow outside : network -> swift { effect = write; encryption = none; payload-signature = none }
  flow encrypted : payments -> swift {
    effect = write
    encryption = tls-1-2
    payload-signature = none
    authentication = []
  }
  flow said-signed : payments -> swift with MessageSigning { effect = write; encryption = none }
  expect mitigated backoffice-message-flow-unprotected on said-signed
  expect no other backoffice-message-flow-unprotected
}

test "what a provider can ask" of consent-scope-not-enforced {
  data balance : AccountData
  component provider : ThirdPartyProvider
  component rates : Service without ConsentScoping { processes none; authorization = none }
  component accounts : Service with ConsentScoping { processes balance; authorization = none }
  flow a : provider -> rates
  flow b : provider -> accounts
  expect open consent-scope-not-enforced on accounts
  expect no other consent-scope-not-enforced
}

test "who may change the books" of dba-ledger-access {
  component books : Ledger
  component batch : Service
  actor dba : Administrator
  identity person : AdministratorIdentity {
    scope = broad
    may administer on books (standing = true)
  }
  identity machine : ServiceIdentity {
    scope = broad
    may administer on books (standing = true)
  }
  identity narrow : AdministratorIdentity {
    scope = least
    may administer on books (standing = true)
  }
  identity on-request : AdministratorIdentity {
    scope = broad
    may administer on books (standing = false)
  }
  identity promised : AdministratorIdentity with JustInTimeAccess {
    scope = broad
    may administer on books
  }
  flow by-batch : batch -> books as person without SessionRecording
  flow as-machine : dba -> books as machine without SessionRecording
  flow as-narrow : dba -> books as narrow without SessionRecording
  flow asked-first : dba -> books as on-request without SessionRecording
  flow said-so : dba -> books as promised without SessionRecording
  expect question dba-ledger-access on said-so
  expect no other dba-ledger-access
}

test "money from a queue is the special case" of
    double-spend-on-retry,
    std.messaging.event-replay-reorder {
  component events : Queue
  component posting : Service
  component cards : Service
  flow consumed : events -> posting {
    effect = money
    delivery = at-least-once
    replay-protection = false
  }
  flow ordered : events -> cards {
    effect = irreversible
    delivery = at-least-once
    replay-protection = false
  }
  expect open double-spend-on-retry on consumed
  expect covered std.messaging.event-replay-reorder on consumed
  expect open std.messaging.event-replay-reorder on ordered
  expect no other double-spend-on-retry
}

test "what a queue carries" of double-spend-on-retry {
  component payments : Service
  component orders : Queue
  flow puts : payments -> orders { effect = money; replay-protection = false }
  flow logs : payments -> orders { effect = write; replay-protection = false }
  expect open double-spend-on-retry on puts
  expect no other double-spend-on-retry
}

test "who reads the passports" of kyc-document-exposure {
  data passport : IdentityDocument
  actor clerk : Staff
  identity reader : StaffIdentity { scope = broad }
  component brochures : ObjectStore without DataAccessGovernance {
    stores none
    public-access = true
  }
  component read-by-hand : ObjectStore without DataAccessGovernance {
    stores passport
    public-access = false
  }
  component encrypted : ObjectStore without DataAccessGovernance {
    stores passport (protection = field-encrypted)
    public-access = true
  }
  component by-case : ObjectStore with DataAccessGovernance {
    stores passport
    public-access = true
  }
  flow opens : clerk -> read-by-hand as reader
  expect open kyc-document-exposure on read-by-hand
  expect open kyc-document-exposure on encrypted
  expect open kyc-document-exposure on by-case
  expect no other kyc-document-exposure
}

test "two hands, or one door" of ledger-direct-write {
  actor dba : Administrator
  component posting : Service
  component checked : Ledger with ApiOnlyAccess
  component watched : Ledger without ApiOnlyAccess
  flow a : posting -> checked { effect = write }
  flow b : dba -> checked without DualControl { effect = write }
  flow c : dba -> watched with DualControl { effect = write }
  expect open ledger-direct-write on checked
  expect open ledger-direct-write on watched
  expect no other ledger-direct-write
}

test "no payments, no limits" of no-limits-server-side {
  component calendar : Service without BusinessLimitChecks
  expect no other no-limits-server-side
}

test "card numbers where nobody looks for them" of
    pan-clear-at-rest,
    pan-disk-encryption-only,
    pan-in-non-cde {
  data pan : CardholderData
  component cache : Service { stores pan (protection = clear) }
  component untold : Service { stores pan }
  component brochures : ObjectStore { stores none; encryption-at-rest = platform }
  expect open pan-clear-at-rest on cache
  expect question pan-clear-at-rest on untold about protection
  expect question pan-in-non-cde on cache
  expect question pan-in-non-cde on untold
  expect no other pan-clear-at-rest
  expect not-applicable pan-disk-encryption-only on brochures
  expect no other pan-disk-encryption-only
  expect not-applicable pan-in-non-cde on brochures
  expect no other pan-in-non-cde
}

test "a letter without a card number" of pan-in-messaging {
  data news : PublicContent
  component office : Service
  component mail : ExternalParty
  flow sends : office -> mail via Smtp without DataLossPrevention carries news
  expect not-applicable pan-in-messaging on sends
  expect no other pan-in-messaging
}

test "pages on which no card is typed" of payment-page-skimming {
  data pan : CardholderData
  component shop : Service
  component reading : Browser without PaymentPageIntegrity {
    processes none
    third-party-scripts = uncontrolled
  }
  component typing : Browser without PaymentPageIntegrity {
    processes none
    third-party-scripts = uncontrolled
  }
  flow looks : reading -> shop carries none
  flow pays : typing -> shop carries pan
  expect open payment-page-skimming on typing
  expect no other payment-page-skimming
}

test "nothing said of PINs" of pin-or-key-outside-hsm {
  data pin : PinBlock
  component said-nothing : Service without HsmOperations
  component calendar : Service without HsmOperations processes none
  expect no other pin-or-key-outside-hsm
}

test "reports, and what they are made of" of reporting-lineage-gap {
  data report : RiskReport
  component copies : DataWarehouse without LedgerReconciliation
  component traced : Service with DataLineage processes report
  component said-nothing : Service without DataLineage
  component calendar : Service without DataLineage processes none
  flow a : traced -> copies { effect = read }
  flow b : said-nothing -> copies { effect = read }
  flow c : calendar -> copies { effect = read }
  expect open reporting-lineage-gap on traced
  expect no other reporting-lineage-gap
}

test "a network that no payment reaches" of sanctions-bypass {
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  component books : Ledger
  component network : PaymentNetwork without MandatoryScreeningPath
  flow a : customer -> payments { effect = money }
  flow b : payments -> books { effect = money }
  expect no other sanctions-bypass
}

test "nothing said of what a provider sends" of screen-scraping-channel {
  data login : Password { subjects = customers }
  component provider : ThirdPartyProvider
  component bank : Service
  flow calls : provider -> bank without DedicatedInterface
  expect no other screen-scraping-channel
}

test "one person, and what it is about" of single-person-high-value {
  data transfer : PaymentData { max-transaction = 1M EUR }
  actor dba : Administrator
  actor customer : Customer
  component batch : Service
  component payments : Service
  component books : Ledger
  flow machine : batch -> books carries none without DualControl {
    effect = admin
    approval = none
  }
  flow own-money : customer -> payments carries transfer without DualControl {
    effect = money
    approval = none
  }
  flow looks : dba -> books carries none without DualControl { effect = read; approval = none }
  flow configures : dba -> payments carries none without DualControl {
    effect = admin
    approval = none
  }
  flow drafts : dba -> payments carries transfer without DualControl {
    effect = write
    approval = none
  }
  flow books-it : dba -> books carries none without DualControl { effect = admin; approval = none }
  expect open single-person-high-value on books-it
  expect no other single-person-high-value
}

test "a certificate, and nobody asks the register" of tpp-identity-not-verified {
  component provider : ThirdPartyProvider
  component bank : Service
  flow calls : provider -> bank with EidasCertificateValidation without ProviderRegisterCheck {
    effect = read
  }
  expect open tpp-identity-not-verified on calls
  expect no other tpp-identity-not-verified
}

test "a provider orders, and how the customer confirms is not drawn" of
    payment-without-sca,
    no-dynamic-linking,
    payee-substitution {
  data order : PaymentData { max-transaction = 15k EUR }
  component fintech : ThirdPartyProvider
  component partner : PartnerSystem
  component entry : ApiGateway without StrongCustomerAuthentication, PayeeVerification
  component payments : Api
  component ledger : Ledger
  flow initiate : fintech -> entry carries order without ScaExemption {
    effect = money
    confirmation-binding = session
    payload-signature = none
  }
  flow look : fintech -> entry carries none { effect = read }
  flow settle : partner -> entry carries order {
    effect = money
    confirmation-binding = session
    payload-signature = none
  }
  flow onward : entry -> payments carries order { effect = money; payload-signature = none }
  flow book : payments -> ledger carries order { effect = money; payload-signature = none }
  expect open payment-without-sca on initiate
  expect open no-dynamic-linking on initiate
  expect open payee-substitution on initiate
  expect no other payment-without-sca
  expect no other no-dynamic-linking
  expect no other payee-substitution
}

test "a provider orders, and the customer confirms to the bank" of
    payment-without-sca,
    no-dynamic-linking,
    payee-substitution {
  data order : PaymentData { max-transaction = 15k EUR }
  boundary internet : PublicNetwork {
    actor customer : Customer
    component fintech : ThirdPartyProvider
  }
  component login : IdentityProvider with StrongCustomerAuthentication, PayeeVerification
  component payments : Api without StrongCustomerAuthentication, PayeeVerification
  component ledger : Ledger
  flow confirm : customer -> login carries order {
    effect = money
    confirmation-binding = amount-and-payee
  }
  flow initiate : fintech -> payments carries order {
    effect = money
    confirmation-binding = session
  }
  flow book : payments -> ledger carries order { effect = money; payload-signature = none }
  expect mitigated payment-without-sca on confirm
  expect mitigated no-dynamic-linking on confirm
  expect no other payment-without-sca
  expect no other no-dynamic-linking
  expect no other payee-substitution
}

test "a database enforces no business limit" of no-limits-server-side {
  data order : PaymentData
  actor customer : Customer
  component payments : Api without BusinessLimitChecks
  component accounts : Ledger
  component other : Api without BusinessLimitChecks
  component booking : Service with BusinessLimitChecks
  flow pay : customer -> payments carries order { effect = money }
  flow book : payments -> accounts carries order { effect = money }
  flow pay-other : customer -> other carries order { effect = money }
  flow post : other -> booking carries order { effect = money }
  expect open no-limits-server-side on payments
  expect no other no-limits-server-side
}

test "asked for and recorded, whether or not the right stands" of dba-ledger-access {
  component books : Ledger
  actor dba : Administrator
  identity promised : AdministratorIdentity with JustInTimeAccess {
    scope = broad
    may administer on books
  }
  flow tend : dba -> books as promised with SessionRecording
  expect covered dba-ledger-access on tend
  expect no other dba-ledger-access
}
