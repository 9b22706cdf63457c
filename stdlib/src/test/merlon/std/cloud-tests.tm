tm 1
part of std.cloud

// ---- what is in the cloud ----------------------------------------------------------------------------------------

test "four ways to be in the cloud" of unrestricted-egress {
  data profile : PersonalData
  boundary account : CloudAccount { component a : Service { processes profile } }
  boundary provider : CloudProvider {
    component b : Service { processes profile; managed-by = own }
  }
  boundary region-one : CloudRegion { component c : Service { processes profile } }
  component d : Service { processes profile; managed-by = provider }
  boundary cellar : Datacenter { component e : Service { processes profile } }
  expect question unrestricted-egress on a
  expect question unrestricted-egress on b
  expect question unrestricted-egress on c
  expect question unrestricted-egress on d
  expect no unrestricted-egress on e
  expect no other unrestricted-egress
}

// ---- what the world can reach ------------------------------------------------------------------------------------

test "open stores" of public-object-store {
  data profile : PersonalData
  data memo : BusinessData
  data logo : PublicContent
  component open-store : ObjectStore { stores profile; public-access = true }
  component inside : ObjectStore { stores memo; public-access = true }
  component shut : ObjectStore { stores profile; public-access = false }
  component asked : ObjectStore { stores profile }
  component website : ObjectStore { stores logo; public-access = true }
  component tokens : ObjectStore { stores profile (protection = tokenised); public-access = true }
  expect open public-object-store on open-store severity high
  expect open public-object-store on inside severity medium
  expect mitigated public-object-store on shut about PublicAccessBlock
  expect question public-object-store on asked about public-access
  expect no public-object-store on website
  expect no public-object-store on tokens
  expect no other public-object-store
}

test "databases on the Internet" of public-database {
  data profile : PersonalData
  data memo : BusinessData
  data logo : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary account : CloudAccount {
    component open-db : RelationalDatabase without PrivateEndpoint {
      stores profile
      public-access = true
    }
    component notes : DocumentDatabase without PrivateEndpoint { stores memo; public-access = true }
    component hidden : RelationalDatabase with PrivateEndpoint {
      stores profile
      public-access = true
    }
    component closed-db : RelationalDatabase without PrivateEndpoint {
      stores profile
      public-access = false
    }
    component asked : RelationalDatabase without PrivateEndpoint { stores profile }
    component unclear : RelationalDatabase { stores profile; public-access = true }
    component bucket : ObjectStore without PrivateEndpoint { stores profile; public-access = true }
    component catalogue : RelationalDatabase without PrivateEndpoint {
      stores logo
      public-access = true
    }
    component tokens : RelationalDatabase without PrivateEndpoint {
      stores profile (protection = tokenised)
      public-access = true
    }
  }
  boundary cellar : Datacenter {
    component dialled : RelationalDatabase without PrivateEndpoint {
      stores profile
      public-access = false
    }
    component off-cloud : RelationalDatabase without PrivateEndpoint {
      stores profile
      public-access = true
    }
  }
  flow customer -> dialled
  expect open public-database on open-db severity high
  expect open public-database on notes
  expect open public-database on dialled
  expect mitigated public-database on hidden about PrivateEndpoint
  expect question public-database on asked about public-access
  expect question public-database on unclear about PrivateEndpoint
  expect no public-database on closed-db
  expect no public-database on bucket
  expect no public-database on catalogue
  expect no public-database on tokens
  expect no public-database on off-cloud
  expect no other public-database
}

