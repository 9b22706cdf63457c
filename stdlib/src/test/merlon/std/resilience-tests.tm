tm 1
part of std.resilience

// ---- floods, and waiting -----------------------------------------------------------------------------------------

test "a flood" of volumetric-ddos {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component bank : WebApplication without DdosProtection { criticality = high }
    component claimed : WebApplication with DdosProtection { criticality = critical }
    component asked : WebApplication { criticality = high }
    component blog : WebApplication without DdosProtection { criticality = moderate }
    component unrated : WebApplication without DdosProtection
    component inner : Service without DdosProtection { criticality = critical }
    component front : ReverseProxy without DdosProtection
    component side : ReverseProxy without DdosProtection
    component relay : WebApplication without DdosProtection
    component edge : ContentDeliveryNetwork without DdosProtection { criticality = critical }
  }
  component vendor : SaasService without DdosProtection { criticality = critical }
  flow a : anybody -> bank
  flow b : anybody -> claimed
  flow c : anybody -> asked
  flow d : anybody -> blog
  flow e : anybody -> unrated
  flow f : bank -> inner
  flow g : anybody -> front
  flow h : front -> inner
  flow i : anybody -> side
  flow j : side -> blog
  flow k : anybody -> relay
  flow l : relay -> inner
  flow m : anybody -> edge
  flow n : anybody -> vendor
  expect open volumetric-ddos on bank
  expect open volumetric-ddos on front
  expect mitigated volumetric-ddos on claimed
  expect question volumetric-ddos on asked about DdosProtection
  expect no other volumetric-ddos
}

test "what only passes calls on stands for what is behind it" of volumetric-ddos {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component balancer : LoadBalancer without DdosProtection
    component bank : WebApplication { criticality = critical }
    component idle : LoadBalancer without DdosProtection
    component leaflet : WebApplication { criticality = low }
  }
  flow a : anybody -> balancer
  flow b : balancer -> bank
  flow c : anybody -> idle
  flow d : idle -> leaflet
  expect open volumetric-ddos on balancer
  expect no other volumetric-ddos
}

test "waiting in a row" of cascading-sync-dependency {
  component shop : Service
  component order : Service { criticality = high }
  component stock : Service { criticality = low }
  component books : RelationalDatabase
  component carrier : SaasService
  flow shop-order : shop -> order without CircuitBreaker
  flow order-stock : order -> stock without CircuitBreaker
  flow stock-books : stock -> books without CircuitBreaker
  flow stock-carrier : stock -> carrier without CircuitBreaker
  flow order-back : stock -> shop without CircuitBreaker
  expect open cascading-sync-dependency on order-stock severity medium
  expect no other cascading-sync-dependency
}

test "a breaker in the chain" of cascading-sync-dependency {
  component shop : Service
  component order : Service { criticality = critical }
  component stock : Service
  component price : Service
  component rates : Service
  component books : RelationalDatabase
  component tariffs : RelationalDatabase
  component fares : RelationalDatabase
  component far : Service
  flow a : shop -> order without CircuitBreaker
  flow here : order -> stock with CircuitBreaker
  flow b : stock -> books without CircuitBreaker
  flow there : order -> price without CircuitBreaker
  flow c : price -> tariffs with CircuitBreaker
  flow asked : order -> rates
  flow d : rates -> fares without CircuitBreaker
  expect mitigated cascading-sync-dependency on here
  expect mitigated cascading-sync-dependency on there
  expect question cascading-sync-dependency on asked about CircuitBreaker
  expect no other cascading-sync-dependency
}

