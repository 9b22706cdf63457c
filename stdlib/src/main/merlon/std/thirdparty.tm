tm 1

/// Other houses on which the business stands: what happens when they fail, are broken into, or stop the contract, and
/// what they may do inside of yours.
///
/// Depending on somebody is read from calls of components that are rated critical. Who only calls you, such as a
/// licensed provider acting for a customer, is no supplier.
library std.thirdparty "Third parties" version 1.0.0
use std.core
use std.identity
use std.crypto
use std.privacy
use std.resilience

// ===== Controls ==================================================================================================

kind ExitPlan "Tested plan to leave" : Control on ExternalParty {
  holds when exit-plan
  gives exit-plan == true
  refs = [
    "PCI-DSS:12.8.3",
    "NIST-800-53:SA-9",
    "NIST-800-53:SR-6",
    "ISO-27001:A.5.22",
    "DORA:28",
    "BCBS-POR:5",
  ]
}
kind DependencyFallback "Something to do without the other side" : Control on Flow {
  ask = "Is it decided and tried what the caller on {self} does while the other side does not answer?"
  refs = [
    "NIST-800-53:SI-17",
    "NIST-800-53:SC-24",
    "ISO-27001:A.8.14",
    "ASVS:16.5.2",
    "ASVS:16.5.3",
  ]
}
kind DeclaredSubprocessors "Known sub-processors" : Control on ExternalParty {
  holds when subprocessors == declared
  gives subprocessors == declared
  refs = ["NIST-800-53:SA-9", "ISO-27001:A.5.20", "GDPR:28", "DORA:29", "DORA:30"]
}

// ===== Predicates ================================================================================================

/// How many critical functions may hang on one supplier, or teams with critical services on one cloud region.
param critical-functions : Int = 1

def critical-caller(x : Component or Actor) : Bool =
  if x is Component then rated-critical(x) else false

/// The critical components that call the third party. Who is only reported to, or only carries what any other network
/// would, is not counted.
def critical-callers(p : ExternalParty) : set of Component =
  set(
    f in p.inbound where f.effect != health and f.source is Component and critical-caller(f.source)
  ).source

/// The critical services in the region for which a team answers.
def critical-functions-in(r : CloudRegion) : set of Component = set(
  c in r.components where c is Process and rated-critical(c) and known(c.owner) and c.owner != none
)
def supplier(p : ExternalParty) : Bool =
  p is not Regulator and not (known(p.role) and p.role == network)
def supports-critical(p : ExternalParty) : Bool = any critical-callers(p) or rated-critical(p)

/// Comes from somebody else's house: a person or a program of a supplier or partner.
def from-vendor(f : Flow) : Bool =
  f.source is ExternalParty or PartnerUser
  or f.source within PartnerNetwork
  or f.identity is PartnerIdentity

// ===== Dependence ================================================================================================

/// What they do not protect, you do not protect, and your supervisor asks you.
threat critical-function-on-unassured-vendor "A critical function rests on a supplier nobody has examined" {
  classes = [elevation-of-privilege, denial-of-service]
  refs = ["CWE-1357", "ATT&CK:T1199", "DORA:28", "PCI-DSS:12.8.2", "BCBS-POR:5"]
  for p : ExternalParty
  when p is not Regulator and supports-critical(p)
  mitigated by ThirdPartyAssurance on p
  refines std.core.external-without-assurance on p
  likelihood = unlikely
  impact = severe
  message = "A critical function needs {p}, and nothing but its own word says how well it is protected."
  fix = """
    Ask {p} for a certificate or an audit report of this year that covers the service you use, read its exceptions, and
    agree on the right to audit. Note in the register of suppliers what depends on {p}.
    """
}

