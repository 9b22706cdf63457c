tm 1
part of std.identity

// ---- service to service ------------------------------------------------------------------------------------------

test "a service that does not ask who calls" of unauthenticated-service-call {
  data order : PaymentData
  component shop : Service
  component stock : Service processes order
  component pages : Service processes none
  component books : RelationalDatabase stores order
  actor clerk : Staff
  flow open-door : shop -> stock { authentication = [none] }
  flow open-write : shop -> pages { effect = write; authentication = [none] }
  flow signed-in : shop -> books { authentication = [database-password] }
  flow untold : shop -> books
  flow harmless : shop -> pages carries none { authentication = [none] }
  flow by-hand : clerk -> stock { authentication = [none] }
  expect open unauthenticated-service-call on open-door
  expect open unauthenticated-service-call on open-write
  expect mitigated unauthenticated-service-call on signed-in
  expect question unauthenticated-service-call on untold about authentication
  expect no other unauthenticated-service-call
}

test "a mesh answers for what is inside of it" of unauthenticated-service-call {
  data order : PaymentData
  boundary mesh : NetworkSegment with ServiceMesh {
    component shop : Service
    component stock : Service processes order
    flow call : shop -> stock { authentication = [none] }
  }
  expect mitigated unauthenticated-service-call on call
}

test "trusted because of where it comes from" of network-location-trust {
  data order : PaymentData
  component shop : Service
  component stock : Service processes order
  flow by-address : shop -> stock { authentication = [ip] }
  flow by-vpn : shop -> stock { authentication = [none]; network = vpn }
  flow both : shop -> stock { authentication = [ip, mutual-tls] }
  flow untold : shop -> stock { network = vpn }
  flow nothing : shop -> stock { authentication = [none] }
  expect open network-location-trust on by-address
  expect open network-location-trust on by-vpn
  expect question network-location-trust on untold about authentication
  expect no network-location-trust on both
  expect no other network-location-trust
}

test "a secret that stays the same" of static-service-credential {
  identity old : ServiceIdentity {
    credential = static-key
    lifetime = never
    rotation = none
    stored-in = vault
  }
  identity turned : ServiceIdentity {
    credential = static-key
    lifetime = long
    rotation = auto
    stored-in = vault
  }
  identity issued : WorkloadIdentity
  identity half : ServiceIdentity { credential = client-secret }
  component shop : Service
  component stock : Service
  flow a : shop -> stock as old
  flow b : shop -> stock as turned
  flow c : shop -> stock as issued
  flow d : shop -> stock as half
  flow e : shop -> stock
  expect open static-service-credential on a
  expect mitigated static-service-credential on b
  expect question static-service-credential on d about lifetime
  expect no other static-service-credential
}

test "an identity that two teams share" of shared-service-identity {
  identity common : ServiceIdentity
  identity own : ServiceIdentity
  identity segments : ServiceIdentity
  component sales : Service runs as common { owner = "sales" }
  component risk : Service runs as common { owner = "risk" }
  component alone : Service runs as own { owner = "risk" }
  component one : Service runs as segments { owner = "risk"; segment = payments }
  component two : Service runs as segments { owner = "risk"; segment = marketing }
  expect open shared-service-identity on common
  expect open shared-service-identity on segments
  expect no shared-service-identity on own
  expect no other shared-service-identity
}

test "an identity of users without known owners" of shared-service-identity {
  identity common : ServiceIdentity
  component sales : Service runs as common
  component risk : Service runs as common { owner = "risk" }
  expect question shared-service-identity on common about owner
}

test "test and production with one identity" of cross-env-identity {
  identity both : ServiceIdentity without EnvironmentSeparation
  identity split : ServiceIdentity with EnvironmentSeparation
  identity untold : ServiceIdentity
  identity production : ServiceIdentity
  component live : Service runs as both
  component trial : Service runs as both { environment = dev }
  component live-2 : Service runs as split
  component trial-2 : Service runs as split { environment = dev }
  component live-3 : Service runs as untold
  component trial-3 : Service runs as untold { environment = preprod }
  component live-4 : Service runs as production
  expect open cross-env-identity on both
  expect mitigated cross-env-identity on split
  expect question cross-env-identity on untold about EnvironmentSeparation
  expect no other cross-env-identity
}

test "more rights than the work needs" of overprivileged-nhi {
  identity wide : ServiceIdentity { scope = broad }
  identity narrow : ServiceIdentity { scope = least }
  identity untold : ServiceIdentity
  identity person : StaffIdentity { scope = broad }
  identity retired : ServiceIdentity { scope = admin; status = disabled }
  component a : Service runs as wide
  component b : Service runs as narrow
  component c : Service runs as untold
  component d : Service runs as person
  component e : Service runs as retired
  expect open overprivileged-nhi on wide
  expect mitigated overprivileged-nhi on narrow
  expect question overprivileged-nhi on untold about scope
  expect no other overprivileged-nhi
}

