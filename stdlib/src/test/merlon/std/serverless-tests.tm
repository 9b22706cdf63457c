tm 1
part of std.serverless

// ---- who starts a function, and with what ------------------------------------------------------------------------

test "an address that starts a function" of public-function-url {
  data profile : PersonalData
  data news : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component balancer : LoadBalancer
  component open-door : Function
  component tokens : Function
  component asked : Function
  component paper : Function
  component showing : Function
  component internal : Function
  component behind : Function
  flow a : customer -> open-door { carries none; effect = write; authentication = [] }
  flow b : customer -> tokens { carries none; effect = write; authentication = [jwt] }
  flow c : customer -> asked { carries none; effect = write }
  flow d : customer -> paper { returns news; effect = read; authentication = [] }
  flow e : customer -> showing { returns profile; effect = read; authentication = [api-key] }
  flow f : clerk -> internal { carries none; effect = write; authentication = [] }
  flow g : customer -> balancer { carries none; effect = write; authentication = [] }
  flow h : balancer -> behind { carries none; effect = write; authentication = [] }
  expect open public-function-url on open-door
  expect mitigated public-function-url on tokens
  expect question public-function-url on asked about authentication
  expect not-applicable public-function-url on paper
  expect open public-function-url on showing
  expect not-applicable public-function-url on internal
  expect open public-function-url on behind
  expect no other public-function-url
}

test "strangers among strangers" of public-function-url {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component theirs : Function
  }
  flow a : customer -> theirs { effect = write; authentication = [] }
  expect not-applicable public-function-url on theirs
  expect no other public-function-url
}

test "a file name is input" of event-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service { sinks = []; input-validation = basic }
  component own : Service { sinks = []; input-validation = basic }
  component uploads : ObjectStore
  component reports : ObjectStore
  component naming : Function without EventSourceCheck {
    sinks = [os-command]
    input-validation = none
  }
  component checked : Function without EventSourceCheck {
    sinks = [os-command]
    input-validation = schema
  }
  component picky : Function with EventSourceCheck { sinks = [file-path]; input-validation = none }
  component asked : Function { sinks = [sql]; input-validation = none }
  component unsaid : Function without EventSourceCheck { input-validation = none }
  component counting : Function without EventSourceCheck { sinks = []; input-validation = none }
  component internal : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
  component called : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
  component told : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
  component watched : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
  component mails : Function without EventSourceCheck { sinks = [html]; input-validation = none }
  flow customer -> site
  flow keep : site -> uploads { effect = write }
  flow publish : own -> reports { effect = write }
  flow uploads -> naming { effect = read }
  flow uploads -> checked { effect = read }
  flow uploads -> picky { effect = read }
  flow uploads -> asked { effect = read }
  flow uploads -> unsaid { effect = read }
  flow uploads -> counting { effect = read }
  flow reports -> internal { effect = read }
  flow call : site -> called { effect = write; trigger = user; user-context = collapsed }
  flow notice : site -> told { effect = write; trigger = event }
  flow pulse : uploads -> watched { effect = health }
  flow mail : own -> mails { effect = write; trigger = event; content-trust = untrusted }
  expect open event-injection on naming
  expect mitigated event-injection on checked
  expect mitigated event-injection on picky
  expect question event-injection on asked about EventSourceCheck
  expect question event-injection on unsaid about sinks
  expect not-applicable event-injection on counting
  expect not-applicable event-injection on internal
  expect not-applicable event-injection on called
  expect open event-injection on told
  expect not-applicable event-injection on watched
  expect open event-injection on mails
  expect no other event-injection
}

test "events from below" of event-injection {
  boundary shop-zone : Namespace {
    trust = corporate
    component shop : Service { sinks = []; input-validation = strict }
    component notes : Queue
  }
  boundary core-zone : Namespace {
    trust = restricted
    component core : Service { sinks = []; input-validation = strict }
    component orders : Queue
    component own : Queue
    component booking : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
    component pulling : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
    component lower : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
    component clean : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
    component writing : Function without EventSourceCheck { sinks = [sql]; input-validation = none }
  }
  flow put : shop -> orders { effect = write }
  flow read-shop : shop -> own { effect = read }
  flow fill : core -> own { effect = write }
  flow deliver : orders -> booking { effect = write }
  flow fetch : pulling -> orders { effect = read }
  flow from-notes : notes -> lower { effect = write }
  flow from-own : own -> clean { effect = write }
  flow answer : writing -> orders { effect = write }
  expect open event-injection on booking
  expect open event-injection on pulling
  expect open event-injection on lower
  expect not-applicable event-injection on clean
  expect not-applicable event-injection on writing
  expect no other event-injection
}

