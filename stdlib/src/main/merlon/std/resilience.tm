tm 1

/// Staying up, coming back, and knowing afterwards what happened: floods of traffic, encrypted and deleted data, calls
/// that wait for each other, software that nobody updates, and records of who did what that are missing or can be
/// changed.
///
/// What is worth protecting is said by `criticality`, `segment` and the kind of a component. A model that states none
/// of them is not asked.
library std.resilience "Resilience and traces" version 1.0.0
use std.core
use std.stride
use std.web

// ===== Vocabulary ================================================================================================

extend kind Component {
  /// How long the business can do without it, by its own statement.
  inherited recovery-time : Duration
    ask "Within which time must {self} work again when its site is lost?"
}

// ===== Controls ==================================================================================================

kind DdosProtection "Protection from floods of traffic" : Control on Component, Boundary {
  ask = "Does something in front of {self} absorb more traffic than its own lines can carry?"
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "ISO-27001:A.8.20"]
}
kind RestoreTested "Restores are tried" : Control on Datastore, Boundary {
  ask = "Has {self} been restored from its backup within the last six months, and was the result checked?"
  refs = [
    "NIST-800-53:CP-4",
    "NIST-800-53:CP-9(1)",
    "ISO-27001:A.8.13",
    "ISO-27001:A.5.30",
    "DORA:12",
    "DORA:25",
  ]
}
kind BackupSeparation "Data and its backups in different hands" : Control on Identity {
  ask = "Does it take two different people to delete data and its backup with {self}?"
  refs = ["NIST-800-53:CP-9", "NIST-800-53:CP-9(8)", "ISO-27001:A.8.13", "DORA:12"]
}
kind MultiRegionRecovery "Recovery in another region" : Control on Component {
  holds when redundancy == multi-region
  gives redundancy == multi-region
  refs = ["NIST-800-53:CP-7", "NIST-800-53:CP-10", "ISO-27001:A.8.14", "DORA:11", "DORA:12"]
}
kind BoundedResources "Queues and pools with an upper limit" : Control on Component {
  ask = "Do connections, threads, memory and waiting requests in {self} have upper limits, for each group of callers?"
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "ASVS:15.2.2", "ASVS:13.1.2"]
}
kind SeparateLogAdministration "Logs in other hands" : Control on Datastore {
  ask = "Can those who administer the systems that write to {self} neither change nor delete what is in it?"
  refs = [
    "PCI-DSS:10.3.2",
    "PCI-DSS:10.3.4",
    "NIST-800-53:AU-9",
    "NIST-800-53:AU-9(3)",
    "ISO-27001:A.8.15",
    "ASVS:16.4.2",
  ]
}
kind LogEncoding "Log entries are encoded" : Control on Component {
  ask = "Does {self} encode line breaks and control characters of input before it logs them?"
  refs = ["NIST-800-53:AU-3", "ISO-27001:A.8.15", "ASVS:16.4.1"]
}
kind ControlFailureAlerts "Alarm when a guard falls silent" : Control on Component {
  ask = "Is somebody alerted within minutes when {self} stops, is bypassed or sees nothing any more?"
  refs = [
    "PCI-DSS:10.7.2",
    "NIST-800-53:SI-4",
    "NIST-800-53:AU-6(1)",
    "ISO-27001:A.8.16",
    "DORA:10",
  ]
}
kind TimeSynchronisation "Clocks agree" : Control on Component, Boundary {
  ask = "Do the clocks in {self} follow one source of time, and is somebody told when one does not?"
  refs = ["PCI-DSS:10.6.1", "NIST-800-53:AU-8", "ISO-27001:A.8.17", "ASVS:16.2.2"]
}
kind RuntimeSelfProtection "Attacks stopped inside of the application" : Control on Component {
  proven by attack-refused
  ask = "Does an agent inside of {self} stop known attacks while they run?"
  refs = ["PCI-DSS:6.4.2", "NIST-800-53:SI-4", "ISO-27001:A.8.26"]
}

// ===== Predicates ================================================================================================

/// Somebody has said that it matters. Nothing is asked by silence.
def important(c : Component) : Bool = known(c.criticality) and c.criticality >= high

def rated-critical(c : Component) : Bool = known(c.criticality) and c.criticality == critical

