tm 1
part of std.api

// ---- who may do what ---------------------------------------------------------------------------------------------

test "an id of somebody else" of bola {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component careless : Api { authorization = function }
  component careful : Api { authorization = object }
  component asked : Api
  component front : BackendForFrontend { authorization = function }
  component nightly : Worker { authorization = none }
  flow one : customer -> careless carries profile
  flow two : customer -> careful carries profile
  flow three : customer -> asked returns profile
  flow four : customer -> front carries profile
  flow onward : front -> careful { carries profile; user-context = propagated }
  flow five : customer -> nightly carries profile
  expect open bola on careless
  expect mitigated bola on careful
  expect question bola on asked about authorization
  expect mitigated bola on front
  expect not-applicable bola on nightly
  expect no other bola
}

test "no customer data, no foreign object" of bola {
  data news : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Api { authorization = none }
  flow read : customer -> site returns news
  expect no other bola
}

test "powerful functions beside ordinary ones" of bfla {
  actor clerk : Staff
  component mixed : Api { authorization = coarse }
  component checked : Api { authorization = function }
  component asked : Api
  component plain : Api { authorization = none }
  flow mixed-read : clerk -> mixed { effect = read }
  flow mixed-admin : clerk -> mixed { effect = admin }
  flow checked-read : clerk -> checked { effect = read }
  flow checked-pay : clerk -> checked { effect = money }
  flow asked-read : clerk -> asked { effect = write }
  flow asked-pay : clerk -> asked { effect = irreversible }
  flow plain-read : clerk -> plain { effect = read }
  expect open bfla on mixed
  expect mitigated bfla on checked
  expect question bfla on asked about authorization
  expect no bfla on plain
  expect no other bfla
}

test "more in the answer than on the screen" of excessive-property-exposure {
  data news : PublicContent
  data profile : PersonalData
  actor clerk : Staff
  component loose : Api { authorization = object }
  component tight : Api { authorization = property }
  component asked : Api
  flow mixed : clerk -> loose without ResponseFiltering returns news, profile
  flow surplus : clerk -> loose without ResponseFiltering { returns profile; needed-data = [] }
  flow exact : clerk -> loose without ResponseFiltering returns profile
  flow checked : clerk -> tight returns news, profile
  flow cut : clerk -> loose with ResponseFiltering returns news, profile
  flow unclear : clerk -> asked without ResponseFiltering returns news, profile
  expect open excessive-property-exposure on mixed
  expect open excessive-property-exposure on surplus
  expect no excessive-property-exposure on exact
  expect mitigated excessive-property-exposure on checked
  expect mitigated excessive-property-exposure on cut
  expect question excessive-property-exposure on unclear about authorization
  expect no other excessive-property-exposure
}

test "fields that no form shows" of mass-assignment {
  actor clerk : Staff
  component binding : Api { binds-objects = true; authorization = object; input-validation = basic }
  component listed : Api { binds-objects = true; authorization = object; input-validation = schema }
  component explicit : Api { binds-objects = false; authorization = none }
  component asked : Api { authorization = object; input-validation = none }
  flow one : clerk -> binding { effect = write }
  flow two : clerk -> listed { effect = write }
  flow three : clerk -> explicit { effect = write }
  flow four : clerk -> asked { effect = write }
  expect open mass-assignment on binding
  expect mitigated mass-assignment on listed
  expect no mass-assignment on explicit
  expect question mass-assignment on asked about binds-objects
  expect no other mass-assignment
}

test "everybody's interface" of broken-api-auth {
  boundary internet : PublicNetwork { actor customer : Customer }
  component open : Api
  component keyed : Api
  component closed-door : Api
  component asked : Api
  component reading : Api
  component balancer : LoadBalancer
  component behind : Api
  flow one : customer -> open { effect = write; authentication = [] }
  flow two : customer -> keyed { effect = write; authentication = [api-key] }
  flow three : customer -> closed-door { effect = write; authentication = [oauth2] }
  flow four : customer -> asked { effect = write }
  flow five : customer -> reading { effect = read; authentication = [] }
  flow six : customer -> balancer { effect = write; authentication = [] }
  flow seven : balancer -> behind { effect = write; authentication = [] }
  expect open broken-api-auth on open
  expect open broken-api-auth on keyed
  expect mitigated broken-api-auth on closed-door
  expect question broken-api-auth on asked about authentication
  expect no broken-api-auth on reading
  expect open broken-api-auth on behind
  expect no other broken-api-auth
}

