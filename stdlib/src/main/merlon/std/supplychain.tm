tm 1

/// The way of software from a developer's keyboard into production: repositories, builds, packages, images, deployments.
///
/// The rules follow what is drawn. A pipeline that reads a repository, or a repository that starts it, is fed by it; what
/// a pipeline writes to is shipped; what pulls from a registry is fed by that. Nothing is asked of a repository from
/// which no way leads into production.
library std.supplychain "Software supply chain" version 1.0.0
use std.core
use std.identity
use std.cloud

// ===== Vocabulary ================================================================================================

/// Who can read a repository: named teams, everybody inside, anybody.
enum RepositoryVisibility { private < internal < public }
/// The machine of a build: thrown away after it, or kept for the next one.
enum Runner { ephemeral, persistent }
/// Which secrets a build can read: none, those of its own job, all that the pipeline has.
enum BuildSecrets { none < scoped < global }
/// How well it is proven where an artefact came from, by the build levels of SLSA.
enum Provenance { none < build-l1 < build-l2 < build-l3 }
/// Who can put something into a registry: the pipelines that build it, or many.
enum WriteAccess { pipelines, many }
/// How a deployment names an image.
enum ImageReference { digest, tag, latest }
/// Where an image, or the image it is built on, is fetched from.
enum ImageOrigin { own-registry, public }

kind SourceRepository "Source repository" : Repository {
  visibility : RepositoryVisibility absent public
    ask "Who can read {self}: named teams, everybody inside, anybody?"
}
/// Keeps what was built, and what builds need: packages, images, programs.
kind ArtifactRegistry "Registry of packages and images" : Repository {
  /// Whoever can write here replaces what production runs, whatever happened in the build.
  write-access : WriteAccess absent many
    ask "Who can put something into {self}: only the pipelines that build it, or many?"
}
kind PublicRegistry "Public registry of packages" : ExternalParty
/// Creates and changes networks, accounts and machines.
kind InfrastructurePipeline "Infrastructure pipeline" : BuildPipeline

extend kind BuildPipeline {
  /// Whether a change by somebody who is no member starts a build.
  untrusted-trigger : Bool absent true
    ask "Does a change by somebody who is no member start a build on {self}?"
  runner : Runner absent persistent
    ask "Is the machine of a build on {self} thrown away afterwards, or kept for the next one?"
  build-secrets : BuildSecrets absent global
    ask "Which secrets can a build on {self} read: none, those of its own job, all?"
  /// The last moment at which a second person can stop what one person wrote.
  deploy-approval : Approval absent none
    ask "How many people have to agree before {self} deploys: none, one, two?"
  /// Nothing else shows, once it runs, that an artefact came from the reviewed source.
  provenance : Provenance absent none
    ask "Does {self} sign a record of what it built from which source, and where (SLSA build level)?"
}
extend kind Component {
  /// Only a digest names the same bytes tomorrow.
  image-reference : ImageReference absent latest
    ask "How does the deployment of {self} name its image: by digest, by tag, as the latest?"
  /// A public image is a program of somebody whom nobody here has chosen.
  image-origin : ImageOrigin absent public
    ask "Where does the image of {self} come from: your own registry, or a public one?"
}

// ===== Controls ==================================================================================================