test "doors for administrators" of unmanaged-public-ip {
  boundary internet : PublicNetwork {
    actor stranger : AnonymousUser
    actor operator : Administrator
    component robot : Service
  }
  boundary inside : NetworkSegment {
    trust = internal
    component colleague : Service
    component host : Service without PrivateEndpoint
    component desk : Service without PrivateEndpoint
    component hidden : Service with PrivateEndpoint
    component asked : Service
    component gate : Bastion without PrivateEndpoint
    component tunnel : VpnGateway without PrivateEndpoint
    component books : RelationalDatabase without PrivateEndpoint
  }
  component vendor : SaasService without PrivateEndpoint
  flow shell : operator -> host via Ssh
  flow remote-desk : stranger -> desk via Rdp
  flow windows : stranger -> desk via WindowsRemoteManagement
  flow query : robot -> books via Jdbc
  flow native : robot -> books via DatabaseProtocol
  flow console : operator -> books { effect = admin }
  flow to-hidden : operator -> hidden via Ssh
  flow to-asked : operator -> asked via Ssh
  flow to-gate : operator -> gate via Ssh
  flow to-tunnel : operator -> tunnel via Ssh
  flow private-shell : colleague -> host via Ssh
  flow over-vpn : operator -> host via Ssh { network = vpn }
  flow abroad : operator -> vendor via Ssh
  flow browse : stranger -> host via Https { effect = admin }
  flow look : stranger -> books { effect = read }
  expect open unmanaged-public-ip on shell
  expect open unmanaged-public-ip on remote-desk
  expect open unmanaged-public-ip on windows
  expect open unmanaged-public-ip on query
  expect open unmanaged-public-ip on native
  expect open unmanaged-public-ip on console
  expect mitigated unmanaged-public-ip on to-hidden about PrivateEndpoint
  expect question unmanaged-public-ip on to-asked about PrivateEndpoint
  expect mitigated unmanaged-public-ip on to-gate about BastionAccess
  expect mitigated unmanaged-public-ip on to-tunnel about BastionAccess
  expect no unmanaged-public-ip on private-shell
  expect no unmanaged-public-ip on over-vpn
  expect no unmanaged-public-ip on abroad
  expect no unmanaged-public-ip on browse
  expect no unmanaged-public-ip on look
  expect no other unmanaged-public-ip
}

test "the address that hands out credentials" of metadata-credential-theft {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary account : CloudAccount {
    component fetcher : Service {
      runtime = vm
      sinks = [url-fetch]
      instance-metadata = unprotected
    }
    component site : WebApplication { runtime = container; instance-metadata = unprotected }
    component blocked-one : WebApplication { runtime = vm; instance-metadata = blocked }
    component session-one : WebApplication { runtime = vm; instance-metadata = version-2 }
    component asked : WebApplication { runtime = vm }
    component lambda : Function { instance-metadata = unprotected }
    component product : Cache { runtime = vm; instance-metadata = unprotected }
    component inner : Service { runtime = vm; instance-metadata = unprotected }
    component quiet : Service { runtime = vm; sinks = [sql]; instance-metadata = unprotected }
  }
  component elsewhere : WebApplication { runtime = vm; instance-metadata = unprotected }
  flow customer -> site
  flow customer -> blocked-one
  flow customer -> session-one
  flow customer -> asked
  flow customer -> lambda
  flow customer -> product
  flow customer -> elsewhere
  expect open metadata-credential-theft on fetcher
  expect open metadata-credential-theft on site
  expect mitigated metadata-credential-theft on blocked-one about MetadataBlock
  expect mitigated metadata-credential-theft on session-one about MetadataSessions
  expect question metadata-credential-theft on asked about instance-metadata
  expect no metadata-credential-theft on lambda
  expect no metadata-credential-theft on product
  expect no metadata-credential-theft on inner
  expect no metadata-credential-theft on quiet
  expect no metadata-credential-theft on elsewhere
  expect no other metadata-credential-theft
}

test "past the filter" of cdn-origin-bypass {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component cdn : ContentDeliveryNetwork
  }
  boundary edge : Dmz { component waf : Waf; component proxy : ReverseProxy }
  boundary inside : NetworkSegment {
    trust = internal
    component origin : WebApplication without GatewayOnlyIngress
    component side-door : WebApplication without GatewayOnlyIngress
    component guarded : WebApplication with GatewayOnlyIngress
    component asked : WebApplication
    component behind : WebApplication without GatewayOnlyIngress
    component plain : WebApplication without GatewayOnlyIngress
    component helper : Service
  }
  flow cdn -> origin
  flow waf -> side-door
  flow customer -> side-door
  flow cdn -> guarded
  flow cdn -> asked
  flow waf -> behind
  flow helper -> behind
  flow proxy -> plain
  flow customer -> plain
  expect open cdn-origin-bypass on origin
  expect open cdn-origin-bypass on side-door
  expect mitigated cdn-origin-bypass on guarded
  expect question cdn-origin-bypass on asked about GatewayOnlyIngress
  expect no cdn-origin-bypass on behind
  expect no cdn-origin-bypass on plain
  expect no other cdn-origin-bypass
}