test "the tenant comes first" of cross-tenant-access {
  data profile : PersonalData
  actor clerk : Staff
  component shared-by-many : Api without TenantIsolation {
    tenancy = multi
    authorization = function
  }
  component isolated : Api with TenantIsolation { tenancy = multi }
  component asked : Api { tenancy = multi; authorization = function }
  component alone : Api without TenantIsolation { authorization = none }
  flow one : clerk -> shared-by-many returns profile
  flow two : clerk -> isolated returns profile
  flow three : clerk -> asked returns profile
  flow four : clerk -> alone returns profile
  expect open cross-tenant-access on shared-by-many
  expect mitigated cross-tenant-access on isolated
  expect question cross-tenant-access on asked about TenantIsolation
  expect no cross-tenant-access on alone
  expect no other cross-tenant-access
}

test "around the gateway" of gateway-bypass {
  boundary edge : Dmz { component gate : ApiGateway }
  boundary office : NetworkSegment { component tool : Service }
  boundary core-zone : NetworkSegment {
    component open-side : Service without GatewayOnlyIngress, MeshAuthorization
    component guarded : Service with GatewayOnlyIngress
    component asked : Service without MeshAuthorization
    component neighbour : Service
    component direct-only : Service without GatewayOnlyIngress, MeshAuthorization
  }
  flow gate -> open-side carries none
  flow gate -> guarded carries none
  flow gate -> asked carries none
  flow tool -> open-side carries none
  flow tool -> guarded carries none
  flow tool -> asked carries none
  flow tool -> direct-only carries none
  flow neighbour -> guarded carries none
  expect open gateway-bypass on open-side
  expect mitigated gateway-bypass on guarded
  expect question gateway-bypass on asked about GatewayOnlyIngress
  expect no gateway-bypass on direct-only
  expect no other gateway-bypass
}

// ---- what a caller can exhaust or automate -----------------------------------------------------------------------

test "how often may one caller call" of no-rate-limit {
  boundary internet : PublicNetwork { actor customer : Customer }
  component unlimited : Api { rate-limit = none }
  component limited : Api { rate-limit = per-client }
  component asked : Api
  component inner : Api { rate-limit = none }
  component balancer : LoadBalancer { rate-limit = none }
  flow one : customer -> unlimited { rate-limit = none }
  flow two : customer -> limited
  flow three : customer -> asked
  flow four : limited -> inner { rate-limit = none }
  flow five : customer -> balancer { rate-limit = none }
  flow six : balancer -> limited
  expect open no-rate-limit on unlimited
  expect mitigated no-rate-limit on limited
  expect question no-rate-limit on asked about rate-limit
  expect no no-rate-limit on inner
  expect mitigated no-rate-limit on balancer
  expect no other no-rate-limit
}

test "who pays for the call" of pay-per-use-amplification {
  boundary internet : PublicNetwork { actor customer : Customer }
  component sms : ExternalParty { paid-per-call = true }
  component free : ExternalParty
  component open-ended : Api without BudgetAlarm { rate-limit = global }
  component watched : Api with BudgetAlarm { rate-limit = per-client }
  component asked : Api { rate-limit = per-client }
  component harmless : Api { rate-limit = none }
  flow one : customer -> open-ended
  flow two : customer -> watched
  flow three : customer -> asked
  flow four : customer -> harmless
  flow five : open-ended -> sms
  flow six : watched -> sms
  flow seven : asked -> sms
  flow eight : harmless -> free
  expect open pay-per-use-amplification on open-ended
  expect mitigated pay-per-use-amplification on watched
  expect question pay-per-use-amplification on asked about BudgetAlarm
  expect no pay-per-use-amplification on harmless
  expect no other pay-per-use-amplification
}

