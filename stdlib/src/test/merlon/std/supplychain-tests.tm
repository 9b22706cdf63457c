tm 1
part of std.supplychain

// ---- the way into production -------------------------------------------------------------------------------------

test "software is followed from the repository to what runs it" of no-sbom {
  component pushes : BuildPipeline without SoftwareBillOfMaterials
  component registry : ArtifactRegistry
  component pulls : Service
  component deploys : BuildPipeline without SoftwareBillOfMaterials
  component target : Service
  component looks : BuildPipeline without SoftwareBillOfMaterials
  component trials : BuildPipeline without SoftwareBillOfMaterials
  component trial : Service { environment = dev }
  component logs-only : BuildPipeline without SoftwareBillOfMaterials
  component logs : LogStore
  component tells : BuildPipeline without SoftwareBillOfMaterials
  component chat : SaasService
  component rehearses : BuildPipeline without SoftwareBillOfMaterials
  component spare : Service { environment = dr }
  component stores-only : BuildPipeline without SoftwareBillOfMaterials
  component shelf : ArtifactRegistry
  flow pushes -> registry { effect = write }
  flow pulls -> registry { effect = read }
  flow deploys -> target { effect = admin }
  flow looks -> target { effect = read }
  flow trials -> trial { effect = write }
  flow logs-only -> logs { effect = write }
  flow tells -> chat { effect = write }
  flow rehearses -> spare { effect = write }
  flow stores-only -> shelf { effect = write }
  expect open no-sbom on pushes
  expect open no-sbom on deploys
  expect no no-sbom on looks
  expect no no-sbom on trials
  expect no no-sbom on logs-only
  expect no no-sbom on tells
  expect open no-sbom on rehearses
  expect no no-sbom on stores-only
  expect no other no-sbom
}

test "a list of what is in it" of no-sbom {
  component listed : BuildPipeline with SoftwareBillOfMaterials
  component asked : BuildPipeline
  component target : Service
  flow listed -> target { effect = write }
  flow asked -> target { effect = write }
  expect mitigated no-sbom on listed
  expect question no-sbom on asked about SoftwareBillOfMaterials
  expect no other no-sbom
}

// ---- source ------------------------------------------------------------------------------------------------------

test "nobody else sees the change" of unreviewed-main {
  component loose : SourceRepository without BranchProtection, CodeReview
  component pushed : SourceRepository with CodeReview without BranchProtection
  component unread : SourceRepository with BranchProtection without CodeReview
  component reviewed : SourceRepository with BranchProtection, CodeReview
  component asked : SourceRepository with CodeReview
  component notes : SourceRepository without BranchProtection, CodeReview
  component build : BuildPipeline
  component books : Service { criticality = critical }
  flow build -> loose { effect = read }
  flow pushed -> build
  flow build -> unread { effect = read }
  flow build -> reviewed { effect = read }
  flow build -> asked { effect = read }
  flow build -> books { effect = write }
  flow build -> notes { effect = write }
  expect open unreviewed-main on loose severity high
  expect open unreviewed-main on pushed
  expect open unreviewed-main on unread
  expect mitigated unreviewed-main on reviewed
  expect question unreviewed-main on asked about BranchProtection
  expect no unreviewed-main on notes
  expect no other unreviewed-main
}

test "what was committed once" of secrets-in-repo-history {
  component build : BuildPipeline
  component open-one : SourceRepository without SecretScanning { visibility = public }
  component inside : SourceRepository without SecretScanning { visibility = internal }
  component named : SourceRepository without SecretScanning { visibility = private }
  component scanned : SourceRepository with SecretScanning { visibility = internal }
  component asked : SourceRepository without SecretScanning
  component unsure : SourceRepository { visibility = internal }
  component alone : SourceRepository without SecretScanning { visibility = public }
  flow build -> open-one
  flow build -> inside
  flow build -> named
  flow build -> scanned
  flow build -> asked
  flow build -> unsure
  expect open secrets-in-repo-history on open-one severity medium
  expect open secrets-in-repo-history on inside
  expect no secrets-in-repo-history on named
  expect mitigated secrets-in-repo-history on scanned
  expect question secrets-in-repo-history on asked about visibility
  expect question secrets-in-repo-history on unsure about SecretScanning
  expect no secrets-in-repo-history on alone
  expect no other secrets-in-repo-history
}