kind BranchProtection "Protected branches" : Control on Component {
  ask = "Is the main branch of {self} closed to pushes, so that every change goes through a request?"
  refs = [
    "PCI-DSS:6.5.1",
    "NIST-800-53:CM-3",
    "NIST-800-53:CM-5",
    "ISO-27001:A.8.4",
    "ISO-27001:A.8.32",
    "SSDF:PS.1",
  ]
}
kind RepositoryVisibilityPolicy "Public repositories are decided on" : Control on Component {
  ask = "Did somebody decide that {self} may be public, after looking at what is in it?"
  refs = ["PCI-DSS:6.2.3", "NIST-800-53:CM-5", "ISO-27001:A.8.4", "SSDF:PS.1"]
}
kind DeployApproval "Deployments approved by two" : Control on BuildPipeline {
  holds when deploy-approval == dual
  gives deploy-approval == dual
  refs = [
    "PCI-DSS:6.5.1",
    "PCI-DSS:6.5.4",
    "NIST-800-53:CM-3",
    "NIST-800-53:AC-5",
    "ISO-27001:A.8.32",
    "ISO-27001:A.5.3",
    "SSDF:PO.5",
    "RTS-ICT:17",
  ]
}
kind BuildSecretScoping "Secrets only for the job that needs them" : Control on BuildPipeline {
  holds when build-secrets <= scoped
  gives build-secrets <= scoped
  refs = [
    "PCI-DSS:8.6.2",
    "NIST-800-53:AC-6",
    "NIST-800-53:SR-9",
    "ISO-27001:A.8.31",
    "SSDF:PO.5",
    "NHI2:2025",
  ]
}
kind UntrustedBuildIsolation "Builds for strangers get no secrets" : Control on BuildPipeline {
  ask = "Do builds for changes of strangers on {self} run without secrets and without rights to write?"
  refs = ["PCI-DSS:8.6.2", "NIST-800-53:AC-6", "NIST-800-53:SR-9", "ISO-27001:A.8.31", "SSDF:PO.5"]
}
kind IsolatedBuildRunners "A fresh machine for each build" : Control on BuildPipeline {
  holds when runner == ephemeral
  gives runner == ephemeral
  refs = ["NIST-800-53:AC-6", "NIST-800-53:SR-9", "ISO-27001:A.8.31", "SSDF:PO.5"]
}
/// The cloud believes the pipeline's own signed token, so that no key has to be stored.
kind PipelineFederation "Pipelines log in by federation" : Control on Identity {
  holds when credential in [workload-token, cloud-role, certificate]
  refs = [
    "PCI-DSS:8.6.2",
    "NIST-800-53:AC-6",
    "NIST-800-53:SR-9",
    "ISO-27001:A.8.31",
    "SSDF:PO.5",
    "NHI7:2025",
  ]
}
kind PrivateRegistryProxy "Packages only through your own registry" : Control on Component {
  ask = "Does everything that {self} fetches come through a registry of your own, in which your names are reserved?"
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:SR-3",
    "ISO-27001:A.5.21",
    "ISO-27001:A.8.28",
    "ASVS:15.2.4",
    "SSDF:PW.4",
  ]
}
kind DependencyScanning "Dependencies are scanned" : Control on Component {
  ask = "Would somebody be told when a flaw is found in a library that {self} contains?"
  refs = [
    "PCI-DSS:6.3.1",
    "PCI-DSS:6.3.3",
    "NIST-800-53:RA-5",
    "NIST-800-53:SI-2",
    "ISO-27001:A.8.8",
    "ASVS:15.1.2",
  ]
}
kind ImageScanning "Images are scanned" : Control on Component {
  ask = "Is the image of {self} scanned for known flaws and malware before it runs, and again while it runs?"
  refs = ["PCI-DSS:6.3.1", "PCI-DSS:6.3.3", "NIST-800-53:RA-5", "ISO-27001:A.8.8", "ASVS:15.1.2"]
}
kind SoftwareBillOfMaterials "Bill of materials" : Control on BuildPipeline {
  ask = "Does {self} write down with each build what is in it (SBOM), and keep that?"
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:CM-8",
    "NIST-800-53:SR-4",
    "ISO-27001:A.5.9",
    "ASVS:15.1.2",
    "SSDF:PS.3",
  ]
}
kind DigestPinning "Images named by digest" : Control on Component {
  holds when image-reference == digest
  gives image-reference == digest
  refs = ["PCI-DSS:6.3.2", "NIST-800-53:SI-7", "ISO-27001:A.8.19", "SSDF:PS.2"]
}
kind ProvenanceAttestation "Signed provenance" : Control on BuildPipeline {
  holds when provenance >= build-l2
  gives provenance >= build-l2
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:SI-7",
    "NIST-800-53:SR-11",
    "ISO-27001:A.8.30",
    "SSDF:PS.2",
    "SSDF:PS.3",
  ]
}
kind RegistryWriteRestriction "Only pipelines write to the registry" : Control on ArtifactRegistry {
  holds when write-access == pipelines
  gives write-access == pipelines
  refs = ["PCI-DSS:7.2.5", "NIST-800-53:AC-6", "ISO-27001:A.8.3", "SSDF:PS.1"]
}

