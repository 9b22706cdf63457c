tm 1

/// Segmentation: what an attacker who holds one component gets to next, and what stops that.
///
/// Two labels make these rules speak: `segment` on boundaries or components (what belongs together), and `criticality`.
/// A model that states neither is not asked about them.
library std.microseg "Microsegmentation" version 1.0.0
use std.core
use std.identity

// ===== What can be said of networks ==============================================================================

/// How much of two peered networks can talk to each other.
enum PeeringRoutes { selected, everything }

extend kind Boundary {
  /// Networks joined with this one, so that addresses on both sides reach each other.
  peered-with : set of Boundary = []
  /// Joining two networks opens all of both, unless somebody cut down what reaches across.
  peering-routes : PeeringRoutes absent everything
    ask "Do the networks peered with {self} reach everything in it, or selected addresses?"
}

// ===== Controls ==================================================================================================

kind DefaultDenyIngress "Ingress denied by default" : Control on Boundary {
  holds when ingress-default == deny
  gives ingress-default == deny
  proven by path-denied
  refs = [
    "PCI-DSS:1.3.1",
    "PCI-DSS:7.3.3",
    "NIST-800-53:SC-7(5)",
    "ISO-27001:A.8.20",
    "ISO-27001:A.8.22",
  ]
}
kind SegmentationEnforcement "Something enforces the border" : Control on Boundary {
  holds when enforced-by != none
  proven by path-denied
  refs = ["PCI-DSS:11.4.5", "NIST-800-53:SC-7", "ISO-27001:A.8.22", "RTS-ICT:13"]
}
kind PeeringRestriction "Peering of selected addresses only" : Control on Boundary {
  holds when peering-routes == selected
  gives peering-routes == selected
  refs = ["PCI-DSS:1.4.1", "NIST-800-53:SC-7", "ISO-27001:A.8.22"]
}
kind TieredArchitecture "No direct way from the edge to the data" : Control on Flow, Boundary {
  proven by path-denied
  ask = "Does a service that outsiders cannot call stand between {self} and the data?"
  refs = ["PCI-DSS:1.4.1", "PCI-DSS:1.4.4", "NIST-800-53:SC-7", "ISO-27001:A.8.22"]
}
kind PartnerDmz "Entry zone for partners" : Control on Flow, Boundary {
  proven by path-denied
  ask = "Do connections of partners on {self} end in a zone of their own, where they are checked?"
  refs = ["PCI-DSS:1.4.1", "NIST-800-53:SC-7", "ISO-27001:A.8.22", "DORA:30"]
}
kind ApiOnlyAccess "Data only through the owner's API" : Control on Datastore {
  proven by path-denied
  ask = "Can {self} be reached only by the service that owns it?"
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:13.2.2"]
}
kind PullOnlyTelemetry "Telemetry that is only fetched" : Control on Component {
  ask = "Does {self} only receive data, without a way to run anything on what it watches?"
  refs = ["NIST-800-53:SC-7", "NIST-800-53:AC-6", "ISO-27001:A.8.20"]
}
kind MeshTelemetry "Connection records from the mesh" : Control on Boundary {
  ask = "Are the connections inside {self} recorded by identity, and looked at?"
  refs = ["PCI-DSS:10.4.1.1", "NIST-800-53:SI-4", "ISO-27001:A.8.16", "DORA:10", "ZT7"]
}

// ===== Predicates ================================================================================================

/// Segments whose loss is a loss of money, of card data or of customers' trust.
def precious(s : Segment) : Bool = s in [core-ledger, payments, customer-data, cde]
/// Segments that strangers, mails, experiments or many colleagues have access to.
def loose(s : Segment) : Bool = s in [marketing, analytics, dmz, corporate, dev]

def loose-components() : set of Component = set(c in Component where loose(c.segment))

/// The model says somewhere what matters: only then are questions about vital components worth asking.
def values-stated() : Bool = any c in Component : known(c.criticality) or c.segment != none

def vital-components() : set of Component = set(c in Component where vital(c))

/// What stands in the network itself, and not in a network segment or namespace inside of it.
def directly-in(c : Component, b : Boundary) : Bool =
  no d in c.boundaries : d is NetworkSegment or Namespace and d != b and d within b

/// A caller that holds this connection needs nothing, or something that can be copied.
def weak(f : Flow) : Bool =
  (all a in f.authentication : a <= database-password) or f.target.boundary.ingress-default == allow

// ===== Zones and their borders ===================================================================================