test "public by mistake" of public-repo-leak {
  data source : SourceCode
  data library : SourceCode { sensitivity = public }
  component leaked : SourceRepository without RepositoryVisibilityPolicy {
    stores source
    visibility = public
  }
  component decided : SourceRepository with RepositoryVisibilityPolicy {
    stores source
    visibility = public
  }
  component asked : SourceRepository { stores source; visibility = public }
  component free : SourceRepository without RepositoryVisibilityPolicy {
    stores library
    visibility = public
  }
  component inside : SourceRepository without RepositoryVisibilityPolicy {
    stores source
    visibility = internal
  }
  expect open public-repo-leak on leaked severity low
  expect mitigated public-repo-leak on decided
  expect question public-repo-leak on asked about RepositoryVisibilityPolicy
  expect no public-repo-leak on free
  expect no public-repo-leak on inside
  expect no other public-repo-leak
}

// ---- what builds take in -----------------------------------------------------------------------------------------

test "whatever version is there" of floating-dependencies {
  component loose : SourceRepository without DependencyPinning
  component locked : SourceRepository with DependencyPinning
  component asked : SourceRepository
  component notes : SourceRepository without DependencyPinning
  component build : BuildPipeline
  component books : Service { criticality = critical }
  flow build -> loose { effect = read }
  flow build -> locked { effect = read }
  flow build -> asked { effect = read }
  flow build -> books { effect = write }
  expect open floating-dependencies on loose severity high
  expect mitigated floating-dependencies on locked
  expect question floating-dependencies on asked about DependencyPinning
  expect no floating-dependencies on notes
  expect no other floating-dependencies
}

test "a stranger under your name" of dependency-confusion {
  component own-packages : ArtifactRegistry
  component world : PublicRegistry
  component both : BuildPipeline without PrivateRegistryProxy
  component guarded : BuildPipeline with PrivateRegistryProxy
  component asked : BuildPipeline
  component inside : BuildPipeline without PrivateRegistryProxy
  component outside : BuildPipeline without PrivateRegistryProxy
  component publishing : BuildPipeline without PrivateRegistryProxy
  flow both -> own-packages { effect = read }
  flow both -> world { effect = read }
  flow guarded -> own-packages { effect = read }
  flow guarded -> world { effect = read }
  flow asked -> own-packages { effect = read }
  flow asked -> world { effect = read }
  flow inside -> own-packages { effect = read }
  flow outside -> world { effect = read }
  flow publishing -> own-packages { effect = write }
  flow publishing -> world { effect = read }
  expect open dependency-confusion on both
  expect mitigated dependency-confusion on guarded
  expect question dependency-confusion on asked about PrivateRegistryProxy
  expect no dependency-confusion on inside
  expect no dependency-confusion on outside
  expect no dependency-confusion on publishing
  expect no other dependency-confusion
}