test "no chain, or nobody waits in it" of cascading-sync-dependency {
  component shop : Service
  component waiting : Service { criticality = critical }
  component first : Service { criticality = critical }
  component minor-part : Service { criticality = moderate }
  component unrated : Service
  component last : Service
  component books : RelationalDatabase
  component line : Queue
  component reader : Worker { criticality = critical }
  flow into : shop -> waiting without CircuitBreaker
  flow at-the-end : waiting -> last without CircuitBreaker
  flow no-caller : first -> unrated without CircuitBreaker
  flow into-minor : shop -> minor-part without CircuitBreaker
  flow of-minor : minor-part -> unrated without CircuitBreaker
  flow of-unrated : unrated -> books without CircuitBreaker
  flow into-unrated : shop -> unrated without CircuitBreaker
  flow nightly : waiting -> unrated without CircuitBreaker { trigger = schedule }
  flow on-event : waiting -> unrated without CircuitBreaker { trigger = event }
  flow ping : waiting -> unrated without CircuitBreaker { effect = health }
  flow later : waiting -> unrated without CircuitBreaker { on-failure = queued }
  flow file : waiting -> unrated via FileTransfer without CircuitBreaker
  flow local : waiting -> unrated via InProcess without CircuitBreaker
  flow put : waiting -> line without CircuitBreaker
  flow fetched : line -> reader without CircuitBreaker
  flow read-on : reader -> unrated without CircuitBreaker
  expect no other cascading-sync-dependency
}

test "a call there and back is no chain" of cascading-sync-dependency {
  component one : Service { criticality = critical }
  component two : Service
  component three : Service { criticality = critical }
  component four : Service
  component end : RelationalDatabase
  flow there : one -> two without CircuitBreaker
  flow back : two -> one without CircuitBreaker
  flow end-of-it : two -> end without CircuitBreaker
  expect no other cascading-sync-dependency
}

test "a chain that comes back" of cascading-sync-dependency {
  component shop : Service
  component one : Service { criticality = critical }
  component two : Service
  flow into : shop -> one without CircuitBreaker
  flow there : one -> two without CircuitBreaker
  flow back : two -> one without CircuitBreaker
  expect no other cascading-sync-dependency
}

test "one pool for strangers and for the bank" of unbounded-queue-or-pool {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component teller : Service { criticality = high }
    component blog : Service { criticality = moderate }
    component pool : Service without BoundedResources
    component line : Queue without BoundedResources
    component booking : Service without BoundedResources { criticality = critical }
    component limited : Service with BoundedResources
    component asked : Service
    component dull : Service without BoundedResources
    component strange : Service without BoundedResources { criticality = critical }
    component own : Service without BoundedResources { criticality = critical }
    component both-ways : Service without BoundedResources { criticality = critical }
  }
  flow a1 : anybody -> pool
  flow a2 : teller -> pool
  flow b1 : anybody -> line
  flow b2 : teller -> line
  flow c1 : anybody -> booking
  flow c2 : blog -> booking
  flow d1 : anybody -> limited
  flow d2 : teller -> limited
  flow e1 : anybody -> asked
  flow e2 : teller -> asked
  flow f1 : anybody -> dull
  flow f2 : blog -> dull
  flow g1 : anybody -> strange
  flow h1 : teller -> own
  flow h2 : blog -> own
  expect open unbounded-queue-or-pool on pool
  expect open unbounded-queue-or-pool on line
  expect open unbounded-queue-or-pool on booking severity high
  expect mitigated unbounded-queue-or-pool on limited
  expect question unbounded-queue-or-pool on asked about BoundedResources
  expect no other unbounded-queue-or-pool
}

// ---- losing data, and getting it back ----------------------------------------------------------------------------

test "the data and its backup" of ransomware-no-isolated-backup {
  component books : RelationalDatabase { criticality = critical; backup = same-account }
  component cards : RelationalDatabase { segment = cde; backup = none }
  component far : RelationalDatabase { segment = core-ledger; backup = isolated }
  component locked : RelationalDatabase { segment = payments; backup = immutable }
  component asked : RelationalDatabase { criticality = critical }
  component leaflets : RelationalDatabase { criticality = high; backup = none }
  component unrated : RelationalDatabase { backup = none }
  component fleeting : Cache { criticality = critical; backup = none }
  component copies : BackupStore { criticality = critical; backup = none }
  expect open ransomware-no-isolated-backup on books
  expect open ransomware-no-isolated-backup on cards
  expect mitigated ransomware-no-isolated-backup on far
  expect mitigated ransomware-no-isolated-backup on locked
  expect question ransomware-no-isolated-backup on asked about backup
  expect no other ransomware-no-isolated-backup
}