/// Rated critical, or there for what everything else hangs on.
def indispensable(c : Component) : Bool =
  rated-critical(c)
  or c is IdentityProvider or SecretStore
  or c.segment in [core-ledger, payments, cde, identity]

/// Ours to build and to run.
def in-house(c : Component) : Bool = c is not ExternalParty or Client and c.managed-by == own

/// The model that the component belongs to: what is true of all of it is asked there, once.
def whole(c : Component) : set of Boundary = set(b in c.boundaries where b is Model)

/// What it does when the component stands still, or its data is gone.
def standstill-impact(c : Component) : Impact =
  worse(
    criticality-impact(c),
    max(u in c.uses where known(u.data.availability) : u.data.availability-impact)
  )
def standstill-of(x : Component or Actor) : Impact =
  if x is Component then standstill-impact(x) else negligible

/// The caller does nothing else until the answer is there.
def waits(f : Flow) : Bool =
  f.source is Process
  and f.target is Process or Datastore or ExternalParty
  and f is not InProcess or FileTransfer
  and f.effect != health
  and not (known(f.trigger) and f.trigger in [schedule, event])
  and not (known(f.on-failure) and f.on-failure == queued)

def may-erase(i : Identity, c : Component) : Bool =
  any g in i.grants : g.target == c and (delete in g.rights or administer in g.rights)

// ===== Floods, and waiting =======================================================================================

/// An hour of rented traffic costs less than lunch, and fills any line that stands alone.
threat volumetric-ddos "A flood of traffic stops an important service" {
  classes = [denial-of-service]
  refs = ["CWE-400", "CAPEC-125", "ATT&CK:T1498", "DORA:9"]
  for c : Component
  let behind = set(
    f in c.outbound
      where c is Gateway and (if f.target is Component then important(f.target) else false)
  )
  when not untrusted(c)
    and c is not ContentDeliveryNetwork
    and (any f in c.inbound : untrusted(f.source))
    and (important(c) or any behind)
  mitigated by DdosProtection on c
  likelihood = possible + exposure(c)
  impact = worse(standstill-impact(c), max(f in behind : standstill-of(f.target)))
  message = "Anybody can send {c} more traffic than its lines carry."
  fix = """
    Put a provider in front of {c} that absorbs floods (a scrubbing service, a content delivery network), hide the address
    behind it, and agree with the provider whom to call. Try the change-over once a year.
    """
}

/// In a chain of calls the slowest link decides: when the last one hangs, all in front of it hang too.
threat cascading-sync-dependency "One slow service brings down those that wait for it" {
  classes = [denial-of-service]
  refs = ["CWE-400", "ASVS:16.5.2", "ASVS:13.1.3"]
  for f : Flow from Process to Process
  let before = set(g in f.source.inbound where waits(g) and g.source != f.target)
  let after = set(g in f.target.outbound where waits(g) and g.target != f.source)
  when waits(f) and important(f.source) and any before and any after
  mitigated by CircuitBreaker on f
  mitigated by CircuitBreaker on after
  likelihood = unlikely
  impact = standstill-impact(f.source)
  message = "{before.source} waits for {f.source}, which waits for {f.target}, which waits for {after.target}."
  fix = """
    Give {f} a timeout shorter than that of the call in front of it, stop calling when it fails often, and decide what
    {f.source} answers then. What need not be known at once goes through a queue.
    """
}

/// A pool that everybody shares is emptied by whoever asks most.
threat unbounded-queue-or-pool "Outsiders can use up what an important function needs" {
  classes = [denial-of-service]
  refs = ["CWE-770", "ATT&CK:T1499.002"]
  for c : Process or Queue
  let strangers = set(f in c.inbound where from-untrusted(f))
  let others = set(
    g in c.inbound where not from-untrusted(g) and any f in strangers : f.source != g.source
  )
  when any others and (important(c) or any g in others : serves-something-important(g))
  mitigated by BoundedResources on c
  likelihood = unlikely
  impact = max(standstill-impact(c), max(g in others : standstill-of(g.source)))
  message = "Requests of outsiders and of {others.source} share one pool in {c}, which has no upper limit."
  fix = """
    Limit connections, threads, queue length and size of a request in {c}, give outsiders a pool of their own, and refuse
    early when it is full. Load it in a test until it refuses, and look whether the others are still served.
    """
}
def serves-something-important(f : Flow) : Bool =
  if f.source is Component then important(f.source) else false