test "a person behind a service's name" of human-uses-nhi {
  identity batch : ServiceIdentity without UniqueHumanIdentity
  identity recorded : ServiceIdentity with UniqueHumanIdentity
  identity untold : ServiceIdentity
  identity clerk-account : StaffIdentity
  actor clerk : Staff
  component books : Service
  flow a : clerk -> books as batch
  flow b : clerk -> books as recorded
  flow c : clerk -> books as untold
  flow d : clerk -> books as clerk-account
  flow e : clerk -> books
  expect open human-uses-nhi on a severity medium
  expect mitigated human-uses-nhi on b
  expect question human-uses-nhi on c
  expect no other human-uses-nhi
}

// ---- where secrets are kept --------------------------------------------------------------------------------------

test "a key in the code" of secret-in-code-or-image {
  identity published : ServiceIdentity { credential = static-key; stored-in = code }
  identity vaulted : ServiceIdentity { credential = static-key; stored-in = vault }
  identity untold : ServiceIdentity { credential = client-secret }
  identity issued : WorkloadIdentity
  expect open secret-in-code-or-image on published
  expect question secret-in-code-or-image on untold about stored-in
  expect no secret-in-code-or-image on vaulted
  expect no other secret-in-code-or-image
}

test "a master key in the environment" of secret-in-env-or-plain-config {
  data pan : CardholderData
  identity powerful : ServiceIdentity {
    credential = static-key
    stored-in = environment
    scope = admin
  }
  identity guarding : ServiceIdentity { credential = static-key; stored-in = file; scope = least }
  identity vaulted : ServiceIdentity { credential = static-key; stored-in = vault; scope = admin }
  identity humble : ServiceIdentity {
    credential = static-key
    stored-in = environment
    scope = least
  }
  identity untold : ServiceIdentity { credential = static-key; stored-in = environment }
  component a : Service runs as powerful processes none
  component b : Service runs as guarding processes pan
  component c : Service runs as vaulted processes none
  component d : Service runs as humble processes none
  component e : Service runs as untold processes none
  expect open secret-in-env-or-plain-config on powerful
  expect open secret-in-env-or-plain-config on guarding
  expect question secret-in-env-or-plain-config on untold about scope
  expect no secret-in-env-or-plain-config on vaulted
  expect no other secret-in-env-or-plain-config
}

test "a secret in an app store" of secret-in-client {
  identity shipped : ApiClient without PublicClientFlow {
    credential = client-secret
    stored-in = client
  }
  identity exchanged : ApiClient with PublicClientFlow {
    credential = client-secret
    stored-in = client
  }
  identity untold : ApiClient without PublicClientFlow { credential = client-secret }
  identity device : DeviceIdentity { credential = static-key; stored-in = client }
  expect open secret-in-client on shipped
  expect mitigated secret-in-client on exchanged
  expect question secret-in-client on untold about stored-in
  expect no other secret-in-client
}

// ---- tokens ------------------------------------------------------------------------------------------------------

test "one token for two services" of token-not-audience-bound {
  identity loose : ServiceIdentity { audience-bound = false }
  identity bound : ServiceIdentity { audience-bound = true }
  identity untold : ServiceIdentity
  identity single : ServiceIdentity { audience-bound = false }
  component a : Service
  component b : Service
  component c : Service
  flow l1 : a -> b as loose { authentication = [jwt] }
  flow l2 : a -> c as loose { authentication = [oauth2] }
  flow b1 : a -> b as bound { authentication = [jwt] }
  flow b2 : a -> c as bound { authentication = [jwt] }
  flow u1 : a -> b as untold { authentication = [jwt] }
  flow u2 : a -> c as untold { authentication = [jwt] }
  flow s1 : a -> b as single { authentication = [jwt] }
  expect open token-not-audience-bound on loose
  expect mitigated token-not-audience-bound on bound
  expect question token-not-audience-bound on untold about audience-bound
  expect no other token-not-audience-bound
}

test "a token worth stealing" of bearer-token-replay {
  identity session : CustomerIdentity { lifetime = long }
  boundary internet : PublicNetwork { component app : MobileClient }
  component payments : Service
  flow bearer : app -> payments as session without StepUpAuthentication {
    effect = money
    authentication = [oauth2]
  }
  flow bound : app -> payments as session {
    effect = money
    authentication = [oauth2, sender-constrained]
  }
  flow untold : app -> payments as session without StepUpAuthentication { effect = money }
  flow reading : app -> payments as session { effect = read; authentication = [oauth2] }
  expect open bearer-token-replay on bearer
  expect mitigated bearer-token-replay on bound
  expect question bearer-token-replay on untold about authentication
  expect no other bearer-token-replay
}

test "a token nobody verifies" of token-signature-not-verified {
  component caller : Service
  component reader : Service { token-validation = decode-only }
  component verifier : Service { token-validation = full }
  component untold : Service
  component public-pages : Service
  flow a : caller -> reader { effect = write; authentication = [jwt] }
  flow b : caller -> verifier { effect = write; authentication = [jwt] }
  flow c : caller -> untold { effect = write; authentication = [jwt] }
  flow d : caller -> public-pages
  expect open token-signature-not-verified on reader
  expect mitigated token-signature-not-verified on verifier
  expect question token-signature-not-verified on untold about token-validation
  expect no other token-signature-not-verified
}