test "a name for the taking" of dangling-dns-or-origin {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary inside : NetworkSegment {
    trust = internal
    component lost : ReverseProxy without DnsHygiene { dns-state = dangling }
    component watched : ReverseProxy with DnsHygiene { dns-state = dangling }
    component asked : ReverseProxy { dns-state = dangling }
    component kept : ReverseProxy without DnsHygiene
    component private-name : ReverseProxy without DnsHygiene { dns-state = dangling }
  }
  flow customer -> lost
  flow customer -> watched
  flow customer -> asked
  flow customer -> kept
  expect open dangling-dns-or-origin on lost
  expect mitigated dangling-dns-or-origin on watched
  expect question dangling-dns-or-origin on asked about DnsHygiene
  expect no dangling-dns-or-origin on kept
  expect no dangling-dns-or-origin on private-name
  expect no other dangling-dns-or-origin
}

test "connections that nobody needed" of unrestricted-egress {
  data profile : PersonalData
  data memo : BusinessData
  boundary account : CloudAccount {
    boundary leaky : VirtualNetwork {
      egress-default = allow
      component talker : Service { processes profile; egress = anywhere }
      component listed : Service { processes profile; egress = allowlist }
      component asked : Service { processes profile }
      component harmless : Service { processes memo; egress = anywhere }
      component store : RelationalDatabase { stores profile }
      component chatty-store : RelationalDatabase { stores profile; egress = anywhere }
    }
    boundary tight : VirtualNetwork {
      egress-default = deny
      component inside : Service { processes profile; egress = anywhere }
    }
    boundary unsure : VirtualNetwork {
      component waiting : Service { processes profile; egress = anywhere }
    }
  }
  boundary cellar : Datacenter {
    egress-default = allow
    component stated : Service { processes profile; egress = anywhere }
    component silent : Service { processes profile }
  }
  expect open unrestricted-egress on talker
  expect open unrestricted-egress on chatty-store
  expect open unrestricted-egress on stated
  expect mitigated unrestricted-egress on listed about EgressAllowlist
  expect mitigated unrestricted-egress on inside about DefaultDenyEgress
  expect question unrestricted-egress on asked about egress
  expect question unrestricted-egress on waiting about egress-default
  expect no unrestricted-egress on harmless
  expect no unrestricted-egress on store
  expect no unrestricted-egress on silent
  expect no other unrestricted-egress
}

test "copies in other hands" of snapshot-or-image-share {
  data profile : PersonalData
  data memo : BusinessData
  boundary account : CloudAccount {
    component named : RelationalDatabase { stores profile; snapshot-sharing = named-accounts }
    component machine : Service { processes profile; snapshot-sharing = public }
    component own-copy : RelationalDatabase { stores profile; snapshot-sharing = own-account }
    component asked : RelationalDatabase { stores profile }
    component bucket : ObjectStore { stores profile; criticality = low }
    component worker : Service { processes profile }
    component notes : RelationalDatabase { stores memo; snapshot-sharing = public }
  }
  boundary cellar : Datacenter { component local-db : RelationalDatabase { stores profile } }
  expect open snapshot-or-image-share on named
  expect open snapshot-or-image-share on machine
  expect mitigated snapshot-or-image-share on own-copy
  expect question snapshot-or-image-share on asked about snapshot-sharing
  expect no snapshot-or-image-share on bucket
  expect no snapshot-or-image-share on worker
  expect no snapshot-or-image-share on notes
  expect no snapshot-or-image-share on local-db
  expect no other snapshot-or-image-share
}

// ---- roles and keys ----------------------------------------------------------------------------------------------