/// A supplier that cannot be left sets the price, the terms and the date of the end.
threat no-exit-plan "There is no way out of a supplier that a critical function needs" {
  classes = [denial-of-service]
  refs = ["DORA:28", "BCBS-POR:5"]
  for p : ExternalParty
  when supplier(p) and supports-critical(p) and p.substitutable == false
  mitigated by ExitPlan on p
  likelihood = unlikely
  impact = severe
  message = "If {p} fails or ends the contract, nothing takes its place within weeks and nobody has planned how."
  fix = """
    Write down how to leave {p}: to whom, in which steps, how long each takes, how the data comes back and in which
    format. Fetch an export now and load it elsewhere once; put notice periods and help with leaving into the contract.
    """
}

/// Two functions that were planned apart fall together when they stand on one supplier.
threat concentration "Several critical functions stand on one supplier" {
  classes = [denial-of-service]
  refs = ["DORA:29", "BCBS-POR:4"]
  for p : ExternalParty
  let standing-on-it = critical-callers(p)
  when supplier(p) and count(standing-on-it) > critical-functions
  unless p.substitutable
  mitigated by ExitPlan on p
  mitigated by InstanceRedundancy on p
  refines no-exit-plan on p
  likelihood = unlikely
  impact = severe
  message = "{standing-on-it} all stop when {p} does."
  fix = """
    Decide which of {standing-on-it} must go on without {p}, and give that one a second supplier or a way of its own to
    work for some days. Otherwise plan how to leave {p}, and report the concentration to those who carry the risk.
    """
}

/// Teams that planned apart fall together when the one region they all chose is lost. What one team runs in a region
/// is one function here; whether it alone must move is asked by `std.resilience.no-dr-for-critical`.
threat region-concentration "Critical functions of several teams stand in one cloud region" {
  classes = [denial-of-service]
  refs = ["DORA:29", "BCBS-POR:4"]
  for r : CloudRegion
  let standing-in-it = critical-functions-in(r)
  let bound-to-it = set(c in standing-in-it where c.redundancy != multi-region)
  when count(standing-in-it.owner) > critical-functions
  unless count(bound-to-it.owner) <= critical-functions
  refines std.resilience.no-dr-for-critical on bound-to-it
  likelihood = rare
  impact = severe
  message = "{bound-to-it} of different teams all stop when {r} is lost."
  fix = """
    Agree between the teams which of {bound-to-it} must go on without {r}, give that one a second region with its data
    copied there, and practise the change-over. Report the concentration to those who carry the risk.
    """
}

/// Their maintenance window is your outage, unless you have decided what to do meanwhile.
threat vendor-no-failure-mode "A critical service stops when a supplier does not answer" {
  classes = [denial-of-service]
  refs = ["CWE-703", "ASVS:16.5.2"]
  for f : Flow from Process to ExternalParty
  when waits(f) and critical-caller(f.source)
  mitigated by CircuitBreaker on f and DependencyFallback on f
  likelihood = possible
  impact = severe
  message = "{f.source} waits for {f.target}, and nothing is decided for when no answer comes."
  fix = """
    Give {f} a timeout, stop calling after some failures, and choose what {f.source} does meanwhile: the last known
    answer, a second supplier, a queue, or a clear refusal. Try it in a test by cutting {f.target} off.
    """
}

// ===== Their way into your house =================================================================================

/// The account of a maintenance company that works at any hour works for whoever breaks into that company.
threat vendor-standing-access "A supplier can administer at any time, or unwatched" {
  classes = [elevation-of-privilege]
  refs = ["CWE-284", "ATT&CK:T1199", "ATT&CK:T1133", "PCI-DSS:8.2.7", "SWIFT:2.8"]
  for f : Flow from Component or Actor to Component
  let who = f.identity
  when f.effect == admin and from-vendor(f) and f.target is not ExternalParty
  mitigated by JustInTimeAccess on who and SessionRecording on f
  refines std.identity.standing-privilege on who
  likelihood = possible + exposure(f.target)
  impact = blast-impact(f.target)
  message = "{f.source} may administer {f.target} at any hour, or without a recording of what is done."
  fix = """
    Open the way for one ticket and some hours, by somebody of yours, through a bastion host that records the session;
    use a named account for each person of {f.source}, and close it when the work is done.
    """
}