test "a token that lives for ever" of long-lived-access-token {
  identity eternal : ApiClient without RefreshRotation { credential = static-key; lifetime = never }
  identity hourly : ApiClient { credential = refresh-token; lifetime = ephemeral }
  identity untold : ApiClient without RefreshRotation { credential = static-key }
  boundary internet : PublicNetwork { component partner : PartnerSystem }
  component shop : Service
  component stock : Service
  flow a : partner -> shop as eternal
  flow b : partner -> shop as hourly
  flow c : partner -> shop as untold
  flow d : shop -> stock as eternal
  expect open long-lived-access-token on a
  expect mitigated long-lived-access-token on b
  expect question long-lived-access-token on c about lifetime
  expect no other long-lived-access-token
}

test "the service behind sees no user" of collapsed-user-context {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component front : Service
  component front-2 : Service
  component front-3 : Service
  component front-4 : Service
  component profiles : Service { authorization = coarse; processes profile }
  component guarded : Service { authorization = object; processes profile }
  component store : RelationalDatabase stores profile
  flow u1 : customer -> front
  flow u2 : customer -> front-2
  flow u3 : customer -> front-3
  flow u4 : customer -> front-4
  flow a : front -> profiles { user-context = collapsed }
  flow b : front-2 -> profiles { user-context = propagated }
  flow c : front-3 -> profiles { trigger = user }
  flow d : front-4 -> guarded { user-context = collapsed }
  flow e : front-2 -> store { user-context = collapsed }
  expect open collapsed-user-context on front
  expect mitigated collapsed-user-context on front-2
  expect question collapsed-user-context on front-3 about user-context
  expect mitigated collapsed-user-context on front-4
  expect no other collapsed-user-context
}

test "five services that decide alone" of no-central-policy {
  component a : Service { authorization = function; criticality = critical }
  component b : Service { authorization = function }
  component c : Service { authorization = object }
  component d : Service { authorization = object }
  component e : Service { authorization = property }
  expect question no-central-policy
}

test "five services and nothing else" of no-central-policy {
  closed
  component a : Service { authorization = function; criticality = critical }
  component b : Service { authorization = function }
  component c : Service { authorization = object }
  component d : Service { authorization = object }
  component e : Service { authorization = property }
  expect open no-central-policy severity low
}

test "five services that ask one policy" of no-central-policy {
  component a : Service with PolicyDecisionPoint {
    authorization = function
    criticality = critical
  }
  component b : Service with PolicyDecisionPoint { authorization = function }
  component c : Service with PolicyDecisionPoint { authorization = object }
  component d : Service with PolicyDecisionPoint { authorization = object }
  component e : Service with PolicyDecisionPoint { authorization = property }
  expect mitigated no-central-policy
}

// ---- people ------------------------------------------------------------------------------------------------------

test "an administrator with a password" of admin-without-mfa {
  identity weak : AdministratorIdentity { mfa = none }
  identity strong : AdministratorIdentity { mfa = otp }
  identity untold : AdministratorIdentity
  actor dba : Administrator
  component books : RelationalDatabase
  flow a : dba -> books as weak { effect = admin }
  flow b : dba -> books as strong { effect = admin }
  flow c : dba -> books as untold { effect = admin }
  flow d : dba -> books as weak { effect = read }
  expect open admin-without-mfa on a
  expect mitigated admin-without-mfa on b
  expect question admin-without-mfa on c about mfa
  expect no other admin-without-mfa
}

test "staff at home with a password" of remote-staff-without-mfa {
  identity weak : StaffIdentity { mfa = none }
  identity strong : StaffIdentity { mfa = phishing-resistant }
  identity untold : StaffIdentity
  boundary internet : PublicNetwork {
    actor clerk : Staff
    actor guest : AnonymousUser
  }
  actor office-clerk : Staff
  component desk : Service
  flow a : clerk -> desk as weak
  flow b : clerk -> desk as strong
  flow c : clerk -> desk as untold
  flow d : guest -> desk as weak
  flow e : office-clerk -> desk as weak { network = private }
  expect open remote-staff-without-mfa on a
  expect mitigated remote-staff-without-mfa on b
  expect question remote-staff-without-mfa on c about mfa
  expect no other remote-staff-without-mfa
}

test "a code that can be talked out of an administrator" of phishable-mfa-on-privileged {
  identity by-push : AdministratorIdentity { mfa = push }
  identity by-key : AdministratorIdentity { mfa = phishing-resistant }
  identity untold : AdministratorIdentity
  actor dba : Administrator
  component books : RelationalDatabase { criticality = critical }
  component notes : RelationalDatabase { criticality = low }
  flow a : dba -> books as by-push { effect = admin }
  flow b : dba -> books as by-key { effect = admin }
  flow c : dba -> books as untold { effect = admin }
  flow d : dba -> notes as by-push { effect = admin }
  expect open phishable-mfa-on-privileged on a
  expect mitigated phishable-mfa-on-privileged on b
  expect question phishable-mfa-on-privileged on c about mfa
  expect no other phishable-mfa-on-privileged
}