test "a star in a role" of wildcard-cloud-role {
  identity star : CloudRole { scope = wildcard }
  identity builder : PipelineIdentity { scope = wildcard; may administer on account }
  identity capped : CloudRole with PermissionBoundary { scope = wildcard }
  identity claimed : CloudRole with LeastPrivilege
  identity asked : CloudRole
  identity narrow : CloudRole { scope = admin }
  identity local-star : ServiceIdentity { scope = wildcard }
  identity hosted-star : ServiceIdentity { scope = wildcard }
  identity store-star : ServiceIdentity { scope = wildcard; may read on bucket }
  identity calling-star : WorkloadIdentity { scope = wildcard }
  identity tokened-star : WorkloadIdentity { scope = wildcard }
  identity cellar-star : ServiceIdentity { scope = wildcard; may read on disk }
  boundary account : CloudAccount {
    component hosted : Service runs as hosted-star
    component bucket : ObjectStore
  }
  component disk : FileStore
  component local : Service runs as local-star
  component pipeline : BuildPipeline runs as builder
  component caller : Service runs as calling-star
  component other-caller : Service runs as tokened-star
  component remote : Service
  flow caller -> remote { authentication = [jwt, cloud-iam] }
  flow other-caller -> remote { authentication = [jwt] }
  expect open wildcard-cloud-role on star
  expect open wildcard-cloud-role on builder
  expect mitigated wildcard-cloud-role on capped about PermissionBoundary
  expect covered wildcard-cloud-role on claimed
  expect question wildcard-cloud-role on asked about scope
  expect no wildcard-cloud-role on narrow
  expect no wildcard-cloud-role on local-star
  expect open wildcard-cloud-role on hosted-star
  expect open wildcard-cloud-role on store-star
  expect open wildcard-cloud-role on calling-star
  expect no wildcard-cloud-role on tokened-star
  expect no wildcard-cloud-role on cellar-star
  expect no other wildcard-cloud-role
}

test "a star is reported once" of wildcard-cloud-role, std.identity.overprivileged-nhi {
  identity star : CloudRole { scope = wildcard; may read, write on bucket }
  data profile : PersonalData
  component bucket : ObjectStore { stores profile; criticality = low }
  expect open wildcard-cloud-role on star severity medium
  expect covered std.identity.overprivileged-nhi on star
}

test "more rights with one call" of role-chain-escalation {
  identity climber : CloudRole without PermissionBoundary { privileges = [iam-write] }
  identity passer : CloudRole without PermissionBoundary { scope = least; privileges = [pass-role] }
  identity writer : CloudRole without PermissionBoundary { privileges = [policy-write] }
  identity actress : CloudRole without PermissionBoundary { privileges = [impersonate] }
  identity capped : CloudRole with PermissionBoundary { privileges = [iam-write] }
  identity asked : CloudRole { privileges = [iam-write] }
  identity wide : CloudRole without PermissionBoundary { scope = broad }
  identity narrow : CloudRole without PermissionBoundary { scope = least }
  identity reader : CloudRole without PermissionBoundary { privileges = [secrets-read] }
  identity admin-role : CloudRole without PermissionBoundary { privileges = [iam-write] }
  identity directory-role : CloudRole without PermissionBoundary { privileges = [iam-write] }
  identity local-one : ServiceIdentity without PermissionBoundary { privileges = [iam-write] }
  identity unheld : CloudRole without PermissionBoundary { privileges = [iam-write] }
  component a : Service runs as climber
  component b : Service runs as passer
  component c : Service runs as writer
  component d : Service runs as actress
  component e : Service runs as capped
  component f : Service runs as asked
  component g : Service runs as wide
  component h : Service runs as narrow
  component i : Service runs as reader
  component j : AdminConsole runs as admin-role
  component k : IdentityProvider runs as directory-role
  component l : Service runs as local-one
  expect open role-chain-escalation on climber
  expect open role-chain-escalation on passer
  expect open role-chain-escalation on writer
  expect open role-chain-escalation on actress
  expect mitigated role-chain-escalation on capped
  expect question role-chain-escalation on asked about PermissionBoundary
  expect question role-chain-escalation on wide about privileges
  expect no role-chain-escalation on narrow
  expect no role-chain-escalation on reader
  expect no role-chain-escalation on admin-role
  expect no role-chain-escalation on directory-role
  expect no role-chain-escalation on local-one
  expect no role-chain-escalation on unheld
  expect no other role-chain-escalation
}