test "scripts do it faster" of sensitive-flow-automation {
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component bare : Api without BusinessLimitChecks
  component guarded : Api with BusinessLimitChecks
  flow pay : customer -> bare without BotDefence { effect = money }
  flow pay-guarded : customer -> guarded with BotDefence { effect = money }
  flow pay-asked : customer -> guarded { effect = money }
  flow send-code : customer -> bare without BotDefence { effect = write; automatable = true }
  flow enter : clerk -> bare without BotDefence { effect = money }
  flow look : customer -> bare without BotDefence { effect = read }
  expect open sensitive-flow-automation on pay
  expect mitigated sensitive-flow-automation on pay-guarded
  expect question sensitive-flow-automation on pay-asked about BotDefence
  expect open sensitive-flow-automation on send-code
  expect no sensitive-flow-automation on enter
  expect no sensitive-flow-automation on look
  expect no other sensitive-flow-automation
}

test "a query of any size" of graphql-abuse {
  boundary internet : PublicNetwork { actor customer : Customer }
  component boundless : GraphqlApi without QueryCostLimits
  component bounded : GraphqlApi with QueryCostLimits { schema-visibility = hidden }
  component asked : GraphqlApi with QueryCostLimits
  component inner : GraphqlApi without QueryCostLimits
  flow customer -> boundless
  flow customer -> bounded
  flow customer -> asked
  expect open graphql-abuse on boundless
  expect mitigated graphql-abuse on bounded
  expect question graphql-abuse on asked about schema-visibility
  expect no graphql-abuse on inner
  expect no other graphql-abuse
}

// ---- what can be repeated, raced or skipped ----------------------------------------------------------------------

test "twice is not once" of replayable-request {
  component shop : Service
  component payments : Service
  flow bare : shop -> payments without IdempotencyKeys { effect = money; replay-protection = false }
  flow noticed : shop -> payments { effect = money; replay-protection = true }
  flow keyed : shop -> payments with IdempotencyKeys { effect = irreversible }
  flow asked : shop -> payments without IdempotencyKeys { effect = money }
  flow look : shop -> payments { effect = read; replay-protection = false }
  expect open replayable-request on bare
  expect mitigated replayable-request on noticed
  expect mitigated replayable-request on keyed
  expect question replayable-request on asked about replay-protection
  expect no replayable-request on look
  expect no other replayable-request
}

test "two requests, one balance" of race-on-limit {
  component shop : Service
  component racy : Service { concurrency = unguarded }
  component locked : Service { concurrency = guarded }
  component asked : Service
  component reading : Service { concurrency = unguarded }
  flow one : shop -> racy { effect = money }
  flow two : shop -> locked { effect = money }
  flow three : shop -> asked { effect = money }
  flow four : shop -> reading { effect = read }
  expect open race-on-limit on racy
  expect mitigated race-on-limit on locked
  expect question race-on-limit on asked about concurrency
  expect no race-on-limit on reading
  expect no other race-on-limit
}

test "steps in any order" of workflow-step-skip {
  actor clerk : Staff
  component trusting : WebApplication { session-state = client }
  component strict : WebApplication { session-state = server }
  component asked : WebApplication
  component single : WebApplication { session-state = client }
  flow t1 : clerk -> trusting { step = 1 }
  flow t2 : clerk -> trusting { step = 2 }
  flow s1 : clerk -> strict { step = 1 }
  flow s2 : clerk -> strict { step = 2 }
  flow a1 : clerk -> asked { step = 1 }
  flow a2 : clerk -> asked { step = 2 }
  flow only : clerk -> single { step = 1 }
  expect open workflow-step-skip on trusting
  expect mitigated workflow-step-skip on strict
  expect question workflow-step-skip on asked about session-state
  expect no workflow-step-skip on single
  expect no other workflow-step-skip
}

// ---- what comes from others --------------------------------------------------------------------------------------

