tm 1

/// Zero trust: who calls, with what credential, how long it lives, where it is kept, and what it may do. For people
/// and for workloads. Longer than one screen because the two share every notion.
library std.identity "Identity and zero trust" version 1.0.0
use std.core
use std.stride

// ===== Controls ==================================================================================================

kind UniqueWorkloadIdentity "An identity for each workload" : Control on Identity {
  holds when count(users(self)) <= 1
  refs = [
    "PCI-DSS:8.2.1",
    "PCI-DSS:8.2.2",
    "NIST-800-53:IA-2",
    "NIST-800-53:IA-4",
    "ISO-27001:A.5.16",
  ]
}
kind UniqueHumanIdentity "An identity for each person" : Control on Identity {
  ask = "Can it be told which person used {self}?"
  refs = [
    "PCI-DSS:8.2.1",
    "PCI-DSS:8.2.2",
    "NIST-800-53:IA-2",
    "NIST-800-53:IA-4",
    "ISO-27001:A.5.16",
  ]
}
kind SecretScanning "Secret scanning" : Control on Identity, Component {
  ask = "Would a secret of {self} be found automatically if somebody committed it to a repository?"
  refs = [
    "PCI-DSS:8.6.2",
    "NIST-800-53:IA-5",
    "NIST-800-53:SA-11",
    "ISO-27001:A.8.4",
    "ASVS:13.3.1",
  ]
}
kind PublicClientFlow "Login flow for clients that cannot keep a secret" : Control on Identity {
  ask = "Does {self} log in with a one-time code exchange (PKCE) instead of a secret that is shipped to users?"
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-8", "ISO-27001:A.8.5", "ASVS:10.4.1"]
}
kind TokenAudienceCheck "Token audience is checked" : Control on Identity {
  holds when audience-bound
  gives audience-bound == true
  refs = ["NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:9.2.3", "ASVS:10.3.1"]
}
kind TokenSignatureValidation "Token signature is verified" : Control on Process {
  holds when token-validation == full
  gives token-validation == full
  refs = ["NIST-800-53:IA-5(2)", "ISO-27001:A.8.5", "ASVS:9.1.1", "ASVS:9.1.3"]
}
kind RefreshRotation "Refresh tokens are replaced at each use" : Control on Identity {
  ask = "Is the refresh token of {self} replaced each time it is used?"
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-5", "ISO-27001:A.8.5", "ASVS:10.4.5"]
}
kind CredentialRecoveryHardening "Safe way back in" : Control on IdentityProvider {
  holds when recovery in [none, verified]
  refs = ["PCI-DSS:8.3.3", "NIST-800-53:IA-5", "ISO-27001:A.5.17", "ASVS:6.4.3"]
}
kind OAuthHardening "Hardened OAuth server" : Control on IdentityProvider {
  holds when redirect-matching == exact and no g in grants : g in [implicit, password]
  gives redirect-matching == exact
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-8", "ISO-27001:A.8.5", "ASVS:10.4.1", "ASVS:10.4.4"]
}
kind ExactRedirects "Redirect addresses compared exactly" : Control on IdentityProvider {
  holds when redirect-matching == exact
  gives redirect-matching == exact
  refs = ["NIST-800-53:IA-8", "ISO-27001:A.8.5", "ASVS:10.4.1"]
}
kind PhishingResistantAdministration "Phishing-resistant login for administrators" : Control
    on IdentityProvider {
  holds when admin-mfa == phishing-resistant
  gives admin-mfa == phishing-resistant
  refs = ["PCI-DSS:8.5.1", "NIST-800-53:IA-2(1)", "ISO-27001:A.8.5", "ASVS:6.3.3"]
}
/// No signing key lies where code could copy it: a component holds none, or is made for holding them.
kind HsmBackedKeys "Signing keys only in hardware or key management" : Control on Component {
  holds when (no u in uses where u.role in [stores, holds] : u.data is SigningKey)
    or self is Hsm or KeyManagementService
  refs = ["PCI-DSS:3.6.1", "NIST-800-53:SC-12", "ISO-27001:A.8.24", "ASVS:13.3.3"]
}
kind BreakGlassControl "Controlled emergency access" : Control on Identity, Component {
  ask = "Is the use of emergency access to {self} sealed, alerted on and reviewed afterwards?"
  refs = ["PCI-DSS:8.2.2", "NIST-800-53:AC-2(2)", "NIST-800-53:AU-6", "ISO-27001:A.8.2"]
}
kind DeviceTrust "Device trust" : Control on Flow, Component {
  covers Flow by target
  ask = "Is only a managed, healthy device let in over {self}?"
  refs = ["PCI-DSS:1.5.1", "NIST-800-53:AC-19", "NIST-800-53:IA-3", "ISO-27001:A.8.1", "ZT5"]
}
kind ContinuousVerification "Continuous verification" : Control on Flow, Component {
  covers Flow by target
  ask = "Is a session on {self} re-checked while it lasts (device, place, behaviour)?"
  refs = [
    "PCI-DSS:8.2.8",
    "NIST-800-53:IA-11",
    "NIST-800-53:AC-12",
    "ISO-27001:A.8.5",
    "ASVS:7.5.3",
    "ZT3",
    "ZT6",
  ]
}
kind IdentityLifecycle "Identities are retired" : Control on Identity {
  ask = "Would {self} be disabled when nobody needs it any more?"
  refs = [
    "PCI-DSS:8.2.5",
    "PCI-DSS:8.2.6",
    "NIST-800-53:AC-2(3)",
    "NIST-800-53:PS-4",
    "ISO-27001:A.5.16",
    "ISO-27001:A.5.18",
    "NHI1:2025",
  ]
}
kind PerWorkloadSecretAccess "Secrets readable by their workload only" : Control on SecretStore {
  holds when access == per-workload
  gives access == per-workload
  refs = ["PCI-DSS:7.2.5", "NIST-800-53:AC-6", "ISO-27001:A.8.3", "ASVS:13.3.2", "NHI5:2025"]
}

