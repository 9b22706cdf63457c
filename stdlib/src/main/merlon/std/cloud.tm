tm 1

/// What goes wrong in a cloud account whatever runs there: stores and ports that the whole world can reach, roles that
/// open more than they should, accounts that hold too much, and changes that nobody sees.
///
/// A component is in the cloud when it stands in a `CloudAccount`, a `CloudProvider` or a `CloudRegion`, or when the
/// provider runs it. What is drawn elsewhere is asked about none of this.
library std.cloud "Cloud accounts" version 1.0.0
use std.core
use std.identity
use std.resilience

// ===== Vocabulary ================================================================================================

/// Who can start a copy of a disk, a database or an image from a snapshot.
enum SnapshotSharing { own-account < named-accounts < public }

extend kind Component {
  /// A snapshot is the whole store, with none of the rules that guard the store.
  snapshot-sharing : SnapshotSharing absent public
    ask "Who can use a snapshot or image of {self}: your own account, accounts you named, anybody?"
}

/// The console and the API through which everything in an account can be created and deleted.
kind CloudControlPlane "Console and API of a cloud" : Process { managed-by = provider }
kind WindowsRemoteManagement "Windows remote management" : Flow

// ===== Controls ==================================================================================================

kind MetadataBlock "Instance metadata out of reach" : Control on Component {
  holds when instance-metadata == blocked
  gives instance-metadata == blocked
  refs = ["NIST-800-53:AC-6", "ISO-27001:A.8.9", "K08:2025"]
}
/// A request forged in the name of the component cannot ask for the token that comes first.
kind MetadataSessions "Instance metadata only for sessions" : Control on Component {
  holds when instance-metadata == version-2
  gives instance-metadata == version-2
  refs = ["NIST-800-53:AC-6", "ISO-27001:A.8.9", "K08:2025"]
}
kind SnapshotRestriction "Snapshots stay in the account" : Control on Component {
  holds when snapshot-sharing == own-account
  gives snapshot-sharing == own-account
  refs = ["PCI-DSS:1.4.4", "NIST-800-53:AC-3", "NIST-800-53:AC-22", "ISO-27001:A.8.3"]
}
kind PermissionBoundary "Upper limit on rights" : Control on Identity {
  ask = "Is there an upper limit on the rights of {self} that {self} cannot change?"
  refs = ["PCI-DSS:7.3.3", "NIST-800-53:AC-6", "NIST-800-53:CM-7", "ISO-27001:A.8.2"]
}
kind ConfusedDeputyGuard "A condition on who may take the role" : Control on Identity {
  ask = "Is {self} only given to a party that shows an agreed external id, or a named subject of a named issuer?"
  refs = ["PCI-DSS:7.2.5", "NIST-800-53:AC-3", "ISO-27001:A.8.3"]
}
kind GuardrailPolicies "Limits that no account can lift" : Control on Boundary {
  ask = "Do policies above {self} forbid what no account may do, such as switching off logs or opening stores to the public?"
  refs = ["PCI-DSS:7.3.3", "NIST-800-53:AC-6", "NIST-800-53:CM-7", "ISO-27001:A.8.2"]
}
kind CloudAuditTrail "Audit trail of the cloud account" : Control on Boundary {
  ask = "Is every call to the cloud's API in {self} recorded, in all regions?"
  refs = ["PCI-DSS:10.2.1", "NIST-800-53:AU-12", "ISO-27001:A.8.15"]
}
kind SeparateLogAccount "Logs kept in an account of their own" : Control on LogStore {
  holds when no f in inbound : f.source is Component and same-account(f.source, self)
  refs = [
    "PCI-DSS:10.3.2",
    "PCI-DSS:10.3.4",
    "PCI-DSS:10.5.1",
    "NIST-800-53:AU-9",
    "NIST-800-53:AU-9(3)",
    "ISO-27001:A.8.15",
    "ASVS:16.4.2",
  ]
}
kind ResidencyEnforcement "Regions enforced by policy" : Control on Component, Boundary {
  ask = "Would storing data of {self} outside of its allowed regions be refused by itself?"
  refs = [
    "PCI-DSS:12.8.2",
    "NIST-800-53:SA-9",
    "ISO-27001:A.5.14",
    "ISO-27001:A.5.23",
    "GDPR:44",
    "GDPR:46",
    "DORA:30",
  ]
}
kind BastionAccess "Administration only through a bastion" : Control on Flow {
  holds when target is Bastion or VpnGateway
  proven by port-closed
  refs = [
    "PCI-DSS:2.2.7",
    "NIST-800-53:AC-17(3)",
    "NIST-800-53:SC-7",
    "ISO-27001:A.8.18",
    "ISO-27001:A.8.22",
    "ASVS:8.4.2",
  ]
}
kind DnsHygiene "Names without a target are removed" : Control on Component, Boundary {
  ask = "Are DNS names of {self} whose target is gone found and removed?"
  refs = ["NIST-800-53:SC-20", "ISO-27001:A.8.20"]
}
kind DriftDetection "Changes past the code are noticed" : Control on Boundary, Component {
  ask = "Is somebody told when {self} no longer is what its code says?"
  refs = [
    "PCI-DSS:11.5.2",
    "NIST-800-53:CM-3",
    "NIST-800-53:CM-6(1)",
    "ISO-27001:A.8.9",
    "ISO-27001:A.8.32",
  ]
}
kind IacScanning "Infrastructure code is scanned" : Control on Boundary, Component {
  ask = "Is the infrastructure code of {self} checked for unsafe settings before it is applied?"
  refs = [
    "PCI-DSS:1.2.2",
    "NIST-800-53:CM-3",
    "NIST-800-53:CM-6(1)",
    "ISO-27001:A.8.9",
    "ISO-27001:A.8.32",
  ]
}