// ===== Predicates ================================================================================================

/// From where software comes to where it goes: pulled from a repository, started by one, or written by a pipeline.
relation ships via f : Flow = f.target -> f.source where f.target is Repository and f.effect == read
  | via f : Flow = f.source -> f.target
    where f.source is Repository
    or f.source is BuildPipeline and f.effect >= write and f.target is not LogStore or ExternalParty

/// How many steps software is followed.
param ship-hops : Int = 6

/// What runs the software in production in the end.
def shipped(c : Component) : set of Component = set(
  x in Component
    where x is not Repository or BuildPipeline
      and x.environment in [prod, dr]
      and c reaches x along ships up to ship-hops
)
def ships-to-vital(c : Component) : Bool = any x in shipped(c) : rated-vital(x)
def shipped-impact(c : Component) : Impact = max(x in shipped(c) : component-impact(x))

/// A registry or a pipeline that is drawn brings the component what it runs.
def fed(c : Component) : Bool =
  (any f in c.outbound : f.target is ArtifactRegistry and f.effect == read)
  or any f in c.inbound : f.source is BuildPipeline or ArtifactRegistry and f.effect >= write

/// What production runs, and what came by a way that is drawn.
def fed-production(c : Component) : Bool =
  c is not Repository or BuildPipeline and c.environment in [prod, dr] and fed(c)

/// What it runs on is known to be a container; whatever else it may be is not asked about images.
def contained(c : Component) : Bool = known(c.runtime) and c.runtime == container

def pipeline-identity(i : Identity) : Bool =
  i is PipelineIdentity or any c in users(i) : c is BuildPipeline

def pipeline-impact(i : Identity) : Impact =
  worse(role-impact(i), max(c in users(i) : shipped-impact(c)))

// ===== Source ====================================================================================================

/// One push by one taken-over laptop is in production before anybody has looked at it.
threat unreviewed-main "Code can reach production without a review" {
  classes = [tampering]
  refs = [
    "CWE-1357",
    "CAPEC-443",
    "ATT&CK:T1195.002",
    "A03:2025",
    "A08:2025",
    "SSDF:PS.1",
    "PCI-DSS:6.5.1",
  ]
  for r : SourceRepository
  when any shipped(r)
  mitigated by BranchProtection on r and CodeReview on r
  likelihood = possible
  impact = shipped-impact(r)
  message = "A change that one person makes in {r} gets to {shipped(r)} without anybody else seeing it."
  fix = """
    Close the main branch of {r} to pushes, administrators included, and require the approval of somebody who did not
    write the change. Let a new commit withdraw the approvals that came before it.
    """
}

/// A secret that was committed once is in every copy of the repository, also after it was deleted.
threat secrets-in-repo-history "Secrets may lie in the history of a repository" {
  classes = [information-disclosure]
  refs = ["CWE-540", "CWE-798", "ATT&CK:T1552.001", "ATT&CK:T1213.003", "NHI2:2025"]
  for r : SourceRepository
  when any r.flows and r.visibility > private
  mitigated by SecretScanning on r
  likelihood = possible
  impact = worse(moderate, shipped-impact(r))
  message = "Many can read {r}, and nothing looks for passwords and keys in it and in its history."
  fix = """
    Scan all branches and the whole history of {r}, change every secret that is found, and refuse commits with new ones.
    Deleting a secret from the code does not help: it is in the copies.
    """
}

/// A private repository is public after one wrong click.
threat public-repo-leak "Source that is not public can be read by anybody" {
  classes = [information-disclosure]
  refs = ["CWE-540", "ATT&CK:T1593.003"]
  for r : SourceRepository
  when r.visibility == public and any u in r.uses : u.data.sensitivity >= internal
  mitigated by RepositoryVisibilityPolicy on r
  likelihood = possible
  impact = confidentiality-impact(r)
  message = "Anybody can read {r}, which holds {r.data}."
  fix = """
    Make {r} private, and change the secrets that were in it. Forbid members to make repositories public; whoever wants
    to publish one asks, and somebody looks at it first.
    """
}

// ===== What builds take in =======================================================================================