// ===== Predicates ================================================================================================

/// One of our own people, or a client one of them uses.
def staffed(x : Component or Actor) : Bool =
  if x is Client
    then any a in x.inbound.source :
        a is Staff or (a is Actor and known(a.trust) and a.trust >= staff)
  else x is Staff

/// What whoever takes over the identity gets at.
def identity-impact(i : Identity) : Impact = max(c in users(i) : blast-impact(c))

// ===== Service to service ========================================================================================

/// Inside of the network is not a proof of identity: one taken-over neighbour can call everything that does not ask.
threat unauthenticated-service-call "A service obeys callers it does not know" {
  classes = [spoofing]
  refs = ["CWE-306", "CAPEC-114", "ATT&CK:T1021", "A07:2025", "ZT2", "ASVS:13.2.1", "DORA:9"]
  for f : Flow from Process to Process or Datastore or Queue
  when f is not InProcess and (f.effect >= write or handles-confidential(f.target))
  mitigated by CallerAuthentication on f
  compensated by ServiceMesh on f
  refines std.stride.spoof-caller on f
  group by f.boundary
  impact = worse(action-impact(f), data-impact(f.target))
  likelihood = possible + exposure(f.target)
  message = "{f.target} takes calls from {f.source} over {f} without a credential."
  fix = "Give {f.source} a workload identity and have {f.target} check it (mutual TLS or a signed token) on {f}."
}

/// An address or a VPN says where a packet comes from, not who sent it.
threat network-location-trust "An address or a VPN is the only proof of identity" {
  classes = [spoofing]
  refs = ["CWE-291", "CAPEC-151", "ATT&CK:T1021", "ZT2"]
  for f : Flow from Component to Process or Datastore or Queue
  when weighty(f)
    and (no a in f.authentication : a > ip)
    and ((any a in f.authentication : a == ip) or f.network == vpn)
  mitigated by StrongServiceIdentity on f
  compensated by ServiceMesh on f
  refines unauthenticated-service-call on f, std.stride.spoof-caller on f
  impact = worse(action-impact(f), data-impact(f.target))
  likelihood = possible + exposure(f.target)
  message = "{f.target} trusts {f} because of the network it comes from."
  fix = "Keep the network rule, and add a credential on {f} that belongs to {f.source} alone."
}