test "call me back at this address" of ssrf-webhook-target {
  component free-choice : WebhookSender without SsrfGuard { callback-targets = caller-supplied }
  component guarded : WebhookSender with SsrfGuard {
    callback-targets = caller-supplied
    egress = allowlist
  }
  component reviewed : WebhookSender without SsrfGuard { callback-targets = registered }
  component asked : WebhookSender without SsrfGuard
  expect open ssrf-webhook-target on free-choice
  expect mitigated ssrf-webhook-target on guarded
  expect no ssrf-webhook-target on reviewed
  expect question ssrf-webhook-target on asked about callback-targets
  expect no other ssrf-webhook-target
}

test "an address from a caller is the special case" of ssrf-webhook-target, std.web.ssrf {
  boundary internet : PublicNetwork { actor partner : PartnerUser }
  component sender : WebhookSender without SsrfGuard {
    callback-targets = caller-supplied
    sinks = [url-fetch]
    egress = anywhere
  }
  component fetcher : Service without SsrfGuard { sinks = [url-fetch]; egress = anywhere }
  flow partner -> sender { validation = none }
  flow partner -> fetcher { validation = none }
  expect open ssrf-webhook-target on sender
  expect covered std.web.ssrf on sender
  expect open std.web.ssrf on fetcher
  expect no other ssrf-webhook-target
}

test "anybody can call the hook" of unsigned-webhook {
  component vendor : PartnerSystem
  component own : Service
  component hook : WebhookReceiver
  flow bare : vendor -> hook { payload-signature = none; authentication = [api-key] }
  flow signed : vendor -> hook {
    payload-signature = mac
    replay-protection = true
    authentication = []
  }
  flow mutual : vendor -> hook { payload-signature = none; authentication = [mutual-tls] }
  flow asked : vendor -> hook { replay-protection = true; authentication = [] }
  flow internal : own -> hook { payload-signature = none; authentication = [] }
  expect open unsigned-webhook on bare
  expect mitigated unsigned-webhook on signed
  expect mitigated unsigned-webhook on mutual
  expect question unsigned-webhook on asked about payload-signature
  expect no unsigned-webhook on internal
  expect no other unsigned-webhook
}

test "an answer is input" of unsafe-upstream-trust {
  data rate : BusinessData
  component vendor : DataProvider
  component books : RelationalDatabase
  component pricing : Service { sinks = [] }
  component page : Service { sinks = [] }
  flow believed : pricing -> vendor { returns rate; response-validation = none }
  flow checked : pricing -> vendor { returns rate; response-validation = schema }
  flow asked : pricing -> vendor returns rate
  flow persist : pricing -> books { carries rate; effect = write }
  flow shown : page -> vendor { returns rate; response-validation = none }
  expect open unsafe-upstream-trust on believed
  expect mitigated unsafe-upstream-trust on checked
  expect question unsafe-upstream-trust on asked about response-validation
  expect no unsafe-upstream-trust on shown
  expect no other unsafe-upstream-trust
}

// ---- what shows that should not ----------------------------------------------------------------------------------

test "what nobody lists" of shadow-or-zombie-api {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component forgotten : Api { api-inventory = deprecated }
  component listed : Api { api-inventory = documented }
  component asked : Api
  component inner : Api { api-inventory = undocumented }
  flow customer -> forgotten returns profile
  flow customer -> listed returns profile
  flow customer -> asked returns profile
  flow listed -> inner returns profile
  expect open shadow-or-zombie-api on forgotten
  expect mitigated shadow-or-zombie-api on listed
  expect question shadow-or-zombie-api on asked about api-inventory
  expect no shadow-or-zombie-api on inner
  expect no other shadow-or-zombie-api
}

test "an address is no envelope" of key-in-url {
  data token : SessionToken
  data news : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication
  component inner : Service
  flow leaking : customer -> site via Https { carries token; in-url = [token] }
  flow clean : customer -> site via Https { carries token; in-url = [] }
  flow asked : customer -> site via Https carries token
  flow harmless : customer -> site via Https { carries news; in-url = [news] }
  flow internal : site -> inner via Https carries token
  expect open key-in-url on leaking
  expect mitigated key-in-url on clean
  expect question key-in-url on asked about in-url
  expect no key-in-url on harmless
  expect mitigated key-in-url on internal
  expect no other key-in-url
}