test "two worlds in one queue" of event-source-spoof, std.messaging.forged-event {
  boundary shop-zone : Namespace {
    trust = corporate
    component shop : Service
  }
  boundary core-zone : Namespace {
    trust = restricted
    component core : Service
    component second : Service
    component mixed : Queue { acl = shared }
    component listed : Queue { acl = per-principal }
    component asked-queue : Queue
    component own : Queue { acl = shared }
    component fn : Function
    component reader : Function
    component classic : Service
  }
  flow shop -> mixed { effect = write }
  flow core -> mixed { effect = write }
  flow shop -> listed { effect = write }
  flow core -> listed { effect = write }
  flow shop -> asked-queue { effect = write }
  flow core -> asked-queue { effect = write }
  flow core -> own { effect = write }
  flow second -> own { effect = write }
  flow start : mixed -> fn { effect = money; payload-signature = none }
  flow signed : mixed -> fn { effect = money; payload-signature = signature }
  flow start-listed : listed -> fn { effect = write; payload-signature = none }
  flow start-asked : asked-queue -> fn { effect = write; payload-signature = none }
  flow start-own : own -> fn { effect = write; payload-signature = none }
  flow pull : reader -> mixed { effect = read; payload-signature = none }
  flow usual : mixed -> classic { effect = money; payload-signature = none }
  flow shop -> fn { effect = write; payload-signature = none }
  expect open event-source-spoof on start
  expect covered std.messaging.forged-event on start
  expect mitigated event-source-spoof on signed
  expect mitigated event-source-spoof on start-listed
  expect question event-source-spoof on start-asked about acl
  expect not-applicable event-source-spoof on start-own
  expect open event-source-spoof on pull
  expect not-applicable event-source-spoof on usual
  expect open std.messaging.forged-event on usual
  expect not-applicable event-source-spoof on shop->fn
  expect no other event-source-spoof
}

test "who writes the invoice" of function-denial-of-wallet {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service { input-validation = basic }
  component own : Service
  component uploads : ObjectStore
  component reports : ObjectStore
  component boundless : Function with BudgetAlarm { concurrency-limit = false }
  component unwatched : Function without BudgetAlarm { concurrency-limit = true }
  component bounded : Function with BudgetAlarm { concurrency-limit = true }
  component asked : Function with BudgetAlarm
  component resizing : Function without BudgetAlarm { concurrency-limit = false }
  component internal : Function without BudgetAlarm { concurrency-limit = false }
  flow customer -> site
  flow customer -> boundless
  flow customer -> unwatched
  flow customer -> bounded
  flow customer -> asked
  flow keep : site -> uploads { effect = write }
  flow publish : own -> reports { effect = write }
  flow uploads -> resizing
  flow reports -> internal
  expect open function-denial-of-wallet on boundless
  expect open function-denial-of-wallet on unwatched
  expect mitigated function-denial-of-wallet on bounded
  expect question function-denial-of-wallet on asked about concurrency-limit
  expect open function-denial-of-wallet on resizing
  expect not-applicable function-denial-of-wallet on internal
  expect no other function-denial-of-wallet
}

test "round and round" of recursive-trigger-loop {
  component bucket : ObjectStore
  component queue : Queue
  component topic : Topic
  component safe-bucket : ObjectStore
  component asked-bucket : ObjectStore
  component inbox : ObjectStore
  component outbox : ObjectStore
  component looked-at : ObjectStore
  component thumbnails : Function without LoopGuard
  component guarded : Function with LoopGuard
  component asked : Function
  component straight : Function without LoopGuard
  component reading : Function without LoopGuard
  component ping : Function without LoopGuard
  component pong : Function without LoopGuard
  component puller : Function without LoopGuard
  component feeder : Function without LoopGuard
  component asking : Function without LoopGuard
  component answering : Function without LoopGuard
  component service-queue : Queue
  component service : Service
  component service-fed : Function without LoopGuard
  flow put : thumbnails -> bucket { effect = write }
  flow notify : bucket -> thumbnails { effect = read }
  flow put-safe : guarded -> safe-bucket { effect = write }
  flow notify-safe : safe-bucket -> guarded { effect = read }
  flow put-asked : asked -> asked-bucket { effect = write }
  flow notify-asked : asked-bucket -> asked { effect = read }
  flow take : inbox -> straight { effect = read }
  flow give : straight -> outbox { effect = write }
  flow look : reading -> looked-at { effect = read }
  flow tell : looked-at -> reading { effect = read }
  flow serve : ping -> pong { effect = write }
  flow send-back : pong -> ping { effect = write }
  flow pull : puller -> queue { effect = read }
  flow push : puller -> queue { effect = write }
  flow feed : feeder -> topic { effect = write }
  flow ask-it : asking -> answering { effect = read }
  flow reply : answering -> asking { effect = write }
  flow hand-over : service-fed -> service { effect = write }
  flow queue-up : service -> service-queue { effect = write }
  flow come-back : service-queue -> service-fed { effect = read }
  expect open recursive-trigger-loop on thumbnails
  expect mitigated recursive-trigger-loop on guarded
  expect question recursive-trigger-loop on asked about LoopGuard
  expect not-applicable recursive-trigger-loop on straight
  expect not-applicable recursive-trigger-loop on reading
  expect open recursive-trigger-loop on ping
  expect open recursive-trigger-loop on pong
  expect open recursive-trigger-loop on puller
  expect not-applicable recursive-trigger-loop on feeder
  expect not-applicable recursive-trigger-loop on asking
  expect not-applicable recursive-trigger-loop on answering
  expect not-applicable recursive-trigger-loop on service-fed
  expect no other recursive-trigger-loop
}