test "flaws that stay" of known-vulnerable-component {
  boundary internet : PublicNetwork { actor customer : Customer }
  component by-hand : Service without DependencyScanning, PatchManagement { patching = manual }
  component forgotten : Service without DependencyScanning, PatchManagement {
    patching = unsupported
  }
  component unwatched : Service with PatchManagement without DependencyScanning {
    patching = manual
  }
  component unrepaired : Service with DependencyScanning without PatchManagement {
    patching = manual
  }
  component in-order : Service with DependencyScanning, PatchManagement { patching = manual }
  component current : Service without DependencyScanning, PatchManagement { patching = managed }
  component site : WebApplication without DependencyScanning, PatchManagement
  component asked : Service with PatchManagement { patching = manual }
  component inner : Service without DependencyScanning, PatchManagement
  component product : RelationalDatabase without DependencyScanning, PatchManagement {
    patching = manual
  }
  flow customer -> site
  expect open known-vulnerable-component on by-hand
  expect open known-vulnerable-component on forgotten
  expect open known-vulnerable-component on unwatched
  expect open known-vulnerable-component on unrepaired
  expect mitigated known-vulnerable-component on in-order
  expect no known-vulnerable-component on current
  expect question known-vulnerable-component on site about patching
  expect question known-vulnerable-component on asked about DependencyScanning
  expect no known-vulnerable-component on inner
  expect no known-vulnerable-component on product
  expect no other known-vulnerable-component
}

test "somebody else's image" of untrusted-base-image {
  component registry : ArtifactRegistry
  component stranger : Service without ImageScanning, PrivateRegistryProxy { image-origin = public }
  component scanned : Service with ImageScanning without PrivateRegistryProxy {
    image-origin = public
  }
  component mirrored : Service with PrivateRegistryProxy without ImageScanning {
    image-origin = public
  }
  component in-order : Service with ImageScanning, PrivateRegistryProxy { image-origin = public }
  component own-one : Service without ImageScanning, PrivateRegistryProxy {
    image-origin = own-registry
  }
  component asked : Service without ImageScanning, PrivateRegistryProxy { runtime = container }
  component unsure : Service with ImageScanning { image-origin = public }
  component undrawn : Service without ImageScanning, PrivateRegistryProxy { runtime = container }
  component machine : Service without ImageScanning, PrivateRegistryProxy { runtime = vm }
  component unsaid : Service without ImageScanning, PrivateRegistryProxy
  flow asked -> registry { effect = read }
  flow machine -> registry { effect = read }
  flow unsaid -> registry { effect = read }
  expect open untrusted-base-image on stranger
  expect open untrusted-base-image on scanned
  expect open untrusted-base-image on mirrored
  expect mitigated untrusted-base-image on in-order
  expect no untrusted-base-image on own-one
  expect question untrusted-base-image on asked about image-origin
  expect question untrusted-base-image on unsure about PrivateRegistryProxy
  expect no untrusted-base-image on undrawn
  expect no untrusted-base-image on machine
  expect no untrusted-base-image on unsaid
  expect no other untrusted-base-image
}

// ---- builds ------------------------------------------------------------------------------------------------------

test "a stranger's change is run" of poisoned-pipeline-execution {
  component code : SourceRepository
  component open-one : BuildPipeline without UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = scoped
    runner = ephemeral
  }
  component sticky : BuildPipeline without UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = none
    runner = persistent
  }
  component kept : BuildPipeline with UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = scoped
    runner = persistent
  }
  component parted : BuildPipeline with UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = global
    runner = ephemeral
  }
  component empty-handed : BuildPipeline without UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = none
    runner = ephemeral
  }
  component members : BuildPipeline without UntrustedBuildIsolation {
    untrusted-trigger = false
    build-secrets = global
    runner = persistent
  }
  component asked : BuildPipeline without UntrustedBuildIsolation {
    build-secrets = scoped
    runner = ephemeral
  }
  component unsure : BuildPipeline {
    untrusted-trigger = true
    build-secrets = scoped
    runner = ephemeral
  }
  component idle : BuildPipeline without UntrustedBuildIsolation {
    untrusted-trigger = true
    build-secrets = global
    runner = persistent
  }
  flow open-one -> code
  flow sticky -> code
  flow kept -> code
  flow parted -> code
  flow empty-handed -> code
  flow members -> code
  flow asked -> code
  flow unsure -> code
  expect open poisoned-pipeline-execution on open-one severity high
  expect open poisoned-pipeline-execution on sticky
  expect open poisoned-pipeline-execution on kept
  expect mitigated poisoned-pipeline-execution on parted
  expect no poisoned-pipeline-execution on empty-handed
  expect no poisoned-pipeline-execution on members
  expect question poisoned-pipeline-execution on asked about untrusted-trigger
  expect question poisoned-pipeline-execution on unsure about UntrustedBuildIsolation
  expect no poisoned-pipeline-execution on idle
  expect no other poisoned-pipeline-execution
}

