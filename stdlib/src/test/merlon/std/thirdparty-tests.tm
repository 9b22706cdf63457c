tm 1
part of std.thirdparty

// ---- dependence --------------------------------------------------------------------------------------------------

test "a critical function on somebody's word" of critical-function-on-unassured-vendor {
  component books : Service { criticality = critical }
  component blog : Service { criticality = high }
  component unrated : Service
  component on-paper : SaasService { assurance = questionnaire }
  component certified-one : SaasService { assurance = certified }
  component asked : SaasService
  component rated : SaasService { criticality = critical; assurance = none }
  component lesser : SaasService { assurance = none }
  component quiet : SaasService { assurance = none }
  component pinged : SaasService { assurance = none }
  component calling : PartnerSystem { assurance = none }
  component scheme : PartnerSystem { role = network; assurance = none }
  component authority : Regulator { assurance = none }
  component half-rated : SaasService { criticality = high; assurance = none }
  actor clerk : Staff
  flow a : books -> on-paper
  flow b : books -> certified-one
  flow c : books -> asked
  flow d : blog -> lesser
  flow e : unrated -> quiet
  flow f : books -> pinged { effect = health }
  flow g : calling -> books
  flow h : books -> scheme
  flow i : books -> authority
  flow j : clerk -> half-rated
  expect open critical-function-on-unassured-vendor on on-paper severity high
  expect open critical-function-on-unassured-vendor on rated
  expect open critical-function-on-unassured-vendor on scheme
  expect mitigated critical-function-on-unassured-vendor on certified-one
  expect question critical-function-on-unassured-vendor on asked about assurance
  expect no other critical-function-on-unassured-vendor
}

test "nobody vouches, told once" of critical-function-on-unassured-vendor {
  data account : FinancialData
  component books : Service { criticality = critical; processes account }
  component vendor : SaasService { assurance = none; processes account }
  flow a : books -> vendor carries account
  expect open critical-function-on-unassured-vendor on vendor
  expect covered std.core.external-without-assurance on vendor
}

test "no way out" of no-exit-plan {
  component books : Service { criticality = critical }
  component blog : Service { criticality = high }
  component sticky : SaasService { substitutable = false; exit-plan = false }
  component planned : SaasService { substitutable = false; exit-plan = true }
  component easy : SaasService { substitutable = true; exit-plan = false }
  component asked : SaasService { substitutable = false }
  component which : SaasService { exit-plan = false }
  component lesser : SaasService { substitutable = false; exit-plan = false }
  component scheme : PartnerSystem {
    role = network
    substitutable = false
    exit-plan = false
  }
  component helper : PartnerSystem {
    role = processor
    substitutable = false
    exit-plan = false
  }
  component authority : Regulator { substitutable = false; exit-plan = false }
  flow a : books -> sticky
  flow b : books -> planned
  flow c : books -> easy
  flow d : books -> asked
  flow e : books -> which
  flow f : blog -> lesser
  flow g : books -> scheme
  flow h : books -> authority
  flow i : books -> helper
  expect open no-exit-plan on sticky severity high
  expect open no-exit-plan on helper
  expect mitigated no-exit-plan on planned
  expect question no-exit-plan on asked about exit-plan
  expect question no-exit-plan on which about substitutable
  expect no other no-exit-plan
}

test "two stand on one" of concentration {
  component books : Service { criticality = critical }
  component cards : Service { criticality = critical }
  component blog : Service { criticality = high }
  component one : SaasService { substitutable = false; exit-plan = false; redundancy = none }
  component planned : SaasService {
    substitutable = false
    exit-plan = true
    redundancy = none
  }
  component doubled : SaasService {
    substitutable = false
    exit-plan = false
    redundancy = multi-zone
  }
  component easy : SaasService { substitutable = true; exit-plan = false; redundancy = none }
  component asked : SaasService { substitutable = false; redundancy = none }
  component single : SaasService {
    substitutable = false
    exit-plan = false
    redundancy = none
  }
  component scheme : PartnerSystem {
    role = network
    substitutable = false
    exit-plan = false
    redundancy = none
  }
  flow a1 : books -> one
  flow a2 : cards -> one
  flow b1 : books -> planned
  flow b2 : cards -> planned
  flow c1 : books -> doubled
  flow c2 : cards -> doubled
  flow d1 : books -> easy
  flow d2 : cards -> easy
  flow e1 : books -> asked
  flow e2 : cards -> asked
  flow f1 : books -> single
  flow f2 : blog -> single
  flow f3 : books -> single
  flow g1 : books -> scheme
  flow g2 : cards -> scheme
  expect open concentration on one severity high
  expect mitigated concentration on planned
  expect mitigated concentration on doubled
  expect mitigated concentration on easy
  expect question concentration on asked about exit-plan
  expect covered no-exit-plan on one
  expect no other concentration
}