test "somebody tries a million passwords" of customer-auth-stuffing {
  data login : Password
  identity simple : CustomerIdentity { credential = password; mfa = none }
  identity strong : CustomerIdentity { credential = password; mfa = otp }
  boundary internet : PublicNetwork { actor customer : Customer }
  component open-login : Service
  component slow-login : Service with BruteForceProtection
  component untold : Service
  flow a : customer -> open-login as strong carries login without BruteForceProtection
  flow b : customer -> slow-login as strong carries login
  flow c : customer -> untold as strong carries login
  flow d : customer -> slow-login as simple carries login
  flow e : open-login -> untold as strong carries login
  flow f : customer -> untold carries none
  expect open customer-auth-stuffing on a
  expect mitigated customer-auth-stuffing on b
  expect question customer-auth-stuffing on c about BruteForceProtection
  expect open customer-auth-stuffing on d
  expect no other customer-auth-stuffing
}

test "the way back in" of weak-account-recovery {
  component by-mail : IdentityProvider { recovery = email }
  component verified-only : IdentityProvider { recovery = verified }
  component untold : IdentityProvider
  component unused : IdentityProvider { recovery = email }
  component shop : Service
  flow a : shop -> by-mail
  flow b : shop -> verified-only
  flow c : shop -> untold
  expect open weak-account-recovery on by-mail
  expect mitigated weak-account-recovery on verified-only
  expect question weak-account-recovery on untold about recovery
  expect no other weak-account-recovery
}

test "grants of ten years ago" of idp-implicit-or-password-grant {
  component old : IdentityProvider { grants = [implicit, authorization-code] }
  component current : IdentityProvider { grants = [authorization-code] }
  component untold : IdentityProvider
  expect open idp-implicit-or-password-grant on old
  expect no idp-implicit-or-password-grant on current
  expect question idp-implicit-or-password-grant on untold about grants
  expect no other idp-implicit-or-password-grant
}

test "codes sent anywhere" of redirect-uri-wildcard {
  component loose : IdentityProvider { redirect-matching = wildcard }
  component strict : IdentityProvider { redirect-matching = exact }
  component untold : IdentityProvider { grants = [] }
  component shop : Service
  flow a : shop -> loose
  flow b : shop -> strict
  flow c : shop -> untold
  expect open redirect-uri-wildcard on loose
  expect no redirect-uri-wildcard on strict
  expect question redirect-uri-wildcard on untold about redirect-matching
  expect no other redirect-uri-wildcard
}

test "nobody can log in" of idp-single-point {
  component payments : Service { criticality = critical }
  component notes : Service { criticality = low }
  component alone : IdentityProvider without BreakGlassControl { redundancy = none }
  component twice : IdentityProvider without BreakGlassControl { redundancy = multi-zone }
  component untold : IdentityProvider without BreakGlassControl
  component minor : IdentityProvider without BreakGlassControl { redundancy = none }
  flow a : payments -> alone
  flow b : payments -> twice
  flow c : payments -> untold
  flow d : notes -> minor
  expect open idp-single-point on alone severity high
  expect mitigated idp-single-point on twice
  expect question idp-single-point on untold about redundancy
  expect no other idp-single-point
}

test "an emergency identity keeps things going" of idp-single-point {
  identity red-envelope : BreakGlassIdentity
  component payments : Service { criticality = critical }
  component alone : IdentityProvider without BreakGlassControl { redundancy = none }
  flow a : payments -> alone
  expect no other idp-single-point
}

test "who can be everybody" of idp-admin-takeover {
  data token-key : SigningKey
  component by-code : IdentityProvider { admin-mfa = otp; holds none }
  component by-key : IdentityProvider { admin-mfa = phishing-resistant; holds none }
  component with-key : IdentityProvider { admin-mfa = phishing-resistant; holds token-key }
  component untold : IdentityProvider { holds none }
  component shop : Service holds none
  flow a : shop -> by-code
  flow b : shop -> by-key
  flow c : shop -> with-key
  flow d : shop -> untold
  expect open idp-admin-takeover on by-code
  expect mitigated idp-admin-takeover on by-key
  expect open idp-admin-takeover on with-key
  expect question idp-admin-takeover on untold about admin-mfa
  expect no other idp-admin-takeover
}

test "rights that are always there" of standing-privilege {
  component books : RelationalDatabase { criticality = critical }
  component notes : RelationalDatabase { criticality = low }
  identity always : AdministratorIdentity { may administer on books (standing = true) }
  identity on-request : AdministratorIdentity { may administer on books (standing = false) }
  identity untold : AdministratorIdentity { may administer on books }
  identity elsewhere : AdministratorIdentity { may administer on notes (standing = true) }
  identity reader : StaffIdentity { scope = least; may read on books (standing = true) }
  expect open standing-privilege on always
  expect question standing-privilege on untold about standing
  expect no standing-privilege on on-request
  expect no other standing-privilege
}