/// A secret that never changes works for whoever copied it last year.
threat static-service-credential "A service logs in with a secret that does not change" {
  classes = [spoofing]
  refs = ["CWE-1391", "CWE-798", "ATT&CK:T1552", "NHI7:2025", "PCI-DSS:8.6.3"]
  for f : Flow from Process to Component
  group by f.target, f.identity
  when (known(f.identity) or weighty(f))
    and f.identity != none
    and f.identity.credential in [static-key, client-secret, password]
    and f.identity.lifetime >= long
  mitigated by WorkloadCredential on f.identity
  mitigated by SecretRotation on f.identity and SecretVaulting on f.identity
  impact = blast-impact(f.target)
  likelihood = possible + exposure(f.target)
  message = "{f.source} logs in to {f.target} as {f.identity} with a secret that stays valid for months or for ever."
  fix = "Let {f.source} use an identity the platform issues; until then keep the secret of {f.identity} in a vault that renews it."
}

/// When two teams share an identity, neither the logs nor the rights can tell them apart.
threat shared-service-identity "Several teams or segments share one identity" {
  classes = [spoofing, repudiation]
  refs = ["CWE-653", "CAPEC-21", "NHI9:2025", "ATT&CK:T1078", "ZT3"]
  for i : NonHumanIdentity
  when count(users(i)) == 1
    or any a in users(i), b in users(i) where b != a : a.owner != b.owner or a.segment != b.segment
  mitigated by UniqueWorkloadIdentity on i
  impact = identity-impact(i)
  likelihood = possible
  message = "{i} is used by {users(i)}, which belong to different owners or segments."
  fix = "Issue an identity of its own to each of {users(i)}, with only the rights it needs, and disable {i}."
}

/// An identity that works in test and in production makes the weaker environment the way into the stronger.
threat cross-env-identity "One identity works in production and elsewhere" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "NHI8:2025", "PCI-DSS:6.5.3"]
  for i : Identity
  when (any a in users(i) : a.environment == prod) and any b in users(i) : b.environment != prod
  mitigated by EnvironmentSeparation on i
  impact = identity-impact(i)
  likelihood = possible
  message = "{i} is used in production and outside of it."
  fix = "Create one identity for each environment, and take the production rights from the others."
}

/// What a workload may do beyond its work is what an attacker does with it.
threat overprivileged-nhi "A workload may do more than its work needs" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "CWE-269", "CAPEC-122", "ATT&CK:T1078.004", "NHI5:2025", "PCI-DSS:7.2.5"]
  for i : NonHumanIdentity
  when i.status == active and (any i.grants or any users(i))
  mitigated by LeastPrivilege on i
  group by i.scope
  impact = identity-impact(i)
  likelihood = possible
  message = "{i} has rights beyond what its work needs."
  fix = "List what {i} did in the last ninety days, and take every other right from it."
}

/// What a person does with a service's identity is done by nobody.
threat human-uses-nhi "A person acts with the identity of a service" {
  classes = [repudiation]
  refs = ["CWE-223", "NHI10:2025", "PCI-DSS:8.6.1", "PCI-DSS:8.2.2"]
  for f : Flow from Person or Client to Component
  when known(f.identity) and f.identity is NonHumanIdentity and f.identity is not DeviceIdentity
  mitigated by UniqueHumanIdentity on f.identity
  impact = moderate
  likelihood = unlikely
  message = "{f.source} uses {f.identity}, so the records of {f.target} do not say which person acted."
  fix = "Give the people behind {f.source} identities of their own, and forbid interactive use of {f.identity}."
}

// ===== Where secrets are kept ====================================================================================

/// A repository, an image or a wiki is copied to many places, and never forgets.
threat secret-in-code-or-image "A secret is kept in code, an image, a wiki or configuration" {
  classes = [information-disclosure]
  refs = [
    "CWE-798",
    "CWE-312",
    "CAPEC-191",
    "ATT&CK:T1552.001",
    "NHI2:2025",
    "PCI-DSS:8.6.2",
    "ASVS:13.3.1",
  ]
  for i : NonHumanIdentity
  when i.credential in [password, static-key, client-secret, ssh-key, certificate, refresh-token]
    and i.stored-in in [code, image, wiki, config]
  mitigated by SecretVaulting on i and SecretScanning on i
  group by i.stored-in
  impact = identity-impact(i)
  likelihood = likely
  message = "The secret of {i} is kept in {i.stored-in}, where everybody who can read that can use it."
  fix = "Change the secret of {i} now, move it to a vault, and scan the repositories and images for other copies."
}