test "the schema for everybody" of verbose-api-docs-public {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component talkative : Api { schema-visibility = open }
  component quiet : Api { schema-visibility = authenticated }
  component asked : Api
  component meant : Api { schema-visibility = open; public-api = true }
  flow customer -> talkative returns profile
  flow customer -> quiet returns profile
  flow customer -> asked returns profile
  flow customer -> meant returns profile
  expect open verbose-api-docs-public on talkative
  expect mitigated verbose-api-docs-public on quiet
  expect question verbose-api-docs-public on asked about schema-visibility
  expect no verbose-api-docs-public on meant
  expect no other verbose-api-docs-public
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "a service alone is no finding" of
    bola,
    bfla,
    excessive-property-exposure,
    mass-assignment,
    broken-api-auth,
    cross-tenant-access,
    gateway-bypass,
    no-rate-limit,
    pay-per-use-amplification,
    sensitive-flow-automation,
    graphql-abuse,
    replayable-request,
    race-on-limit,
    workflow-step-skip,
    ssrf-webhook-target,
    unsigned-webhook,
    unsafe-upstream-trust,
    shadow-or-zombie-api,
    key-in-url,
    verbose-api-docs-public {
  component x : Service
  component y : Service
  flow x -> y
  expect no other bola
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "nothing but powerful functions" of bfla {
  actor clerk : Staff
  component vault-door : Api { authorization = none }
  flow opens : clerk -> vault-door { effect = admin }
  expect no other bfla
}

test "out among the strangers" of broken-api-auth, no-rate-limit {
  data profile : PersonalData
  boundary internet : PublicNetwork {
    actor customer : Customer
    component theirs : Api { rate-limit = none }
  }
  flow a : customer -> theirs { carries profile; effect = write; authentication = [] }
  expect no other broken-api-auth
  expect no other no-rate-limit
}

test "tenants side by side" of cross-tenant-access {
  data profile : PersonalData
  component inside : Service without TenantIsolation {
    processes profile
    tenancy = multi
    authorization = function
  }
  component checked : Service without TenantIsolation {
    processes profile
    tenancy = multi
    authorization = object
  }
  component plain : Service without TenantIsolation {
    processes none
    tenancy = multi
    authorization = none
  }
  expect open cross-tenant-access on inside
  expect mitigated cross-tenant-access on checked
  expect no other cross-tenant-access
}

test "answers that hold nothing to hide" of excessive-property-exposure {
  data news : PublicContent
  data profile : PersonalData
  actor clerk : Staff
  component batch : Worker
  component site : Api without ResponseFiltering { authorization = none }
  flow said-nothing : clerk -> site without ResponseFiltering
  flow nightly : batch -> site without ResponseFiltering {
    returns news, profile
    trigger = schedule
  }
  flow reads : clerk -> site without ResponseFiltering returns news
  expect no other excessive-property-exposure
}

test "the gateway alone, and a mesh that names who may come" of gateway-bypass {
  boundary outside : Namespace {
    component gateway : ApiGateway
    component other : Service
  }
  boundary inside : Namespace {
    component behind : Service without GatewayOnlyIngress, MeshAuthorization
    component named : Service with MeshAuthorization without GatewayOnlyIngress
  }
  flow a : gateway -> behind without MeshAuthorization
  flow b : gateway -> named
  flow c : other -> named
  expect mitigated gateway-bypass on named
  expect no other gateway-bypass
}

test "nothing sensitive, or no address" of key-in-url {
  data token : SessionToken
  data news : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Api
  flow framed : customer -> site via GrpcTls { carries token; in-url = [token] }
  flow said-nothing : customer -> site via Https
  flow looks : customer -> site via Https { carries news; in-url = [news] }
  expect not-applicable key-in-url on framed
  expect not-applicable key-in-url on said-nothing
  expect not-applicable key-in-url on looks
  expect no other key-in-url
}

test "each property is checked" of mass-assignment {
  actor clerk : Staff
  component site : Api { binds-objects = true; authorization = property; input-validation = none }
  flow changes : clerk -> site { effect = write }
  expect mitigated mass-assignment on site
  expect no other mass-assignment
}

test "who counts the calls" of no-rate-limit {
  boundary internet : PublicNetwork { actor customer : Customer }
  component counting : Service { rate-limit = per-client }
  component open-ended : Service { rate-limit = none }
  component relay : Service { rate-limit = none }
  component dead-end : ApiGateway { rate-limit = none }
  component gateway : ApiGateway { rate-limit = none }
  component good-gateway : ApiGateway { rate-limit = none }
  flow a : customer -> relay
  flow b : relay -> counting
  flow c : customer -> dead-end
  flow d : customer -> gateway
  flow e : gateway -> open-ended
  flow f : customer -> good-gateway
  flow g : good-gateway -> counting
  expect open no-rate-limit on relay
  expect open no-rate-limit on dead-end
  expect open no-rate-limit on gateway
  expect not-applicable no-rate-limit on open-ended
  expect no other no-rate-limit
}

test "an alarm comes after the bill" of pay-per-use-amplification {
  boundary internet : PublicNetwork { actor customer : Customer }
  component paid : SaasService { paid-per-call = true }
  component rings : Service with BudgetAlarm { rate-limit = none }
  component internal : Service without BudgetAlarm { rate-limit = none }
  flow a : customer -> rings
  flow b : rings -> paid
  flow c : internal -> paid
  expect open pay-per-use-amplification on rings
  expect no other pay-per-use-amplification
}

test "a puzzle, and no limit" of sensitive-flow-automation {
  boundary internet : PublicNetwork { actor customer : Customer }
  component bank : Service without BusinessLimitChecks
  flow pays : customer -> bank with BotDefence { effect = money }
  expect open sensitive-flow-automation on pays
  expect no other sensitive-flow-automation
}

test "an interface of no interest" of shadow-or-zombie-api, verbose-api-docs-public {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component weather : Api { api-inventory = undocumented; schema-visibility = open }
  component internal : Api { api-inventory = undocumented; schema-visibility = open }
  actor clerk : Staff
  flow a : customer -> weather carries none
  flow b : clerk -> internal returns profile
  expect no other shadow-or-zombie-api
  expect no other verbose-api-docs-public
}

test "a guard, and the whole Internet behind it" of ssrf-webhook-target {
  component sender : WebhookSender with SsrfGuard {
    callback-targets = caller-supplied
    egress = anywhere
  }
  expect open ssrf-webhook-target on sender
  expect no other ssrf-webhook-target
}

test "what comes of an answer" of unsafe-upstream-trust {
  data rate : BusinessData
  component rates : PartnerSystem
  component ledger : Service
  component books : Service { sinks = [] }
  component shows : Service { sinks = [html] }
  component tells : Service { sinks = [] }
  flow pings : books -> rates { returns none; response-validation = none }
  flow writes : books -> ledger { effect = write }
  flow looks : shows -> rates { returns rate; response-validation = none }
  flow reads : tells -> rates { returns rate; response-validation = none }
  expect open unsafe-upstream-trust on looks
  expect no other unsafe-upstream-trust
}

test "signed, and sent twice" of unsigned-webhook {
  component sender : PartnerSystem
  component hook : WebhookReceiver
  flow again : sender -> hook {
    payload-signature = signature
    replay-protection = false
    authentication = []
  }
  expect open unsigned-webhook on again
  expect no other unsigned-webhook
}

test "steps that no user takes" of workflow-step-skip {
  component clock : Scheduler
  component job : Service { session-state = client }
  flow first : clock -> job { step = 1; trigger = schedule }
  flow second : clock -> job { step = 2; trigger = schedule }
  expect no other workflow-step-skip
}