// ---- what a function runs with -----------------------------------------------------------------------------------

test "the rights of the whole account" of
    function-role-broad,
    std.identity.overprivileged-nhi,
    std.cloud.wildcard-cloud-role {
  boundary account : CloudAccount {
    component wide : Function { runs as wide-role }
    component star : Function { runs as star-role }
    component narrow : Function { runs as narrow-role }
    component asked : Function { runs as asked-role }
    component nobody : Function { runs as none }
    component unsaid : Function
    component by-hand : Function { runs as clerk-id }
    component usual : Service { runs as usual-role }
  }
  identity wide-role : CloudRole { scope = broad }
  identity star-role : CloudRole { scope = wildcard }
  identity narrow-role : CloudRole { scope = least }
  identity asked-role : CloudRole
  identity usual-role : CloudRole { scope = broad }
  identity clerk-id : StaffIdentity { scope = broad }
  expect open function-role-broad on wide
  expect covered std.identity.overprivileged-nhi on wide-role
  expect open function-role-broad on star
  expect covered std.cloud.wildcard-cloud-role on star-role
  expect mitigated function-role-broad on narrow
  expect question function-role-broad on asked about scope
  expect question std.identity.overprivileged-nhi on asked-role
  expect question std.cloud.wildcard-cloud-role on asked-role
  expect not-applicable function-role-broad on nobody
  expect not-applicable function-role-broad on unsaid
  expect not-applicable function-role-broad on by-hand
  expect open std.identity.overprivileged-nhi on usual-role
  expect no other function-role-broad
}

test "a secret in the settings" of
    secrets-in-function-env,
    std.identity.secret-in-env-or-plain-config {
  identity master-key : ServiceIdentity { scope = admin; stored-in = environment }
  identity vaulted : ServiceIdentity { scope = admin; stored-in = vault }
  identity small : ServiceIdentity { scope = least; stored-in = environment }
  identity asked-key : ServiceIdentity { scope = broad }
  identity issued : WorkloadIdentity { scope = broad; stored-in = environment }
  identity role : CloudRole { scope = broad; stored-in = environment }
  identity settled : ServiceIdentity { scope = broad; stored-in = environment }
  identity unclear : ServiceIdentity { scope = broad; stored-in = environment }
  component ledger : Service { processes none }
  component fn : Function { processes none; environment-secrets = true }
  component clean : Function { processes none; environment-secrets = false }
  component unsaid : Function { processes none }
  flow a : fn -> ledger as master-key
  flow b : fn -> ledger as vaulted
  flow c : fn -> ledger as small
  flow d : fn -> ledger as asked-key
  flow e : fn -> ledger as issued
  flow f : fn -> ledger as role
  flow g : clean -> ledger as settled
  flow h : unsaid -> ledger as unclear
  expect open secrets-in-function-env on (fn, master-key)
  expect covered std.identity.secret-in-env-or-plain-config on master-key
  expect mitigated secrets-in-function-env on (fn, vaulted)
  expect not-applicable secrets-in-function-env on (fn, small)
  expect question secrets-in-function-env on (fn, asked-key) about stored-in
  expect question std.identity.secret-in-env-or-plain-config on asked-key
  expect not-applicable secrets-in-function-env on (fn, issued)
  expect not-applicable secrets-in-function-env on (fn, role)
  expect not-applicable secrets-in-function-env on (clean, settled)
  expect open std.identity.secret-in-env-or-plain-config on settled
  expect question secrets-in-function-env on (unsaid, unclear) about environment-secrets
  expect open std.identity.secret-in-env-or-plain-config on unclear
  expect not-applicable secrets-in-function-env on (clean, master-key)
  expect no other secrets-in-function-env
}