/// With a range in place of a version, the maintainer of a package decides what runs in your production tomorrow.
threat floating-dependencies "Builds take whatever version is there" {
  classes = [tampering]
  refs = ["CWE-1357", "CWE-829", "CAPEC-538", "ATT&CK:T1195.001", "A03:2025", "SSDF:PW.4"]
  for r : SourceRepository
  when any shipped(r)
  mitigated by DependencyPinning on r
  likelihood = possible
  impact = shipped-impact(r)
  message = "A build of {r} takes versions of packages that nobody has seen, as soon as somebody publishes them."
  fix = """
    Commit a lock file with digests to {r}, let builds fail when it does not fit, and take new versions by change
    requests that are some days old and that somebody reviews.
    """
}

/// The resolver takes the higher version, and an attacker can publish any number under your name.
threat dependency-confusion "A stranger's package can take the place of your own" {
  classes = [tampering]
  refs = ["CWE-427", "CAPEC-691", "ATT&CK:T1195.001", "A03:2025"]
  for p : BuildPipeline
  let fetched = set(f in p.outbound where f.effect == read).target
  when (any x in fetched : x is ArtifactRegistry) and any x in fetched : x is PublicRegistry
  mitigated by PrivateRegistryProxy on p
  likelihood = possible
  impact = worse(moderate, shipped-impact(p))
  message = "{p} looks for packages of your own in a public registry too, where anybody can publish one of that name."
  fix = """
    Let {p} ask one registry only, your own, which fetches public packages and never looks outside for names or scopes
    that are yours. Reserve your names in the public registries.
    """
}

/// Most attacks use flaws for which there has been a correction for months.
threat known-vulnerable-component "Known flaws stay in a component" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1395", "CAPEC-310", "ATT&CK:T1190", "A03:2025", "PCI-DSS:6.3.1", "PCI-DSS:6.3.3"]
  for c : Component
  when c.custom-code and (known(c.patching) or exposed(c)) and c.patching >= manual
  mitigated by DependencyScanning on c and PatchManagement on c
  likelihood = possible + exposure(c)
  impact = blast-impact(c)
  message = "Nobody would notice, or repair in time, a known flaw in a library of {c}."
  fix = """
    Scan the dependencies of {c} with each build and every night, agree how soon flaws of which severity are gone, and
    let a machine propose the updates. Then state how `patching` is done.
    """
}

/// Who publishes an image decides what your containers run.
threat untrusted-base-image "Images come from a public registry unchecked" {
  classes = [tampering]
  refs = ["CWE-829", "CAPEC-446", "ATT&CK:T1204.003"]
  for c : Component
  when (known(c.image-origin) or fed-production(c) and contained(c)) and c.image-origin == public
  mitigated by ImageScanning on c and PrivateRegistryProxy on c
  group by c.boundary
  likelihood = unlikely
  impact = blast-impact(c)
  message = "{c} runs an image from a public registry that nobody looks into before it runs."
  fix = """
    Keep a few base images in your own registry, rebuilt every week and scanned, and let nothing else be deployed.
    """
}

// ===== Builds ====================================================================================================

/// A change request is a program that strangers hand to your build to run.
threat poisoned-pipeline-execution "A stranger's change can steal what the build holds" {
  classes = [elevation-of-privilege]
  refs = ["CWE-94", "ATT&CK:T1677", "A03:2025"]
  for p : BuildPipeline
  when any p.flows and p.untrusted-trigger and (p.build-secrets > none or p.runner == persistent)
  mitigated by UntrustedBuildIsolation on p and IsolatedBuildRunners on p
  refines persistent-shared-runner on p
  likelihood = likely
  impact = worse(moderate, shipped-impact(p))
  message = "Whoever proposes a change can run code on {p}, next to its secrets or on a machine that later builds use."
  fix = """
    Let builds for changes of strangers wait for a member's consent, and run them without secrets, without rights to
    write, on a machine that is thrown away. Never check out their code in a job that has secrets.
    """
}