/// In a flat network the least guarded component decides how well the ledger is guarded.
threat flat-segment "Unrelated tiers share an unsegmented zone" {
  classes = [elevation-of-privilege]
  refs = [
    "CWE-1220",
    "CWE-653",
    "ATT&CK:T1210",
    "ATT&CK:T1021",
    "PCI-DSS:1.4.1",
    "ISO-27001:A.8.22",
    "RTS-ICT:13",
  ]
  refines segmentation-unenforced on b, segment-default-allow on b
  for b : NetworkSegment or Namespace
  let inside = set(c in b.components where directly-in(c, b))
  let guarded = set(c in inside where precious(c.segment))
  let others = set(c in inside where loose(c.segment))
  when any others and any c in guarded : no f in c.inbound : f.source in others
  mitigated by NetworkSegmentation on b
  compensated by MicroSegmentation on b
  likelihood = possible
  impact = max(c in guarded : component-impact(c))
  message = "{b} holds {guarded.segment} and {others.segment} side by side, with nothing between them."
  fix = """
    Move {guarded} into segments of their own that deny what is not listed, starting with the ledger and payments; let
    only the flows in this model through. Until then, block the ports of {guarded} for everything in {others} with host
    firewalls.
    """
}

/// A border that lets through what nobody thought of is a border on paper.
threat segment-default-allow "A vital segment lets in what no rule mentions" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1220", "CWE-276", "ATT&CK:T1210", "PCI-DSS:7.3.3", "PCI-DSS:1.3.1"]
  for b : Boundary
  when b.segment in [core-ledger, payments, cde, identity] and any b.components
  mitigated by DefaultDenyIngress on b
  likelihood = unlikely
  impact = max(c in b.components : component-impact(c))
  message = "{b} allows incoming traffic that no rule mentions."
  fix = """
    List the flows into {b} (this model has them), allow these, log the rest for some days, then deny it
    (`ingress-default = deny`).
    """
}

/// A line in a diagram stops nobody.
threat segmentation-unenforced "Nothing enforces the border of a zone" {
  classes = [elevation-of-privilege]
  refs = ["CWE-693", "PCI-DSS:11.4.5"]
  for b : NetworkSegment or Namespace
  when any c in b.components : handles-confidential(c)
  mitigated by SegmentationEnforcement on b
  compensated by MicroSegmentation on b
  likelihood = possible
  impact = max(c in b.components : component-impact(c))
  message = "{b} holds confidential data, and nothing enforces its border."
  fix = """
    Put something at the border that can refuse a connection (firewall, security groups, network policies that the
    network plugin enforces, mesh policies), test from outside that it does, and state `enforced-by` on {b}.
    """
}

/// Data leaves through the door that nobody watches because it only leads out.
threat segment-egress-open "A vital segment may call anywhere" {
  classes = [information-disclosure]
  refs = ["CWE-923", "ATT&CK:T1041", "ATT&CK:T1048", "PCI-DSS:1.3.2"]
  for b : Boundary
  when precious(b.segment) and any b.components
  mitigated by DefaultDenyEgress on b
  likelihood = unlikely
  impact = max(c in b.components : confidentiality-impact(c))
  message = "What runs in {b} can open connections to any address."
  fix = """
    Deny outgoing traffic by default (`egress-default = deny`), allow the few destinations that are needed by name
    through an egress proxy, and do not forget DNS.
    """
}

/// Networks that are joined whole become one network, with the weaker half's security.
threat peering-transitive "Peered networks are joined wholesale" {
  classes = [elevation-of-privilege]
  refs = ["CWE-923", "ATT&CK:T1210"]
  for b : Boundary
  when any p in b.peered-with : precious(b.segment) or precious(p.segment) or b.segment != p.segment
  mitigated by PeeringRestriction on b
  mitigated by NetworkSegmentation on b and NetworkSegmentation on b.peered-with
  likelihood = possible
  impact = max(c in b.components : component-impact(c))
  message = "Everything in {b.peered-with} can reach everything in {b}."
  fix = """
    Route only the subnets that need each other, or replace the peering by private endpoints to single services, and
    deny the rest on both sides. Then state `peering-routes = selected` on {b}.
    """
}

/// A partner's network is only as safe as the partner.
threat partner-into-internal "A partner's connection ends inside" {
  classes = [elevation-of-privilege]
  refs = ["CWE-284", "ATT&CK:T1199", "ATT&CK:T1133", "DORA:30"]
  for f : Flow
  when (f.source is ExternalParty or f.source within PartnerNetwork)
    and f.target is not Gateway
    and f.network in [vpn, private, peered]
    and f.target.boundary.trust >= internal
  mitigated by PartnerDmz on f
  likelihood = possible + exposure(f.target)
  impact = endpoint-impact(f)
  message = "{f} lets {f.source} connect directly to {f.target} inside the network."
  fix = """
    End partner connections in a zone of their own, at a gateway that authenticates each partner with a certificate, and
    let only the gateway go on to {f.target}.
    """
}
def endpoint-impact(f : Flow) : Impact =
  if f.target is Component then blast-impact(f.target) else minor