test "one machine for all" of persistent-shared-runner {
  component ledger-code : SourceRepository
  component site-code : SourceRepository
  component packages : ArtifactRegistry
  component shared-one : BuildPipeline { runner = persistent; untrusted-trigger = false }
  component fresh : BuildPipeline { runner = ephemeral; untrusted-trigger = false }
  component asked : BuildPipeline { untrusted-trigger = false }
  component own-one : BuildPipeline { runner = persistent; untrusted-trigger = false }
  flow shared-one -> ledger-code
  flow site-code -> shared-one
  flow fresh -> ledger-code
  flow fresh -> site-code
  flow asked -> ledger-code
  flow asked -> site-code
  flow own-one -> ledger-code
  flow own-one -> packages
  expect open persistent-shared-runner on shared-one
  expect mitigated persistent-shared-runner on fresh
  expect question persistent-shared-runner on asked about runner
  expect no persistent-shared-runner on own-one
  expect no other persistent-shared-runner
}

test "a machine for strangers is reported once" of
    poisoned-pipeline-execution,
    persistent-shared-runner {
  component code : SourceRepository
  component more-code : SourceRepository
  component open-one : BuildPipeline without UntrustedBuildIsolation {
    runner = persistent
    untrusted-trigger = true
  }
  flow open-one -> code
  flow open-one -> more-code
  expect open poisoned-pipeline-execution on open-one
  expect covered persistent-shared-runner on open-one
}

test "every secret for every build" of ci-global-secrets {
  component code : SourceRepository
  component loose : BuildPipeline { build-secrets = global }
  component scoped-one : BuildPipeline { build-secrets = scoped }
  component without-any : BuildPipeline { build-secrets = none }
  component asked : BuildPipeline
  component idle : BuildPipeline { build-secrets = global }
  flow loose -> code
  flow scoped-one -> code
  flow without-any -> code
  flow asked -> code
  expect open ci-global-secrets on loose severity medium
  expect mitigated ci-global-secrets on scoped-one
  expect mitigated ci-global-secrets on without-any
  expect question ci-global-secrets on asked about build-secrets
  expect no ci-global-secrets on idle
  expect no other ci-global-secrets
}

test "a key in the settings" of ci-static-cloud-key {
  boundary account : CloudAccount { component bucket : ObjectStore }
  identity stored : PipelineIdentity { credential = static-key; may write on bucket }
  identity borrowed : ServiceIdentity { credential = client-secret; may write on bucket }
  identity federated : PipelineIdentity { credential = workload-token; may write on bucket }
  identity roled : PipelineIdentity { credential = cloud-role; may write on bucket }
  identity carded : PipelineIdentity { credential = certificate; may write on bucket }
  identity asked : PipelineIdentity { may write on bucket }
  identity local-key : PipelineIdentity { credential = static-key }
  identity service-key : ServiceIdentity { credential = static-key; may write on bucket }
  component deploy : BuildPipeline runs as borrowed
  component service : Service runs as service-key
  expect open ci-static-cloud-key on stored
  expect open ci-static-cloud-key on borrowed
  expect mitigated ci-static-cloud-key on federated
  expect mitigated ci-static-cloud-key on roled
  expect mitigated ci-static-cloud-key on carded
  expect question ci-static-cloud-key on asked about credential
  expect no ci-static-cloud-key on local-key
  expect no ci-static-cloud-key on service-key
  expect no other ci-static-cloud-key
}

