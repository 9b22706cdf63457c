tm 1

/// Functions that a platform starts for each request or event: who may start them, what an event brings along, which
/// rights and secrets they run with, and what it costs when they are started too often.
///
/// What starts a function is drawn, not stated: a flow from a caller, from a queue or store to the function, or from the
/// function to a queue that it reads.
library std.serverless "Serverless functions" version 1.0.0
use std.core
use std.identity
use std.api
use std.web
use std.messaging
use std.cloud
use std.resilience

// ===== What can be said of a function ============================================================================

/// Whose code is loaded beside the function's own: layers, extensions, a custom runtime, the base image.
enum LayerOrigin { none, first-party, verified, public }

extend kind Function {
  /// Functions start as often as they are called, and each start is paid for.
  concurrency-limit : Bool absent false
    ask "Is it limited how many copies of {self} run at once, and for how long each?"
  /// Variables of a function are shown in consoles, logs and error reports.
  environment-secrets : Bool absent true
    ask "Does {self} get secrets through its environment variables?"
  /// A layer runs with all rights of the function that loads it.
  layers : LayerOrigin absent public
    ask "Whose layers, extensions or base images does {self} load: none, your own, a verified publisher's, anybody's?"
  /// Whether one call leaves something that the next one finds: files, or values kept in memory.
  leaves-traces : Bool absent true
    ask "Does {self} write temporary files or keep values in memory from one call to the next?"
}

// ===== Controls ==================================================================================================

kind EventSourceCheck "The source of an event is checked" : Control on Function {
  ask = "Does {self} check that an event comes from the source it expects, and is about what it may handle?"
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:13.2.1"]
}
kind ConcurrencyLimit "Limited copies and time" : Control on Function {
  holds when concurrency-limit
  gives concurrency-limit == true
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "ASVS:13.1.2", "ASVS:15.2.2"]
}
kind TempCleanup "Nothing is left for the next call" : Control on Function {
  ask = "Does {self} remove its temporary files and clear what it kept in memory before it ends?"
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "ISO-27001:A.8.3"]
}
kind LoopGuard "A loop is noticed and stopped" : Control on Function {
  ask = "Does {self} stop when an event is its own work coming back (a mark in the event, a counter, a separate place for output)?"
  refs = ["NIST-800-53:SI-17", "NIST-800-53:SC-24", "ISO-27001:A.8.14", "ASVS:16.5.2"]
}

// ===== Predicates ================================================================================================

/// The flows by which events reach the function.
def event-flows(c : Function) : set of Flow = set(
  f in c.flows
    where f.target == c
        and f.effect != health
        and (f.source is Queue or Datastore or known(f.trigger) and f.trigger == event)
      or f.source == c and f.target is Queue and f.effect == read
)
/// Where the events of the flow come from.
def event-source(f : Flow, c : Function) : Component or Actor =
  if f.source == c then f.target else f.source

/// Somebody who is trusted less than the function writes what the events are about.
def from-below(x : Component or Actor, c : Function) : Bool =
  x.boundary.trust < c.boundary.trust
  or x is Queue or Datastore
    and any g in x.inbound where g.effect >= write : g.source.boundary.trust < c.boundary.trust

/// Something confidential or weighty is at stake: enough to ask how the function is built.
def matters(c : Function) : Bool = handles-confidential(c) or any f in c.flows : weighty(f)

/// What sets off a function: what it and others write, and what queues and stores deliver.
relation setting-off via f : Flow = f.source -> f.target
    where f.source is Queue or Datastore and f.target is Function
    or f.source is Function and f.target is Function or Queue or Datastore and f.effect >= write
  | via f : Flow = f.target -> f.source
    where f.source is Function and f.target is Queue and f.effect == read

/// Producers of different trust write to the queue.
def mixes-trust(q : Queue) : Bool =
  any a in productions(q).source, b in productions(q).source : a.boundary.trust > b.boundary.trust

