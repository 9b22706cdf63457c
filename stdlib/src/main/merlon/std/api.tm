tm 1

/// Programming interfaces: who may call which function on whose objects, what a caller can exhaust or repeat, and what
/// comes back from interfaces of others.
library std.api "APIs" version 1.0.0
use std.core
use std.web

// ===== What can be said of an interface ==========================================================================

enum ApiInventoryState { undocumented, documented, deprecated }
enum SchemaVisibility { hidden, authenticated, open }
enum CallbackTargets { fixed, registered, caller-supplied }

extend kind Service {
  /// Whether request fields are copied onto internal objects by name.
  binds-objects : Bool absent true
    ask "Does {self} copy the fields of a request onto its objects by name, whichever fields arrive?"
  /// Interfaces that nobody lists are patched, tested and switched off by nobody.
  api-inventory : ApiInventoryState absent undocumented
    ask "Is the interface of {self} in the API inventory, and is it still supported?"
  /// Who can read the description of the interface: schema, reflection, API pages.
  schema-visibility : SchemaVisibility absent open
    ask "Who can read the schema or the API pages of {self}: nobody, those who logged in, anybody?"
  /// Meant for developers outside of the organisation, so that its description is public on purpose.
  public-api : Bool = false
}
extend kind WebhookSender {
  /// An address that a caller names may lead inside.
  callback-targets : CallbackTargets absent caller-supplied
    ask "Who decides which address {self} calls: you, a review when a partner registers, or the caller?"
}
extend kind Flow {
  /// Data that travels in the path or the query string.
  in-url : set of Data absent [] = if not untrusted(source) then []
    ask "Which data stands in the address or the query string on {self}?"
  /// How strictly the caller checks the answer.
  response-validation : Validation absent none
    ask "How strictly does {self.source} check the answers it gets on {self}?"
  /// Worth repeating by a machine: paying, opening accounts, drawing vouchers, sending one-time codes.
  automatable : Bool = effect in [money, irreversible]
  /// The place of the flow in an order of steps that must not be skipped. 0: none.
  step : Int = 0
}

// ===== Controls ==================================================================================================

kind ApiAuthentication "Authentication fit for public interfaces" : Control on Flow {
  holds when any a in authentication : a >= session-cookie
  proven by credentials-required
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-8", "ISO-27001:A.8.5", "ASVS:6.3.4"]
}
kind ResponseFiltering "Answers cut down to what the caller needs" : Control on Flow, Component {
  covers Flow by target
  ask = "Does {self} leave out of an answer what this caller has no need for?"
  refs = ["NIST-800-53:SI-11", "ISO-27001:A.8.26", "ASVS:15.3.1"]
}
kind BotDefence "Defence against bots" : Control on Flow, Component {
  covers Flow by target
  ask = "Does {self} tell people from scripts before it acts?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:2.4.1"]
}
kind BusinessLimitChecks "Limits checked by the server" : Control on Component {
  ask = "Does {self} itself enforce the business limits: amounts, counts, time between attempts?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:2.3.2"]
}
kind ApiInventory "Documented and supported interface" : Control on Service {
  holds when api-inventory == documented
  gives api-inventory == documented
  refs = ["PCI-DSS:6.3.2", "NIST-800-53:CM-8", "ISO-27001:A.5.9", "API9:2023"]
}
kind ResponseValidation "Schema check on answers" : Control on Flow {
  holds when response-validation >= schema
  gives response-validation >= schema
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:2.2.1"]
}
kind QueryCostLimits "Limits on the cost of a query" : Control on Component {
  ask = "Does {self} refuse queries that are too deep, too wide or too many in one batch?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SC-5", "ISO-27001:A.8.26", "ASVS:4.3.1"]
}
kind HiddenSchema "Schema kept from strangers" : Control on Service {
  holds when schema-visibility in [hidden, authenticated]
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:SI-11", "ISO-27001:A.8.26", "ASVS:4.3.2", "ASVS:13.4.2"]
}
kind IdempotencyKeys "Idempotency keys" : Control on Flow {
  gives replay-protection == true
  ask = "Does a repeated request on {self} have the effect of one, because it carries a key of its own?"
  refs = ["PCI-DSS:6.2.4", "ISO-27001:A.8.26", "ASVS:2.3.3"]
}
kind ConcurrencyControl "Concurrency control" : Control on Service {
  holds when concurrency == guarded
  gives concurrency == guarded
  refs = ["PCI-DSS:6.2.4", "ISO-27001:A.8.26", "ASVS:2.3.4"]
}
kind WorkflowStateEnforcement "Workflow state kept by the server" : Control on Service {
  holds when session-state == server
  gives session-state == server
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:2.3.1"]
}
kind BodyOrHeaderParameters "Nothing sensitive in addresses" : Control on Flow {
  holds when no u in uses where url-sensitive(u) : u.data in in-url
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-11", "ISO-27001:A.8.26", "ASVS:14.2.1"]
}