test "code of strangers" of layer-or-runtime-untrusted {
  data profile : PersonalData
  component db : RelationalDatabase { stores none }
  component anybodys : Function without ArtifactSigning, DependencyPinning {
    layers = public
    processes profile
  }
  component verified-one : Function without ArtifactSigning, DependencyPinning {
    layers = verified
    processes profile
  }
  component signed : Function with ArtifactSigning { layers = public; processes profile }
  component pinned : Function with DependencyPinning { layers = public; processes profile }
  component asked : Function without ArtifactSigning, DependencyPinning { processes profile }
  component idle : Function without ArtifactSigning, DependencyPinning {
    layers = public
    processes none
  }
  component writing : Function without ArtifactSigning, DependencyPinning {
    layers = public
    processes none
  }
  component unclear : Function without DependencyPinning { layers = public; processes profile }
  flow writing -> db { carries none; effect = write }
  expect open layer-or-runtime-untrusted on anybodys
  expect not-applicable layer-or-runtime-untrusted on verified-one
  expect mitigated layer-or-runtime-untrusted on signed
  expect mitigated layer-or-runtime-untrusted on pinned
  expect question layer-or-runtime-untrusted on asked about layers
  expect not-applicable layer-or-runtime-untrusted on idle
  expect open layer-or-runtime-untrusted on writing
  expect question layer-or-runtime-untrusted on unclear about ArtifactSigning
  expect no other layer-or-runtime-untrusted
}

test "a runtime without updates" of
    eol-runtime,
    std.resilience.unpatched-exposed,
    std.resilience.unsupported-component {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component old : Function without PatchManagement { patching = unsupported; processes profile }
  component moving : Function with PatchManagement { patching = unsupported; processes profile }
  component current : Function without PatchManagement { patching = manual; processes profile }
  component asked : Function without PatchManagement { processes profile }
  component idle : Function without PatchManagement { patching = unsupported; processes none }
  flow customer -> old { carries none; effect = read }
  expect open eol-runtime on old
  expect covered std.resilience.unpatched-exposed on old
  expect covered std.resilience.unsupported-component on old
  expect mitigated eol-runtime on moving
  expect not-applicable eol-runtime on current
  expect question eol-runtime on asked about patching
  expect not-applicable eol-runtime on idle
  expect no other eol-runtime
}

test "what the last call left" of shared-tmp-warm-reuse {
  data profile : PersonalData
  data news : PublicContent
  actor clerk : Staff
  component leaving : Function without TempCleanup, TenantIsolation {
    tenancy = multi
    leaves-traces = true
    processes profile
  }
  component cleaning : Function with TempCleanup {
    tenancy = multi
    leaves-traces = true
    processes profile
  }
  component apart : Function with TenantIsolation {
    tenancy = multi
    leaves-traces = true
    processes profile
  }
  component asked : Function without TempCleanup, TenantIsolation {
    tenancy = multi
    processes profile
  }
  component traceless : Function without TempCleanup, TenantIsolation {
    tenancy = multi
    leaves-traces = false
    processes profile
  }
  component alone : Function without TempCleanup, TenantIsolation {
    leaves-traces = true
    processes profile
  }
  component paper : Function without TempCleanup, TenantIsolation {
    tenancy = multi
    leaves-traces = true
    processes news
  }
  component passing : Function without TempCleanup, TenantIsolation {
    tenancy = multi
    leaves-traces = true
    processes none
  }
  flow clerk -> passing carries profile
  flow clerk -> paper carries news
  expect open shared-tmp-warm-reuse on leaving
  expect mitigated shared-tmp-warm-reuse on cleaning
  expect mitigated shared-tmp-warm-reuse on apart
  expect question shared-tmp-warm-reuse on asked about leaves-traces
  expect not-applicable shared-tmp-warm-reuse on traceless
  expect not-applicable shared-tmp-warm-reuse on alone
  expect not-applicable shared-tmp-warm-reuse on paper
  expect open shared-tmp-warm-reuse on passing
  expect no other shared-tmp-warm-reuse
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "a function alone is no finding" of
    public-function-url,
    event-injection,
    event-source-spoof,
    function-denial-of-wallet,
    recursive-trigger-loop,
    function-role-broad,
    secrets-in-function-env,
    layer-or-runtime-untrusted,
    eol-runtime,
    shared-tmp-warm-reuse {
  component x : Function
  component q : Queue
  flow q -> x
  expect no other event-injection
}