/// An integration that was set up in five minutes reads everything for years, from somebody else's servers.
threat vendor-token-overscoped "A supplier's token opens too much, or for too long" {
  classes = [information-disclosure, elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1199", "ATT&CK:T1550.001", "NHI3:2025"]
  for i : NonHumanIdentity
  let opened = set(c in Component where opens(i, c) and known(c.uses) and handles-confidential(c))
  when (any u in users(i) : u is ExternalParty)
    and i.credential in [refresh-token, static-key, client-secret]
    and any opened
  mitigated by LeastPrivilege on i and ShortLivedCredentials on i
  refines std.identity.overprivileged-nhi on i
  likelihood = possible
  impact = max(c in opened : confidentiality-impact(c))
  message = "{users(i)} holds {i}, which opens more of {opened} than it needs or stays valid for months."
  fix = """
    Cut the scopes of {i} down to the objects and actions the integration uses, issue tokens that last hours, bind them
    to the supplier's addresses or certificate, and list who approved each integration.
    """
}
def opens(i : Identity, c : Component) : Bool =
  (any f in c.inbound : speaks-as(f, i)) or any g in i.grants : g.target == c

/// An update runs with the rights of what it updates. Who can change it at the supplier, or on the way, runs too.
threat vendor-inbound-trusted "What a supplier sends is run without a check" {
  classes = [tampering]
  refs = ["CWE-494", "CAPEC-186", "ATT&CK:T1195.002", "A08:2025"]
  for f : Flow from Component to Component
  let run-here = set(
    u in f.uses
      where known(f.uses)
        and u.data is SourceCode or Configuration or SoftwarePackage
        and (if u.role == carries then f.source else f.target) is ExternalParty
  )
  let receivers = set(
    c in [f.source, f.target]
      where c is not ExternalParty
        and any u in run-here : c == (if u.role == carries then f.target else f.source)
  )
  when any receivers
  mitigated by MessageSigning on f
  mitigated by ArtifactSigning on receivers
  likelihood = unlikely
  impact = max(c in receivers : blast-impact(c))
  message = "{receivers} runs {run-here.data} from {f.target} as it comes."
  fix = """
    Check the supplier's signature before anything is unpacked, with a key that came another way; pin the version, try it
    in a test environment first, and let {receivers} fetch from a store of yours instead of from the supplier.
    """
}

// ===== What goes over to them ====================================================================================

/// What leaves the house in clear text passes networks of which you know neither the owners nor the listeners.
threat unencrypted-vendor-link "Confidential data goes to a third party in clear text" {
  classes = [information-disclosure]
  refs = ["CWE-319", "PCI-DSS:4.2.1"]
  for f : Flow
  when (f.source is ExternalParty or f.target is ExternalParty) and handles-confidential(f)
  mitigated by TlsInTransit on f
  compensated by PayloadEncryption on f
  refines std.crypto.cleartext-public on f, std.crypto.cleartext-internal on f
  likelihood = likely
  impact = confidentiality-impact(f)
  message = "Whoever is on the way between {f.source} and {f.target} can read what {f} carries."
  fix = """
    Use TLS 1.2 or better on {f} with checked certificates on both sides, or a tunnel where the other side cannot; put it
    into the contract, and encrypt files before they are sent.
    """
}

/// Your data may be at a company whose name you have never heard, in a country you would not have chosen.
threat subprocessor-unknown "A processor does not say to whom it passes data on" {
  classes = [non-compliance]
  refs = ["GDPR:28", "DORA:29", "DORA:30"]
  for p : ExternalParty
  when receives-personal(p) and p.role == processor
  mitigated by DeclaredSubprocessors on p
  likelihood = unlikely
  impact = harm-through(p)
  message = "{p} may pass personal data on to others, and nobody here knows to whom."
  fix = """
    Ask {p} for the list of its sub-processors with place and task, agree that you hear of changes before they happen and
    may object, and look at the list once a year.
    """
}