// ===== Predicates ================================================================================================

def in-cloud(c : Component) : Bool =
  c within CloudAccount
  or c within CloudProvider
  or c within CloudRegion
  or c.managed-by == provider

/// Both are in one cloud account.
def same-account(a : Component, b : Component) : Bool =
  b within CloudAccount and a.nearest(CloudAccount) == b.nearest(CloudAccount)

/// What stands in the account itself, and not in one inside of it.
def account-components(b : CloudAccount) : set of Component = set(
  c in b.components where c.nearest(CloudAccount) == b
)

/// The identity opens something in the cloud, or is a way to log in to it.
def opens-cloud(i : Identity) : Bool =
  i is CloudRole
  or (any g in i.grants : grants-cloud(g))
  or any f in Flow where speaks-as(f, i) : any a in f.authentication : a == cloud-iam

def grants-cloud(g : Grant) : Bool =
  g.target is CloudAccount or g.target is Component and in-cloud(g.target)

def cloud-identity(i : Identity) : Bool = opens-cloud(i) or any c in users(i) : in-cloud(c)

/// Vital by what the model says; where nobody has rated anything, nothing is asked.
def rated-vital(c : Component) : Bool =
  c is IdentityProvider or SecretStore
  or c.segment in [core-ledger, payments, cde, identity]
  or known(c.criticality) and c.criticality == critical

/// Opens a shell, a desktop or a database's own port: made for administrators.
def administers-remotely(f : Flow) : Bool =
  f is Ssh or Rdp or WindowsRemoteManagement or Jdbc or DatabaseProtocol
  or f.target is Datastore and f.effect == admin

/// What whoever takes on the identity gets at, through those who use it and by its own rights.
def role-impact(i : Identity) : Impact =
  worse(
    identity-impact(i),
    max(g in i.grants where g.target is Component : component-impact(g.target))
  )

/// The worst that can happen to data kept where it must not be.
def misplacement-impact(d : Data) : Impact = worse(d.privacy-impact, d.sensitivity-impact)

// ===== What the world can reach ==================================================================================