/// Environment variables and files end up in crash reports, process lists and backups.
threat secret-in-env-or-plain-config "A powerful secret is kept in the environment or a file" {
  classes = [information-disclosure]
  refs = ["CWE-526", "CWE-522", "ATT&CK:T1552.001", "NHI2:2025", "K03:2025"]
  for i : NonHumanIdentity
  when i is not WorkloadIdentity or CloudRole
    and i.stored-in in [environment, file]
    and (privileged(i) or any c in users(i) : handles-restricted(c))
  mitigated by SecretVaulting on i
  group by i.stored-in
  impact = identity-impact(i)
  likelihood = unlikely
  message = "The secret of {i} is kept in an environment variable or a file, and it opens more than one door."
  fix = "Let {users(i)} fetch the secret of {i} from the vault at start, and remove it from the environment."
}

/// Whatever is shipped to users is public, however well it is hidden in the program.
threat secret-in-client "A confidential credential is shipped to users' devices" {
  classes = [information-disclosure]
  refs = ["CWE-312", "CAPEC-191", "ATT&CK:T1552", "NHI2:2025", "MASVS-STORAGE-1"]
  for i : Identity
  when i is not DeviceIdentity
    and i.stored-in == client
    and i.credential in [static-key, client-secret]
  mitigated by PublicClientFlow on i
  impact = identity-impact(i)
  likelihood = likely
  message = "The secret of {i} is in a program that users have in their hands."
  fix = "Revoke the secret of {i}, and let the client log its user in with a code exchange (PKCE) instead."
}

// ===== Tokens ====================================================================================================

/// A token that does not say whom it is for opens every door that takes such tokens.
threat token-not-audience-bound "A token is good for services it was not meant for" {
  classes = [spoofing, elevation-of-privilege]
  refs = ["CWE-863", "CWE-346", "CAPEC-633", "ATT&CK:T1550.001", "ASVS:9.2.3", "ASVS:10.3.1"]
  for i : Identity
  let accepted-by =
    set(f in Flow where speaks-as(f, i) and any a in f.authentication : a in [jwt, oauth2]).target
  when count(accepted-by) >= 2
  mitigated by TokenAudienceCheck on i
  impact = max(c in Component where c in accepted-by : confidentiality-impact(c))
  likelihood = possible
  message = "A token of {i} shown to one of {accepted-by} can be used at the others."
  fix = "Issue a token for each audience, and have each of {accepted-by} refuse one that names another."
}

/// A bearer token is cash: whoever holds it may spend it.
threat bearer-token-replay "A stolen token moves money or cannot be undone" {
  classes = [spoofing]
  refs = ["CWE-294", "CAPEC-60", "ATT&CK:T1528", "ASVS:10.3.5"]
  for f : Flow from Component or Actor to Component
  when f.effect >= irreversible
    and over-public-network(f)
    and any a in f.authentication : a in [jwt, oauth2, session-cookie]
  mitigated by SenderConstrainedToken on f
  mitigated by ShortLivedCredentials on f.identity and StepUpAuthentication on f
  impact = action-impact(f)
  likelihood = unlikely + exposure(f.target)
  message = "Whoever gets hold of the token used on {f} can do from anywhere what its owner can."
  fix = "Bind the token on {f} to a key of the client (DPoP or mutual TLS), or keep it short-lived and ask again before the act."
}

/// Anybody can write a token; only the signature says who did.
threat token-signature-not-verified "A token is believed without checking its signature" {
  classes = [spoofing]
  refs = ["CWE-347", "CAPEC-196", "ATT&CK:T1606", "ASVS:9.1.1"]
  for c : Process
  when not untrusted(c)
    and any f in c.inbound where weighty(f) : any a in f.authentication : a in [jwt, oauth2]
  mitigated by TokenSignatureValidation on c
  impact = data-impact(c)
  likelihood = likely + exposure(c)
  message = "{c} takes decisions from tokens whose signature it does not verify."
  fix = "Verify signature, issuer, audience and expiry of every token in {c} with a maintained library, and refuse the `none` algorithm."
}

/// A token that lives for months is a password without the second factor.
threat long-lived-access-token "A token used over a public network lives long" {
  classes = [spoofing]
  refs = ["CWE-613", "ATT&CK:T1550.001", "ASVS:10.4.8"]
  for f : Flow
  group by f.identity
  when known(f.identity)
    and f.identity.credential in [workload-token, refresh-token, static-key]
    and over-public-network(f)
  mitigated by ShortLivedCredentials on f.identity
  mitigated by RefreshRotation on f.identity
  impact = confidentiality-impact(f)
  likelihood = possible
  message = "The token of {f.identity} travels over a public network and stays valid for months."
  fix = "Shorten the lifetime of the token of {f.identity} to hours, and renew it with a refresh token that changes at each use."
}