// ===== Losing data, and getting it back ==========================================================================

/// Whoever encrypts the data deletes the backups first. What the same administrator can reach is gone with it.
threat ransomware-no-isolated-backup "Ransomware takes the data and its backup" {
  classes = [denial-of-service, tampering]
  refs = ["CWE-693", "ATT&CK:T1486", "ATT&CK:T1490", "DORA:12", "ISO-27001:A.8.13"]
  for c : Datastore
  when indispensable(c) and c.persistent and c is not BackupStore
  mitigated by IsolatedBackup on c
  likelihood = possible + exposure(c)
  impact = standstill-impact(c)
  message = "Who gets hold of the account of {c} can destroy the data and its backups together."
  fix = """
    Copy backups into another account, with other administrators and a lock that nobody can lift before its time. Then
    state `backup = immutable` on {c}, and restore from there once.
    """
}

/// A backup is a hope; a restore is a fact.
threat backup-untested "Nobody knows whether the backup can be restored" {
  classes = [denial-of-service]
  refs = ["DORA:12", "BCBS-POR:3"]
  for c : Datastore
  when important(c) and c.persistent and c is not BackupStore and c.backup > none
  mitigated by RestoreTested on c
  likelihood = unlikely
  impact = standstill-impact(c)
  message = "{c} is backed up, and nobody has tried in the last months to get it back."
  fix = """
    Restore {c} into an empty environment twice a year, by the written steps and with somebody who did not write them;
    compare totals with the original, and note how long it took.
    """
}

/// One stolen account, or one angry colleague, and there is nothing left to restore from.
threat backup-admin-shared "The same account can delete data and its backup" {
  classes = [tampering, denial-of-service]
  refs = ["CWE-250", "ATT&CK:T1490", "ATT&CK:T1485"]
  for i : Identity
  let originals = set(c in Datastore where c is not BackupStore and may-erase(i, c))
  let copies = set(
    b in BackupStore where may-erase(i, b) and any c in originals : backed-up-in(c, b)
  )
  when any copies or any originals and may-delete-backups(i)
  mitigated by BackupSeparation on i
  likelihood = unlikely
  impact = severe
  message = "{i} may delete {originals} and the backups of it."
  fix = """
    Take the right to delete backups from {i} and give it to an account that can do nothing else and belongs to others;
    let the backup refuse deletion before its time, whoever asks.
    """
}
def may-delete-backups(i : Identity) : Bool = known(i.privileges) and backup-delete in i.privileges
/// They keep the same data, or something copies from the one to the other.
def backed-up-in(c : Datastore, b : BackupStore) : Bool =
  (any u in c.uses where known(c.uses), v in b.uses where known(b.uses) : u.data == v.data)
  or b in c.neighbours
  or any m in b.neighbours where m is Process : m in c.neighbours

/// A second zone helps against a fire, and not against the loss of a region or of the provider's control of it.
threat no-dr-for-critical "A critical service cannot move to another region in time" {
  classes = [denial-of-service]
  refs = ["CWE-693", "DORA:11", "DORA:12", "BCBS-POR:3"]
  for c : Component
  when c is not ExternalParty or Client
    and rated-critical(c)
    and (if known(c.recovery-time) then c.recovery-time < 4h
      else any m in whole(c) : m.recovery-time < 4h)
  mitigated by MultiRegionRecovery on c
  likelihood = unlikely
  impact = standstill-impact(c)
  message = "{c} must work again within {c.recovery-time}, and nothing takes its place when its region is lost."
  fix = """
    Keep a second {c} in another region with its data copied there, practise the change-over with real work twice a year,
    and measure how long it takes and what is lost. Then state `redundancy = multi-region`.
    """
}

// ===== Traces ====================================================================================================