test "a pipeline's key is reported once" of ci-static-cloud-key, std.cloud.long-lived-cloud-keys {
  boundary account : CloudAccount { component bucket : ObjectStore }
  identity stored : PipelineIdentity {
    credential = static-key
    lifetime = never
    may write on bucket
  }
  expect open ci-static-cloud-key on stored
  expect covered std.cloud.long-lived-cloud-keys on stored
}

test "the build may do everything" of ci-overprivileged {
  identity master : PipelineIdentity { scope = admin }
  identity star : ServiceIdentity { scope = wildcard }
  identity capped : PipelineIdentity with PermissionBoundary { scope = admin }
  identity claimed : PipelineIdentity with LeastPrivilege
  identity narrow : PipelineIdentity { scope = broad }
  identity asked : PipelineIdentity
  identity harmless : PipelineIdentity { scope = admin }
  identity service-admin : ServiceIdentity { scope = admin }
  component books : Service runs as service-admin
  component a : BuildPipeline runs as master
  component b : BuildPipeline runs as star
  component c : BuildPipeline runs as capped
  component d : BuildPipeline runs as claimed
  component e : BuildPipeline runs as narrow
  component f : BuildPipeline runs as asked
  component g : BuildPipeline runs as harmless
  component h : SourceRepository runs as service-admin
  flow a -> books { effect = write }
  flow b -> books { effect = write }
  flow c -> books { effect = write }
  flow d -> books { effect = write }
  flow e -> books { effect = write }
  flow f -> books { effect = write }
  flow g -> books { effect = read }
  flow h -> a
  expect open ci-overprivileged on master
  expect open ci-overprivileged on star
  expect mitigated ci-overprivileged on capped about PermissionBoundary
  expect covered ci-overprivileged on claimed
  expect no ci-overprivileged on narrow
  expect question ci-overprivileged on asked about scope
  expect no ci-overprivileged on harmless
  expect no ci-overprivileged on service-admin
  expect no other ci-overprivileged
}

test "a pipeline's rights are reported once" of
    ci-overprivileged,
    std.identity.overprivileged-nhi,
    std.cloud.wildcard-cloud-role {
  boundary account : CloudAccount { component books : Service }
  identity master : PipelineIdentity { scope = wildcard; may administer on books }
  component deploy : BuildPipeline runs as master
  flow deploy -> books { effect = write }
  expect open ci-overprivileged on master
  expect covered std.identity.overprivileged-nhi on master
  expect covered std.cloud.wildcard-cloud-role on master
}

// ---- artefacts ---------------------------------------------------------------------------------------------------

test "who can write to the registry" of registry-write-broad {
  identity own-one : PipelineIdentity
  identity common : PipelineIdentity
  component build : BuildPipeline runs as own-one
  component one : BuildPipeline runs as common
  component two : BuildPipeline runs as common
  component books : Service
  component open-one : ArtifactRegistry { write-access = many }
  component lent : ArtifactRegistry { write-access = pipelines }
  component kept : ArtifactRegistry { write-access = pipelines }
  component asked : ArtifactRegistry
  component shelf : ArtifactRegistry { write-access = many }
  component mirror : ArtifactRegistry { write-access = many }
  flow build -> open-one { effect = write }
  flow one -> lent { effect = write }
  flow build -> kept { effect = write }
  flow build -> asked { effect = write }
  flow build -> shelf { effect = write }
  flow books -> open-one { effect = read }
  flow books -> lent { effect = read }
  flow books -> kept { effect = read }
  flow books -> asked { effect = read }
  flow books -> mirror { effect = read }
  expect open registry-write-broad on open-one
  expect open registry-write-broad on lent
  expect mitigated registry-write-broad on kept
  expect question registry-write-broad on asked about write-access
  expect no registry-write-broad on shelf
  expect no registry-write-broad on mirror
  expect no other registry-write-broad
}