test "strangers in a role" of cross-account-trust-open {
  data profile : PersonalData
  identity everybody : CloudRole without ConfusedDeputyGuard {
    trust-policy = anyone
    may read on bucket
  }
  identity by-name : PipelineIdentity without ConfusedDeputyGuard { trust-policy = no-condition }
  identity guarded : CloudRole with ConfusedDeputyGuard { trust-policy = no-condition }
  identity scoped-one : CloudRole without ConfusedDeputyGuard { trust-policy = scoped }
  identity vendors : CloudRole without ConfusedDeputyGuard
  identity unsure : CloudRole { trust-policy = no-condition }
  identity own-one : CloudRole without ConfusedDeputyGuard
  component bucket : ObjectStore { stores profile; criticality = low }
  component vendor : SaasService runs as vendors
  component service : Service runs as own-one
  expect open cross-account-trust-open on everybody severity medium
  expect open cross-account-trust-open on by-name
  expect mitigated cross-account-trust-open on guarded
  expect no cross-account-trust-open on scoped-one
  expect question cross-account-trust-open on vendors about trust-policy
  expect question cross-account-trust-open on unsure about ConfusedDeputyGuard
  expect no cross-account-trust-open on own-one
  expect no other cross-account-trust-open
}

test "keys without an end" of long-lived-cloud-keys {
  identity forever : CloudRole { credential = static-key; lifetime = never }
  identity on-paper : ServiceIdentity {
    credential = static-key
    lifetime = never
    may read on bucket
  }
  identity whole-account : ServiceIdentity {
    credential = static-key
    lifetime = never
    may read on account
  }
  identity partner-key : ApiClient { credential = static-key; lifetime = never }
  identity monthly : CloudRole { credential = static-key; lifetime = short }
  identity claimed : CloudRole with WorkloadCredential {
    credential = unknown
    lifetime = unknown
  }
  identity modern : CloudRole
  identity papers : CloudRole { credential = certificate; lifetime = never }
  identity asked : CloudRole { credential = static-key; lifetime = unknown }
  boundary account : CloudAccount { component bucket : ObjectStore }
  component service : Service runs as partner-key
  component partner : PartnerSystem
  flow service -> partner { authentication = [api-key] }
  expect open long-lived-cloud-keys on forever
  expect open long-lived-cloud-keys on on-paper
  expect open long-lived-cloud-keys on whole-account
  expect no long-lived-cloud-keys on partner-key
  expect no long-lived-cloud-keys on monthly
  expect covered long-lived-cloud-keys on claimed
  expect no long-lived-cloud-keys on modern
  expect no long-lived-cloud-keys on papers
  expect question long-lived-cloud-keys on asked about lifetime
  expect no other long-lived-cloud-keys
}

test "a key is reported once" of
    long-lived-cloud-keys,
    std.identity.static-service-credential,
    std.identity.long-lived-access-token {
  identity forever : ServiceIdentity without RefreshRotation {
    credential = static-key
    lifetime = never
    rotation = none
  }
  boundary internet : PublicNetwork { component script : Service runs as forever }
  component api : Service
  flow call : script -> api {
    authentication = [cloud-iam]
  }
  expect open long-lived-cloud-keys on forever
  expect covered std.identity.static-service-credential on call
  expect covered std.identity.long-lived-access-token on call
}

test "keys that guard restricted data" of
    kms-key-policy-open,
    std.identity.secretstore-broad-access {
  data card : CardholderData
  data profile : PersonalData
  component vault-service : Service { processes card }
  component mailer : Service { processes profile }
  component open-keys : KeyManagementService { access = broad }
  component group-keys : KeyManagementService { access = shared }
  component own-keys : KeyManagementService { access = per-workload }
  component asked : KeyManagementService
  component plain-keys : KeyManagementService { access = per-workload }
  component secrets : Vault { access = per-workload }
  flow vault-service -> open-keys
  flow vault-service -> group-keys
  flow vault-service -> own-keys
  flow vault-service -> asked
  flow mailer -> plain-keys
  flow vault-service -> secrets
  expect open kms-key-policy-open on open-keys
  expect covered std.identity.secretstore-broad-access on open-keys
  expect open kms-key-policy-open on group-keys
  expect mitigated kms-key-policy-open on own-keys
  expect question kms-key-policy-open on asked about access
  expect question std.identity.secretstore-broad-access on asked
  expect not-applicable kms-key-policy-open on plain-keys
  expect no other kms-key-policy-open
}

// ---- accounts ----------------------------------------------------------------------------------------------------