test "teams in one region" of region-concentration {
  boundary frankfurt : CloudRegion {
    component books : Service { criticality = critical; owner = "ledger team"; redundancy = none }
    boundary zone : NetworkSegment {
      component cards : Service {
        criticality = critical
        owner = "cards team"
        redundancy = multi-zone
      }
    }
  }
  boundary dublin : CloudRegion {
    component loans : Service {
      criticality = critical
      owner = "loans team"
      redundancy = multi-region
    }
    component rates : Service { criticality = critical; owner = "rates team"; redundancy = none }
  }
  boundary paris : CloudRegion {
    component funds : Service { criticality = critical; owner = "funds team"; redundancy = none }
    component trades : Service { criticality = critical; owner = "trading team" }
  }
  boundary zurich : CloudRegion {
    component vault : Service { criticality = critical; owner = "custody team"; redundancy = none }
    component keys : Service { criticality = critical; owner = "custody team"; redundancy = none }
    component blog : Service { criticality = high; owner = "web team"; redundancy = none }
    component files : Datastore {
      criticality = critical
      owner = "storage team"
      redundancy = none
    }
    component nobodys : Service { criticality = critical; owner = none; redundancy = none }
    component unclaimed : Service { criticality = critical; redundancy = none }
  }
  expect open region-concentration on frankfurt severity medium
  expect mitigated region-concentration on dublin
  expect question region-concentration on paris about redundancy
  expect not-applicable region-concentration on zurich
  expect no other region-concentration
}

test "no answer from outside" of vendor-no-failure-mode {
  component books : Service { criticality = critical }
  component blog : Service { criticality = high }
  component line : Queue { criticality = critical }
  component vendor : SaasService
  component inner : Service
  flow bare : books -> vendor without CircuitBreaker with DependencyFallback
  flow slow : books -> vendor with CircuitBreaker without DependencyFallback
  flow ready : books -> vendor with CircuitBreaker, DependencyFallback
  flow asked : books -> vendor with CircuitBreaker
  flow nightly : books -> vendor without CircuitBreaker, DependencyFallback {
    trigger = schedule
  }
  flow unimportant : blog -> vendor without CircuitBreaker, DependencyFallback
  flow queued-up : line -> vendor without CircuitBreaker, DependencyFallback
  flow inside : books -> inner without CircuitBreaker, DependencyFallback
  expect open vendor-no-failure-mode on bare severity high
  expect open vendor-no-failure-mode on slow
  expect mitigated vendor-no-failure-mode on ready
  expect question vendor-no-failure-mode on asked about DependencyFallback
  expect no other vendor-no-failure-mode
}

// ---- their way into your house -----------------------------------------------------------------------------------