// ===== Who starts a function, and with what ======================================================================

/// An address that starts a function is found by those who scan for it, however long it is.
threat public-function-url "Anybody can call a function" {
  classes = [spoofing]
  refs = ["CWE-306", "ATT&CK:T1190", "API2:2023"]
  for c : Function
  let entries = set(f in c.inbound where open-entry(f) and changes-or-discloses(f))
  when exposed(c) and any entries
  mitigated by ApiAuthentication on entries
  likelihood = likely + exposure(c)
  impact = max(f in entries : worse(data-impact(f), action-impact(f)))
  message = "Outsiders can call {c} ({entries}) without proving who they are, and it changes or discloses something."
  fix = """
    Demand the platform's own authorisation or a token for the address of {c}, or remove the address and put an API
    gateway with a login in front. Then state `authentication` on the flows.
    """
}

/// The name of an uploaded file, the subject of a mail, a field of a message: all are input, though no user called.
threat event-injection "What stands in an event is trusted" {
  classes = [tampering]
  refs = ["CWE-74", "CWE-20", "CAPEC-153", "A05:2025"]
  for c : Function
  let strange = set(
    f in event-flows(c)
      where f.content-trust == untrusted
        or tainted-end(event-source(f, c))
        or from-below(event-source(f, c), c)
  )
  when any strange and any own-sinks(c)
  mitigated by SchemaValidation on strange
  mitigated by EventSourceCheck on c
  likelihood = possible + exposure(c)
  impact = exposed-data-impact(c)
  message = "{strange} starts {c} with content of somebody less trusted, and {c} puts it into {own-sinks(c)}."
  fix = """
    Treat every field of an event as input, the names of files and buckets too: check it against a schema, accept only
    the source and the action you expect, and never build commands, queries or paths from it. Then state
    `input-validation = schema` on {c}.
    """
}

/// In a queue that two worlds write to, the less careful one speaks in the name of the other.
threat event-source-spoof "Producers of different trust start the same function" {
  classes = [spoofing]
  refs = ["CWE-346", "CWE-290", "ATT&CK:T1546"]
  for f : Flow from Component to Component
  when (f.source is Function or f.target is Function) and any q in broker(f) : mixes-trust(q)
  mitigated by PerPrincipalAccess on broker(f)
  mitigated by MessageSigning on f
  refines std.messaging.forged-event on f
  likelihood = possible + exposure(f.target)
  impact = action-impact(f)
  message = "{broker(f)} takes events from producers of different trust, and what {f} delivers does not say from whom."
  fix = """
    Give each producer a queue or a topic of its own, with a rule that lets only this producer write (`acl =
    per-principal`); or let producers sign, and check the signature before anything else.
    """
}

/// The platform starts as many copies as somebody asks for, and writes the invoice.
threat function-denial-of-wallet "Outsiders can run up the bill of a function" {
  classes = [denial-of-service]
  refs = ["CWE-770", "CWE-400", "ATT&CK:T1496.004"]
  for c : Function
  when exposed(c) or any f in event-flows(c) : tainted-end(event-source(f, c))
  mitigated by ConcurrencyLimit on c and BudgetAlarm on c
  likelihood = possible + exposure(c)
  impact = moderate
  message = "Outsiders decide how often {c} runs, and nothing limits what that costs."
  fix = """
    Limit how many copies of {c} run at once and for how long each, limit calls for each client before it, and set an
    alarm on spending well below what would hurt. Then state `concurrency-limit = true` on {c}.
    """
}

/// Each round writes what starts the next one, at the speed of the platform.
threat recursive-trigger-loop "A function sets itself off" {
  classes = [denial-of-service]
  refs = ["CWE-835", "CWE-674"]
  for c : Function
  when c reaches c along setting-off
  mitigated by LoopGuard on c
  likelihood = unlikely
  impact = moderate
  message = "What {c} writes comes back to it as an event, and one run can start the next without end."
  fix = """
    Write results to another bucket, queue or prefix than the one that starts {c}, mark what {c} wrote and skip it, and
    let an alarm stop {c} when it runs far more often than planned. Then add `with LoopGuard` to {c}.
    """
}