test "what nobody signed" of unsigned-artifact {
  component registry : ArtifactRegistry
  component deploy : BuildPipeline
  component pulling : Service without ArtifactSigning
  component pushed : Service without ArtifactSigning
  component served : Service without ArtifactSigning
  component checked : Service with ArtifactSigning
  component asked : Service
  component standby : Service without ArtifactSigning { environment = dr }
  component trial : Service without ArtifactSigning { environment = dev }
  component undrawn : Service without ArtifactSigning
  component watched : Service without ArtifactSigning
  component builder : BuildPipeline without ArtifactSigning
  component mirror : ArtifactRegistry without ArtifactSigning
  component uploader : Service without ArtifactSigning
  flow pulling -> registry { effect = read }
  flow deploy -> pushed { effect = write }
  flow registry -> served { effect = write }
  flow checked -> registry { effect = read }
  flow asked -> registry { effect = read }
  flow standby -> registry { effect = read }
  flow trial -> registry { effect = read }
  flow deploy -> watched { effect = read }
  flow builder -> registry { effect = read }
  flow mirror -> registry { effect = read }
  flow uploader -> registry { effect = write }
  expect open unsigned-artifact on pulling
  expect open unsigned-artifact on pushed
  expect open unsigned-artifact on served
  expect mitigated unsigned-artifact on checked
  expect question unsigned-artifact on asked about ArtifactSigning
  expect open unsigned-artifact on standby
  expect no unsigned-artifact on trial
  expect no unsigned-artifact on undrawn
  expect no unsigned-artifact on watched
  expect no unsigned-artifact on builder
  expect no unsigned-artifact on mirror
  expect no unsigned-artifact on uploader
  expect no other unsigned-artifact
}

test "a tag on an image" of mutable-image-tag {
  component registry : ArtifactRegistry
  component tagged : Service { image-reference = tag }
  component newest : Service { image-reference = latest }
  component pinned : Service { image-reference = digest }
  component asked : Service { runtime = container }
  component undrawn : Service { runtime = container }
  component machine : Service { runtime = vm }
  component unsaid : Service
  component trial : Service { environment = dev; image-reference = latest }
  component standby : Service { environment = dr; image-reference = latest }
  flow asked -> registry { effect = read }
  flow machine -> registry { effect = read }
  flow unsaid -> registry { effect = read }
  expect open mutable-image-tag on tagged
  expect open mutable-image-tag on newest
  expect mitigated mutable-image-tag on pinned
  expect question mutable-image-tag on asked about image-reference
  expect no mutable-image-tag on undrawn
  expect no mutable-image-tag on machine
  expect no mutable-image-tag on unsaid
  expect no mutable-image-tag on trial
  expect open mutable-image-tag on standby
  expect no other mutable-image-tag
}

test "built from what" of no-provenance {
  component books : Service { criticality = critical }
  component leaflet : Service { criticality = low }
  component unsigned-one : BuildPipeline { provenance = none }
  component weak : BuildPipeline { provenance = build-l1 }
  component signed-one : BuildPipeline { provenance = build-l2 }
  component asked : BuildPipeline
  component minor-one : BuildPipeline { provenance = none }
  flow unsigned-one -> books { effect = write }
  flow weak -> books { effect = write }
  flow signed-one -> books { effect = write }
  flow asked -> books { effect = write }
  flow minor-one -> leaflet { effect = write }
  expect open no-provenance on unsigned-one severity medium
  expect open no-provenance on weak
  expect mitigated no-provenance on signed-one
  expect question no-provenance on asked about provenance
  expect no no-provenance on minor-one
  expect no other no-provenance
}

// ---- deployment --------------------------------------------------------------------------------------------------