def names-people(u : Use) : Bool = u.data is PersonalData or FinancialData or PaymentData
/// What is asked keeps records of people, or answers with some.
def answers-about-people(f : Flow) : Bool =
  known(f.target.uses) and (any u in f.target.uses : names-people(u))
  or known(f.uses) and any u in f.uses where u.role == returns : names-people(u)

/// The service behind cannot protect a user it does not see.
threat collapsed-user-context "The service behind cannot tell which user it serves" {
  classes = [elevation-of-privilege, repudiation]
  refs = ["CWE-441", "CWE-863", "ASVS:8.3.3", "ZT6"]
  for c : Process
  let blind = set(
    f in c.outbound
      where (f.target is Process and not untrusted(f.target) or f.target is SaasService)
        and f.user-context != none
        and answers-about-people(f)
  )
  when (any f in c.inbound : f.trigger == user) and any blind
  mitigated by UserContextPropagation on blind
  mitigated by ObjectAuthorization on blind.target
  refines std.stride.confused-deputy on c
  impact = max(f in blind : confidentiality-impact(f.target))
  likelihood = possible + exposure(c)
  message = "{blind.target} answers {c} about many people, and is not told for which of them it is asked."
  fix = "Pass the user's token (or a token exchanged for it) on from {c}, and check it in {blind.target} for each object."
}

/// Rules that every team writes anew differ, and nobody can say who may do what.
threat no-central-policy "Decisions on access are scattered" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1220", "ZT4"]
  for m : Model
  when count(c in Process where known(c.authorization) and c.authorization >= function) >= 5
    and any c in Component : vital(c)
  mitigated by PolicyDecisionPoint on m
  compensated by PolicyDecisionPoint on set(
      c in Process where known(c.authorization) and c.authorization >= function
    )
  impact = moderate
  likelihood = rare
  message = "Five or more components of {m} each decide on their own who may do what."
  fix = "Move the decisions into one policy that is versioned and tested, and have the components ask it."
}

// ===== People ====================================================================================================

/// One phished password must not be enough to administer anything.
threat admin-without-mfa "An administrator logs in with a password alone" {
  classes = [spoofing]
  refs = ["CWE-308", "ATT&CK:T1078", "PCI-DSS:8.4.1", "ISO-27001:A.8.5"]
  for f : Flow from Person or Client to Component
  when f.effect == admin
  mitigated by MultiFactorAuthentication on f.identity
  impact = blast-impact(f.target)
  likelihood = likely + exposure(f.target)
  message = "Whoever learns one password can administer {f.target} over {f}."
  fix = "Demand a second factor for {f}, a passkey or a security key if you can, and say with which identity {f.source} logs in."
}

/// Staff passwords are phished and guessed every day; over the Internet nothing else stands in the way.
threat remote-staff-without-mfa "Staff log in over a public network with a password alone" {
  classes = [spoofing]
  refs = ["CWE-308", "ATT&CK:T1133", "PCI-DSS:8.4.3"]
  for f : Flow from Person or Client to Component
  when staffed(f.source) and over-public-network(f)
  mitigated by MultiFactorAuthentication on f.identity
  impact = worse(confidentiality-impact(f), confidentiality-impact(f.target))
  likelihood = likely
  message = "Staff reach {f.target} over a public network, and a password is all it takes."
  fix = "Demand a second factor from everybody who logs in over {f}."
}

/// A code from a text message or a push prompt can be talked out of people; a passkey cannot.
threat phishable-mfa-on-privileged "Privileged access rests on a second factor that can be phished" {
  classes = [spoofing]
  refs = ["CWE-1390", "ATT&CK:T1621", "ATT&CK:T1111", "PCI-DSS:8.5.1"]
  for f : Flow from Person or Client to Component
  when f.effect == admin and vital(f.target) and f.identity.mfa > none
  mitigated by PhishingResistantMfa on f.identity
  impact = blast-impact(f.target)
  likelihood = unlikely + exposure(f.target)
  message = "The second factor of {f.identity} for {f.target} can be phished."
  fix = "Give those who log in as {f.identity} passkeys or security keys, and switch the other factors off for them."
}