test "no record of calls" of no-cloud-audit-trail {
  boundary dark : CloudAccount without CloudAuditTrail { component a : Service }
  boundary recorded : CloudAccount with CloudAuditTrail { component b : Service }
  boundary asked : CloudAccount { component c : Service }
  boundary empty-one : CloudAccount without CloudAuditTrail
  boundary outer : CloudAccount without CloudAuditTrail {
    boundary inner : CloudAccount with CloudAuditTrail { component d : Service }
  }
  boundary cellar : Datacenter without CloudAuditTrail { component e : Service }
  expect open no-cloud-audit-trail on dark severity high
  expect mitigated no-cloud-audit-trail on recorded
  expect question no-cloud-audit-trail on asked about CloudAuditTrail
  expect no no-cloud-audit-trail on empty-one
  expect no no-cloud-audit-trail on outer
  expect mitigated no-cloud-audit-trail on inner
  expect no other no-cloud-audit-trail
}

test "logs beside what they record" of audit-trail-same-account {
  boundary work : CloudAccount {
    component service : Service
    component near-logs : LogStore { append-only = false }
    component locked-logs : LogStore { append-only = true }
    component asked : LogStore
    component unused : LogStore { append-only = false }
    component desk-logs : LogStore { append-only = false }
    actor clerk : Staff
  }
  boundary security : CloudAccount { component far-logs : LogStore { append-only = false } }
  boundary cellar : Datacenter {
    component local : Service
    component local-logs : LogStore { append-only = false }
  }
  flow service -> near-logs
  flow service -> locked-logs
  flow service -> asked
  flow service -> far-logs
  flow local -> local-logs
  flow clerk -> desk-logs
  expect open audit-trail-same-account on near-logs severity medium
  expect mitigated audit-trail-same-account on locked-logs about ImmutableStore
  expect question audit-trail-same-account on asked about append-only
  expect mitigated audit-trail-same-account on far-logs about SeparateLogAccount
  expect no audit-trail-same-account on unused
  expect not-applicable audit-trail-same-account on local-logs
  expect not-applicable audit-trail-same-account on desk-logs
  expect no other audit-trail-same-account
}

test "logs that can be deleted are reported once" of audit-trail-same-account {
  boundary work : CloudAccount {
    component service : Service { audit = local }
    component near-logs : LogStore without SeparateLogAdministration { append-only = false }
  }
  flow service -> near-logs { effect = write }
  expect open audit-trail-same-account on near-logs
  expect covered std.resilience.logs-tamperable on near-logs
}

test "one writer at home is enough" of audit-trail-same-account {
  actor clerk : Staff
  boundary work : CloudAccount {
    component service : Service
    component logs : LogStore { append-only = false }
  }
  boundary other : CloudAccount { component visitor : Service }
  flow visitor -> logs
  flow service -> logs
  flow clerk -> logs
  expect open audit-trail-same-account on logs
}

test "trials beside production" of shared-account-prod-nonprod {
  boundary mixed : CloudAccount without EnvironmentSeparation {
    component live-one : Service
    component trial-one : Service { environment = dev }
  }
  boundary spare : CloudAccount without EnvironmentSeparation {
    component standby : Service { environment = dr }
    component rehearsal : Service { environment = preprod }
  }
  boundary parted : CloudAccount with EnvironmentSeparation {
    component live-two : Service
    component trial-two : Service { environment = dev }
  }
  boundary asked : CloudAccount {
    component live-three : Service
    component trial-three : Service { environment = dev }
  }
  boundary live-only : CloudAccount without EnvironmentSeparation { component live-four : Service }
  boundary trials : CloudAccount without EnvironmentSeparation {
    environment = dev
    component trial-four : Service
  }
  boundary organisation : CloudAccount without EnvironmentSeparation {
    boundary a : CloudAccount { component live-five : Service }
    boundary b : CloudAccount { component trial-five : Service { environment = dev } }
  }
  expect open shared-account-prod-nonprod on mixed
  expect open shared-account-prod-nonprod on spare
  expect mitigated shared-account-prod-nonprod on parted
  expect question shared-account-prod-nonprod on asked about EnvironmentSeparation
  expect no shared-account-prod-nonprod on live-only
  expect no shared-account-prod-nonprod on trials
  expect no shared-account-prod-nonprod on organisation
  expect no other shared-account-prod-nonprod
}