test "the envelope in the drawer" of breakglass-uncontrolled {
  identity loose : BreakGlassIdentity without BreakGlassControl
  identity sealed : BreakGlassIdentity with BreakGlassControl { stored-in = vault }
  identity untold : BreakGlassIdentity { stored-in = vault }
  identity in-wiki : BreakGlassIdentity with BreakGlassControl { stored-in = wiki }
  expect open breakglass-uncontrolled on loose severity medium
  expect mitigated breakglass-uncontrolled on sealed
  expect question breakglass-uncontrolled on untold about BreakGlassControl
  expect open breakglass-uncontrolled on in-wiki
  expect no other breakglass-uncontrolled
}

test "a private laptop" of unmanaged-device-access {
  data pan : CardholderData
  actor clerk : Staff
  component own-laptop : Browser { managed = false; processes none }
  component office-laptop : Browser { managed = true; processes none }
  component some-laptop : Browser { processes none }
  component cards : Service processes pan
  component checked : Service with DeviceTrust processes pan
  flow u1 : clerk -> own-laptop carries none
  flow u2 : clerk -> office-laptop carries none
  flow u3 : clerk -> some-laptop carries none
  flow a : own-laptop -> cards carries none without DeviceTrust
  flow b : office-laptop -> cards carries none
  flow c : some-laptop -> cards carries none without DeviceTrust
  flow d : own-laptop -> checked carries none
  expect open unmanaged-device-access on a
  expect no unmanaged-device-access on b
  expect question unmanaged-device-access on c about managed
  expect mitigated unmanaged-device-access on d
  expect no other unmanaged-device-access
}

test "checked once, in the morning" of no-continuous-verification {
  identity session : CustomerIdentity { lifetime = long }
  identity brief : CustomerIdentity { lifetime = ephemeral }
  boundary internet : PublicNetwork { actor customer : Customer }
  component never-asks : Service { criticality = critical; reauthentication = never }
  component asks-again : Service { criticality = critical; reauthentication = on-sensitive }
  component untold : Service { criticality = critical }
  flow a : customer -> never-asks as session without StepUpAuthentication, ContinuousVerification {
    effect = money
  }
  flow b : customer -> asks-again as session { effect = money }
  flow c : customer -> untold as session without StepUpAuthentication, ContinuousVerification {
    effect = money
  }
  flow d : customer -> never-asks as brief { effect = money }
  flow e : customer -> never-asks as session { effect = read }
  expect open no-continuous-verification on a
  expect mitigated no-continuous-verification on b
  expect question no-continuous-verification on c about reauthentication
  expect no other no-continuous-verification
}

test "an identity nobody uses" of orphaned-nhi {
  identity forgotten : ServiceIdentity without IdentityLifecycle
  identity watched : ServiceIdentity with IdentityLifecycle
  identity untold : ServiceIdentity
  identity used : ServiceIdentity without IdentityLifecycle
  identity off : ServiceIdentity without IdentityLifecycle { status = disabled }
  identity ownerless : ServiceIdentity without IdentityLifecycle { owner = none }
  component worker : Service runs as used
  component other : Service runs as ownerless
  expect open orphaned-nhi on forgotten
  expect open orphaned-nhi on ownerless
  expect mitigated orphaned-nhi on watched
  expect question orphaned-nhi on untold about IdentityLifecycle
  expect no other orphaned-nhi
}

test "every secret for everybody" of secretstore-broad-access {
  component shop : Service
  component common : Vault { access = shared }
  component apart : Vault { access = per-workload }
  component untold : Vault
  component unread : Vault { access = broad }
  flow a : shop -> common
  flow b : shop -> apart
  flow c : shop -> untold
  expect open secretstore-broad-access on common
  expect mitigated secretstore-broad-access on apart
  expect question secretstore-broad-access on untold about access
  expect no other secretstore-broad-access
}

test "who read the secret" of secretstore-unaudited {
  component shop : Service
  component silent : Vault { audit = none }
  component told : Vault { audit = immutable }
  component untold : Vault
  flow a : shop -> silent
  flow b : shop -> told
  flow c : shop -> untold
  expect open secretstore-unaudited on silent severity medium
  expect mitigated secretstore-unaudited on told
  expect question secretstore-unaudited on untold about audit
  expect no other secretstore-unaudited
}