// ===== Predicates ================================================================================================

/// Data of which every customer has some of their own.
def of-one-customer(d : Data) : Bool = d is PersonalData or FinancialData or PaymentData

def url-sensitive(u : Use) : Bool =
  u.role == carries and raw(u) and u.data is Credential
  or u.role == carries and raw(u) and u.data is PersonalData

/// A request that outsiders can send without having passed anything that checks callers.
def open-entry(f : Flow) : Bool = untrusted(f.source) or open-gateway(f.source)

def changes-or-discloses(f : Flow) : Bool = f.effect >= write or handles-confidential(f)

def serves-confidential(c : Component) : Bool = any f in c.inbound : handles-confidential(f)

/// The component hands every decision about data on: it keeps none, and whoever it asks knows the user and checks.
def delegates-authorization(c : Service) : Bool =
  (all f in c.outbound : f.target is not Datastore)
  and (any f in c.outbound : f.target is Process)
  and (all f in c.outbound where f.target is Process :
      f.user-context == propagated and f.target has ObjectAuthorization)

// ===== Who may do what ===========================================================================================

/// The most frequent serious flaw of interfaces: the caller is known, the function is allowed, and the id in the
/// request belongs to somebody else.
threat bola "Object ids are not checked for each caller" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-639", "CWE-863", "CAPEC-122", "API1:2023", "A01:2025", "ASVS:8.2.2"]
  for c : Service
  let requests = set(f in c.inbound where f.trigger == user)
  when c is not Worker or WebhookReceiver or WebhookSender
    and any f in requests, u in f.uses where raw(u) : of-one-customer(u.data)
  unless delegates-authorization(c)
  mitigated by ObjectAuthorization on c
  likelihood = likely + exposure(c)
  impact = max(f in requests : data-impact(f))
  message = "{c} serves data of many customers, and does not check for each object whether this caller may see or change it."
  fix = """
    Look up the object together with its owner (`where id = ? and owner = ?`), refuse when the owner is not the user of
    the request, and write one test per endpoint that calls it with somebody else's id. Then state
    `authorization = object` on {c}.
    """
}

/// Whoever finds the address of an administrative function may try it.
threat bfla "Functions are not checked for each role" {
  classes = [elevation-of-privilege]
  refs = ["CWE-285", "CWE-862", "CAPEC-1", "API5:2023", "ASVS:8.2.1"]
  for c : Service
  let powerful = set(f in c.inbound where f.effect >= irreversible)
  let ordinary = set(f in c.inbound where f.effect in [read, write])
  when any powerful and any ordinary
  mitigated by FunctionAuthorization on c
  likelihood = possible + exposure(c)
  impact = max(f in powerful : integrity-impact(f))
  message = "{c} offers ordinary and powerful functions side by side, and does not check for each function who may call it."
  fix = """
    Deny every function by default and name the roles that may call it, next to the function. Test each powerful one
    with an ordinary user's token. Then state `authorization = function` on {c}, or move the powerful functions into a
    service of their own.
    """
}

/// What the screen does not show still travels, and whoever reads the traffic sees it.
threat excessive-property-exposure "An answer holds more than the caller needs" {
  classes = [information-disclosure]
  refs = ["CWE-213", "CAPEC-54", "API3:2023", "ASVS:8.2.3", "ASVS:15.3.1"]
  for f : Flow from Actor or Component to Service
  let returned = set(u in f.uses where u.role == returns and raw(u) and u.data is not Secret)
  let confidential-ones = set(u in returned where u.data.sensitivity >= confidential)
  when known(f.uses)
    and f.trigger == user
    and ((any confidential-ones and any u in returned : u.data.sensitivity < confidential)
      or known(f.needed-data) and any u in confidential-ones : u.data not in f.needed-data)
  mitigated by PropertyAuthorization on f.target
  mitigated by ResponseFiltering on f
  likelihood = possible + exposure(f.target)
  impact = confidentiality-impact(f)
  message = "{f} returns confidential data together with what every caller may see."
  fix = """
    Build the answer from a list of the properties this caller may see, not from the whole object. Split the endpoint
    when two kinds of callers need different properties.
    """
}

