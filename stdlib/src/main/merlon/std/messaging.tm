tm 1

/// Queues, topics and streams: who may put messages in, who acts on them, and what becomes of those that nobody could
/// process.
///
/// A producer is drawn as a flow to the queue that writes. A consumer is drawn in either of two ways, which mean the
/// same here: as a flow from the queue, whose `effect` is what the consumer does with a message, or as a flow to the
/// queue that reads; then what it does is drawn as its own flows with `trigger = event`.
library std.messaging "Messaging" version 1.0.0
use std.core
use std.identity
use std.api

// ===== What can be said of queues ================================================================================

extend kind Queue {
  /// How long messages stay; `none`: for ever.
  retention : Duration? absent none
    ask "How long does {self} keep messages after they were read?"
  /// It stands between producers outside and every consumer, which each would have to check for itself.
  schema-registry : Bool absent false
    ask "Does {self} refuse a message that does not fit the schema of its topic?"
  /// The queue that takes over what nobody could process.
  dead-letters-to : Queue? = none
}

// ===== Controls ==================================================================================================

kind DeadLetterQueue "A place for messages that cannot be processed" : Control on Queue {
  holds when dead-letter or dead-letters-to != none
  refs = ["NIST-800-53:SI-17", "ISO-27001:A.8.14", "ASVS:16.5.2"]
}
kind SchemaRegistry "Messages are held to a schema" : Control on Queue {
  holds when schema-registry
  gives schema-registry == true
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:2.2.1"]
}

// ===== Predicates ================================================================================================

/// From this time on, a topic that keeps its messages is a store.
param brief-retention : Duration = 7d

/// The flows by which messages come in.
def productions(q : Queue) : set of Flow = set(f in q.inbound where f.effect >= write)
/// The messages of the queue are handed on over the flow, or fetched.
def delivers(f : Flow, q : Queue) : Bool = f.source == q or f.target == q and f.effect == read
def deliveries(q : Queue) : set of Flow = set(f in q.flows where delivers(f, q))
/// The queue from which the flow delivers.
def broker(f : Flow) : set of Queue = set(
  x in [f.source, f.target] where x is Queue and delivers(f, x)
)

def consumers(q : Queue) : set of Component = set(
  c in Component
    where (any f in c.inbound : f.source == q)
      or any f in c.outbound : f.target == q and f.effect == read
)

/// On a message the consumer does something that cannot be undone, or moves money.
def consumer-acts(f : Flow) : Bool =
  f.source is Queue and f.effect >= irreversible
  or f.target is Queue
    and f.effect == read
    and any g in f.source.outbound where g.trigger == event : g.effect >= irreversible

/// What the flows of a queue are said to carry is what it holds, unless it says so itself.
def carries-confidential(q : Queue) : Bool =
  (known(q.uses) or no f in q.flows : known(f.uses)) and handles-confidential(q)
  or any f in q.flows : handles-confidential(f)

/// The worst that disclosed or falsified messages of the queue do.
def message-impact(q : Queue) : Impact = worse(data-impact(q), max(f in q.flows : data-impact(f)))
def message-secrecy-impact(q : Queue) : Impact =
  worse(confidentiality-impact(q), max(f in q.flows : confidentiality-impact(f)))

// ===== Who may send and read =====================================================================================

/// Whoever reaches the port of the broker reads along and writes along.
threat open-broker "Anybody who reaches a queue can use it" {
  classes = [spoofing]
  refs = ["CWE-306", "ATT&CK:T1210"]
  for f : Flow from Component to Component
  when any queue-of(f) and weighty(f)
  mitigated by CallerAuthentication on f
  compensated by ServiceMesh on f
  refines std.identity.unauthenticated-service-call on f
  group by queue-of(f)
  likelihood = possible + exposure(f.target)
  impact = max(q in queue-of(f) : message-impact(q))
  message = "{queue-of(f)} is used over {f} without a credential."
  fix = """
    Switch on authentication for every listener of {queue-of(f)} (client certificates, or tokens of the platform), close
    the listeners without, and give each producer and consumer a credential of its own. Then state `authentication` on
    {f}.
    """
}
/// The queue at one of the ends of the flow.
def queue-of(f : Flow) : set of Queue = set(x in [f.source, f.target] where x is Queue)

/// On a topic with one key for all, the newsletter service reads the payments, and can write them.
threat topic-acl-missing "Every user of a queue can read and write everything in it" {
  classes = [information-disclosure, elevation-of-privilege]
  refs = ["CWE-862", "API5:2023"]
  for q : Queue
  when any q.flows and (carries-confidential(q) or any f in q.outbound : f.effect >= write)
  mitigated by PerPrincipalAccess on q
  likelihood = possible + exposure(q)
  impact = message-impact(q)
  message = "Nothing says who may write to {q} and who may read from it: everybody with its credential may do both."
  fix = """
    Give each producer and consumer of {q} a principal of its own, deny by default, and list for each topic who may
    write and who may read. Then state `acl = per-principal` on {q}.
    """
}