/// What only the machine itself records is gone with the machine, and the intruder decides when that is.
threat no-central-logging "What happens in an important component is recorded nowhere else" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1070", "A09:2025", "PCI-DSS:10.2.1", "RTS-ICT:12"]
  for c : Process or Datastore or Queue or SecretStore
  let calls-in = set(f in c.inbound where f.effect >= irreversible)
  when important(c)
  mitigated by CentralLogging on c
  refines std.stride.repudiate-action on calls-in
  likelihood = possible
  impact = moderate
  message = "Nobody could tell tomorrow who did what in {c}: its records are missing or stay on the machine."
  fix = """
    Record each login, each change and each refusal with who, what, when and outcome, send it at once to a log store that
    {c} cannot change, and search there for one known event to see that it arrives. Then state `audit = central`.
    """
}

/// An intruder who administers the systems deletes his traces, unless others hold them.
threat logs-tamperable "Those who are recorded can change the record" {
  classes = [repudiation, tampering]
  refs = ["CWE-284", "CAPEC-268", "ATT&CK:T1070", "PCI-DSS:10.3.2"]
  for c : Datastore
  let writers = set(f in c.inbound where f.effect >= write and f.source is Component).source
  when keeps-traces(c) and any w in writers : same-administrators(w, c)
  mitigated by ImmutableStore on c
  mitigated by SeparateLogAdministration on c
  mitigated by ImmutableLogs on writers
  likelihood = unlikely
  impact = moderate
  message = "Who administers {writers} can change or delete what {c} keeps about it."
  fix = """
    Move {c} into an account of its own whose administrators run nothing else, let writers only append, and lock entries
    for as long as the law asks. Publish a hash of each day elsewhere where proof is needed.
    """
}
def keeps-traces(c : Datastore) : Bool =
  c is LogStore or any u in c.uses where known(c.uses) and u.role == stores : u.data is AuditRecord
/// Both stand in one boundary, or one identity may delete in both.
def same-administrators(w : Component, c : Component) : Bool =
  w within c.boundary or any i in Identity : may-erase(i, w) and may-erase(i, c)

/// A line break in a user name writes a second entry, and the log says what the attacker wants it to say.
threat log-injection "Input can forge log entries" {
  classes = [tampering]
  refs = ["CWE-117", "CAPEC-93", "ASVS:16.4.1"]
  for c : Component
  when logs-input(c) and tainted(c)
  mitigated by LogEncoding on c
  likelihood = unlikely + exposure(c)
  impact = minor
  message = "{c} writes what outsiders send into its log as it comes, line breaks included."
  fix = """
    Log in a structured format (one JSON object a line) through a library that encodes values, and test it with a user
    name that contains a line break and a faked entry.
    """
}

def logs-input(c : Component) : Bool = known(c.sinks) and log in c.sinks

/// Attacks on what matters last for weeks because the alarm that would have rung was never built.
threat no-alerting-on-vital "Nobody would be told of an attack on what matters most" {
  classes = [repudiation]
  refs = ["CWE-223", "ATT&CK:T1562", "A09:2025", "DORA:10", "PCI-DSS:10.4.1.1"]
  for c : Component
  when c is not ExternalParty or Client and indispensable(c)
  mitigated by AlertingMonitoring on c
  likelihood = unlikely
  impact = moderate
  message = "Misuse of {c} would be found by chance, if at all."
  fix = """
    Write down the five events in {c} that must wake somebody (new administrator, mass export, refused logins, change of
    rules, silence), send them to people on duty, and trigger each one on purpose twice a year.
    """
}

/// The guard is watched least. Whoever switches it off has time.
threat monitoring-blind-on-failure "A security control may stop without anybody noticing" {
  classes = [repudiation]
  refs = ["CWE-778", "PCI-DSS:10.7.2"]
  for c : SecurityMonitoring or Waf
  when any c.flows
  mitigated by ControlFailureAlerts on c
  likelihood = rare
  impact = moderate
  message = "When {c} stops, is bypassed or receives nothing any more, everything looks quiet."
  fix = """
    Send a harmless test event through {c} every few minutes and alert when it is not reported; alert also when its input
    drops to nothing and when its rules are changed.
    """
}