/// A field that no form shows, such as a role or a limit, can be sent all the same.
threat mass-assignment "Request fields overwrite what callers may not set" {
  classes = [tampering]
  refs = ["CWE-915", "API3:2023", "ASVS:15.3.3"]
  for c : Service
  let changes = set(f in c.inbound where f.effect >= write and f.trigger == user)
  when any changes and c.binds-objects
  mitigated by PropertyAuthorization on c
  mitigated by SchemaValidation on changes
  likelihood = possible + exposure(c)
  impact = max(f in changes : integrity-impact(f))
  message = "{c} copies request fields onto its objects by name, so a caller can set fields that no form offers."
  fix = """
    Bind requests to a class that has only the fields a caller may set, and reject unknown fields. Then state
    `binds-objects = false` on {c}.
    """
}

/// An interface on the Internet that asks for nothing, or for something anyone can copy, is everybody's interface.
threat broken-api-auth "Outsiders call without proper authentication" {
  classes = [spoofing]
  refs = ["CWE-287", "CWE-306", "CAPEC-114", "ATT&CK:T1190", "API2:2023"]
  for c : Service or ApiGateway
  let entries = set(f in c.inbound where open-entry(f) and changes-or-discloses(f))
  when exposed(c) and any entries
  mitigated by ApiAuthentication on entries
  likelihood = likely + exposure(c)
  impact = max(f in entries : data-impact(f))
  message = "Outsiders can reach {c} without proving who they are, and what they reach changes or discloses something."
  fix = """
    Demand a token or session on every call ({entries}), also behind a load balancer. An API key or a password in
    every request does not suffice for users. State `authentication` on the flows, or put an authenticating gateway in
    between.
    """
}

/// In a system with many tenants, the tenant is the first thing to check.
threat cross-tenant-access "One tenant can reach another's data" {
  classes = [information-disclosure]
  refs = ["CWE-653", "CWE-639", "API1:2023", "ASVS:8.4.1"]
  for c : Service
  when c.tenancy == multi and (serves-confidential(c) or handles-confidential(c))
  mitigated by TenantIsolation on c
  mitigated by ObjectAuthorization on c
  likelihood = likely + exposure(c)
  impact = worse(confidentiality-impact(c), max(f in c.inbound : confidentiality-impact(f)))
  message = "{c} serves several tenants, and nothing says that a request of one cannot reach the data of another."
  fix = """
    Take the tenant from the token, never from the request, and add it to every query in one place that no query can
    go around (row rules, a schema or a key per tenant). Test with two tenants. Then add `with TenantIsolation` to {c}.
    """
}

/// A check at the gateway protects nothing that can be called around the gateway.
threat gateway-bypass "A service can be reached around its gateway" {
  classes = [elevation-of-privilege]
  refs = ["CWE-288", "CAPEC-115", "API8:2023", "ZT6"]
  for c : Service
  let around = set(
    f in c.inbound
      where f.source is not Gateway
        and f.effect != health
        and (any b in f.crossed : b is NetworkSegment or Namespace or PublicNetwork)
  )
  when any around and any f in c.inbound : f.source is ApiGateway
  mitigated by GatewayOnlyIngress on c
  mitigated by MeshAuthorization on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "{c} stands behind a gateway, yet {around} comes from another zone without passing it."
  fix = """
    Let {c} accept connections from its gateway only (network policy or mesh policy), or name in the policy the callers
    that may come directly and authenticate them. Turn off gRPC reflection.
    """
}

// ===== What a caller can exhaust or automate =====================================================================

/// Without a limit one caller decides how much is left for the others.
threat no-rate-limit "Outsiders can call without limit" {
  classes = [denial-of-service]
  refs = ["CWE-770", "CWE-799", "CAPEC-125", "ATT&CK:T1499.003", "API4:2023", "ASVS:2.4.1"]
  for c : Process
  when not untrusted(c) and any f in c.inbound : untrusted(f.source) and f.effect != health
  unless c is Gateway and any c.outbound and all f in c.outbound : f has RateLimiting
  mitigated by RateLimiting on c
  likelihood = possible + exposure(c)
  impact = criticality-impact(c)
  message = "Nothing limits how often outsiders can call {c}."
  fix = """
    Set a limit for each client at {c} or at a gateway in front of it, answer 429 above it, and alert when it is hit
    often. Then state `rate-limit = per-client` on {c}.
    """
}