/// A consumer that books what it reads obeys everybody who can write there.
threat forged-event "A consumer acts on events that anybody may have written" {
  classes = [tampering]
  refs = ["CWE-345", "CAPEC-194"]
  for f : Flow from Component to Component
  when consumer-acts(f) and any q in broker(f) : count(productions(q).source) >= 2
  mitigated by MessageSigning on f
  mitigated by PerPrincipalAccess on broker(f)
  likelihood = possible + exposure(f.target)
  impact = worse(action-impact(f), major)
  message = "Several parties can write to {broker(f)}, and what is read over {f} is acted on without knowing who wrote it."
  fix = """
    Let each producer sign its events with a key of its own, and let the consumer check signature and sender before it
    acts; or allow only the rightful producer to write to the topic (`acl = per-principal`). Then state
    `payload-signature` on {f}.
    """
}

// ===== What arrives twice, broken, or in another form ============================================================

/// Brokers deliver again when an answer is lost. What was booked once is then booked twice.
threat event-replay-reorder "An event that is delivered again takes effect again" {
  classes = [tampering]
  refs = ["CWE-294", "CAPEC-60"]
  for f : Flow from Component to Component
  when consumer-acts(f) and f.delivery == at-least-once
  mitigated by IdempotencyKeys on f
  mitigated by ReplayProtection on f
  refines std.api.replayable-request on f
  likelihood = possible + exposure(f.target)
  impact = if f.effect == money then money-impact(f) else worse(action-impact(f), major)
  message = "{f} delivers an event at least once, and its receiver acts on each delivery."
  fix = """
    Give each event an id, store it with the effect in one transaction, and skip what was seen. Where order matters, add
    a version and refuse an older one. Then state `replay-protection = true` on {f}.
    """
}

/// One message that cannot be processed is tried again for ever, and all others wait behind it.
threat poison-message "One broken message stops a queue" {
  classes = [denial-of-service]
  refs = ["CWE-754", "ATT&CK:T1499"]
  for q : Queue
  let waiting = set(c in consumers(q) where known(c.criticality) and c.criticality >= high)
  when any waiting
  mitigated by DeadLetterQueue on q
  likelihood = unlikely + exposure(q)
  impact = max(c in waiting : criticality-impact(c))
  message = "A message of {q} that {waiting} cannot process blocks those behind it."
  fix = """
    Try a message a few times with growing pauses, then move it to a queue of its own that somebody watches, with the
    reason. Then state `dead-letter = true` on {q}.
    """
}

/// A field that is missing, renamed or of another type is read as something else by whoever trusts it.
threat schema-drift-injection "Messages of outsiders can have any form" {
  classes = [tampering]
  refs = ["CWE-20", "CAPEC-153"]
  for q : Queue
  let foreign = set(f in productions(q) where untrusted(f.source))
  when any foreign and any deliveries(q)
  mitigated by SchemaRegistry on q
  mitigated by SchemaValidation on deliveries(q)
  likelihood = unlikely + exposure(q)
  impact = max(f in foreign : integrity-impact(f))
  message = "{foreign.source} can put messages of any form into {q}, and its readers take them as they come."
  fix = """
    Let the broker refuse what does not fit the registered schema, allow only compatible changes to it, and let readers
    check what the schema cannot say. Then state `schema-registry = true` on {q}.
    """
}

// ===== What stays ================================================================================================

/// A topic that keeps everything is a copy of the database that nobody cleans.
threat retained-sensitive-topic "A topic keeps personal data in clear for long" {
  classes = [information-disclosure, non-compliance]
  refs = ["CWE-359", "GDPR:5", "PCI-DSS:3.2.1"]
  for q : Topic or EventStream
  let personal = set(
    u in Use
      where (u.at == q and known(q.uses) or (any f in q.flows where known(f.uses) : u.at == f))
        and u.data is PersonalData
        and u.protection in [clear, field-encrypted]
  )
  when any personal and (q.retention == none or q.retention > brief-retention)
  mitigated by FieldEncryption on personal
  mitigated by RetentionDeletion on q
  likelihood = unlikely + exposure(q)
  impact = max(u in personal : u.data.sensitivity-impact)
  message = "{q} keeps {personal.data} in clear for more than {brief-retention}, out of reach of every deletion."
  fix = """
    Keep messages for as long as a consumer may be down, not longer; send ids instead of personal data, or encrypt the
    fields with a key for each person, so that deleting the key deletes the person. Then state `retention` on {q}.
    """
}

/// What could not be processed is still what it was, and lies where administrators of everything look.
threat dlq-unprotected "Messages that failed lie less protected than before" {
  classes = [information-disclosure]
  refs = ["CWE-668"]
  for d : Queue
  let guarded = set(q in Queue where q.dead-letters-to == d and carries-confidential(q))
  when any q in guarded : d.acl < q.acl or d.encryption-at-rest < q.encryption-at-rest
  mitigated by PerPrincipalAccess on d and EncryptionAtRest on d
  likelihood = unlikely + exposure(d)
  impact = max(q in guarded : message-secrecy-impact(q))
  message = "Confidential messages of {guarded} end up in {d}, which guards them less."
  fix = """
    Give {d} the same access rules, the same encryption and the same retention as the queue before it, and delete what
    was looked at. Then state `acl` and `encryption-at-rest` on {d}.
    """
}