/// Two logs whose clocks differ cannot be put in order, and a record that cannot be dated proves little.
threat time-unsynchronised "The clocks behind the records may differ" {
  classes = [repudiation]
  refs = ["CWE-778", "PCI-DSS:10.6.1", "ISO-27001:A.8.17"]
  for m : Model
  let recorders = set(
    c in Component where in-house(c) and indispensable(c) and known(c.audit) and c.audit >= local
  )
  when any recorders
  mitigated by TimeSynchronisation on recorders
  likelihood = rare
  impact = minor
  message = "{recorders} keep records whose times may not agree."
  fix = """
    Let all machines follow the same few sources of time, alert when one is more than a second off, and write times in
    UTC with milliseconds.
    """
}

// ===== Software and its setting ==================================================================================

/// Days after a flaw is known, every exposed server is tried. Patching by hand takes weeks.
threat unpatched-exposed "What outsiders can reach is patched by hand, or not at all" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1395", "CWE-1104", "ATT&CK:T1190", "PCI-DSS:6.3.3", "RTS-ICT:10"]
  refines unsupported-component on c
  for c : Component
  when in-house(c) and c.patching in [manual, unsupported] and exposed(c)
  mitigated by PatchManagement on c and VulnerabilityScanning on c
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "Outsiders can reach {c}, and a known flaw in it stays open until somebody finds the time."
  fix = """
    Rebuild and roll out {c} by itself when an update of its system or libraries appears, within days for what is being
    exploited, and scan it weekly for what was missed. Then state `patching = managed`.
    """
}

/// For software without a maker every flaw found from now on stays for ever.
threat unsupported-component "Software that nobody maintains is still in use" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1104", "ATT&CK:T1210", "NIST-800-53:SA-22"]
  for c : Component
  when unmaintained(c) and any c.inbound
  mitigated by PatchManagement on c
  mitigated by NetworkSegmentation on c.boundary
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "{c} gets no more security updates, and others can reach it."
  fix = """
    Set a date for its replacement. Until then put {c} into a segment that only its few callers can enter, or buy longer
    support; then add `with PatchManagement` to {c}.
    """
}

def unmaintained(c : Component) : Bool = known(c.patching) and c.patching == unsupported

/// Sample pages, default passwords and open consoles are the first things that scanners look for.
threat default-config-exposed "What outsiders can reach was never hardened" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1188", "ATT&CK:T1190", "A02:2025", "PCI-DSS:2.2.2"]
  for c : Component
  when in-house(c) and exposed(c)
  mitigated by HardeningBaseline on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "{c} may still have default accounts, sample pages, open consoles or more functions than it needs."
  fix = """
    Take a published baseline for the product, switch off and remove what is not used, change every default secret, and
    let a scan in the pipeline refuse what departs from it.
    """
}

/// A filter in front buys the days between a known attack and the repair of the application.
threat no-waf-public-web "Nothing filters attacks in front of a public application" {
  classes = [tampering]
  refs = ["CWE-693", "ATT&CK:T1190", "PCI-DSS:6.4.2"]
  for c : WebApplication or Api or BackendForFrontend or ApiGateway
  let outside = set(f in c.inbound where untrusted(f.source) or f.source is Gateway)
  when handles-confidential(c) and exposed(c)
  unless c is Waf or all f in outside : f.source is Waf
  mitigated by WebApplicationFirewall on c
  compensated by RuntimeSelfProtection on c
  likelihood = unlikely + exposure(c)
  impact = confidentiality-impact(c)
  message = "Known attacks on web applications reach {c} unfiltered."
  fix = """
    Put a web application firewall in front of {c} in blocking mode, with the rules for the frameworks you use, and close
    every way around it. It is a second line: the flaw itself is still to be repaired.
    """
}

/// A macro, an archive or an image from outside is opened by a program before a person sees it.
threat malware-on-file-ingest "Files from outside are taken in unscanned" {
  classes = [elevation-of-privilege]
  refs = ["CWE-434", "ATT&CK:T1204", "PCI-DSS:5.2.1"]
  for c : FileIngest
  when tainted(c)
  mitigated by FileUploadScanning on c
  refines std.web.malicious-upload on c
  likelihood = possible + exposure(c)
  impact = data-impact(c)
  message = "{c} takes in files that strangers may have made, and hands them on without a scan."
  fix = """
    Scan each file before anything opens it, with signatures that are updated daily, in a place of its own; keep what is
    suspicious apart, refuse types that nobody needs, and try it with a harmless test file.
    """
}