/// What one build leaves behind on the machine runs in the next one, whoever's it is.
threat persistent-shared-runner "Builds of several projects share one machine" {
  classes = [tampering, elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1195.002", "SSDF:PO.5"]
  for p : BuildPipeline
  let repositories = set(
    r in SourceRepository
      where (any f in p.outbound : f.target == r) or any f in r.outbound : f.target == p
  )
  when count(repositories) >= 2
  mitigated by IsolatedBuildRunners on p
  likelihood = possible
  impact = worse(moderate, shipped-impact(p))
  message = "A build of one project on {p} can change what the next one builds."
  fix = "Run each build of {p} on a fresh machine or container that is thrown away, with caches that no other project writes."
}

/// One careless step in one job prints the keys of all.
threat ci-global-secrets "Every build can read every secret" {
  classes = [information-disclosure]
  refs = ["CWE-522", "ATT&CK:T1552.001", "NHI2:2025"]
  for p : BuildPipeline
  when any p.flows
  mitigated by BuildSecretScoping on p
  likelihood = possible
  impact = worse(moderate, shipped-impact(p))
  message = "Any job on {p} can read all of its secrets, those for production too."
  fix = """
    Bind each secret of {p} to the job, branch and environment that needs it, with an approval for production. Better,
    let jobs log in by federation, so that there is nothing to steal.
    """
}

/// A key in the settings of a pipeline is a key in the hands of all who may change a job.
threat ci-static-cloud-key "A pipeline logs in to the cloud with a stored key" {
  classes = [spoofing]
  refs = ["CWE-798", "ATT&CK:T1528", "NHI7:2025"]
  for i : NonHumanIdentity
  when pipeline-identity(i) and opens-cloud(i)
  mitigated by PipelineFederation on i
  refines std.cloud.long-lived-cloud-keys on i
  likelihood = possible
  impact = pipeline-impact(i)
  message = "The secret of {i} lies in the settings of a pipeline and opens the cloud from anywhere."
  fix = """
    Let the cloud trust the tokens that the pipeline's platform issues, for this repository and branch only, and give
    them a role for minutes. Then disable the key of {i}.
    """
}

/// The build is easier to get into than production, and may do more there than anybody.
threat ci-overprivileged "A pipeline administers production" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1078.004", "NHI5:2025"]
  for i : NonHumanIdentity
  when pipeline-identity(i) and i.scope >= admin and any c in users(i) : any shipped(c)
  mitigated by LeastPrivilege on i
  compensated by PermissionBoundary on i
  refines std.identity.overprivileged-nhi on i, std.cloud.wildcard-cloud-role on i
  likelihood = possible
  impact = pipeline-impact(i)
  message = "{i} may do far more in production than deploy."
  fix = """
    Give {i} the right to deploy these services and nothing else: one identity for each environment, taken on only by
    the job for it. What creates roles or networks belongs in a pipeline of its own.
    """
}

// ===== Artefacts =================================================================================================

/// Who can write to the registry writes to production.
threat registry-write-broad "Many can replace what production runs" {
  classes = [tampering]
  refs = ["CWE-732", "ATT&CK:T1525"]
  for r : ArtifactRegistry
  let writers = set(f in r.inbound where f.effect >= write)
  when any shipped(r) and any writers
  mitigated by RegistryWriteRestriction on r and UniqueWorkloadIdentity on writers.identity
  likelihood = unlikely
  impact = shipped-impact(r)
  message = "Many, or several with one identity, can put an image or package into {r}, and {shipped(r)} will run it."
  fix = """
    Let only pipelines write to {r}, each with an identity of its own and only below its own name. Make versions that are
    there unchangeable.
    """
}

/// A signature that nobody checks keeps nobody out; an image that nobody signed can be anybody's.
threat unsigned-artifact "Production runs what nobody signed" {
  classes = [tampering]
  refs = ["CWE-494", "CWE-353", "CAPEC-184", "ATT&CK:T1525", "A08:2025", "K04:2025"]
  for c : Component
  when fed-production(c)
  mitigated by ArtifactSigning on c
  group by c.boundary
  likelihood = unlikely
  impact = blast-impact(c)
  message = "{c} runs whatever lies in the registry, whoever put it there."
  fix = """
    Sign what the pipeline builds with a key that only the pipeline can use, and refuse at deployment what has no valid
    signature of it. Test it with an image of your own that is not signed.
    """
}