test "a hope is no restore" of backup-untested {
  component books : RelationalDatabase without RestoreTested {
    criticality = high
    backup = same-account
  }
  component tried : RelationalDatabase with RestoreTested {
    criticality = high
    backup = immutable
  }
  component asked : RelationalDatabase { criticality = critical; backup = isolated }
  component which : RelationalDatabase without RestoreTested { criticality = high }
  component bare : RelationalDatabase without RestoreTested { criticality = high; backup = none }
  component leaflets : RelationalDatabase without RestoreTested {
    criticality = moderate
    backup = isolated
  }
  component unrated : RelationalDatabase without RestoreTested { backup = isolated }
  component fleeting : Cache without RestoreTested { criticality = high; backup = isolated }
  component copies : BackupStore without RestoreTested { criticality = high; backup = isolated }
  expect open backup-untested on books severity medium
  expect mitigated backup-untested on tried
  expect question backup-untested on asked about RestoreTested
  expect question backup-untested on which about backup
  expect no other backup-untested
}

test "one account for both" of backup-admin-shared {
  data entries : BusinessData
  data notes : BusinessData
  component books : RelationalDatabase stores entries
  component vault : BackupStore stores entries
  component diary : RelationalDatabase stores notes
  component copier : BackupController
  component shelf : BackupStore stores none
  component direct : BackupStore stores none
  component elsewhere : BackupStore stores none
  component app : Service
  actor keeper : Administrator
  identity same-data without BackupSeparation {
    may delete on books
    may delete on vault
  }
  identity by-copier without BackupSeparation {
    may administer on diary
    may administer on shelf
  }
  identity by-flow without BackupSeparation {
    may delete on diary
    may delete on direct
  }
  identity by-privilege without BackupSeparation {
    privileges = [backup-delete]
    may delete on books
  }
  identity claimed with BackupSeparation {
    may delete on books
    may delete on vault
  }
  identity asked {
    may delete on books
    may delete on vault
  }
  identity reading without BackupSeparation {
    may delete on books
    may read on vault
  }
  identity copying without BackupSeparation {
    privileges = []
    may write on books
    may delete on vault
  }
  identity unrelated without BackupSeparation {
    may delete on diary
    may delete on vault
    may delete on elsewhere
  }
  identity only-privilege without BackupSeparation {
    privileges = [backup-delete]
    may read on books
  }
  identity other-privilege without BackupSeparation {
    privileges = [iam-write]
    may delete on books
  }
  identity of-app without BackupSeparation {
    may delete on app
    may delete on shelf
  }
  flow a : copier -> diary
  flow b : copier -> shelf
  flow c : diary -> direct
  flow d : keeper -> diary
  flow e : keeper -> elsewhere
  expect open backup-admin-shared on same-data severity high
  expect open backup-admin-shared on by-copier
  expect open backup-admin-shared on by-flow
  expect open backup-admin-shared on by-privilege
  expect mitigated backup-admin-shared on claimed
  expect question backup-admin-shared on asked about BackupSeparation
  expect no other backup-admin-shared
}

test "what the whole must do in time" of no-dr-for-critical {
  recovery-time = 2h
  component books : Service { criticality = critical; redundancy = none }
  component patient : Service { criticality = critical; recovery-time = 2d; redundancy = none }
  boundary shop : NetworkSegment {
    recovery-time = 1d
    component till : Service { criticality = critical; redundancy = none }
  }
  expect open no-dr-for-critical on books
  expect no other no-dr-for-critical
}

test "another region in time" of no-dr-for-critical {
  component books : Service {
    criticality = critical
    recovery-time = 2h
    redundancy = multi-zone
  }
  component alone : Service { criticality = critical; recovery-time = 3h; redundancy = none }
  component ready : Service {
    criticality = critical
    recovery-time = 2h
    redundancy = multi-region
  }
  component asked : Service { criticality = critical; recovery-time = 2h }
  component how-long : Service { criticality = critical; redundancy = none }
  component patient : Service { criticality = critical; recovery-time = 4h; redundancy = none }
  component lesser : Service { criticality = high; recovery-time = 1h; redundancy = none }
  component unrated : Service { recovery-time = 1h; redundancy = none }
  component vendor : SaasService { criticality = critical; recovery-time = 1h; redundancy = none }
  component phone : MobileClient {
    criticality = critical
    recovery-time = 1h
    redundancy = none
  }
  expect open no-dr-for-critical on books severity high
  expect open no-dr-for-critical on alone
  expect mitigated no-dr-for-critical on ready
  expect question no-dr-for-critical on asked about redundancy
  expect question no-dr-for-critical on how-long about recovery-time
  expect no other no-dr-for-critical
}