/// Passwords leaked elsewhere are tried here, by machines, all day.
threat customer-auth-stuffing "Leaked passwords can be tried on customers' accounts" {
  classes = [spoofing]
  refs = ["CWE-307", "CAPEC-600", "ATT&CK:T1110.004", "A07:2025", "ASVS:6.3.1"]
  for f : Flow from Component or Actor to Process
  when untrusted(f.source)
    and ((any u in f.uses where u.role == carries : u.data is Password)
      or known(f.identity) and f.identity is HumanIdentity and f.identity.credential == password)
  mitigated by BruteForceProtection on f and MultiFactorAuthentication on f.identity
  impact = worse(confidentiality-impact(f), confidentiality-impact(f.target))
  likelihood = likely + exposure(f.target)
  message = "Anybody can try passwords on {f} as fast as {f.target} answers."
  fix = "Slow down and stop repeated attempts on {f}, compare passwords with leaked lists, and offer a second factor."
}

/// The way back in is a way in.
threat weak-account-recovery "An account can be taken over by recovering it" {
  classes = [spoofing]
  refs = ["CWE-640", "CAPEC-50", "ATT&CK:T1556", "ASVS:6.4.3"]
  for p : IdentityProvider
  when any p.inbound and p.recovery != otp
  mitigated by CredentialRecoveryHardening on p
  impact = worse(major, confidentiality-impact(p))
  likelihood = possible + exposure(p)
  message = "Whoever reads a user's mail or knows their biography gets into their account at {p}."
  fix = "Recover accounts at {p} with a second registered factor or a verified identity, and tell the user on another channel."
}

/// These grants hand tokens or passwords to places that leak them.
threat idp-implicit-or-password-grant "The identity provider allows outdated OAuth grants" {
  classes = [spoofing]
  refs = ["CWE-522", "ATT&CK:T1528", "ASVS:10.4.4"]
  for p : IdentityProvider
  when any g in p.grants : g in [implicit, password]
  mitigated by OAuthHardening on p
  impact = major
  likelihood = possible + exposure(p)
  message = "{p} still allows the implicit or the password grant."
  fix = "Move the clients of {p} to the authorisation code grant with PKCE, then switch the old grants off."
}

/// Where the code is sent decides who gets the session.
threat redirect-uri-wildcard "The identity provider sends codes to addresses it does not check exactly" {
  classes = [spoofing]
  refs = ["CWE-601", "CAPEC-98", "ASVS:10.4.1"]
  for p : IdentityProvider
  when any p.inbound
  mitigated by ExactRedirects on p
  impact = major
  likelihood = possible + exposure(p)
  message = "{p} accepts redirect addresses by pattern, so a login can be sent to an attacker's page."
  fix = "Register the full redirect addresses of each client at {p}, and compare them character by character."
}

/// When nobody can log in, nothing that needs a login works.
threat idp-single-point "An outage of the identity provider stops vital services" {
  classes = [denial-of-service]
  refs = ["ATT&CK:T1499", "DORA:11"]
  for p : IdentityProvider
  when (any s in p.inbound.source : s is Component and s is not Client and vital(s))
    and no BreakGlassIdentity
  mitigated by InstanceRedundancy on p
  mitigated by BreakGlassControl on p
  refines std.stride.dos-single-point on p
  impact = severe
  likelihood = unlikely
  message = "Vital services need {p}, nothing takes its place when it fails, and there is no emergency access."
  fix = "Run {p} in at least two zones, and keep a sealed emergency identity that works without it."
}

/// Who rules the identity provider is everybody.
threat idp-admin-takeover "Who takes over the identity provider can be anybody" {
  classes = [spoofing]
  refs = ["CWE-287", "ATT&CK:T1606.002", "ATT&CK:T1556", "ZT5"]
  for p : IdentityProvider
  when any p.inbound
  mitigated by PhishingResistantAdministration on p and HsmBackedKeys on p
  impact = severe
  likelihood = possible + exposure(p)
  message = "The administrators of {p} can be phished, or its signing key can be copied; either forges any login."
  fix = "Give the administrators of {p} passkeys or security keys, and move its signing keys into an HSM or a key management service."
}

/// A right that is held all the time is there for the attacker all the time.
threat standing-privilege "A person holds powerful rights all the time" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1078", "ISO-27001:A.8.2", "PCI-DSS:7.2.4"]
  for i : HumanIdentity
  when any g in i.grants :
      g.standing
      and (privileged(i) or administer in g.rights)
      and any t in Component where t == g.target : vital(t)
  mitigated by JustInTimeAccess on i and AccessReview on i
  impact = max(t in Component where t in i.grants.target : blast-impact(t))
  likelihood = possible
  message = "{i} may administer {i.grants.target} at any time."
  fix = "Let those who use {i} request the right when they need it, for hours, with an approval, and review who may."
}