/// The attacker pays nothing for the call, and the organisation pays for what it sets off.
threat pay-per-use-amplification "Outsiders can run up a bill" {
  classes = [denial-of-service]
  refs = ["CWE-400", "ATT&CK:T1496.004", "API4:2023", "LLM10:2025"]
  for c : Process
  let paid = set(f in c.outbound where f.target is Component and f.target.paid-per-call)
  when exposed(c) and any paid
  mitigated by PerClientRateLimiting on c and BudgetAlarm on c
  likelihood = possible + exposure(c)
  impact = moderate
  message = "Outsiders can make {c} call services that cost money each time: {paid.target}."
  fix = """
    Limit these calls for each client and in total for each day, and set an alarm on spending well below what would
    hurt. Ask for a login or a proof of work before the first paid call.
    """
}

/// A shop, a bank and a lottery can all be emptied by a script that does nothing forbidden, only often.
threat sensitive-flow-automation "A business function can be driven by bots" {
  classes = [denial-of-service, spoofing]
  refs = ["CWE-799", "CWE-841", "CAPEC-212", "API6:2023", "ASVS:2.4.2"]
  for f : Flow from Actor or Client to Process
  when untrusted(f.source) and f.automatable
  mitigated by BotDefence on f and BusinessLimitChecks on f.target
  likelihood = possible + exposure(f.target)
  impact = money-impact(f)
  message = "{f} does something worth repeating by machine, and nothing tells people from scripts."
  fix = """
    Let the server enforce how often and up to which amount one person may do this, and add a challenge that grows with
    suspicion (device, speed, new payee). Watch the rate of this function, not only of all calls.
    """
}

/// A query language lets the caller decide how much work the server does.
threat graphql-abuse "Queries of any size and shape are answered" {
  classes = [denial-of-service, information-disclosure]
  refs = ["CWE-770", "CAPEC-130", "API4:2023", "ASVS:4.3.1"]
  for c : GraphqlApi
  when exposed(c)
  mitigated by QueryCostLimits on c and HiddenSchema on c
  likelihood = possible + exposure(c)
  impact = criticality-impact(c)
  message = "Outsiders can send {c} queries of any depth, or can read its whole schema."
  fix = """
    Limit depth, breadth, aliases and batch size, or accept only queries that were registered at build time, and turn
    introspection off in production (`schema-visibility = hidden`).
    """
}

// ===== What can be repeated, raced or skipped ====================================================================

/// Networks repeat requests by themselves, and attackers do so on purpose.
threat replayable-request "A repeated request takes effect twice" {
  classes = [tampering]
  refs = ["CWE-294", "CAPEC-60", "ASVS:2.3.4"]
  for f : Flow from Actor or Component to Process
  when f.effect in [money, irreversible]
  mitigated by IdempotencyKeys on f
  mitigated by ReplayProtection on f
  likelihood = possible + exposure(f.target)
  impact = money-impact(f)
  message = "{f} cannot be undone, and the same request sent again takes effect again."
  fix = """
    Let the caller send a key that is unique to the intent, store it with the result in one transaction, and answer a
    repetition with the stored result. Then state `replay-protection = true` on {f}.
    """
}

/// Two requests in the same millisecond both see the balance that only one of them may spend.
threat race-on-limit "Simultaneous requests get around a limit" {
  classes = [tampering]
  refs = ["CWE-362", "CWE-367", "CAPEC-26", "ASVS:2.3.4"]
  for c : Service
  let spending = set(f in c.inbound where f.effect == money)
  when any spending
  mitigated by ConcurrencyControl on c
  likelihood = unlikely + exposure(c)
  impact = max(f in spending : money-impact(f))
  message = "Two simultaneous requests to {c} can both use the same balance or limit."
  fix = """
    Check and change in one statement (`update … where balance >= ?`), or lock the row, or use a version column and
    retry. Prove it with a test that fires many requests at once. Then state `concurrency = guarded` on {c}.
    """
}

/// A state that the client keeps is a state that the client chooses.
threat workflow-step-skip "Steps of a process can be skipped" {
  classes = [elevation-of-privilege]
  refs = ["CWE-841", "ASVS:2.3.1"]
  for c : Service
  let steps = set(f in c.inbound where f.step > 0)
  when count(steps) >= 2 and any f in steps : f.trigger == user
  mitigated by WorkflowStateEnforcement on c
  likelihood = unlikely + exposure(c)
  impact = max(f in steps : integrity-impact(f))
  message = "{c} leaves it to the client in which order its steps are taken: {steps}."
  fix = """
    Keep the state of the process on the server, and let each step check that the one before it was completed by the
    same user. Then state `session-state = server` on {c}.
    """
}

// ===== What comes from others ====================================================================================