// ===== Ways in ===================================================================================================

/// Two hops are an afternoon's work for somebody who already holds a campaign site.
threat low-to-vital-path "A vital component is two easy hops from a loose zone" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1220", "ATT&CK:T1210", "CAPEC-700", "PCI-DSS:1.3.1"]
  for v : Component
  let direct = set(f in v.inbound where f.source in loose-components())
  let last = set(f in v.inbound where any g in f.source.inbound : g.source in loose-components())
  when vital(v)
    and not loose(v.segment)
    and ((any f in direct : weak(f))
      or any f in last :
        weak(f) or any g in f.source.inbound where g.source in loose-components() : weak(g))
  mitigated by MeshAuthorization on v
  mitigated by NetworkSegmentation on v.boundary and StrongServiceIdentity on v.inbound
  likelihood = possible + exposure(v)
  impact = blast-impact(v)
  message = "From a loosely guarded zone it takes at most two hops to {v}, at least one of them without strong identity."
  fix = """
    Name in a policy which identities may call {v}, refuse all others, and move callers to workload certificates or
    cloud roles. If a loose zone needs the data, publish a copy to it instead of letting it ask.
    """
}

/// Whoever takes over the site holds the database connection that comes with it.
threat exposed-to-vital-direct "A component open to outsiders talks to precious data directly" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-653", "ATT&CK:T1190", "PCI-DSS:1.4.4"]
  for f : Flow from Process to Datastore
  when precious(f.target.segment) and f.source.custom-code and exposed(f.source)
  mitigated by TieredArchitecture on f
  likelihood = possible + exposure(f.source)
  impact = data-impact(f.target)
  message = "{f.source} can be called by outsiders and has its own connection to {f.target}."
  fix = """
    Put the queries that {f.source} needs behind a small service in the data's segment that checks each request, give
    it the database credential, and close the port of {f.target} for {f.source}.
    """
}

/// Many can use one lock when all have the same key, and nobody can say who did.
threat shared-db-across-segments "Several parties share one way into a database" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-653", "CWE-668", "ATT&CK:T1213.006"]
  for d : Datastore
  let told = set(f in d.inbound where known(f.identity))
  when any i in told.identity : apart(set(f in told where f.identity == i))
  mitigated by ApiOnlyAccess on d
  likelihood = possible
  impact = data-impact(d)
  message = "Components of different owners or segments log in to {d} with the same identity."
  fix = """
    Give each of {told.source} an identity of its own with rights on just the tables it needs; better, leave {d} to the
    service that owns it and serve the others through its API or through published views.
    """
}
/// The sources of the flows belong to different segments or owners.
def apart(flows : set of Flow) : Bool =
  count(set(f in flows where f.source is Component).source.segment) >= 2
  or count(flows.source.owner) >= 2

/// A broker that serves everybody is a bridge between everybody.
threat shared-queue-bridge "A broker bridges segments" {
  classes = [elevation-of-privilege, information-disclosure]
  refs = ["CWE-923", "ATT&CK:T1210"]
  for q : Queue
  let parties = set(c in q.neighbours where c is Component and c.segment != none)
  when count(parties.segment) >= 2
  mitigated by PerPrincipalAccess on q
  likelihood = possible
  impact = data-impact(q)
  message = "Components of {parties.segment} all use {q}, and nothing says who may send and read what."
  fix = """
    Give each producer and consumer a principal of its own and list for each topic who may write and who may read; or
    run a broker for each segment and copy the few topics that must cross. Then state `acl = per-principal` on {q}.
    """
}

/// What is tried out in development is tried out on production when there is a way.
threat dev-to-prod-path "A way leads from development into production" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "PCI-DSS:6.5.3", "ISO-27001:A.8.31"]
  for f : Flow from Component to Component
  when f.source is not Pipeline
    and f.effect != health
    and f.source.environment in [dev, preprod]
    and f.target.environment in [prod, dr]
  mitigated by EnvironmentSeparation on f.source
  likelihood = possible + exposure(f.source)
  impact = endpoint-impact(f)
  message = "{f.source} belongs to {f.source.environment} and can reach {f.target} in {f.target.environment}."
  fix = """
    Remove the route and the credentials. Let changes come through the deployment pipeline, and administrators through a
    bastion that stands in production; give tests synthetic data and services of their own.
    """
}

// ===== How far one loss goes =====================================================================================