/// An emergency key that lies around is the easiest way in.
threat breakglass-uncontrolled "Emergency access is not controlled" {
  classes = [elevation-of-privilege, repudiation]
  refs = ["CWE-778", "ATT&CK:T1078.001"]
  for i : BreakGlassIdentity
  when i.status == active
  mitigated by BreakGlassControl on i and SecretVaulting on i
  impact = major
  likelihood = unlikely
  message = "{i} opens everything, and nobody would notice its use."
  fix = "Seal the credential of {i} in a vault, alert on every use, review each one, and change it afterwards."
}

/// A private laptop brings its malware along.
threat unmanaged-device-access "Staff reach restricted data from a device nobody manages" {
  classes = [spoofing]
  refs = ["CWE-284", "ATT&CK:T1133", "ZT5", "ISO-27001:A.8.1"]
  for f : Flow from Client to Component
  when staffed(f.source)
    and f.source.managed == false
    and (f.effect == admin or handles-restricted(f) or handles-restricted(f.target))
  mitigated by DeviceTrust on f
  impact = worse(confidentiality-impact(f), confidentiality-impact(f.target))
  likelihood = possible + exposure(f.target)
  message = "Staff use {f.source} on a device nobody manages to reach {f.target}."
  fix = "Let only managed devices in over {f}, or show the data in a remote session that leaves nothing behind."
}

/// A session that was right in the morning may be somebody else's at noon.
threat no-continuous-verification "A long session moves money without asking again" {
  classes = [elevation-of-privilege]
  refs = ["CWE-613", "ATT&CK:T1539", "ZT3", "ASVS:7.5.3"]
  for f : Flow from Component or Actor to Service
  when f.effect in [money, admin]
    and f.trigger == user
    and vital(f.target)
    and f.identity.lifetime >= short
  unless f.target.reauthentication in [on-sensitive, always]
  mitigated by StepUpAuthentication on f
  mitigated by ContinuousVerification on f
  impact = action-impact(f)
  likelihood = unlikely + exposure(f.target)
  message = "{f} moves money or administers {f.target} within a session that was checked once, long ago."
  fix = "Ask the user to prove themselves again for what {f} does, or end the session when device, place or behaviour change."
}

/// An identity that belongs to nobody is noticed by nobody when somebody uses it.
threat orphaned-nhi "An identity without owner or use is still active" {
  classes = [spoofing]
  refs = ["CWE-286", "ATT&CK:T1078", "NHI1:2025", "PCI-DSS:8.2.6"]
  for i : NonHumanIdentity
  when i.status == active and (known(i.owner) and i.owner == none or no i.used-by)
  mitigated by IdentityLifecycle on i
  refines std.core.unused-identity on i
  impact = max(t in Component where t in i.grants.target : component-impact(t))
  likelihood = unlikely
  message = "Nobody owns or uses {i}, and it can still log in."
  fix = "Find who uses {i}; if nobody does, disable it, wait a week, and delete it."
}

/// A vault that gives every secret to everybody is a list of passwords.
threat secretstore-broad-access "Any workload can read any secret" {
  classes = [information-disclosure]
  refs = ["CWE-732", "ATT&CK:T1555.006", "NHI5:2025", "K03:2025", "ASVS:13.3.2"]
  for s : SecretStore
  when any s.inbound
  mitigated by PerWorkloadSecretAccess on s
  impact = worse(major, confidentiality-impact(s))
  likelihood = possible + exposure(s)
  message = "One taken-over workload can read the secrets of the others from {s}."
  fix = "Give each workload a path of its own in {s}, and a policy that lets it read that path only."
}

/// When a secret leaks, the first question is who read it.
threat secretstore-unaudited "Nobody can tell who read a secret" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1562.008", "PCI-DSS:10.2.1.5"]
  for s : SecretStore
  when any s.inbound
  mitigated by AuditLogging on s and CentralLogging on s
  impact = major
  likelihood = unlikely
  message = "{s} keeps no record out of its own reach of who read which secret."
  fix = "Switch on the audit log of {s}, and ship it to the central log store."
}