test "one person releases" of single-approver-deploy {
  component books : Service { criticality = critical }
  component leaflet : Service { criticality = low }
  component alone : BuildPipeline without DualControl { deploy-approval = single }
  component two : BuildPipeline without DualControl { deploy-approval = dual }
  component elsewhere : BuildPipeline with DualControl { deploy-approval = single }
  component asked : BuildPipeline without DualControl
  component minor-one : BuildPipeline without DualControl { deploy-approval = none }
  flow alone -> books { effect = write }
  flow two -> books { effect = write }
  flow elsewhere -> books { effect = write }
  flow asked -> books { effect = write }
  flow minor-one -> leaflet { effect = write }
  expect open single-approver-deploy on alone severity high
  expect mitigated single-approver-deploy on two about DeployApproval
  expect mitigated single-approver-deploy on elsewhere about DualControl
  expect question single-approver-deploy on asked about deploy-approval
  expect no single-approver-deploy on minor-one
  expect no other single-approver-deploy
}

test "past the pipeline" of gitops-drift-bypass {
  component books : Service without DriftDetection
  component watched : Service with DriftDetection
  component asked-one : Service
  component unshipped : Service without DriftDetection
  component read-only-one : Service without DriftDetection
  component tended : Service without DriftDetection
  component trial : Service without DriftDetection { environment = dev }
  identity always : AdministratorIdentity { may administer on books (standing = true) }
  identity on-request : AdministratorIdentity { may administer on books (standing = false) }
  identity unsaid : AdministratorIdentity
  actor operator : Administrator
  component laptop : DesktopClient
  component deploy : BuildPipeline
  component tool : Service
  flow deploy -> books { effect = write }
  flow deploy -> watched { effect = write }
  flow deploy -> asked-one { effect = write }
  flow deploy -> trial { effect = write }
  flow deploy -> read-only-one { effect = read }
  flow tool -> tended { effect = write }
  flow by-hand : operator -> books as always { effect = admin }
  flow half : laptop -> books as on-request { effect = admin }
  flow other-half : operator -> watched as always { effect = admin }
  flow in-order : laptop -> watched as on-request { effect = admin }
  flow asked : laptop -> asked-one as on-request { effect = admin }
  flow looking : laptop -> asked-one as always { effect = read }
  flow elsewhere : operator -> unshipped as always { effect = admin }
  flow looked-after : operator -> read-only-one as always { effect = admin }
  flow by-a-tool : operator -> tended as always { effect = admin }
  flow trying : operator -> trial as always { effect = admin }
  flow without-rights : operator -> asked-one as unsaid { effect = admin }
  expect open gitops-drift-bypass on by-hand
  expect open gitops-drift-bypass on half
  expect open gitops-drift-bypass on other-half
  expect mitigated gitops-drift-bypass on in-order
  expect question gitops-drift-bypass on asked about DriftDetection
  expect no gitops-drift-bypass on looking
  expect no gitops-drift-bypass on elsewhere
  expect no gitops-drift-bypass on looked-after
  expect no gitops-drift-bypass on by-a-tool
  expect no gitops-drift-bypass on trying
  expect no gitops-drift-bypass on without-rights
  expect no other gitops-drift-bypass
}

test "infrastructure code" of iac-unscanned {
  component cloud : CloudControlPlane
  component books : Service
  component network : InfrastructurePipeline without IacScanning
  component by-api : BuildPipeline without IacScanning
  component scanned : InfrastructurePipeline with IacScanning
  component asked : InfrastructurePipeline
  component idle : InfrastructurePipeline without IacScanning
  component release : BuildPipeline without IacScanning
  flow network -> books
  flow by-api -> cloud
  flow scanned -> cloud
  flow asked -> cloud
  flow release -> books { effect = write }
  expect open iac-unscanned on network severity low
  expect open iac-unscanned on by-api
  expect mitigated iac-unscanned on scanned
  expect question iac-unscanned on asked about IacScanning
  expect no iac-unscanned on idle
  expect no iac-unscanned on release
  expect no other iac-unscanned
}