test "the maintenance company" of vendor-standing-access {
  identity always : PartnerIdentity { may administer on server (standing = true) }
  identity on-ticket : PartnerIdentity { may administer on server (standing = false) }
  identity unsaid : PartnerIdentity { may administer on server }
  identity own : StaffIdentity { may administer on server (standing = true) }
  boundary partners : PartnerNetwork { component tool : Service }
  component server : Service
  component vendor : PartnerSystem
  component second : SaasService
  component jump : Bastion
  actor fitter : PartnerUser
  actor colleague : Administrator
  flow any-time : vendor -> server as always with SessionRecording { effect = admin }
  flow unwatched : fitter -> server as on-ticket without SessionRecording { effect = admin }
  flow from-there : tool -> server as always with SessionRecording { effect = admin }
  flow through : jump -> server as always with SessionRecording { effect = admin }
  flow right-way : vendor -> server as on-ticket with SessionRecording { effect = admin }
  flow asked : vendor -> server as unsaid with SessionRecording { effect = admin }
  flow reads : vendor -> server as always without SessionRecording { effect = read }
  flow staff : colleague -> server as own without SessionRecording { effect = admin }
  flow theirs : vendor -> second as always without SessionRecording { effect = admin }
  expect open vendor-standing-access on any-time
  expect open vendor-standing-access on unwatched
  expect open vendor-standing-access on from-there
  expect open vendor-standing-access on through
  expect mitigated vendor-standing-access on right-way
  expect question vendor-standing-access on asked about standing
  expect no other vendor-standing-access
}

test "a person at a partner, told once" of vendor-standing-access {
  identity named : HumanIdentity {
    scope = admin
    may administer on books (standing = true)
  }
  component books : Service { criticality = critical }
  actor fitter : PartnerUser
  flow any-time : fitter -> books as named with SessionRecording { effect = admin }
  expect open vendor-standing-access on any-time
  expect covered std.identity.standing-privilege on named
}

test "an integration that reads everything" of vendor-token-overscoped {
  data account : FinancialData
  data page : PublicContent
  identity broad-key : ApiClient {
    credential = static-key
    scope = broad
    lifetime = ephemeral
  }
  identity eternal : ApiClient {
    credential = refresh-token
    scope = least
    lifetime = never
  }
  identity narrow : ApiClient {
    credential = client-secret
    scope = least
    lifetime = short
  }
  identity asked : ApiClient { credential = static-key; lifetime = short }
  identity with-what : ApiClient { scope = broad; lifetime = never }
  identity certified-one : ApiClient {
    credential = certificate
    scope = broad
    lifetime = never
  }
  identity for-pages : ApiClient {
    credential = static-key
    scope = broad
    lifetime = never
  }
  identity ours : ApiClient {
    credential = static-key
    scope = broad
    lifetime = never
  }
  identity granted : ApiClient {
    credential = static-key
    scope = broad
    lifetime = never
    may read on accounts
  }
  identity unused : ApiClient {
    credential = static-key
    scope = broad
    lifetime = never
    may read on accounts
  }
  component accounts : Api { processes account }
  component pages : Api { processes page }
  component unsaid : Api
  component app : Service
  component one : SaasService
  component two : SaasService
  component three : SaasService
  component four : SaasService
  component five : SaasService
  component six : SaasService
  component seven : SaasService
  component eight : SaasService runs as granted
  flow a : one -> accounts as broad-key
  flow b : two -> accounts as eternal
  flow c : three -> accounts as narrow
  flow d : four -> accounts as asked
  flow e : five -> accounts as with-what
  flow f : six -> accounts as certified-one
  flow g : seven -> pages as for-pages
  flow h : app -> accounts as ours
  flow i : seven -> unsaid as for-pages
  expect open vendor-token-overscoped on broad-key severity medium
  expect open vendor-token-overscoped on eternal
  expect open vendor-token-overscoped on granted
  expect mitigated vendor-token-overscoped on narrow
  expect question vendor-token-overscoped on asked about scope
  expect question vendor-token-overscoped on with-what about credential
  expect covered std.identity.overprivileged-nhi on broad-key
  expect no other vendor-token-overscoped
}