// ---- traces ------------------------------------------------------------------------------------------------------

test "recorded nowhere else" of no-central-logging {
  component mute : Service { criticality = high; audit = none }
  component local : RelationalDatabase { criticality = critical; audit = local }
  component told : Service { criticality = high; audit = central }
  component locked : SecretStore { criticality = high; audit = immutable }
  component asked : Queue { criticality = high }
  component lesser : Service { criticality = moderate; audit = none }
  component unrated : Service { audit = none }
  component vendor : SaasService { criticality = critical; audit = none }
  expect open no-central-logging on mute severity medium
  expect open no-central-logging on local
  expect mitigated no-central-logging on told
  expect mitigated no-central-logging on locked
  expect question no-central-logging on asked about audit
  expect no other no-central-logging
}

test "one cause, one finding" of no-central-logging {
  component caller : Service
  component books : Service { criticality = critical; audit = none }
  component drafts : Service { criticality = low; audit = none }
  flow transfer : caller -> books { effect = money }
  flow draft : caller -> drafts { effect = irreversible }
  expect open no-central-logging on books
  expect covered std.stride.repudiate-action on transfer
  expect open std.stride.repudiate-action on draft
}

test "the watched hold the pen" of logs-tamperable {
  data traces : AuditRecord
  data sales : BusinessData
  identity root {
    may administer on shop
    may delete on far-logs
  }
  identity reader {
    may administer on shop
    may read on safe-logs
  }
  boundary works : CloudAccount {
    boundary inner : Namespace { component app : Service }
    component beside : Service { audit = immutable }
    component logs : LogStore without SeparateLogAdministration { append-only = false }
    component trail : RelationalDatabase without SeparateLogAdministration {
      append-only = false
      stores traces
    }
    component growing : LogStore without SeparateLogAdministration { append-only = true }
    component apart : LogStore with SeparateLogAdministration { append-only = false }
    component asked : LogStore without SeparateLogAdministration
    component sold : RelationalDatabase without SeparateLogAdministration {
      append-only = false
      stores sales
    }
    component seen : RelationalDatabase without SeparateLogAdministration {
      append-only = false
      processes traces
    }
    component read-only : LogStore without SeparateLogAdministration { append-only = false }
    component typed : LogStore without SeparateLogAdministration { append-only = false }
    component sealed : LogStore without SeparateLogAdministration { append-only = false }
    actor clerk : Staff
  }
  boundary shop-floor : CloudAccount { component shop : Service }
  boundary archive : CloudAccount {
    component far-logs : LogStore without SeparateLogAdministration { append-only = false }
    component safe-logs : LogStore without SeparateLogAdministration { append-only = false }
  }
  flow a : app -> logs { effect = write; audit = none }
  flow b : app -> trail { effect = write }
  flow c : app -> growing { effect = write }
  flow d : app -> apart { effect = write }
  flow e : app -> asked { effect = write }
  flow f : app -> sold { effect = write }
  flow g : app -> seen { effect = write }
  flow h : app -> read-only { effect = read }
  flow i : clerk -> typed { effect = write }
  flow j : shop -> far-logs { effect = write }
  flow k : shop -> safe-logs { effect = write }
  flow l : beside -> sealed { effect = write }
  expect question logs-tamperable on logs about audit
  expect question logs-tamperable on trail about audit
  expect question logs-tamperable on far-logs about audit
  expect mitigated logs-tamperable on growing
  expect mitigated logs-tamperable on apart
  expect mitigated logs-tamperable on sealed
  expect question logs-tamperable on asked
  expect no other logs-tamperable
}

test "their traces are theirs" of logs-tamperable {
  boundary works : CloudAccount {
    component app : Service { audit = central }
    component logs : LogStore without SeparateLogAdministration { append-only = false }
  }
  boundary elsewhere : CloudAccount { component remote : Service { audit = local } }
  flow a : app -> logs { effect = write }
  expect open logs-tamperable on logs severity medium
  expect no other logs-tamperable
}

