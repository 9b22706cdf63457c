tm 1

/// One rule for each way in which an interaction goes wrong, whatever the technology. They are the net under the
/// specific libraries: where one of those finds a threat of the same class at the same place, the rule here yields.
library std.stride "STRIDE for every interaction" version 1.0.0
use std.core

/// Whoever can send a request to an endpoint that does not ask who is calling acts with all that the endpoint may do.
threat spoof-caller "The caller can be impersonated" {
  classes = [spoofing]
  refs = ["CWE-287", "CWE-290", "CAPEC-151", "ATT&CK:T1078", "A07:2025"]
  generic
  for f : Flow from Component or Actor to Process or Datastore or Queue or SecretStore
  when f.effect >= write and f is not InProcess
  mitigated by CallerAuthentication on f
  impact = action-impact(f)
  likelihood = possible + exposure(f.target)
  message = "{f.target} obeys what arrives over {f} without knowing who sent it."
  fix = "Have {f.target} demand a credential on {f} (a token or a client certificate) and refuse the call without one."
}

/// A message that can be changed on its way makes the receiver do what the attacker wants in the sender's name.
threat tamper-in-flight "A message can be altered on its way" {
  classes = [tampering]
  refs = ["CWE-345", "CWE-353", "CAPEC-94", "ATT&CK:T1565.002", "A08:2025"]
  generic
  for f : Flow
  when f.crosses-boundary and handles-critical-records(f) and f is not InProcess
  mitigated by TlsInTransit on f
  mitigated by MessageSigning on f
  compensated by ServiceMesh on f
  group by f.boundary
  impact = integrity-impact(f)
  likelihood = possible
  message = "What {f} carries across a boundary can be changed on the way without {f.target} noticing."
  fix = "Use TLS 1.2 or better on {f}, or sign the message and check the signature at {f.target}."
}

/// A record that several parties can write is only as right as the least careful of them, unless a change shows.
threat tamper-at-rest "A stored record can be altered unnoticed" {
  classes = [tampering]
  refs = ["CWE-345", "CAPEC-153", "ATT&CK:T1565.001", "DORA:9"]
  generic
  for c : Datastore
  let writers = set(f in c.inbound where f.effect >= write).source
  when (any u in c.uses where u.role == stores : u.data.integrity == critical)
    and count(writers) >= 2
  mitigated by ImmutableStore on c
  mitigated by LedgerReconciliation on c
  mitigated by IntegrityMonitoring on c
  impact = integrity-impact(c)
  likelihood = unlikely + exposure(c)
  message = "More than one party writes to {c}, and nobody would notice a record that was changed without right."
  fix = "Make {c} append-only, reconcile it daily with an independent source, or watch it for changes outside of the normal way."
}

/// A transfer or an administrative act that left no trace elsewhere cannot be proven to whoever denies it.
threat repudiate-action "A critical action can be denied afterwards" {
  classes = [repudiation]
  refs = ["CWE-778", "CWE-223", "ATT&CK:T1070", "A09:2025", "PCI-DSS:10.2.1"]
  generic
  for f : Flow from Component or Actor to Process or Datastore or Queue or SecretStore
  when f.effect >= irreversible
  mitigated by AuditLogging on f and CentralLogging on f
  impact = moderate
  likelihood = possible
  message = "{f} does something that cannot be undone, and {f.target} keeps no record out of its own reach of who did it."
  fix = "Write an audit record for each call of {f} (who, what, when, outcome) and ship it to the central log store."
}

/// A store between two worlds carries data from the one that is guarded to the one that is not.
threat disclose-via-shared-store "Two trust levels share one store" {
  classes = [information-disclosure]
  refs = ["CWE-668", "CWE-653", "CAPEC-180", "A01:2025"]
  generic
  for c : Datastore
  when handles-confidential(c)
    and any a in c.neighbours, b in c.neighbours : a.boundary.trust > b.boundary.trust + 1
  mitigated by TenantIsolation on c
  mitigated by RowLevelAccess on c
  mitigated by ViewMasking on c
  impact = confidentiality-impact(c)
  likelihood = possible + exposure(c)
  message = "{c} keeps confidential data and is used from boundaries whose trust is two levels apart."
  fix = "Give each side its own view or rows of {c}, or copy what the less trusted side needs to a store of its own."
}

/// One instance of something that everything waits for turns a broken disk into an outage of the business.
threat dos-single-point "One component stops a critical service" {
  classes = [denial-of-service]
  refs = ["ATT&CK:T1499", "BCBS-POR:3", "DORA:11"]
  generic
  for c : Component
  when known(c.criticality)
    and c.criticality == critical
    and any s in c.inbound.source : s is Component and s.criticality >= high
  mitigated by InstanceRedundancy on c
  impact = criticality-impact(c)
  likelihood = unlikely
  message = "{c} is critical, important callers depend on it, and nothing takes its place when it fails."
  fix = "Run {c} in at least two zones, and test that one of them can fail."
}

/// A request that goes from an untrusted place to a trusted one without a checkpoint tries every weakness of its target.
threat elevate-trust-jump "A flow jumps two trust levels unmediated" {
  classes = [elevation-of-privilege]
  refs = ["CWE-501", "CAPEC-1", "ATT&CK:T1190", "ZT6"]
  generic
  for f : Flow from Component or Actor to Component
  when trust-jump(f)
  mitigated by GatewayMediation on f
  mitigated by PolicyDecisionPoint on f
  impact = blast-impact(f.target)
  likelihood = possible + exposure(f.target)
  message = "{f} leads from {f.source} to {f.target}, two trust levels up, and nothing in between decides whether it may."
  fix = "Put an API gateway, a bastion host or a policy check between {f.source} and {f.target}."
}

/// A service that asks others as itself hands one user the data of all of them.
threat confused-deputy "A service acts for its caller with its own broad rights" {
  classes = [elevation-of-privilege]
  refs = ["CWE-441", "CWE-863", "CAPEC-122", "API1:2023", "ASVS:8.3.3"]
  generic
  for c : Process
  let asked = set(
    f in c.outbound
      where f.user-context != none and (handles-confidential(f) or handles-confidential(f.target))
  )
  when (any f in c.inbound : f.trigger == user) and any asked
  mitigated by UserContextPropagation on asked
  mitigated by ObjectAuthorization on c
  impact = max(f in asked : worse(confidentiality-impact(f), confidentiality-impact(f.target)))
  likelihood = possible + exposure(c)
  message = "{c} serves users, but asks {asked.target} as itself and does not check which objects the user may see."
  fix = "Pass the user's identity on to {asked.target}, or check in {c} for every object that it belongs to the caller."
}