test "what the account's administrator may do" of no-org-guardrails {
  boundary free : CloudAccount without GuardrailPolicies {
    component ledger : Service { criticality = critical }
  }
  boundary login : CloudAccount without GuardrailPolicies { component idp : IdentityProvider }
  boundary secrets : CloudAccount without GuardrailPolicies { component vault : Vault }
  boundary cards : CloudAccount without GuardrailPolicies {
    component numbers : Service { segment = cde }
  }
  boundary money : CloudAccount without GuardrailPolicies {
    component pay : Service { segment = payments }
  }
  boundary books : CloudAccount without GuardrailPolicies {
    component entries : Service { segment = core-ledger }
  }
  boundary people : CloudAccount without GuardrailPolicies {
    component names : Service { segment = identity }
  }
  boundary limited : CloudAccount with GuardrailPolicies {
    component engine : Service { criticality = critical }
  }
  boundary asked : CloudAccount { component core-one : Service { criticality = critical } }
  boundary minor-one : CloudAccount without GuardrailPolicies {
    component leaflet : Service { criticality = high }
  }
  boundary unrated : CloudAccount without GuardrailPolicies { component thing : Service }
  expect open no-org-guardrails on free severity medium
  expect open no-org-guardrails on login
  expect open no-org-guardrails on secrets
  expect open no-org-guardrails on cards
  expect open no-org-guardrails on money
  expect open no-org-guardrails on books
  expect open no-org-guardrails on people
  expect mitigated no-org-guardrails on limited
  expect question no-org-guardrails on asked about GuardrailPolicies
  expect no no-org-guardrails on minor-one
  expect no no-org-guardrails on unrated
  expect no other no-org-guardrails
}

test "a data centre of one's own is no account of a cloud" of
    no-cloud-audit-trail,
    no-org-guardrails,
    drift-unmonitored,
    shared-account-prod-nonprod {
  boundary cellar : Datacenter without CloudAuditTrail, GuardrailPolicies {
    component ledger : Service { criticality = critical; environment = prod }
    component trial : Service { criticality = critical; environment = dev }
  }
  boundary plant : VirtualNetwork {
    component payments : Service { segment = payments }
    component entries : RelationalDatabase { segment = core-ledger }
  }
  expect no no-cloud-audit-trail
  expect no no-org-guardrails
  expect no drift-unmonitored
  expect no shared-account-prod-nonprod
}

test "the console from anywhere" of mgmt-plane-exposed {
  identity password-only : AdministratorIdentity { mfa = none }
  identity keyed : AdministratorIdentity { mfa = phishing-resistant }
  identity coded : AdministratorIdentity { mfa = otp }
  identity unsure : AdministratorIdentity
  boundary internet : PublicNetwork {
    actor operator : Administrator
    component laptop : DesktopClient
  }
  actor robot-owner : Administrator
  component cloud : CloudControlPlane
  component portal : AdminConsole
  component script : Service
  flow weak : operator -> cloud as password-only { effect = admin; without DeviceTrust }
  flow code : laptop -> cloud as coded { effect = admin; without DeviceTrust }
  flow strong : operator -> cloud as keyed { effect = admin; without DeviceTrust }
  flow managed-device : operator -> cloud as password-only { effect = admin; with DeviceTrust }
  flow asked : operator -> cloud as unsure { effect = admin; without DeviceTrust }
  flow look : operator -> cloud as password-only { effect = read; without DeviceTrust }
  flow indoors : robot-owner -> cloud as password-only {
    effect = admin
    network = private
    without DeviceTrust
  }
  flow other-portal : operator -> portal as password-only { effect = admin; without DeviceTrust }
  flow automatic : script -> cloud { effect = admin; network = public; without DeviceTrust }
  expect open mgmt-plane-exposed on weak severity high
  expect open mgmt-plane-exposed on code
  expect mitigated mgmt-plane-exposed on strong about PhishingResistantMfa
  expect mitigated mgmt-plane-exposed on managed-device about DeviceTrust
  expect question mgmt-plane-exposed on asked about mfa
  expect no mgmt-plane-exposed on look
  expect no mgmt-plane-exposed on indoors
  expect no other mgmt-plane-exposed
}