/// What counts is not whether a component falls, but what falls with it.
threat blast-radius-excessive "One compromise reaches many vital components" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1220", "ATT&CK:T1210", "BCBS-POR:4"]
  for c : Component
  let hit = set(v in vital-components() where v != c and distance(c, v along intrusion) <= 1)
  when values-stated() and exposed(c) and count(hit) >= blast-threshold
  mitigated by NetworkSegmentation on hit.boundary and LeastPrivilege on c.identity
  likelihood = unlikely + exposure(c)
  impact = max(v in hit : component-impact(v))
  message = "Whoever takes over {c}, which outsiders can call, gets to {hit} without a serious obstacle."
  fix = """
    Cut the widest way first: segments that deny by default around {hit}, then an identity for {c} that may do only what
    {c} does. Run the analysis again; the list gets shorter with each cut.
    """
}
/// How many vital components may fall with one that outsiders can call.
param blast-threshold : Int = 3

/// Administration that shares the road with customers' traffic shares its attackers too.
threat mgmt-plane-in-data-plane "Management shares the network with what it manages" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1021", "ATT&CK:T1651"]
  for m : Bastion or MonitoringAgent or BackupController or Pipeline
  let managed-here = set(
    f in m.outbound
      where f.effect == admin and f.target is Component and f.target.boundary == m.boundary
  )
  when any managed-here
  mitigated by ManagementPlaneIsolation on m
  likelihood = unlikely + exposure(m)
  impact = max(f in managed-here : endpoint-impact(f))
  message = "{m} administers {managed-here.target} from within the same network."
  fix = """
    Move {m} into a management network, let the administrative ports accept connections from there only, and let nothing
    in the workloads' network open connections to {m}.
    """
}

/// The tool that may do everything everywhere is the one an attacker looks for.
threat jump-via-monitoring "A monitoring or backup agent can write everywhere" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1651", "ATT&CK:T1490"]
  refines std.identity.overprivileged-nhi on m.identity
  for m : MonitoringAgent or BackupController
  let pushed = set(
    f in m.outbound where f.effect >= write and f.target is Component and vital(f.target)
  )
  when count(pushed.target) >= push-threshold
  mitigated by LeastPrivilege on m.identity
  mitigated by PullOnlyTelemetry on m
  likelihood = unlikely + exposure(m)
  impact = max(f in pushed : endpoint-impact(f))
  message = "{m} can write to or run things on {pushed.target}."
  fix = """
    Let the watched systems send their data, or let {m} read with an account that cannot write; keep restore rights in a
    second account that is used only to restore.
    """
}
/// On how many vital components an agent may write.
param push-threshold : Int = 3

/// Whoever can start a connection into the card environment is part of its assessment, and of its attack surface.
threat cde-scope-creep "A component is drawn into the card environment by its neighbours" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "PCI-DSS:1.4.1", "PCI-DSS:12.5.2", "PCI-DSS:2.2.3"]
  for c : Component
  let into = set(f in c.outbound where f.target is Component and handles-card-numbers(f.target))
  when any into
    and c.segment != cde
    and any o in c.boundary.components where o != c :
      not handles-card-numbers(o) and not calls-card-environment(o)
  unless all f in into : all u in f.uses where u.data is CardholderData : u.protection == tokenised
  mitigated by NetworkSegmentation on c.boundary
  likelihood = unlikely
  impact = moderate
  message = "{c} connects to {into.target}, which handles card numbers, and shares {c.boundary} with components that do not."
  fix = """
    Give {c} and what else talks to card data a segment of its own, or hand it tokens instead of card numbers. Then say
    in the assessment which components are out of scope, and why.
    """
}
def handles-card-numbers(c : Component) : Bool =
  any u in c.uses where u.data is CardholderData : raw(u)
def calls-card-environment(c : Component) : Bool =
  any f in c.outbound : if f.target is Component then handles-card-numbers(f.target) else false

/// An attacker inside makes noise, if anybody listens there.
threat no-detection-east-west "Nobody would notice an attacker moving inside" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1046", "DORA:10", "PCI-DSS:11.5.1", "ZT7"]
  for m : Model
  when values-stated()
    and (untrusted-actors() reaches vital-components() along calls up to 3
      or untrusted-components() reaches vital-components() along calls up to 3)
  mitigated by NetworkDetection on m
  mitigated by MeshTelemetry on m
  likelihood = rare
  impact = moderate
  message = "Vital components are at most three hops from outsiders, and nothing watches the traffic between components."
  fix = """
    Record connections between components by identity (mesh telemetry or flow logs), and raise an alert on pairs that
    are not drawn in this model.
    """
}