test "a line break in a name" of log-injection {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component site : WebApplication without LogEncoding { sinks = [log]; input-validation = basic }
    component careful : WebApplication with LogEncoding { sinks = [log]; input-validation = basic }
    component asked : WebApplication { sinks = [log]; input-validation = basic }
    component page : WebApplication without LogEncoding { sinks = [html]; input-validation = basic }
    component unsaid : WebApplication without LogEncoding { input-validation = basic }
    component strict-one : WebApplication without LogEncoding {
      sinks = [log]
      input-validation = strict
    }
  }
  flow a : anybody -> site
  flow b : anybody -> careful
  flow c : anybody -> asked
  flow d : anybody -> page
  flow e : anybody -> unsaid
  flow f : anybody -> strict-one
  expect open log-injection on site
  expect mitigated log-injection on careful
  expect question log-injection on asked about LogEncoding
  expect no other log-injection
}

test "nobody is woken" of no-alerting-on-vital {
  component books : RelationalDatabase without AlertingMonitoring { criticality = critical }
  component login : IdentityProvider without AlertingMonitoring
  component keys : Vault without AlertingMonitoring
  component ids : Service without AlertingMonitoring { segment = identity }
  component watched : Service with AlertingMonitoring { segment = payments }
  component asked : Service { segment = core-ledger }
  component lesser : Service without AlertingMonitoring { criticality = high }
  component vendor : SaasService without AlertingMonitoring { criticality = critical }
  component phone : MobileClient without AlertingMonitoring { criticality = critical }
  expect open no-alerting-on-vital on books severity medium
  expect open no-alerting-on-vital on login
  expect open no-alerting-on-vital on keys
  expect open no-alerting-on-vital on ids
  expect mitigated no-alerting-on-vital on watched
  expect question no-alerting-on-vital on asked about AlertingMonitoring
  expect no other no-alerting-on-vital
}

test "the guard is watched least" of monitoring-blind-on-failure {
  component app : Service
  component eye : SecurityMonitoring without ControlFailureAlerts
  component wall : Waf without ControlFailureAlerts
  component heard : SecurityMonitoring with ControlFailureAlerts
  component asked : SecurityMonitoring
  component unused : SecurityMonitoring without ControlFailureAlerts
  component other : Service without ControlFailureAlerts
  flow a : app -> eye
  flow b : wall -> app
  flow c : app -> heard
  flow d : app -> asked
  flow e : app -> other
  expect open monitoring-blind-on-failure on eye severity low
  expect open monitoring-blind-on-failure on wall
  expect mitigated monitoring-blind-on-failure on heard
  expect question monitoring-blind-on-failure on asked about ControlFailureAlerts
  expect no other monitoring-blind-on-failure
}

test "when did it happen" of time-unsynchronised {
  without TimeSynchronisation
  component books : RelationalDatabase { segment = core-ledger; audit = local }
  expect open time-unsynchronised severity info
}

test "the clocks of all agree" of time-unsynchronised {
  with TimeSynchronisation
  component books : RelationalDatabase { segment = core-ledger; audit = central }
  expect mitigated time-unsynchronised
  expect no other time-unsynchronised
}

test "the clocks of these agree" of time-unsynchronised {
  without TimeSynchronisation
  component books : RelationalDatabase with TimeSynchronisation {
    segment = core-ledger
    audit = central
  }
  expect mitigated time-unsynchronised
  expect no other time-unsynchronised
}

test "one clock differs" of time-unsynchronised {
  with TimeSynchronisation
  component books : RelationalDatabase { segment = core-ledger; audit = central }
  component old : RelationalDatabase without TimeSynchronisation {
    segment = core-ledger
    audit = local
  }
  expect open time-unsynchronised
}

test "whether clocks agree is asked" of time-unsynchronised {
  component books : RelationalDatabase { segment = core-ledger; audit = central }
  expect question time-unsynchronised about TimeSynchronisation
}

test "no records that need a time" of time-unsynchronised {
  without TimeSynchronisation
  component books : RelationalDatabase { segment = core-ledger; audit = none }
  component unsaid : RelationalDatabase { segment = core-ledger }
  component lesser : Service { criticality = high; audit = central }
  component rented : ManagedPostgreSql { segment = core-ledger; audit = central }
  component vendor : SaasService { segment = core-ledger; audit = central }
  component phone : MobileClient { segment = core-ledger; audit = central }
  expect no other time-unsynchronised
}