/// Open stores are found by machines within hours, and read by whoever finds them.
threat public-object-store "Anybody can read an object store" {
  classes = [information-disclosure]
  refs = ["CWE-732", "CWE-284", "ATT&CK:T1530", "A01:2025"]
  for s : ObjectStore
  when any u in s.uses where raw(u) : u.data.sensitivity >= internal
  mitigated by PublicAccessBlock on s
  likelihood = near-certain
  impact = confidentiality-impact(s)
  message = "{s} keeps data that is not public, and can be read without a login."
  fix = """
    Block public access to {s}, and to all stores of the account by default. Serve what is meant for the public from a
    store of its own. Look in the access log who has already read it, then state `public-access = false`.
    """
}

/// A database on the Internet is tried with leaked passwords and new flaws from the first day on.
threat public-database "A database can be reached from the Internet" {
  classes = [information-disclosure]
  refs = ["CWE-668", "ATT&CK:T1190", "PCI-DSS:1.4.4"]
  for d : Datastore
  when d is not ObjectStore or Repository
    and (exposed(d) or in-cloud(d) and d.public-access)
    and any u in d.uses where raw(u) : u.data.sensitivity >= internal
  mitigated by PrivateEndpoint on d
  likelihood = likely
  impact = data-impact(d)
  message = "Outsiders can open connections to {d}."
  fix = """
    Take the public address from {d}, give it a private endpoint, and let the security group accept connections from the
    services that use it only. Administrators come through a bastion.
    """
}

/// Protocols made for administrators give an attacker everything at once, and are tried by machines all day.
threat unmanaged-public-ip "An administrative port is open to the Internet" {
  classes = [elevation-of-privilege]
  refs = ["CWE-284", "ATT&CK:T1133", "ATT&CK:T1110"]
  for f : Flow from Component or Actor to Component
  when administers-remotely(f) and over-public-network(f) and f.target is not ExternalParty
  mitigated by BastionAccess on f
  mitigated by PrivateEndpoint on f.target
  likelihood = likely
  impact = blast-impact(f.target)
  message = "{f} reaches {f.target} over the Internet on a port made for administrators."
  fix = """
    Close the port for the Internet. Let administrators come through a bastion or the cloud's session service, which
    asks for their own login with a second factor and records what they do.
    """
}

/// The address within an instance that hands out its credentials answers whoever can make the instance send a request.
threat metadata-credential-theft "A forged request can fetch the credentials of an instance" {
  classes = [elevation-of-privilege]
  refs = ["CWE-918", "ATT&CK:T1552.005", "K08:2025"]
  for c : Component
  when in-cloud(c)
    and c.runtime in [vm, container]
    and (known(c.sinks) and url-fetch in c.sinks or exposed(c) and c.custom-code)
  mitigated by MetadataBlock on c
  mitigated by MetadataSessions on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "Whoever makes {c} fetch an address of their choice gets the credentials of the instance it runs on."
  fix = """
    Block the metadata address for {c}. Where it is needed, allow only the version that asks for a session token first,
    with a hop limit of 1, and cut the instance's role down to what {c} needs.
    """
}

/// A filter in front protects only those who come through it.
threat cdn-origin-bypass "The origin can be reached past its firewall or delivery network" {
  classes = [elevation-of-privilege]
  refs = ["CWE-288", "CAPEC-115", "ATT&CK:T1190"]
  for c : Component
  let front = set(f in c.inbound where f.source is Waf or ContentDeliveryNetwork)
  when any front
    and any f in c.inbound : if f in front then over-public-network(f) else untrusted(f.source)
  mitigated by GatewayOnlyIngress on c
  likelihood = possible + exposure(c)
  impact = criticality-impact(c)
  message = "{front.source} filters what reaches {c}, but {c} also has an address that outsiders can call directly."
  fix = """
    Let {c} accept connections from {front.source} only: a private link, a client certificate of the gateway, or its
    address ranges together with a secret header. Then try the address of {c} from outside.
    """
}