/// A tag is a note stuck on an image; whoever can write to the registry can stick it on another one.
threat mutable-image-tag "A deployment names an image that can be replaced" {
  classes = [tampering]
  refs = ["CWE-494", "ATT&CK:T1525", "K01:2025"]
  for c : Component
  when (known(c.image-reference) or fed-production(c) and contained(c))
    and c.environment in [prod, dr]
  mitigated by DigestPinning on c
  group by c.boundary
  likelihood = unlikely
  impact = blast-impact(c)
  message = "{c} may run another image after its next restart, without any deployment."
  fix = "Name the image of {c} by its digest. Let the pipeline write the digest of what it has built into the deployment."
}

/// Nobody can tell whether what runs was built from what was reviewed.
threat no-provenance "It cannot be proven what a vital artefact was built from" {
  classes = [tampering]
  refs = ["CWE-345", "ATT&CK:T1195.002", "A08:2025", "SSDF:PS.2"]
  for p : BuildPipeline
  when ships-to-vital(p)
  mitigated by ProvenanceAttestation on p
  likelihood = rare
  impact = shipped-impact(p)
  message = "Nothing ties what {p} ships to the source it was built from."
  fix = """
    Let the build platform of {p} sign a record of source, commit and builder with each artefact (SLSA build level 2 or
    higher), and check it at deployment. Then state `provenance`.
    """
}

/// When the next flaw in a library is published, the question is where it is in use.
threat no-sbom "Nobody knows what is in what was shipped" {
  classes = [repudiation]
  refs = ["CWE-1357", "A03:2025", "PCI-DSS:6.3.2", "SSDF:PS.3"]
  for p : BuildPipeline
  when any shipped(p)
  mitigated by SoftwareBillOfMaterials on p
  likelihood = rare
  impact = minor
  message = "No list says which libraries are in what {p} ships."
  fix = "Let {p} write a bill of materials (CycloneDX or SPDX) with each build, keep it beside the artefact, and search them all in one place."
}

// ===== Deployment ================================================================================================

/// Who writes the change and releases it needs nobody else to take the money.
threat single-approver-deploy "One person can release to vital systems alone" {
  classes = [tampering]
  refs = ["CWE-654", "CAPEC-443", "SSDF:PO.5", "PCI-DSS:6.5.4"]
  for p : BuildPipeline
  when ships-to-vital(p)
  mitigated by DeployApproval on p
  mitigated by DualControl on p
  likelihood = unlikely
  impact = shipped-impact(p)
  message = "Whoever wrote a change can release it with {p} to vital systems."
  fix = """
    Require for production the consent of two people of whom neither wrote the change, enforced by the platform of {p}.
    For emergencies allow one, with an alert and a review on the next day.
    """
}

/// What was changed by hand in production was reviewed by nobody, and is gone or in the way at the next release.
threat gitops-drift-bypass "People can change production past the pipeline" {
  classes = [tampering, repudiation]
  refs = ["CWE-284", "ATT&CK:T1651", "PCI-DSS:6.5.1", "SSDF:PO.5"]
  for f : Flow from Person or Client to Component
  when f.effect == admin
    and f.target.environment in [prod, dr]
    and (any g in f.target.inbound : g.source is BuildPipeline and g.effect >= write)
    and any f.identity.grants
  mitigated by JustInTimeAccess on f.identity and DriftDetection on f.target
  likelihood = unlikely
  impact = blast-impact(f.target)
  message = "{f.source} can change {f.target} by hand, and nobody would be told that it is no longer what was released."
  fix = """
    Take the standing right to change {f.target} away. Give it on request, for hours, with a reason; compare what runs
    with what was released, and give somebody the differences.
    """
}

/// A line of infrastructure code opens a network or a store to the world.
threat iac-unscanned "Infrastructure code is applied unchecked" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1188", "SSDF:PW.8"]
  for p : BuildPipeline
  when (p is InfrastructurePipeline and any p.outbound)
    or any f in p.outbound : f.target is CloudControlPlane
  mitigated by IacScanning on p
  likelihood = rare
  impact = moderate
  message = "{p} applies infrastructure code that nothing has checked for unsafe settings."
  fix = "Run a scanner for infrastructure code in {p} before it applies anything, and let it stop on what opens data or ports to the world."
}