// ---- software and its setting ------------------------------------------------------------------------------------

test "patched by hand" of unpatched-exposed {
  boundary internet : PublicNetwork {
    actor anybody : AnonymousUser
    component browser : Browser { patching = manual }
  }
  boundary net : NetworkSegment {
    trust = internal
    component by-hand : WebApplication without PatchManagement with VulnerabilityScanning {
      criticality = moderate
      patching = manual
      processes none
    }
    component orphan : WebApplication with PatchManagement without VulnerabilityScanning {
      patching = unsupported
    }
    component cared-for : WebApplication with PatchManagement, VulnerabilityScanning {
      patching = manual
    }
    component asked : WebApplication with VulnerabilityScanning { patching = manual }
    component how : WebApplication without PatchManagement, VulnerabilityScanning
    component quick : WebApplication without PatchManagement, VulnerabilityScanning {
      patching = managed
    }
    component rented : WebApplication without PatchManagement, VulnerabilityScanning {
      managed-by = provider
      patching = manual
    }
    component inner : Service without PatchManagement, VulnerabilityScanning { patching = manual }
  }
  flow a : anybody -> by-hand { authentication = [] }
  flow b : anybody -> orphan
  flow c : anybody -> cared-for
  flow d : anybody -> asked
  flow e : anybody -> how
  flow f : anybody -> quick
  flow g : anybody -> rented
  flow h : quick -> inner
  flow i : anybody -> browser
  expect open unpatched-exposed on by-hand
  expect open unpatched-exposed on orphan
  expect mitigated unpatched-exposed on cared-for
  expect question unpatched-exposed on asked about PatchManagement
  expect question unpatched-exposed on how about patching
  expect no other unpatched-exposed
}

test "nobody makes it any more" of unsupported-component {
  boundary walled : NetworkSegment {
    ingress-default = deny
    enforced-by = firewall
    component kept : Service without PatchManagement { patching = unsupported }
  }
  boundary wide : NetworkSegment {
    ingress-default = allow
    component old : Service without PatchManagement { patching = unsupported }
    component bought : Service with PatchManagement { patching = unsupported }
    component by-hand : Service without PatchManagement { patching = manual }
    component unsaid : Service without PatchManagement
    component alone : Service without PatchManagement { patching = unsupported }
    component caller : Service { patching = auto }
  }
  boundary unclear : NetworkSegment {
    component asked : Service without PatchManagement { patching = unsupported }
  }
  flow a : caller -> old
  flow b : caller -> bought
  flow c : caller -> by-hand
  flow d : caller -> unsaid
  flow e : caller -> kept
  flow f : caller -> asked
  expect open unsupported-component on old
  expect mitigated unsupported-component on bought
  expect mitigated unsupported-component on kept
  expect question unsupported-component on asked about enforced-by
  expect no other unsupported-component
}

test "old and exposed is reported once" of unsupported-component, unpatched-exposed {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    ingress-default = allow
    component old : WebApplication without PatchManagement, VulnerabilityScanning {
      patching = unsupported
    }
  }
  flow a : anybody -> old
  expect open unpatched-exposed on old
  expect covered unsupported-component on old
}

test "as it came out of the box" of default-config-exposed {
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component raw-site : WebApplication without HardeningBaseline
    component hardened : WebApplication with HardeningBaseline
    component asked : WebApplication
    component rented : WebApplication without HardeningBaseline { managed-by = provider }
    component inner : Service without HardeningBaseline
  }
  flow a : anybody -> raw-site
  flow b : anybody -> hardened
  flow c : anybody -> asked
  flow d : anybody -> rented
  flow e : hardened -> inner
  expect open default-config-exposed on raw-site
  expect mitigated default-config-exposed on hardened
  expect question default-config-exposed on asked about HardeningBaseline
  expect no other default-config-exposed
}