/// A name that points to something given up belongs to whoever takes that next.
threat dangling-dns-or-origin "A name points to a resource that is gone" {
  classes = [spoofing]
  refs = ["CWE-672", "ATT&CK:T1584.001"]
  for g : Gateway
  when g.dns-state == dangling and exposed(g)
  mitigated by DnsHygiene on g
  likelihood = possible + exposure(g)
  impact = moderate
  message = "A DNS name of {g} points to a resource that anybody can claim, and then speak in your name."
  fix = """
    Remove the DNS record, or claim its target again. Delete records together with the resource, in the same code, and
    compare both lists every day.
    """
}

/// Stolen data leaves over a connection that nobody needed.
threat unrestricted-egress "A component with confidential data may call anywhere" {
  classes = [information-disclosure]
  refs = ["CWE-923", "ATT&CK:T1567", "ATT&CK:T1041", "PCI-DSS:1.3.2", "ASVS:13.2.4"]
  for c : Component
  when (known(c.egress) or c is Process and in-cloud(c)) and handles-confidential(c)
  mitigated by EgressAllowlist on c
  mitigated by DefaultDenyEgress on c.boundary
  group by c.boundary
  likelihood = unlikely + exposure(c)
  impact = confidentiality-impact(c)
  message = "{c} handles confidential data and can open connections to any address."
  fix = """
    List the destinations that {c} needs (this model has them), allow these by name through an egress proxy, and deny
    the rest. Then state `egress = allowlist` on {c}, or `egress-default = deny` on its boundary.
    """
}

/// What is shared with another account is out of reach for your rules and your logs.
threat snapshot-or-image-share "Snapshots of confidential data are shared" {
  classes = [information-disclosure]
  refs = ["CWE-732", "ATT&CK:T1537", "ATT&CK:T1578"]
  for c : Component
  when handles-confidential(c)
    and (known(c.snapshot-sharing) or c is Datastore and c is not ObjectStore and in-cloud(c))
  mitigated by SnapshotRestriction on c
  likelihood = unlikely
  impact = confidentiality-impact(c)
  message = "A snapshot or image of {c} can be started in another account, with all that is in it."
  fix = """
    Stop sharing the snapshots and images of {c}, and forbid it for the whole organisation. Who needs a copy gets one
    with the confidential parts removed, or encrypted with a key whose use you can see.
    """
}

// ===== Roles and keys ============================================================================================

/// A star among the rights of a role also covers what the cloud will invent next year.
threat wildcard-cloud-role "A cloud role may do everything" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1078.004", "NHI5:2025"]
  for i : CloudRole or WorkloadIdentity or ServiceIdentity or PipelineIdentity
  when cloud-identity(i) and i.scope == wildcard
  mitigated by LeastPrivilege on i
  compensated by PermissionBoundary on i
  refines std.identity.overprivileged-nhi on i
  likelihood = possible
  impact = role-impact(i)
  message = "The rights of {i} contain a star: whoever gets hold of it has the account."
  fix = """
    Take the calls that {i} really made in the last ninety days from the audit trail, allow these on the resources they
    were made on, and remove the star. Until then put an upper limit on the role.
    """
}

/// Who may write policies has every right, only one step later.
threat role-chain-escalation "A role can give itself more rights" {
  classes = [elevation-of-privilege]
  refs = ["CWE-269", "ATT&CK:T1098.003", "ATT&CK:T1548.005"]
  for i : CloudRole or WorkloadIdentity or ServiceIdentity or PipelineIdentity
  when cloud-identity(i)
    and (known(i.privileges) or i.scope > least)
    and (any p in i.privileges : p in [iam-write, pass-role, policy-write, impersonate])
    and any c in users(i) : c is not AdminConsole or IdentityProvider
  mitigated by PermissionBoundary on i
  likelihood = possible
  impact = role-impact(i)
  message = "{i} may change rights or take on other roles, so it can reach everything that those may do."
  fix = """
    Move the changing of rights out of {i} into a pipeline that people review. Where {i} must create roles, make an
    upper limit part of every role it creates, and name the roles it may pass on.
    """
}