test "the console is reported once" of
    mgmt-plane-exposed,
    std.identity.admin-without-mfa,
    std.identity.remote-staff-without-mfa,
    std.identity.phishable-mfa-on-privileged {
  identity password-only : AdministratorIdentity { mfa = none }
  identity coded : AdministratorIdentity { mfa = otp }
  boundary internet : PublicNetwork { actor operator : Administrator }
  component cloud : CloudControlPlane { criticality = critical }
  flow weak : operator -> cloud as password-only { effect = admin; without DeviceTrust }
  flow code : operator -> cloud as coded { effect = admin; without DeviceTrust }
  expect open mgmt-plane-exposed on weak
  expect covered std.identity.admin-without-mfa on weak
  expect covered std.identity.remote-staff-without-mfa on weak
  expect open mgmt-plane-exposed on code
  expect covered std.identity.phishable-mfa-on-privileged on code
}

test "changed past the code" of drift-unmonitored {
  boundary loose : CloudAccount without DriftDetection, IacScanning {
    component a : Service { criticality = critical }
  }
  boundary half : CloudAccount with DriftDetection without IacScanning {
    component b : Service { criticality = critical }
  }
  boundary other-half : CloudAccount with IacScanning without DriftDetection {
    component c : Service { criticality = critical }
  }
  boundary watched : CloudAccount with DriftDetection, IacScanning {
    component d : Service { criticality = critical }
  }
  boundary asked : CloudAccount with IacScanning {
    component e : Service { criticality = critical }
  }
  boundary unrated : CloudAccount without DriftDetection, IacScanning { component f : Service }
  expect open drift-unmonitored on loose severity low
  expect open drift-unmonitored on half
  expect open drift-unmonitored on other-half
  expect mitigated drift-unmonitored on watched
  expect question drift-unmonitored on asked about DriftDetection
  expect no drift-unmonitored on unrated
  expect no other drift-unmonitored
}

// ---- places ------------------------------------------------------------------------------------------------------

test "data abroad" of region-violation {
  data profile : PersonalData { residency = [eea]; subjects = customers }
  data ledger : FinancialData { residency = [eea, switzerland]; subjects = customers }
  data memo : PersonalData
  component sender : Service { processes profile, memo; region = eea }
  component overseas : RelationalDatabase without ResidencyEnforcement {
    stores profile
    region = united-states
  }
  component books : RelationalDatabase without ResidencyEnforcement {
    stores ledger
    region = united-kingdom
  }
  component at-home : RelationalDatabase without ResidencyEnforcement {
    stores profile
    region = eea
  }
  component enforced : RelationalDatabase with ResidencyEnforcement {
    stores profile
    region = united-states
  }
  component unclear : RelationalDatabase { stores profile; region = united-states }
  component asked : RelationalDatabase without ResidencyEnforcement { stores profile }
  component free : RelationalDatabase without ResidencyEnforcement {
    stores memo
    region = united-states
  }
  component tokens : RelationalDatabase without ResidencyEnforcement {
    stores profile (protection = tokenised)
    region = united-states
  }
  component vendor : SaasService without ResidencyEnforcement {
    stores none
    region = united-states
  }
  component counter : SaasService without ResidencyEnforcement {
    stores none
    region = united-states
  }
  component source-of-it : SaasService without ResidencyEnforcement {
    stores none
    region = united-states
  }
  component silent : SaasService without ResidencyEnforcement {
    stores none
    region = united-states
  }
  component phone : MobileClient without ResidencyEnforcement {
    processes profile
    region = united-states
  }
  flow sender -> vendor carries profile
  flow sender -> counter carries profile (protection = tokenised)
  flow sender -> source-of-it carries memo returns profile
  flow sender -> silent
  expect open region-violation on overseas severity medium
  expect open region-violation on books severity medium
  expect open region-violation on vendor
  expect no region-violation on at-home
  expect mitigated region-violation on enforced
  expect question region-violation on unclear about ResidencyEnforcement
  expect question region-violation on asked about region
  expect no region-violation on free
  expect no region-violation on tokens
  expect no region-violation on counter
  expect no region-violation on source-of-it
  expect no region-violation on silent
  expect no region-violation on phone
  expect no other region-violation
}

test "source that contributors reach is no database" of public-database {
  data code : BusinessData
  boundary internet : PublicNetwork { actor contributor : AnonymousUser }
  boundary account : CloudAccount {
    component git : Repository without PrivateEndpoint { stores code }
    component orders : RelationalDatabase without PrivateEndpoint { stores code }
  }
  flow push : contributor -> git carries code
  flow query : contributor -> orders carries code
  expect open public-database on orders
  expect no other public-database
}