// ===== What a function runs with =================================================================================

/// Small functions with the rights of the whole account are small doors to the whole account.
threat function-role-broad "A function runs with more rights than it needs" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1648", "NHI5:2025"]
  for c : Function
  let role = c.identity
  when known(c.identity) and role is NonHumanIdentity
  mitigated by LeastPrivilege on role
  refines std.identity.overprivileged-nhi on role, std.cloud.wildcard-cloud-role on role
  group by role
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "{c} runs as {role}, which may do more than {c} needs."
  fix = """
    Give {c} a role of its own with just the calls and the resources it uses: the ones in its code, or those of the last
    ninety days in the audit trail. Then state `scope = least` on {role}.
    """
}

/// Environment variables are shown in the console, in crash reports and in every dump of the settings.
threat secrets-in-function-env "A powerful secret lies in the settings of a function" {
  classes = [information-disclosure]
  refs = ["CWE-526", "ATT&CK:T1552.001"]
  for c : Function, i in NonHumanIdentity
  when c in users(i)
    and i is not WorkloadIdentity or CloudRole
    and c.environment-secrets
    and privileged(i)
  mitigated by SecretVaulting on i
  refines std.identity.secret-in-env-or-plain-config on i
  likelihood = unlikely + exposure(c)
  impact = blast-impact(c)
  message = "{c} gets the secret of {i} through its environment variables, where everybody who may look at {c} can read it."
  fix = """
    Let {c} fetch the secret from the vault when it starts, with its own role, and remove it from the settings; change
    the secret afterwards. Then state `stored-in = vault` on {i}.
    """
}

/// A layer runs with the rights of the function and sees every event.
threat layer-or-runtime-untrusted "Code of strangers is loaded beside the function" {
  classes = [tampering]
  refs = ["CWE-829", "ATT&CK:T1195.001", "ATT&CK:T1525"]
  for c : Function
  when c.layers == public and matters(c)
  mitigated by ArtifactSigning on c
  mitigated by DependencyPinning on c
  likelihood = unlikely + exposure(c)
  impact = blast-impact(c)
  message = "{c} loads layers or base images that anybody can publish, and nothing holds them to a reviewed version."
  fix = """
    Build the layers you need yourself from reviewed sources, or pin them by version and digest and check the
    publisher's signature when {c} is deployed. Then state `layers` on {c}.
    """
}

/// A runtime without updates keeps every flaw that is found in it.
threat eol-runtime "A function runs on a runtime without updates" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1104", "PCI-DSS:6.3.3"]
  for c : Function
  when c.patching == unsupported and matters(c)
  mitigated by PatchManagement on c
  refines std.resilience.unpatched-exposed on c, std.resilience.unsupported-component on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "The runtime of {c} gets no security updates any more."
  fix = """
    Move {c} to a supported version of its runtime, and let the build fail some months before the next one ends. Then
    state `patching` on {c}.
    """
}

/// The platform keeps a container warm for the next caller, who may belong to somebody else.
threat shared-tmp-warm-reuse "One customer's data waits for the next call" {
  classes = [information-disclosure]
  refs = ["CWE-459", "CWE-226", "CAPEC-546"]
  for c : Function
  when c.tenancy == multi
    and c.leaves-traces
    and (handles-confidential(c) or any f in c.flows : handles-confidential(f))
  mitigated by TempCleanup on c
  mitigated by TenantIsolation on c
  likelihood = rare + exposure(c)
  impact = exposed-secrecy-impact(c)
  message = "{c} serves several tenants and leaves data in its container, which the next call may find."
  fix = """
    Write temporary files under random names and delete them at the end, keep nothing about a request in global
    variables, or run one function for each tenant. Then add `with TempCleanup` to {c}.
    """
}