test "their update runs here" of vendor-inbound-trusted {
  data update : SoftwarePackage
  data script : SourceCode
  data settings : Configuration
  data rates : BusinessData
  component vendor : SaasService
  component other-vendor : SaasService
  component server : Service without ArtifactSigning
  component checking : Service with ArtifactSigning
  component asked-one : Service
  flow pushed : vendor -> server carries update { payload-signature = none }
  flow fetched : server -> vendor carries none returns script { payload-signature = none }
  flow set : vendor -> server carries settings { payload-signature = none }
  flow signed : vendor -> server carries update { payload-signature = signature }
  flow checked : vendor -> checking carries update { payload-signature = none }
  flow asked : vendor -> asked-one carries update { payload-signature = none }
  flow figures : vendor -> server carries rates { payload-signature = none }
  flow delivered : server -> vendor carries update { payload-signature = none }
  flow asked-for : vendor -> server carries none returns update { payload-signature = none }
  flow among-them : vendor -> other-vendor carries update { payload-signature = none }
  flow inside : server -> checking carries update { payload-signature = none }
  flow unsaid : vendor -> server { payload-signature = none }
  expect open vendor-inbound-trusted on pushed
  expect open vendor-inbound-trusted on fetched
  expect open vendor-inbound-trusted on set
  expect mitigated vendor-inbound-trusted on signed
  expect mitigated vendor-inbound-trusted on checked
  expect question vendor-inbound-trusted on asked about ArtifactSigning
  expect no other vendor-inbound-trusted
}

// ---- what goes over to them --------------------------------------------------------------------------------------

test "in clear text to another house" of unencrypted-vendor-link {
  data account : FinancialData
  data page : PublicContent
  component app : Service
  component inner : Service
  component vendor : SaasService
  flow sent : app -> vendor carries account { encryption = none }
  flow fetched : vendor -> app carries none returns account { encryption = tls-1-0 }
  flow covered-up : app -> vendor carries account { encryption = tls-1-2 }
  flow tunnelled : app -> vendor carries account { encryption = network-layer }
  flow wrapped : app -> vendor carries account with PayloadEncryption { encryption = none }
  flow asked : app -> vendor carries account { network = public }
  flow pages : app -> vendor carries page { encryption = none }
  flow inside : app -> inner carries account { encryption = none }
  flow local : app -> vendor via InProcess carries account
  expect open unencrypted-vendor-link on sent severity high
  expect open unencrypted-vendor-link on fetched
  expect mitigated unencrypted-vendor-link on covered-up
  expect mitigated unencrypted-vendor-link on tunnelled
  expect mitigated unencrypted-vendor-link on wrapped
  expect mitigated unencrypted-vendor-link on local
  expect question unencrypted-vendor-link on asked about encryption
  expect no other unencrypted-vendor-link
}

test "clear text is told once" of unencrypted-vendor-link {
  data account : FinancialData
  boundary internet : PublicNetwork { component vendor : SaasService }
  boundary net : NetworkSegment { component app : Service }
  component near : SaasService
  flow out : app -> vendor carries account { encryption = none }
  flow by-cable : app -> near carries account { encryption = none; network = private }
  expect open unencrypted-vendor-link on out
  expect open unencrypted-vendor-link on by-cable
  expect covered std.crypto.cleartext-public on out
  expect covered std.crypto.cleartext-internal on by-cable
}

test "who else has it" of subprocessor-unknown {
  data contact : ContactData
  data rates : BusinessData
  component silent : SaasService {
    role = processor
    subprocessors = undisclosed
    processes contact
  }
  component named : SaasService {
    role = processor
    subprocessors = declared
    processes contact
  }
  component asked : SaasService { role = processor; processes contact }
  component whose : SaasService { subprocessors = undisclosed; processes contact }
  component peer : PartnerSystem {
    role = controller
    subprocessors = undisclosed
    processes contact
  }
  component pipes : SaasService {
    role = processor
    subprocessors = undisclosed
    processes rates
  }
  expect open subprocessor-unknown on silent severity medium
  expect mitigated subprocessor-unknown on named
  expect question subprocessor-unknown on asked about subprocessors
  expect question subprocessor-unknown on whose about role
  expect no other subprocessor-unknown
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "names and flows are no finding" of
    critical-function-on-unassured-vendor,
    no-exit-plan,
    concentration,
    region-concentration,
    vendor-no-failure-mode,
    vendor-standing-access,
    vendor-token-overscoped,
    vendor-inbound-trusted,
    unencrypted-vendor-link,
    subprocessor-unknown {
  identity app-id : ApiClient
  boundary internet : PublicNetwork { actor customer : Customer }
  component app : Service
  component ledger : Service
  component vendor : SaasService
  component partner : PartnerSystem
  flow customer -> app
  flow app -> ledger
  flow app -> vendor as app-id
  flow ledger -> vendor
  flow partner -> app
}