/// The name of a role is no secret, and anybody can hold an account at the same provider.
threat cross-account-trust-open "Strangers may take on a role" {
  classes = [spoofing, elevation-of-privilege]
  refs = ["CWE-441", "ATT&CK:T1199", "ATT&CK:T1078.004"]
  for i : NonHumanIdentity
  when (known(i.trust-policy) or any c in users(i) : c is ExternalParty)
    and i.trust-policy != scoped
  mitigated by ConfusedDeputyGuard on i
  likelihood = possible
  impact = role-impact(i)
  message = "{i} can be taken on by parties that nobody named."
  fix = """
    Name in the trust policy of {i} who may take it on: the account and the role, an external id agreed with the vendor,
    or for a pipeline the repository and branch. Then state `trust-policy = scoped`.
    """
}
/// A key that never expires is still good when it turns up in a forgotten script years later.
threat long-lived-cloud-keys "An access key of the cloud never expires" {
  classes = [spoofing]
  refs = ["CWE-1391", "ATT&CK:T1552.001", "NHI7:2025"]
  for i : NonHumanIdentity
  let used = set(f in Flow where speaks-as(f, i))
  when opens-cloud(i) and i.credential == static-key and i.lifetime == never
  mitigated by WorkloadCredential on i
  refines
    std.identity.static-service-credential on used,
    std.identity.long-lived-access-token on used
  likelihood = possible
  impact = role-impact(i)
  message = "{i} logs in to the cloud with a key that stays valid until somebody thinks of it."
  fix = """
    Give what uses {i} a role that the platform hands out for hours: an instance or workload role inside of the cloud,
    federation from outside. Then look at the last use of the key, disable it for a week, and delete it.
    """
}

/// A key that encrypts everything protects nothing from those who may all use it.
threat kms-key-policy-open "Many may use a key that guards restricted data" {
  classes = [information-disclosure]
  refs = ["CWE-732", "ATT&CK:T1555.006"]
  for k : KeyManagementService
  let guarded = set(c in k.inbound.source where c is Component and handles-restricted(c))
  when any guarded
  mitigated by PerWorkloadSecretAccess on k
  refines std.identity.secretstore-broad-access on k
  likelihood = unlikely + exposure(k)
  impact = max(c in guarded : confidentiality-impact(c))
  message = "The keys in {k} that guard the data of {guarded} can be used by more than the workload they belong to."
  fix = """
    Give each workload a key of its own, name its role as the only user in the policy of the key, and keep the
    administration of keys apart from their use. Then state `access = per-workload` on {k}.
    """
}

// ===== Accounts ==================================================================================================

/// Without a record of calls nobody can say what an intruder created, copied or deleted.
threat no-cloud-audit-trail "What is done in a cloud account leaves no trace" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1562.008", "PCI-DSS:10.2.1"]
  for b : CloudAccount
  when any account-components(b)
  mitigated by CloudAuditTrail on b
  likelihood = possible
  impact = major
  message = "Calls to the cloud's API in {b} are not recorded."
  fix = """
    Turn on the audit trail of {b} for all regions, with reads of confidential stores, and send it to a log account at
    once. Best do so for the whole organisation, so that no new account is forgotten.
    """
}

/// Who takes over the account first deletes what shows it.
threat audit-trail-same-account "Logs can be deleted by those they record" {
  classes = [repudiation, tampering]
  refs = ["CWE-778", "ATT&CK:T1070", "PCI-DSS:10.3.2"]
  for s : LogStore
  when s within CloudAccount and any f in s.inbound : f.source is Component
  mitigated by ImmutableStore on s
  mitigated by SeparateLogAccount on s
  refines std.resilience.logs-tamperable on s
  likelihood = unlikely
  impact = major
  message = "{s} is in the account whose activity it records: an administrator there can delete it."
  fix = """
    Send the records to an account that only the security team administers, and lock the store so that nobody can change
    or delete a record before its time. Then state `append-only = true` on {s}.
    """
}