test "names and flows alone" of
    unauthenticated-service-call,
    network-location-trust,
    static-service-credential,
    token-signature-not-verified,
    collapsed-user-context,
    no-central-policy,
    human-uses-nhi,
    bearer-token-replay,
    customer-auth-stuffing {
  actor user : Person
  component front : WebApplication
  component back : Service
  component store : RelationalDatabase
  flow user -> front
  flow front -> back
  flow back -> store
  expect no other unauthenticated-service-call
  expect no other network-location-trust
  expect no other static-service-credential
  expect no other token-signature-not-verified
  expect no other collapsed-user-context
  expect no other no-central-policy
  expect no other human-uses-nhi
  expect no other bearer-token-replay
  expect no other customer-auth-stuffing
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "a token where nobody listens, and half an answer" of bearer-token-replay {
  identity brief : CustomerIdentity { lifetime = short }
  identity lasting : CustomerIdentity { lifetime = long }
  component shop : Service
  component bank : Service
  flow inside : shop -> bank { effect = money; network = private; authentication = [jwt] }
  flow by-key : shop -> bank { effect = money; network = public; authentication = [api-key] }
  flow brief-only : shop -> bank as brief without StepUpAuthentication {
    effect = money
    network = public
    authentication = [jwt]
  }
  flow asked-again : shop -> bank as lasting with StepUpAuthentication {
    effect = money
    network = public
    authentication = [jwt]
  }
  flow both : shop -> bank as brief with StepUpAuthentication {
    effect = money
    network = public
    authentication = [jwt]
  }
  expect open bearer-token-replay on brief-only
  expect open bearer-token-replay on asked-again
  expect mitigated bearer-token-replay on both
  expect no other bearer-token-replay
}

test "an envelope that opens nothing any more" of breakglass-uncontrolled {
  identity off : BreakGlassIdentity without BreakGlassControl { status = disabled }
  expect no other breakglass-uncontrolled
}

test "nothing of anybody's behind it" of collapsed-user-context {
  actor user : Person
  component front : WebApplication
  component clock : Service processes none
  flow a : user -> front
  flow b : front -> clock { user-context = collapsed }
  expect no other collapsed-user-context
}

test "production alone" of cross-env-identity {
  identity one : ServiceIdentity without EnvironmentSeparation
  component shop : Service runs as one
  component stock : Service runs as one
  expect no other cross-env-identity
}

test "what can be tried" of customer-auth-stuffing {
  data login : Password
  identity by-passkey : CustomerIdentity { credential = passkey; mfa = none }
  identity by-password : CustomerIdentity { credential = password; mfa = none }
  identity machine : ServiceIdentity { credential = password; mfa = none }
  boundary internet : PublicNetwork { actor customer : Customer }
  component shop : Service
  flow carried : customer -> shop as by-passkey carries login without BruteForceProtection
  flow typed : customer -> shop as by-password carries none without BruteForceProtection
  flow pressed : customer -> shop as by-passkey carries none without BruteForceProtection
  flow called : customer -> shop as machine carries none without BruteForceProtection
  expect open customer-auth-stuffing on carried
  expect open customer-auth-stuffing on typed
  expect no other customer-auth-stuffing
}

test "a device says which device it is" of human-uses-nhi {
  identity phone : DeviceIdentity without UniqueHumanIdentity
  component app : MobileClient
  component shop : Service
  flow a : app -> shop as phone
  expect no other human-uses-nhi
}

test "an identity provider that nobody asks" of
    idp-admin-takeover,
    redirect-uri-wildcard,
    secretstore-unaudited {
  component spare : IdentityProvider { admin-mfa = none; holds none; redirect-matching = wildcard }
  component drawer : Vault { audit = none }
  expect no other idp-admin-takeover
  expect no other redirect-uri-wildcard
  expect no other secretstore-unaudited
}

test "hardened, whatever the details are" of idp-implicit-or-password-grant, redirect-uri-wildcard {
  component shop : Service
  component vouched : IdentityProvider with OAuthHardening
  flow a : shop -> vouched
  expect no other idp-implicit-or-password-grant
  expect no other redirect-uri-wildcard
}

test "a way in for emergencies" of idp-single-point {
  component payments : Service { criticality = critical }
  component alone : IdentityProvider with BreakGlassControl { redundancy = none }
  flow a : payments -> alone
  expect mitigated idp-single-point on alone
  expect no other idp-single-point
}

test "only tokens, and only known ones" of long-lived-access-token {
  identity by-hand : ServiceIdentity { credential = password; lifetime = never }
  identity replaced : ServiceIdentity with RefreshRotation {
    credential = refresh-token
    lifetime = long
  }
  component shop : Service
  component partner : Service
  flow said-nothing : shop -> partner { network = public }
  flow typed : shop -> partner as by-hand { network = public }
  flow renewed : shop -> partner as replaced { network = public }
  expect mitigated long-lived-access-token on renewed
  expect no other long-lived-access-token
}

test "more than an address" of network-location-trust {
  component shop : Service
  component books : Service
  flow both : shop -> books without ServiceMesh { effect = write; authentication = [ip, jwt] }
  flow meshed : shop -> books with ServiceMesh { effect = write; authentication = [ip] }
  flow vouched : shop -> books with StrongServiceIdentity { effect = write; network = vpn }
  expect mitigated network-location-trust on meshed
  expect no other network-location-trust
}

test "four services that decide alone" of no-central-policy {
  closed
  component a : Service { authorization = function; criticality = critical }
  component b : Service { authorization = function }
  component c : Service { authorization = object }
  component d : Service { authorization = object }
  component e : Service
  expect no other no-central-policy
}

test "a long session, and what makes up for it" of no-continuous-verification {
  identity session : CustomerIdentity { lifetime = long }
  component shop : Service
  component bank : Service { criticality = critical; reauthentication = never }
  component notes : Service { criticality = low; reauthentication = never }
  flow nightly : shop -> bank as session without StepUpAuthentication, ContinuousVerification {
    effect = money
    trigger = schedule
  }
  flow small : shop -> notes as session without StepUpAuthentication, ContinuousVerification {
    effect = money
    trigger = user
  }
  flow asked : shop -> bank as session with StepUpAuthentication without ContinuousVerification {
    effect = money
    trigger = user
  }
  flow watched : shop -> bank as session with ContinuousVerification without StepUpAuthentication {
    effect = money
    trigger = user
  }
  expect mitigated no-continuous-verification on asked
  expect mitigated no-continuous-verification on watched
  expect no other no-continuous-verification
}

test "somebody answers for it" of orphaned-nhi {
  identity owned : ServiceIdentity without IdentityLifecycle { owner = "shop@example.com" }
  component shop : Service runs as owned
  expect no other orphaned-nhi
}

test "rights that nobody uses yet" of overprivileged-nhi {
  component books : RelationalDatabase
  identity ready : ServiceIdentity { scope = broad; may read on books }
  identity bare : ServiceIdentity { scope = broad }
  expect open overprivileged-nhi on ready
  expect no other overprivileged-nhi
}

test "a push message, and what it opens" of phishable-mfa-on-privileged {
  identity by-push : AdministratorIdentity { mfa = push }
  identity by-password : AdministratorIdentity { mfa = none }
  actor dba : Administrator
  component books : RelationalDatabase { criticality = critical }
  flow looks : dba -> books as by-push { effect = read }
  flow no-second : dba -> books as by-password { effect = admin }
  expect no other phishable-mfa-on-privileged
}

test "what a client may keep" of secret-in-client {
  identity logged-in : CustomerIdentity without PublicClientFlow {
    stored-in = client
    credential = session
  }
  expect no other secret-in-client
}

test "said to be in a vault, and never looked for elsewhere" of
    secret-in-code-or-image,
    secret-in-env-or-plain-config {
  identity moved : ServiceIdentity with SecretVaulting without SecretScanning {
    credential = password
    scope = broad
  }
  expect question secret-in-code-or-image on moved
  expect no other secret-in-code-or-image
  expect no other secret-in-env-or-plain-config
}

test "places that are no environment" of secret-in-env-or-plain-config {
  identity issued : WorkloadIdentity { stored-in = file; scope = broad }
  identity committed : ServiceIdentity { stored-in = code; scope = broad }
  expect no other secret-in-env-or-plain-config
}

test "a record on the vault's own disk" of secretstore-unaudited {
  component shop : Service
  component keeps-it : Vault { audit = local }
  flow a : shop -> keeps-it
  expect open secretstore-unaudited on keeps-it
  expect no other secretstore-unaudited
}

test "on request, and nobody looks who asked" of standing-privilege {
  component books : RelationalDatabase { criticality = critical }
  identity asks : AdministratorIdentity with JustInTimeAccess without AccessReview {
    scope = broad
    may administer on books
  }
  expect question standing-privilege on asks
  expect no other standing-privilege
}

test "which secret it is" of static-service-credential {
  identity by-certificate : ServiceIdentity { credential = certificate; lifetime = never }
  identity renewed-in-a-file : ServiceIdentity {
    credential = password
    lifetime = long
    rotation = auto
    stored-in = config
  }
  identity vouched : ServiceIdentity with WorkloadCredential
  component shop : Service
  component books : Service
  flow signed : shop -> books as by-certificate { effect = write }
  flow typed : shop -> books as renewed-in-a-file { effect = write }
  flow promised : shop -> books as vouched { effect = write }
  flow said-nothing : shop -> books { effect = write }
  flow nobody : shop -> books as none { effect = write }
  expect open static-service-credential on typed
  expect question static-service-credential on said-nothing
  expect no other static-service-credential
}

test "a call that leaves no process" of unauthenticated-service-call {
  component shop : Service
  component books : Service
  flow a : shop -> books via InProcess without ServiceMesh { effect = write; authentication = [] }
  expect no other unauthenticated-service-call
}

test "whose device, and what for" of unmanaged-device-access {
  data pan : CardholderData
  actor clerk : Staff
  actor customer : Customer
  component own-laptop : Browser { managed = false; processes none }
  component home-computer : Browser { managed = false; processes none }
  component cards : Service processes pan
  component desk : Service processes none
  flow u1 : clerk -> own-laptop carries none
  flow u2 : customer -> home-computer carries none
  flow shops : home-computer -> cards carries none without DeviceTrust
  flow administers : own-laptop -> desk carries none without DeviceTrust { effect = admin }
  flow sends : own-laptop -> desk carries pan without DeviceTrust
  flow reads : own-laptop -> desk carries none without DeviceTrust
  expect open unmanaged-device-access on administers
  expect open unmanaged-device-access on sends
  expect no other unmanaged-device-access
}

test "a one-time code is a way back in" of weak-account-recovery {
  component by-code : IdentityProvider { recovery = otp }
  component shop : Service
  flow a : shop -> by-code
  expect no other weak-account-recovery
}

test "the night job knows nobody" of collapsed-user-context {
  data profile : PersonalData
  component nightly : Worker
  component profiles : Service { processes profile; authorization = none }
  flow a : nightly -> profiles { trigger = schedule; user-context = collapsed }
  expect no other collapsed-user-context
}

test "nowhere near production" of cross-env-identity {
  identity one : ServiceIdentity without EnvironmentSeparation
  component trial : Service runs as one { environment = dev }
  component rehearsal : Service runs as one { environment = preprod }
  expect no other cross-env-identity
}

test "five services of little weight" of no-central-policy {
  closed
  component a : Service { authorization = function; criticality = low }
  component b : Service { authorization = function; criticality = low }
  component c : Service { authorization = object; criticality = low }
  component d : Service { authorization = object; criticality = low }
  component e : Service { authorization = property; criticality = low }
  expect no other no-central-policy
}

test "central is more than local" of secretstore-unaudited {
  component shop : Service
  component local : Vault { audit = local }
  flow shop -> local
  expect open secretstore-unaudited on local
}

test "how others check tokens is theirs to know" of token-signature-not-verified {
  data order : PersonalData
  boundary internet : PublicNetwork {
    component theirs : Service { token-validation = none; processes order }
  }
  component ours : Service { token-validation = none; processes order }
  component front : Service
  flow out : front -> theirs carries order { authentication = [oauth2] }
  flow inside : front -> ours carries order { authentication = [oauth2] }
  expect open token-signature-not-verified on ours
  expect no other token-signature-not-verified
}

test "an app that nobody rated does not need a login for vital work" of idp-single-point {
  component phone : MobileClient { criticality = critical }
  component login : IdentityProvider { redundancy = none }
  flow sign-in : phone -> login
  expect no other idp-single-point
}

test "who answers about people" of collapsed-user-context {
  data score : PersonalData
  data stock : BusinessData
  actor customer : Customer
  boundary partners : PartnerNetwork { component model : Service { processes score } }
  component front : Service
  component bureau : DataProvider { processes score }
  component by-answer : Service
  component by-record : Service { processes score }
  component stocks : Service
  component silent : Service
  flow use : customer -> front
  flow ask-model : front -> model returns score { user-context = collapsed }
  flow ask-bureau : front -> bureau returns score { user-context = collapsed }
  flow ask-stocks : front -> stocks returns stock { user-context = collapsed }
  flow ask-silent : front -> silent carries score { user-context = collapsed }
  expect no other collapsed-user-context
}

test "who answers about people, in answers and in records" of collapsed-user-context {
  data score : PersonalData
  actor customer : Customer
  component first : Service
  component second : Service
  component third : Service
  component by-answer : Service { authorization = none }
  component by-record : Service { authorization = none; processes score }
  component crm : SaasService { authorization = none; processes score }
  flow use-first : customer -> first
  flow use-second : customer -> second
  flow use-third : customer -> third
  flow ask-answer : first -> by-answer returns score { user-context = collapsed }
  flow ask-record : second -> by-record { user-context = collapsed }
  flow ask-crm : third -> crm { user-context = collapsed }
  expect open collapsed-user-context on first
  expect open collapsed-user-context on second
  expect open collapsed-user-context on third
  expect no other collapsed-user-context
}

test "where it lies nobody says, but it is in a vault and looked for elsewhere" of
    secret-in-code-or-image {
  identity key : ServiceIdentity with SecretVaulting, SecretScanning { credential = static-key }
  expect covered secret-in-code-or-image on key
  expect no other secret-in-code-or-image
}

test "asked for and reviewed, whether or not it stands" of standing-privilege {
  component vault : Vault
  identity admin : AdministratorIdentity with JustInTimeAccess, AccessReview {
    scope = admin
    may administer on vault
  }
  expect covered standing-privilege on admin
  expect no other standing-privilege
}

test "one user, one team, two teams" of shared-service-identity {
  component only : Service { owner = "a"; runs as own }
  component first : Service { owner = "a"; runs as of-team }
  component second : Service { owner = "a"; runs as of-team }
  component third : Service { owner = "a"; runs as of-two }
  component fourth : Service { owner = "b"; runs as of-two }
  component fifth : Service { owner = "a"; segment = payments; runs as of-zones }
  component sixth : Service { owner = "a"; segment = analytics; runs as of-zones }
  identity own : ServiceIdentity
  identity of-team : ServiceIdentity
  identity of-two : ServiceIdentity
  identity of-zones : ServiceIdentity
  identity of-none : ServiceIdentity
  expect mitigated shared-service-identity on own
  expect not-applicable shared-service-identity on of-team
  expect open shared-service-identity on of-two
  expect open shared-service-identity on of-zones
  expect not-applicable shared-service-identity on of-none
  expect no other shared-service-identity
}