/// A callback address is an address the server will call from inside the network.
threat ssrf-webhook-target "A caller decides which address is called back" {
  classes = [information-disclosure]
  refs = ["CWE-918", "CAPEC-664", "API7:2023"]
  refines std.web.ssrf on c
  for c : WebhookSender
  when c.callback-targets == caller-supplied
  mitigated by SsrfGuard on c and EgressAllowlist on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "A caller can make {c} send requests to an address of its choice, also inside the network."
  fix = """
    Resolve the name once, refuse private, loopback and metadata addresses, do not follow redirects, and send through an
    egress proxy that has a list of allowed destinations. Better: let partners register their address with a review.
    """
}

/// An address that others know can be called by anybody who knows it.
threat unsigned-webhook "An incoming webhook can be forged" {
  classes = [spoofing, tampering]
  refs = ["CWE-345", "CWE-347", "CAPEC-194", "API10:2023"]
  for f : Flow from Component to WebhookReceiver
  when untrusted(f.source)
  mitigated by MessageSigning on f and ReplayProtection on f
  mitigated by ApiAuthentication on f
  likelihood = possible + exposure(f.target)
  impact = integrity-impact(f)
  message = "{f.target} cannot tell whether {f} really comes from {f.source}."
  fix = """
    Verify the sender's signature over the raw body and a timestamp before anything is parsed, refuse what is older than
    a few minutes, and remember the ids of the last deliveries. Then state `payload-signature` and `replay-protection`
    on {f}.
    """
}

/// An answer from another organisation is input like any other, only more readily believed.
threat unsafe-upstream-trust "An answer of a third party is believed unchecked" {
  classes = [tampering]
  refs = ["CWE-20", "CWE-346", "CAPEC-153", "API10:2023"]
  for f : Flow from Process to ExternalParty
  when (any u in f.uses : u.role == returns)
    and ((any g in f.source.outbound where g != f : g.effect >= write) or any f.source.sinks)
  mitigated by ResponseValidation on f
  likelihood = unlikely + exposure(f.source)
  impact = integrity-impact(f)
  message = "{f.source} uses what {f.target} answers without checking it, and goes on to change something with it."
  fix = """
    Check the answer against a schema and against what is plausible (amounts, currencies, known ids), limit its size and
    the time you wait, and do not follow redirects. Then state `response-validation = schema` on {f}.
    """
}

// ===== What shows that should not ================================================================================

/// What nobody lists nobody patches, and what was replaced last year still answers.
threat shadow-or-zombie-api "An exposed interface is undocumented or retired" {
  classes = [information-disclosure, elevation-of-privilege]
  refs = ["CWE-1059", "CAPEC-169", "ATT&CK:T1190", "API9:2023"]
  for c : Service
  when exposed(c) and serves-confidential(c)
  mitigated by ApiInventory on c
  likelihood = possible + exposure(c)
  impact = max(f in c.inbound : confidentiality-impact(f))
  message = "{c} can be reached by outsiders, and is not in the inventory of supported interfaces."
  fix = """
    Enter {c} into the inventory with its owner, version and end date, or switch it off. Generate the inventory from the
    gateway's routes, so that a route nobody declared is noticed. Then state `api-inventory = documented` on {c}.
    """
}

/// Addresses end up in histories, logs, caches and the referrer sent to others.
threat key-in-url "Secrets or personal data stand in an address" {
  classes = [information-disclosure]
  refs = ["CWE-598", "CAPEC-117", "ASVS:14.2.1"]
  for f : Flow
  when f is Http or Https and known(f.uses) and any u in f.uses : url-sensitive(u)
  mitigated by BodyOrHeaderParameters on f
  likelihood = possible + exposure(f.target)
  impact = confidentiality-impact(f)
  message = "{f} carries secrets or personal data in its address, where every log on the way keeps them."
  fix = "Move them into the body or a header, reject them in the query string, and purge the logs that already hold them."
}

/// A schema saves an attacker the work of guessing.
threat verbose-api-docs-public "Anybody can read the schema of an interface" {
  classes = [information-disclosure]
  refs = ["CWE-497", "ASVS:13.4.5"]
  for c : Service
  when exposed(c) and not c.public-api and serves-confidential(c)
  mitigated by HiddenSchema on c
  likelihood = unlikely + exposure(c)
  impact = minor
  message = "Anybody can read the schema or the API pages of {c}."
  fix = """
    Turn off schema, reflection and API pages in production, or put a login before them. If the interface is meant for
    the public, state `public-api = true` on {c}.
    """
}