/// An experiment that may do something in an account may do it to production too.
threat shared-account-prod-nonprod "Production shares a cloud account with development or test" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1078.004", "PCI-DSS:6.5.3"]
  for b : CloudAccount
  let live = set(c in account-components(b) where c.environment in [prod, dr])
  let trial = set(c in account-components(b) where c.environment in [dev, preprod])
  when any live and any trial
  mitigated by EnvironmentSeparation on b
  likelihood = unlikely
  impact = max(c in live : component-impact(c))
  message = "{trial} and {live} share {b}, with one set of administrators, limits and networks."
  fix = """
    Move {trial} to an account of its own. An account is the only border in a cloud that covers rights, networks, limits
    and costs at once.
    """
}

/// A rule that an account's own administrator can lift holds until the first intruder is one.
threat no-org-guardrails "Nothing limits what an account's administrator may do" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1220", "ATT&CK:T1666"]
  for b : CloudAccount
  when any c in account-components(b) : rated-vital(c)
  mitigated by GuardrailPolicies on b
  likelihood = rare
  impact = max(c in account-components(b) : component-impact(c))
  message = "{b} holds vital components, and whoever administers it can switch off its logs and open its stores."
  fix = """
    Set policies on the organisation that no account can lift: no end to the audit trail, no public stores, no regions
    that are not used, no leaving of the organisation.
    """
}

/// The console creates, copies and deletes everything, from any place on Earth.
threat mgmt-plane-exposed "One phished login opens the cloud console" {
  classes = [elevation-of-privilege]
  refs = ["CWE-308", "ATT&CK:T1538", "ATT&CK:T1078.004"]
  for f : Flow from Actor or Client to CloudControlPlane
  when f.effect == admin and over-public-network(f)
  mitigated by PhishingResistantMfa on f.identity
  mitigated by DeviceTrust on f
  refines
    std.identity.admin-without-mfa on f,
    std.identity.remote-staff-without-mfa on f,
    std.identity.phishable-mfa-on-privileged on f
  likelihood = possible
  impact = severe
  message = "{f.source} administers {f.target} over the Internet, from any device, with a login that can be phished."
  fix = """
    Give administrators passkeys or security keys, and let them in from managed devices only. Keep everyday work in
    roles that cannot administer, and make the root login an emergency key.
    """
}

/// What is changed by hand is right until the next change by hand.
threat drift-unmonitored "Changes to a vital environment go unnoticed" {
  classes = [tampering]
  refs = ["ATT&CK:T1578", "PCI-DSS:11.5.2"]
  for b : CloudAccount
  when any c in account-components(b) : rated-vital(c)
  mitigated by DriftDetection on b and IacScanning on b
  likelihood = rare
  impact = moderate
  message = "{b} holds vital components, and nobody would notice a setting that was changed past its code."
  fix = """
    Describe {b} in code, check the code for unsafe settings before it is applied, and compare what is deployed with it
    every day. Give somebody the differences.
    """
}

// ===== Places ====================================================================================================

/// Data in another country is read by that country's rules.
threat region-violation "Data is kept outside of the regions it must stay in" {
  classes = [non-compliance]
  refs = ["GDPR:44", "DORA:30"]
  for c : Component
  let kept = set(u in c.uses where raw(u)).data
  let sent =
    set(u in set(f in c.inbound where known(f.uses)).uses where u.role == carries and raw(u)).data
  let misplaced = set(
    d in Data where known(d.residency) and (d in kept or d in sent) and c.region not in d.residency
  )
  when c is not Client and any misplaced
  mitigated by ResidencyEnforcement on c
  likelihood = possible
  impact = max(d in misplaced : misplacement-impact(d))
  message = "{misplaced} must stay in its regions, and {c} is not in one of them."
  fix = """
    Move {c}, or its copy of {misplaced}, to an allowed region; or send it a token or a total instead. Then forbid the
    other regions by policy. Backups, replicas and logs count as copies too.
    """
}