test "nothing in front" of no-waf-public-web {
  data account : FinancialData
  data page : PublicContent
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component bare : WebApplication without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component bare-api : Api without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component bare-edge : ApiGateway without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component bare-front : BackendForFrontend
        without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component claimed : WebApplication with WebApplicationFirewall without RuntimeSelfProtection {
      processes account
    }
    component armed : WebApplication without WebApplicationFirewall with RuntimeSelfProtection {
      processes account
    }
    component asked : WebApplication without RuntimeSelfProtection { processes account }
    component wall : Waf { authenticates = false }
    component behind : WebApplication without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component around : WebApplication without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component proxy : ReverseProxy { authenticates = false }
    component proxied : WebApplication without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component both : ApiGateway, Waf without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component leaflet : WebApplication without WebApplicationFirewall, RuntimeSelfProtection {
      processes page
    }
    component inner : Api without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component door : ApiGateway with WebApplicationFirewall { authenticates = true }
    component guarded : Api without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
    component worker : Worker without WebApplicationFirewall, RuntimeSelfProtection {
      processes account
    }
  }
  flow a : anybody -> bare
  flow b : anybody -> bare-api
  flow c : anybody -> bare-edge
  flow d : anybody -> bare-front
  flow e : anybody -> claimed
  flow f : anybody -> armed
  flow g : anybody -> asked
  flow h : anybody -> wall
  flow i : wall -> behind
  flow j : wall -> around
  flow k : anybody -> around
  flow l : anybody -> both
  flow m : anybody -> leaflet
  flow n : bare -> inner
  flow o : anybody -> worker
  flow p : inner -> behind
  flow q : anybody -> proxy
  flow r : proxy -> proxied
  flow s : anybody -> door
  flow t : door -> guarded
  expect open no-waf-public-web on bare
  expect open no-waf-public-web on bare-api
  expect open no-waf-public-web on bare-edge
  expect open no-waf-public-web on bare-front
  expect open no-waf-public-web on around
  expect open no-waf-public-web on proxied
  expect mitigated no-waf-public-web on claimed
  expect mitigated no-waf-public-web on armed
  expect mitigated no-waf-public-web on behind
  expect mitigated no-waf-public-web on both
  expect not-applicable no-waf-public-web on guarded
  expect question no-waf-public-web on asked about WebApplicationFirewall
  expect no other no-waf-public-web
}

test "a file from outside" of malware-on-file-ingest {
  data invoice : BusinessData
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component intake : FileIngest without FileUploadScanning {
      input-validation = basic
      processes invoice
    }
    component scanning : FileIngest with FileUploadScanning { input-validation = basic }
    component asked : FileIngest { input-validation = basic }
    component inner : FileIngest without FileUploadScanning { input-validation = basic }
    component office : Service
    component site : WebApplication without FileUploadScanning { input-validation = basic }
  }
  flow a : anybody -> intake
  flow b : anybody -> scanning
  flow c : anybody -> asked
  flow d : office -> inner
  flow e : anybody -> site
  expect open malware-on-file-ingest on intake
  expect mitigated malware-on-file-ingest on scanning
  expect question malware-on-file-ingest on asked about FileUploadScanning
  expect no other malware-on-file-ingest
}

test "a file is reported once" of malware-on-file-ingest {
  data invoice : BusinessData
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component intake : FileIngest without FileUploadScanning, ContentTypeCheck {
      input-validation = basic
      parses = [office]
      processes invoice
    }
  }
  flow a : anybody -> intake carries invoice
  expect open malware-on-file-ingest on intake
  expect covered std.web.malicious-upload on intake
  expect no other malware-on-file-ingest
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "names and flows are no finding" of
    volumetric-ddos,
    cascading-sync-dependency,
    unbounded-queue-or-pool,
    ransomware-no-isolated-backup,
    backup-untested,
    backup-admin-shared,
    no-dr-for-critical,
    no-central-logging,
    log-injection,
    monitoring-blind-on-failure,
    time-unsynchronised,
    unsupported-component,
    no-waf-public-web {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component browser : Browser
  }
  boundary inside : NetworkSegment {
    component site : WebApplication
    component orders : Service
    component ledger : Service
    component store : RelationalDatabase
    component line : Queue
    component copies : BackupStore
  }
  component vendor : SaasService
  identity app-id : WorkloadIdentity
  flow customer -> browser
  flow browser -> site
  flow site -> orders
  flow orders -> ledger
  flow ledger -> store
  flow orders -> line
  flow store -> copies
  flow orders -> vendor
}
