tm 1

/// The vocabulary that every model and every other library builds on: severity, reference catalogues, what can be
/// said of components, flows, boundaries, data and identities, the usual kinds, the controls that several libraries
/// share, and the predicates their rules are written in. It is long because it is one vocabulary: a name declared
/// here is the same name everywhere.
///
/// Of the checks on the model itself, these are rules below: a component outside of every boundary, a flow without
/// data, unclassified data, an unowned critical component, an unconnected component, an unused identity, a third
/// party nobody vouches for. Those that compare a decision, a claim or evidence with the calendar or with the facts
/// (an expired acceptance, stale evidence, a claim without evidence, a control that contradicts an attribute, a model
/// that drifted from what is deployed) are the compiler's own.
library std.core "Core vocabulary" version 1.0.0

// ===== Severity ==================================================================================================

enum Severity { info < low < medium < high < critical }
enum Likelihood { rare < unlikely < possible < likely < near-certain }
enum Impact { negligible < minor < moderate < major < severe }

/// STRIDE, and the seven privacy threat types of LINDDUN.
enum ThreatClass {
  spoofing,
  tampering,
  repudiation,
  information-disclosure,
  denial-of-service,
  elevation-of-privilege,
  linking,
  identifying,
  non-repudiation,
  detecting,
  data-disclosure,
  unawareness,
  non-compliance,
}

/// Severity from likelihood (rows) and impact (columns, negligible to severe). A policy may replace it.
table severity(likelihood : Likelihood, impact : Impact) : Severity {
  near-certain = low, medium, high, critical, critical
  likely = low, medium, high, high, critical
  possible = info, low, medium, high, high
  unlikely = info, low, medium, medium, high
  rare = info, info, low, medium, medium
}

// ===== Reference catalogues ======================================================================================

taxonomy cwe "Common Weakness Enumeration" {
  pattern = "CWE-([0-9]+)"
  link = "https://cwe.mitre.org/data/definitions/{1}.html"
}
taxonomy capec "Common Attack Pattern Enumeration and Classification" {
  pattern = "CAPEC-([0-9]+)"
  link = "https://capec.mitre.org/data/definitions/{1}.html"
}
taxonomy attack-tactic "MITRE ATT&CK 18.1 tactic" {
  pattern = "ATT&CK:(TA[0-9]{4})"
  link = "https://attack.mitre.org/tactics/{1}/"
}
taxonomy attack-technique "MITRE ATT&CK 18.1 technique" {
  pattern = "ATT&CK:(T[0-9]{4})"
  link = "https://attack.mitre.org/techniques/{1}/"
}
taxonomy attack-sub-technique "MITRE ATT&CK 18.1 sub-technique" {
  pattern = "ATT&CK:(T[0-9]{4})[.]([0-9]{3})"
  link = "https://attack.mitre.org/techniques/{1}/{2}/"
}
taxonomy attack-mitigation "MITRE ATT&CK 18.1 mitigation" {
  pattern = "ATT&CK:(M[0-9]{4})"
  link = "https://attack.mitre.org/mitigations/{1}/"
}
taxonomy atlas "MITRE ATLAS" {
  pattern = "(AML[.](?:TA|T|M|CS)[0-9]{4}(?:[.][0-9]{3})?)"
  link = "https://atlas.mitre.org/"
}
taxonomy owasp-top-ten "OWASP Top 10, 2025" {
  pattern = "A(0[1-9]|10):2025"
  link = "https://owasp.org/Top10/2025/"
}
taxonomy owasp-api "OWASP API Security Top 10, 2023" {
  pattern = "API([1-9]|10):2023"
  link = "https://owasp.org/API-Security/editions/2023/en/0x11-t10/"
}
taxonomy owasp-kubernetes "OWASP Kubernetes Top 10, 2025" {
  pattern = "K(0[1-9]|10):2025"
  link = "https://owasp.org/www-project-kubernetes-top-ten/"
}
taxonomy owasp-non-human-identities "OWASP Non-Human Identities Top 10, 2025" {
  pattern = "NHI([1-9]|10):2025"
  link = "https://owasp.org/www-project-non-human-identities-top-10/2025/top-10-2025/"
}
taxonomy owasp-llm "OWASP Top 10 for LLM Applications, 2025" {
  pattern = "LLM(0[1-9]|10):2025"
  link = "https://genai.owasp.org/llm-top-10/"
}
taxonomy owasp-agentic "OWASP Top 10 for Agentic Applications, 2026" {
  pattern = "ASI(0[1-9]|10):2026"
  link = "https://genai.owasp.org/"
}
taxonomy owasp-asvs "OWASP Application Security Verification Standard 5.0.0" {
  framework = true
  pattern = "ASVS:([0-9]+(?:[.][0-9]+){0,2})"
  link = "https://github.com/OWASP/ASVS/tree/v5.0.0"
}
taxonomy owasp-masvs "OWASP Mobile Application Security Verification Standard 2.1.0" {
  framework = true
  pattern = "(MASVS-[A-Z]+-[0-9])"
  link = "https://mas.owasp.org/MASVS/"
}
taxonomy nist-800-53 "NIST SP 800-53 revision 5" {
  framework = true
  pattern = "NIST-800-53:([A-Z]{2}(?:-[0-9]+(?:[(][0-9]+[)])?)?)"
  link = "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final"
}
/// The seven tenets of zero trust, numbered in the order of the publication.
taxonomy zero-trust "NIST SP 800-207 zero trust tenet" {
  pattern = "(ZT[1-7])"
  link = "https://csrc.nist.gov/pubs/sp/800/207/final"
}
taxonomy nist-ssdf "NIST SP 800-218 Secure Software Development Framework 1.1" {
  pattern = "SSDF:((?:PO|PS|PW|RV)[.][0-9](?:[.][0-9])?)"
  link = "https://csrc.nist.gov/pubs/sp/800/218/final"
}
taxonomy nist-csf "NIST Cybersecurity Framework 2.0" {
  framework = true
  pattern = "CSF:([A-Z]{2}[.][A-Z]{2}(?:-[0-9]{2})?)"
  link = "https://www.nist.gov/cyberframework"
}
taxonomy pci-dss "PCI DSS 4.0.1 requirement" {
  framework = true
  pattern = "PCI-DSS(?::([0-9]+(?:[.][0-9]+){0,4}))?"
  link = "https://www.pcisecuritystandards.org/document_library/"
}
taxonomy iso-27001 "ISO/IEC 27001:2022 Annex A" {
  framework = true
  pattern = "ISO-27001:(A[.][5-8](?:[.][0-9]+)?)"
}
taxonomy soc-2 "SOC 2 Trust Services Criteria 2017" {
  framework = true
  pattern = "SOC2:([A-Z]{1,2}[0-9](?:[.][0-9]+)?)"
}
taxonomy swift-cscf "SWIFT Customer Security Controls Framework 2025" {
  framework = true
  pattern = "SWIFT:([0-9]+[.][0-9]+A?)"
}
taxonomy cis-kubernetes "CIS Kubernetes Benchmark 2.0.1" {
  pattern = "CIS-K8S:([0-9]+(?:[.][0-9]+)+)"
  link = "https://www.cisecurity.org/benchmark/kubernetes"
}
taxonomy gdpr "General Data Protection Regulation (EU) 2016/679" {
  framework = true
  pattern = "GDPR(?::([0-9]{1,2})(?:[(][0-9][)])?(?:[(][a-z][)])?)?"
  link = "https://gdpr-info.eu/art-{1}-gdpr/"
}
taxonomy dora "Digital Operational Resilience Act (EU) 2022/2554" {
  framework = true
  pattern = "DORA:([0-9]{1,2})"
  link = "https://eur-lex.europa.eu/eli/reg/2022/2554/oj"
}
taxonomy rts-ict "Technical standards on ICT risk management (EU) 2024/1774" {
  framework = true
  pattern = "RTS-ICT:([0-9]{1,2})"
  link = "https://eur-lex.europa.eu/eli/reg_del/2024/1774/oj"
}
taxonomy rts-sca "Technical standards on strong customer authentication (EU) 2018/389" {
  framework = true
  pattern = "SCA(?::([0-9]{1,2}))?"
  link = "https://eur-lex.europa.eu/eli/reg_del/2018/389/oj"
}
taxonomy ai-act "Artificial Intelligence Act (EU) 2024/1689" {
  framework = true
  pattern = "AIA(?::([0-9]{1,3}))?"
  link = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
}
taxonomy bcbs-por "BCBS Principles for operational resilience" {
  framework = true
  pattern = "BCBS-POR:([1-7])"
  link = "https://www.bis.org/bcbs/publ/d516.htm"
}
taxonomy bcbs-239 "BCBS 239 principle" {
  framework = true
  pattern = "BCBS-239:([1-9]|1[0-4])"
  link = "https://www.bis.org/publ/bcbs239.htm"
}
/// The seven loss event types of the operational risk framework: what a scenario informs, never what a control meets.
taxonomy basel-event-type "Basel operational risk loss event type" {
  pattern = "BASEL:(ET[1-7])"
  link = "https://www.bis.org/basel_framework/chapter/OPE/25.htm"
}

// ===== Shared enums ==============================================================================================

/// How far what runs in a boundary is trusted. Public: anybody's. Partner: another organisation's. Corporate: office
/// networks and entry zones. Internal: ordinary servers. Restricted: payments, customer data. Vital: the ledger, keys.
enum Trust { public < partner < corporate < internal < restricted < vital }
enum ActorTrust { anonymous < customer < partner < staff < privileged }
enum Criticality { low < moderate < high < critical }
enum Sensitivity { public < internal < confidential < restricted }
enum Environment { prod, preprod, dev, dr }
enum Region open {
  eea,
  united-kingdom,
  switzerland,
  united-states,
  canada,
  brazil,
  india,
  singapore,
  japan,
  australia,
}
enum Segment open {
  none,
  core-ledger,
  payments,
  customer-data,
  cde,
  analytics,
  marketing,
  corporate,
  management,
  identity,
  dmz,
  dev,
  ai,
}
enum Purpose open {
  servicing,
  payments,
  fraud-detection,
  risk,
  compliance,
  analytics,
  marketing,
  model-training,
}

enum Operator { own, provider, vendor }
enum Runtime { vm, container, serverless, managed, bare-metal, device }
enum Tenancy { single, multi }
enum Sink {
  sql,
  nosql,
  ldap,
  xpath,
  os-command,
  eval,
  template,
  html,
  url-fetch,
  file-path,
  redirect,
  log,
  email,
  llm-prompt,
  bulk-export,
}
enum ContentFormat {
  json,
  xml,
  iso20022,
  iso8583,
  yaml,
  csv,
  office,
  pdf,
  image,
  archive,
  html,
  native-serialisation,
  model-pickle,
}
enum Authorization { none < coarse < function < object < property }
enum Audit { none < local < central < immutable }
enum Egress { none < allowlist < anywhere }
enum Redundancy { none < multi-zone < multi-region }
enum Patching { auto < managed < manual < unsupported }
enum AdminInterface { none < separate < shared < public }
enum InstanceMetadata { blocked < version-2 < unprotected }
enum Validation { none < basic < schema < strict }
enum RateLimit { none < global < per-client }

/// How the called side knows who calls, weakest first.
enum Authentication {
  none
  < ip
  < basic
  < api-key
  < database-password
  < session-cookie
  < hmac
  < jwt
  < oauth2
  < kerberos
  < cloud-iam
  < sender-constrained
  < mutual-tls
  < spiffe
}
/// `network-layer` is a tunnel or encrypting network below; `in-process` never leaves the machine.
enum Encryption { none < tls-1-0 < tls-1-2 | network-layer | in-process < tls-1-3 }
enum PeerVerification { none < certificate-authority < pinned }
enum KeyExchange { classical < hybrid < post-quantum }
/// What a call does. `irreversible` and `money` weigh the same.
enum Effect { health < read < write < irreversible | money < admin }
enum Trigger { user, system, schedule, event, model-output }
enum UserContext { none, collapsed, propagated }
enum Network { same-host, private, peered, vpn, public }
enum Signature { none < mac < signature }
enum ContentTrust { trusted, untrusted }
enum FailureMode { fail-open, fail-closed, queued }
enum Approval { none < single < dual }
enum Delivery { at-most-once, at-least-once, exactly-once }
enum AccountChange { payout-details, limits, credentials, consent, contact-details }

enum DefaultPolicy { deny, allow }
enum Enforcement { none, firewall, security-group, network-policy, mesh, hypervisor, account }

/// What a place keeps of a datum: the datum itself (`clear`), or something in its stead.
enum Protection {
  clear,
  field-encrypted,
  tokenised,
  keyed-hash,
  hash,
  password-hash,
  masked,
  truncated,
  aggregated,
}
/// How far a program decides by itself: not at all, it advises, a person looks at it first, or nobody does.
enum Decision { none < advisory < human-review < automated }
enum DataSubjects { none, customers, employees, minors, businesses }
enum LawfulBasis {
  none,
  consent,
  contract,
  legal-obligation,
  vital-interest,
  public-task,
  legitimate-interest,
}

enum CredentialForm {
  password,
  static-key,
  client-secret,
  certificate,
  workload-token,
  cloud-role,
  passkey,
  ssh-key,
  refresh-token,
  session,
}
/// `ephemeral` up to a day, `short` up to ninety days.
enum Lifetime { ephemeral < short < long < never }
enum SecretPlace {
  hardware,
  vault,
  kubernetes-secret,
  environment,
  file,
  config,
  code,
  image,
  wiki,
  pipeline-variable,
  client,
}
enum Scope { least < broad < admin < wildcard }
enum MultiFactor { none < otp < push < phishing-resistant }
enum Rotation { none < manual < auto }
enum TrustPolicy { scoped, no-condition, anyone }
enum IdentityStatus { active, disabled }
enum Privilege open {
  iam-write,
  pass-role,
  policy-write,
  impersonate,
  secrets-read,
  audit-write,
  backup-delete,
  deploy,
  key-admin,
}
/// What a grant lets its holder do.
enum Right open { read, write, create, delete, execute, approve, export, administer }

enum StoreEncryption { none < platform < customer-key | managed-key < application }
enum Backup { none < same-account < isolated < immutable }
enum StoreAccess { none < tenant < document < row }
enum QueueAccess { none < shared < per-principal }
enum TlsMode { re-encrypt, plain, passthrough }
enum SessionKind { none, cookie, token }
enum TokenValidation { none < decode-only < full }
enum StateHolder { server, client }
enum Concurrency { unguarded, guarded }
enum Reauthentication { never, on-sensitive, always }
enum TokenStorage { http-only-cookie, memory, keystore, local-storage }
enum ThirdPartyScripts { none, self-hosted, integrity-checked, uncontrolled }
enum Assurance { none < questionnaire < certified < audited }
enum PartyRole { processor, controller, network }
enum SubProcessors { declared, undisclosed }
enum Recovery { none, email, knowledge, otp, verified }
enum GrantType {
  authorization-code,
  client-credentials,
  refresh-token,
  device-code,
  implicit,
  password,
}
enum RedirectMatching { exact, wildcard }
enum SecretAccess { per-workload, shared, broad }
enum DnsState { claimed, dangling }

// ===== What can be said of every component =======================================================================

extend kind Component {
  inherited environment : Environment = prod
  inherited region : Region
    ask "In which region does {self} run?"
  inherited segment : Segment = none
  /// Critical: what a supervisor would call a critical or important function.
  inherited criticality : Criticality
    ask "How bad for the business is it when {self} is misused or down: low, moderate, high or critical?"
  inherited managed-by : Operator = own
  custom-code : Bool = self is Service or Function or Pipeline
  runtime : Runtime
    ask "What does {self} run on: a machine of its own, a container, a function platform, a managed service?"
  tenancy : Tenancy absent multi = single
  purpose : set of Purpose
    ask "What is {self} there for (servicing, fraud-detection, marketing, …)?"
  sinks : set of Sink absent []
    ask "Where does {self} put input it was given: into SQL, shell commands, templates, HTML, URLs it fetches, file paths?"
  parses : set of ContentFormat absent []
    ask "Which formats does {self} parse (JSON, XML, PDF, archives, …)?"
  /// The finest level that the server itself enforces.
  authorization : Authorization absent none
    ask "What does {self} check before it obeys a caller: nothing, a coarse role, each function, each object, each property?"
  audit : Audit absent none
    ask "Where does {self} record who did what: nowhere, on its own disk, in a central store, in one nobody can change?"
  egress : Egress absent anywhere
    ask "What may {self} connect to: nothing, a list of destinations, anywhere?"
  redundancy : Redundancy absent none
    ask "What keeps {self} running when its machine or its site fails?"
  patching : Patching absent manual = if managed-by == provider then auto
    ask "How do security updates reach {self}: by themselves, by a managed process, by hand, or no longer at all?"
  /// Whoever gets there needs no flaw: administration may do everything by design.
  admin-interface : AdminInterface absent public
    ask "Where can the administration of {self} be reached: nowhere, on a network of its own, with the normal traffic, from the Internet?"
  instance-metadata : InstanceMetadata absent unprotected
    ask "Can code in {self} read the cloud instance's metadata address?"
  rate-limit : RateLimit absent none
    ask "Does {self} limit how many calls it takes, in all or from each client?"
  /// Whether it costs money each time it is called.
  paid-per-call : Bool = false
}

// ===== What can be said of every flow ============================================================================

extend kind Flow {
  /// All ways in which the caller proves who it is; the strongest counts.
  authentication : set of Authentication absent []
    ask "How does {self.target} know who is calling on {self}?"
  encryption : Encryption absent none = if network == same-host then in-process
    ask "How is {self} encrypted?"
  peer-verification : PeerVerification absent none
    ask "Does the caller on {self} check the certificate it is shown?"
  /// Traffic that is recorded today can be read when quantum computers break the key exchange of today.
  key-exchange : KeyExchange absent classical
    ask "Does {self} use a hybrid or post-quantum key exchange?"
  /// Without a statement: a call that hands over business data writes, any other reads.
  effect : Effect =
    if any u in uses where u.data is not Secret : u.role == carries then write else read
    ask "What does {self} do at {self.target}: read, write, something irreversible, move money, administer?"
  trigger : Trigger =
    if source is Actor or Client then user
    else if source is Queue then event
    else if source is Scheduler then schedule
    ask "What sets {self} off: a user, the system, a schedule, an event, the output of a model?"
  /// Collapsed: the called side sees a user's request, but only the identity of the service. What only forwards
  /// passes a request on as it came.
  user-context : UserContext absent collapsed =
    if source is Actor or Client or LoadBalancer or ReverseProxy or Waf or ContentDeliveryNetwork
      then propagated
    else if trigger != user then none
    ask "Does {self} pass on which user it acts for?"
  network : Network =
    if source is Actor and target is Client then same-host
    else if source within PublicNetwork or target within PublicNetwork then public
    else if not (source is Actor or Client or ExternalParty)
        and not (target is ExternalParty or Client)
      then private
    ask "Which network does {self} cross: the same host, a private one, a peered one, a VPN, the Internet?"
  validation : Validation absent none = if target is Process then target.input-validation else none
    ask "How strictly does {self.target} check what arrives on {self}?"
  rate-limit : RateLimit absent none = if target is Component then target.rate-limit
    ask "Is the number of calls on {self} limited, in all or for each client?"
  payload-signature : Signature absent none
    ask "Is the content sent on {self} signed, or does it carry a keyed checksum?"
  replay-protection : Bool absent false
    ask "Does {self.target} notice when the same request on {self} arrives twice?"
  /// Untrusted: an attacker may have written the content, whoever delivers it.
  content-trust : ContentTrust =
    if leaves-content(self) and from-untrusted(self) then untrusted else trusted
    ask "Could an attacker have written the content that arrives on {self}?"
  on-failure : FailureMode absent fail-open
    ask "When {self} fails, does the caller go on without the answer, stop, or wait?"
  audit : Audit absent none = if target is Component then target.audit
    ask "Where is it recorded who did what on {self}?"
  approval : Approval absent none
    ask "Does what {self} does need the approval of another person, or of two?"
  /// What a thief who got into an account changes first, so that the next payment or code goes to the thief.
  changes : set of AccountChange = []
  /// A proxy may keep the answer and give it to the next caller.
  cacheable : Bool = false
  /// What the receiver of the answer needs for the work at hand. Nothing is made of it while nobody says.
  needed-data : set of Data
    ask "Which of the data returned over {self} does the caller need?"
  delivery : Delivery absent at-least-once
    ask "Can a message on {self} be delivered more than once?"
}

// ===== What can be said of boundaries, data, uses, identities, grants and actors =================================

extend kind Boundary {
  trust : Trust = if self is Model then internal
    ask "How far is what runs in {self} trusted: public, partner, corporate, internal, restricted or vital?"
  inherited environment : Environment = prod
  inherited region : Region
    ask "In which region is {self}?"
  inherited segment : Segment = none
  inherited criticality : Criticality
    ask "How bad for the business is it when {self} is misused or down: low, moderate, high or critical?"
  inherited managed-by : Operator = own
  ingress-default : DefaultPolicy absent allow
    ask "What happens to traffic into {self} that no rule mentions: denied or allowed?"
  egress-default : DefaultPolicy absent allow
    ask "What happens to traffic out of {self} that no rule mentions: denied or allowed?"
  enforced-by : Enforcement absent none
    ask "What enforces the border of {self}: a firewall, security groups, network policies, a mesh, nothing?"
}

extend kind Data {
  sensitivity : Sensitivity
    ask "Who may see {self}: everybody, everybody inside, those who need it, a named few?"
  integrity : Criticality
    ask "How bad is it when {self} is changed without right: low, moderate, high or critical?"
  availability : Criticality
    ask "How bad is it when {self} cannot be had: low, moderate, high or critical?"
  records : Int
    ask "How many people or records does {self} cover, roughly?"
  subjects : DataSubjects
    ask "Whom is {self} about?"
  /// `none`: for ever. Only the datum has it: how long it may be kept does not depend on where a copy lies.
  retention : Duration?
    ask "How long is {self} kept?"
  /// What people were told. A use for something else needs a ground of its own.
  purpose : set of Purpose
    ask "What was {self} collected for?"
  lawful-basis : LawfulBasis absent none
    ask "Which legal ground allows you to process {self}?"
  residency : set of Region
    ask "In which regions must {self} stay?"
  /// How long the datum must stay secret from the moment it is sent.
  secrecy-period : Duration
    ask "For how long must {self} stay secret?"
  max-transaction : Money
    ask "What is the largest amount that one {self} can move?"

  /// What its disclosure does. A model may state its own.
  sensitivity-impact : Impact =
    if sensitivity == restricted and (self is CardholderData or CryptographicKey) then severe
    else if sensitivity == restricted then major
    else if sensitivity == confidential then moderate
    else if sensitivity == internal then minor
    else if sensitivity == public then negligible
  /// What its falsification does.
  integrity-impact : Impact =
    if integrity == critical then severe
    else if integrity == high then major
    else if integrity == moderate then minor
    else if integrity == low then negligible
  /// What its absence does.
  availability-impact : Impact =
    if availability == critical then severe
    else if availability == high then major
    else if availability == moderate then minor
    else if availability == low then negligible
  /// What one wrong transaction does.
  money-impact : Impact =
    if max-transaction >= 10M EUR then severe
    else if max-transaction >= 1M EUR then major
    else if max-transaction >= 100k EUR then moderate
    else if max-transaction >= 10k EUR then minor
    else if max-transaction < 10k EUR then negligible
  /// What its disclosure does to the people it is about.
  privacy-impact : Impact =
    if self is SpecialCategoryData or known(subjects) and subjects == minors then major
    else if known(subjects) and subjects in [none, businesses] then negligible
    else if self is PersonalData or known(subjects) then moderate
    else negligible
}

extend kind Use {
  /// How the datum is kept or sent in this place. Unless said otherwise it is the datum itself; only where passwords,
  /// card numbers and special categories are kept is it asked, since hardly anybody keeps these as they are.
  protection : Protection absent clear =
    if role != stores or data is not Password or CardholderData or SpecialCategoryData then clear
    ask "How is {self.data} kept in {self.at}: as it is, encrypted field by field, replaced by a token, shortened, hashed?"
}

extend kind Identity {
  credential : CredentialForm
    ask "With what does {self} prove itself: a password, a key, a certificate, a workload token, a passkey?"
  lifetime : Lifetime absent never
    ask "How long is the credential of {self} valid: a day, some weeks, longer, for ever?"
  stored-in : SecretPlace absent config
    ask "Where is the secret of {self} kept: a vault, hardware, environment variables, a file, the code?"
  scope : Scope absent wildcard
    ask "May {self} do only what its work needs, or more?"
  privileges : set of Privilege absent []
    ask "Which administrative privileges does {self} have?"
  mfa : MultiFactor absent none
    ask "Which second factor does {self} need to log in?"
  rotation : Rotation absent none
    ask "How is the secret of {self} renewed: by itself, by hand, never?"
  /// A token that names no audience is good for each service that trusts its issuer.
  audience-bound : Bool absent false
    ask "Does a token of {self} say which service it is meant for?"
  /// Who may take on a role is decided at the role itself, and is often wider than the rights it gives.
  trust-policy : TrustPolicy absent anyone
    ask "Who may take on {self}: named parties, anyone who knows its name, anyone?"
  status : IdentityStatus = active
}

extend kind Grant {
  /// Standing: held all the time, not only while it is needed.
  standing : Bool absent true
    ask "Is this right held all the time, or only when it has been requested?"
}

extend kind Actor {
  trust : ActorTrust = if self within PublicNetwork then anonymous
    ask "Who is {self}: anybody, a customer, somebody of a partner, your own staff, an administrator?"
}

// ===== Kinds of actors ===========================================================================================

kind Person "Person" : Actor
kind AnonymousUser "Anonymous user" : Person { trust = anonymous }
kind Customer "Customer" : Person { trust = customer }
kind PartnerUser "User at a partner" : Person { trust = partner }
kind Staff "Staff" : Person { trust = staff }
kind Administrator "Administrator" : Staff { trust = privileged }
kind Organisation "Organisation" : Actor

// ===== Kinds of components =======================================================================================

/// Runs code.
kind Process "Process" : Component {
  input-validation : Validation absent none
    ask "How strictly does {self} check its input: not at all, in part, against a schema, against a schema and the business rules?"
  /// On something that weighs on a person: a credit, a blocked account, a price, a job.
  decision : Decision = none
  /// A library that decodes a token looks like one that checks it, until somebody writes a token of their own.
  token-validation : TokenValidation absent none
    ask "What does {self} do with a token it is shown: nothing, read it, verify its signature and claims?"
}
/// A process that answers calls.
kind Service "Service" : Process {
  session : SessionKind absent none
    ask "How does {self} recognise a caller it has seen before: by a cookie, by a token, not at all?"
  /// What the client keeps, the client can change: steps done, prices, roles.
  session-state : StateHolder absent client
    ask "Who keeps the state of a session of {self}: the server or the client?"
  concurrency : Concurrency absent unguarded
    ask "Are two simultaneous requests to {self} kept from using the same balance or limit twice?"
  /// A session that was opened in the morning says nothing of who sits there in the evening.
  reauthentication : Reauthentication absent never
    ask "Does {self} ask users to prove themselves again before a sensitive action?"
  /// Consoles and stack traces that help developers help everybody.
  debug : Bool absent true = false
}
kind WebApplication "Web application" : Service
kind AdminConsole "Administration console" : WebApplication
kind BackendForFrontend "Backend for front end" : Service
kind Api "API" : Service
kind GraphqlApi "GraphQL API" : Api
kind GrpcApi "gRPC API" : Api
kind Worker "Worker" : Service
kind Scheduler "Scheduler" : Worker
kind FileIngest "File intake" : Worker
kind WebhookReceiver "Webhook receiver" : Service
kind WebhookSender "Webhook sender" : Service
/// Finds attacks, fraud or misuse in what others do.
kind SecurityMonitoring "Security monitoring" : Service
kind Function "Function" : Process { runtime = serverless }
kind Sidecar "Sidecar" : Process
kind TestClient "Test client" : Process
kind MonitoringAgent "Monitoring agent" : Process
kind BackupController "Backup controller" : Process
kind Pipeline "Pipeline" : Process
kind BuildPipeline "Build and deployment pipeline" : Pipeline
kind DataPipeline "Data pipeline" : Pipeline

/// Passes calls on for others.
kind Gateway "Gateway" : Process {
  authenticates : Bool absent false
    ask "Does {self} turn away callers it cannot identify before it passes a call on?"
  /// Where TLS ends, everything behind it goes on as this gateway sends it.
  tls-mode : TlsMode absent plain
    ask "What does {self} do with TLS: end it and go on in clear, end it and encrypt again, pass it through?"
  /// Dangling: the name still points to an address that was given back, and that anybody can take.
  dns-state : DnsState = claimed
}
kind ApiGateway "API gateway" : Gateway
kind LoadBalancer "Load balancer" : Gateway { authenticates = false }
kind ReverseProxy "Reverse proxy" : Gateway
kind Waf "Web application firewall" : Gateway { authenticates = false }
kind ContentDeliveryNetwork "Content delivery network" : Gateway { authenticates = false }
kind EgressGateway "Egress gateway" : Gateway
kind Bastion "Bastion host" : Gateway
kind VpnGateway "VPN gateway" : Gateway

/// Software on a user's device.
kind Client "Client" : Component {
  /// Whether the organisation manages the device.
  managed : Bool absent false = if self within PublicNetwork then false
    ask "Does your organisation manage the device that {self} runs on?"
  /// What scripts in a page can read, each script that gets into the page can send away.
  token-storage : TokenStorage absent local-storage
    ask "Where does {self} keep its session token?"
  third-party-scripts : ThirdPartyScripts absent uncontrolled
    ask "Does {self} load scripts of other parties, and are they pinned?"
}
kind Browser "Browser" : Client
kind MobileClient "Mobile app" : Client
kind DesktopClient "Desktop application" : Client

/// Keeps data.
kind Datastore "Data store" : Component {
  encryption-at-rest : StoreEncryption absent none
    ask "How is what {self} stores encrypted: not at all, by the platform, with keys you manage, by the application?"
  backup : Backup absent none
    ask "Where are the backups of {self}: nowhere, in the same account, in another one, where nobody can change them?"
  append-only : Bool absent false
    ask "Can a record in {self} be changed or deleted once it is written?"
  acl : StoreAccess absent none
    ask "How fine are the access rules in {self}: none, each tenant, each document, each row?"
  public-access : Bool absent true
    ask "Can {self} be reached without credentials of your organisation?"
  persistent : Bool = true
}
kind RelationalDatabase "Relational database" : Datastore
kind PostgreSql "PostgreSQL" : RelationalDatabase
kind ManagedPostgreSql "Managed PostgreSQL" : PostgreSql { managed-by = provider }
kind MySql "MySQL" : RelationalDatabase
kind OracleDatabase "Oracle Database" : RelationalDatabase
kind SqlServer "SQL Server" : RelationalDatabase
kind DocumentDatabase "Document database" : Datastore
kind KeyValueStore "Key-value store" : Datastore
kind Cache "Cache" : KeyValueStore { persistent = false }
kind ObjectStore "Object store" : Datastore
kind FileStore "File store" : Datastore
kind SearchIndex "Search index" : Datastore
kind GraphDatabase "Graph database" : Datastore
kind DataWarehouse "Data warehouse" : Datastore
kind DataLake "Data lake" : Datastore
kind VectorStore "Vector store" : Datastore
kind LogStore "Log store" : Datastore
kind BackupStore "Backup store" : Datastore
/// Keeps source, packages, images or models.
kind Repository "Repository" : Datastore

/// Takes messages from some and gives them to others.
kind Queue "Queue" : Component {
  encryption-at-rest : StoreEncryption absent none
    ask "How are waiting messages in {self} encrypted?"
  acl : QueueAccess absent none
    ask "Who may send to and read from {self}: anyone, anyone with the shared credential, named principals?"
  /// Without a place for it, a message that cannot be processed is tried again for ever and holds up the others.
  dead-letter : Bool absent false
    ask "Where do messages go that nobody on {self} can process?"
}
kind Topic "Topic" : Queue
kind EventStream "Event stream" : Queue
kind EventBus "Event bus" : Queue

/// Somebody else's system.
kind ExternalParty "External party" : Component {
  assurance : Assurance absent none
    ask "What do you have in hand about the security of {self}: nothing, a questionnaire, a certificate, an audit?"
  role : PartyRole
    ask "Does {self} process data on your behalf, for its own ends, or only carry it as a network?"
  contract : Bool absent false
    ask "Is there a contract with {self} that covers security and data protection?"
  exit-plan : Bool absent false
    ask "Is there a tested plan to leave {self}?"
  substitutable : Bool
    ask "Could another provider take the place of {self} within weeks?"
  /// Data of people is passed on by contract, and duties with it: nobody can ask those whom nobody knows.
  subprocessors : SubProcessors absent undisclosed
    ask "Has {self} named those it passes your data to?"
}
kind SaasService "Software as a service" : ExternalParty
kind PartnerSystem "Partner system" : ExternalParty
kind DataProvider "Data provider" : ExternalParty
kind Regulator "Regulator" : ExternalParty

kind IdentityProvider "Identity provider" : Process {
  /// Of the administrators only: whoever rules here can be anybody, so a code that can be phished is too little.
  admin-mfa : MultiFactor absent none
    ask "Which second factor do the administrators of {self} need?"
  /// The implicit grant puts tokens into addresses, and the password grant puts passwords into applications.
  grants : set of GrantType absent []
    ask "Which OAuth grants does {self} allow?"
  redirect-matching : RedirectMatching absent wildcard
    ask "Does {self} compare a client's redirect address exactly?"
  /// The way back in is a second way in, and mostly the weaker one.
  recovery : Recovery
    ask "How does a user of {self} who lost the password get back in?"
}
/// Keeps secrets and keys for others.
kind SecretStore "Secret store" : Component {
  access : SecretAccess absent broad
    ask "Who can read a secret in {self}: only the workload it belongs to, a group, nearly every workload?"
}
kind Vault "Secret vault" : SecretStore
kind KeyManagementService "Key management service" : SecretStore
kind Hsm "Hardware security module" : SecretStore

// ===== Kinds of boundaries =======================================================================================

kind PublicNetwork "Public network" : Boundary { trust = public }
kind PartnerNetwork "Partner network" : Boundary { trust = partner }
kind CorporateNetwork "Corporate network" : Boundary { trust = corporate }
/// A part of the network that traffic cannot enter or leave unseen.
kind NetworkSegment "Network segment" : Boundary
kind Dmz "Entry zone" : NetworkSegment { trust = corporate; segment = dmz }
kind CardholderDataEnvironment "Cardholder data environment" : NetworkSegment {
  trust = restricted
  segment = cde
}
kind VirtualNetwork "Virtual network" : NetworkSegment { trust = internal }
kind Namespace "Namespace" : Boundary { trust = internal }
kind CloudAccount "Cloud account" : Boundary { trust = internal }
kind CloudProvider "Cloud provider" : Boundary { trust = internal; managed-by = provider }
kind CloudRegion "Cloud region" : Boundary { trust = internal }
kind Datacenter "Data centre" : Boundary { trust = internal }
kind Host "Host" : Boundary { trust = internal }
kind Tenant "Tenant" : Boundary
kind Department "Department" : Boundary

// ===== Kinds of data =============================================================================================

kind PublicContent "Public content" : Data { sensitivity = public }
kind BusinessData "Business data" : Data { sensitivity = internal; integrity = moderate }
kind AuditRecord "Audit record" : Data { sensitivity = internal; integrity = high }
kind SourceCode "Source code" : Data { sensitivity = internal; integrity = high }
/// A program, a library, an image or an update, ready to run.
kind SoftwarePackage "Software package" : Data { sensitivity = internal; integrity = high }
kind Configuration "Configuration" : Data { sensitivity = internal; integrity = high }

/// Worthless once known: whoever has it can act with it.
kind Secret "Secret" : Data { sensitivity = restricted; integrity = high }
/// Lets its holder log in or call.
kind Credential "Credential" : Secret
kind Password "Password" : Credential
kind SessionToken "Session token" : Credential
kind ApiKey "API key" : Credential
kind CryptographicKey "Cryptographic key" : Secret { integrity = critical }
kind EncryptionKey "Encryption key" : CryptographicKey
/// What others rely on when they check a signature: tokens, payments, certificates.
kind SigningKey "Signing key" : CryptographicKey
kind PublicKey "Public key" : Data { sensitivity = public; integrity = high }

kind PersonalData "Personal data" : Data { sensitivity = confidential; integrity = moderate }
kind ContactData "Contact data" : PersonalData
kind DeviceIdentifier "Device identifier" : PersonalData
kind MarketingProfile "Marketing profile" : PersonalData
kind ConsentRecord "Consent record" : PersonalData { integrity = high }
kind NationalIdentifier "National identifier" : PersonalData { sensitivity = restricted }
kind IdentityDocument "Identity document" : PersonalData { sensitivity = restricted }
/// Health, belief, origin, biometrics and the like.
kind SpecialCategoryData "Special category data" : PersonalData { sensitivity = restricted }
kind BiometricData "Biometric data" : SpecialCategoryData

kind FinancialData "Financial data" : Data { sensitivity = confidential; integrity = high }
kind PaymentData "Payment data" : Data { sensitivity = confidential; integrity = critical }
/// A card number, with or without what is printed beside it.
kind CardholderData "Cardholder data" : PersonalData { sensitivity = restricted; integrity = high }

// ===== Kinds of identities =======================================================================================

kind HumanIdentity "Human identity" : Identity
kind CustomerIdentity "Customer identity" : HumanIdentity
kind StaffIdentity "Staff identity" : HumanIdentity
kind AdministratorIdentity "Administrator identity" : StaffIdentity
/// For emergencies, when the normal ways in do not work.
kind BreakGlassIdentity "Emergency identity" : HumanIdentity

kind NonHumanIdentity "Non-human identity" : Identity
kind ServiceIdentity "Service identity" : NonHumanIdentity
/// Issued by the platform to a running workload.
kind WorkloadIdentity "Workload identity" : NonHumanIdentity {
  credential = workload-token
  lifetime = ephemeral
}
kind CloudRole "Cloud role" : NonHumanIdentity { credential = cloud-role; lifetime = ephemeral }
kind DatabaseUser "Database user" : NonHumanIdentity { credential = password }
kind ApiClient "API client" : NonHumanIdentity
kind AgentIdentity "Agent identity" : NonHumanIdentity
kind PipelineIdentity "Pipeline identity" : NonHumanIdentity
kind DeviceIdentity "Device identity" : NonHumanIdentity
kind PartnerIdentity "Partner identity" : NonHumanIdentity

// ===== Kinds of flows ============================================================================================

/// Stays in one process.
kind InProcess "Call in the same process" : Flow { network = same-host; encryption = in-process }
kind Http "HTTP" : Flow { encryption = none }
kind Https "HTTPS" : Flow {
  encryption = tls-1-2
  peer-verification = if not may-pin(self) then certificate-authority
}
kind MutualTlsHttps "HTTPS with client certificates" : Https { authentication = [mutual-tls] }
kind WebSocket "WebSocket over TLS" : Flow {
  encryption = tls-1-2
  peer-verification = if not may-pin(self) then certificate-authority
}
kind Grpc "gRPC" : Flow
kind GrpcTls "gRPC over TLS" : Grpc {
  encryption = tls-1-2
  peer-verification = if not may-pin(self) then certificate-authority
}
kind GraphQl "GraphQL over HTTPS" : Https
kind Jdbc "JDBC" : Flow from Process to RelationalDatabase
kind JdbcTls "JDBC over TLS" : Jdbc { encryption = tls-1-2 }
kind DatabaseProtocol "Database protocol" : Flow from Process to Datastore
kind Amqp "AMQP" : Flow
kind AmqpTls "AMQP over TLS" : Amqp {
  encryption = tls-1-2
  peer-verification = certificate-authority
}
kind Kafka "Kafka" : Flow
kind KafkaTls "Kafka over TLS" : Kafka {
  encryption = tls-1-2
  peer-verification = certificate-authority
}
kind Ldap "LDAP" : Flow { encryption = none }
kind Ldaps "LDAP over TLS" : Flow {
  encryption = tls-1-2
  peer-verification = certificate-authority
}
kind Ssh "SSH" : Flow { encryption = tls-1-2 }
kind Rdp "Remote desktop" : Flow
/// A file that is put down here and picked up there.
kind FileTransfer "File transfer" : Flow
kind Sftp "SFTP" : FileTransfer { encryption = tls-1-2 }
kind Ftp "FTP" : FileTransfer { encryption = none }
kind Smtp "SMTP" : Flow
kind Dns "DNS" : Flow { encryption = none; effect = read }

// ===== Probes: how a control is proven against the running system ================================================

probe tls-1-2-or-better "The server refuses anything older than TLS 1.2"
probe tls-client-certificate-required "The server turns away a caller without a client certificate"
probe plaintext-refused "The server does not answer in clear text"
probe credentials-required "The server answers 401 to a caller without credentials" {
  expect-code = 401
}
probe other-caller-refused "The server answers 403 to a known caller who may not do this" {
  expect-code = 403
}
probe excess-refused "The server answers 429 to a caller beyond the limit" { expect-code = 429 }
probe attack-refused "A request that carries a known attack is refused"
probe port-closed "The port does not answer from outside"
probe path-denied "A connection that the model does not draw is refused"
probe encryption-at-rest-planned "The infrastructure code turns encryption at rest on"
probe own-key-at-rest-planned "The infrastructure code names a key of one's own for encryption at rest"

// ===== Controls: transport and messages ==========================================================================

kind TlsInTransit "TLS in transit" : Control on Flow {
  holds when encryption >= tls-1-2
  gives encryption >= tls-1-2
  proven by tls-1-2-or-better
  proven by plaintext-refused
  refs = [
    "PCI-DSS:4.2.1",
    "NIST-800-53:SC-8",
    "NIST-800-53:SC-8(1)",
    "ISO-27001:A.8.24",
    "ASVS:12.2.1",
    "ASVS:12.3.3",
    "RTS-ICT:14",
    "GDPR:32",
  ]
}
kind MutualTls "Mutual TLS" : Control on Flow {
  holds when any a in authentication : a in [mutual-tls, spiffe]
  gives encryption >= tls-1-2, authentication += mutual-tls
  proven by tls-client-certificate-required
  refs = [
    "PCI-DSS:4.2.1",
    "NIST-800-53:IA-3",
    "NIST-800-53:SC-8(1)",
    "ISO-27001:A.8.5",
    "ASVS:12.3.5",
    "ZT2",
  ]
}
/// Everything inside talks only over connections that a mesh encrypts and authenticates.
kind ServiceMesh "Service mesh with mutual TLS enforced" : Control on Boundary, Flow {
  ask = "Does a service mesh enforce mutual TLS in {self}?"
  refs = ["NIST-800-53:IA-3", "NIST-800-53:SC-8(1)", "ISO-27001:A.8.20", "ZT2"]
}
kind NetworkEncryption "Encryption by the network" : Control on Flow {
  holds when encryption == network-layer
  gives encryption == network-layer
  refs = ["PCI-DSS:4.2.1", "NIST-800-53:SC-8(1)", "ISO-27001:A.8.20", "ASVS:12.3.1"]
}
kind CertificateValidation "Certificate validation" : Control on Flow {
  holds when peer-verification >= certificate-authority
  gives peer-verification >= certificate-authority
  refs = ["PCI-DSS:4.2.1", "NIST-800-53:SC-23", "ISO-27001:A.8.24", "ASVS:12.3.2", "ASVS:12.3.4"]
}
kind CertificatePinning "Certificate pinning" : Control on Flow {
  holds when peer-verification == pinned
  gives peer-verification == pinned
  refs = ["NIST-800-53:SC-23", "ISO-27001:A.8.24", "MASVS-NETWORK-2"]
}
kind MessageSigning "Message signing" : Control on Flow {
  holds when payload-signature > none
  gives payload-signature > none
  refs = [
    "PCI-DSS:6.2.4",
    "NIST-800-53:SC-8(1)",
    "NIST-800-53:SI-7",
    "ISO-27001:A.8.24",
    "ASVS:4.1.5",
    "SWIFT:2.1",
  ]
}
kind PayloadEncryption "Payload encryption" : Control on Flow {
  ask = "Is the content itself encrypted before it is sent on {self}?"
  refs = ["PCI-DSS:4.2.1", "NIST-800-53:SC-8(1)", "ISO-27001:A.8.24", "ASVS:11.3.2"]
}
kind ReplayProtection "Replay protection" : Control on Flow {
  holds when replay-protection
  gives replay-protection == true
  refs = ["PCI-DSS:6.2.4", "ISO-27001:A.8.26", "ASVS:2.3.3"]
}

// ===== Controls: data at rest ====================================================================================

kind EncryptionAtRest "Encryption at rest" : Control on Datastore, Queue {
  holds when encryption-at-rest >= platform
  gives encryption-at-rest >= platform
  proven by encryption-at-rest-planned
  refs = [
    "PCI-DSS:3.5.1",
    "NIST-800-53:SC-28",
    "NIST-800-53:SC-28(1)",
    "ISO-27001:A.8.24",
    "ASVS:14.2.4",
    "GDPR:32",
  ]
}
kind ManagedKeyEncryption "Encryption with keys of one's own" : Control on Datastore, Queue {
  holds when encryption-at-rest >= customer-key
  gives encryption-at-rest >= customer-key
  proven by own-key-at-rest-planned
  refs = [
    "PCI-DSS:3.6.1",
    "NIST-800-53:SC-12",
    "NIST-800-53:SC-28(1)",
    "ISO-27001:A.8.24",
    "ASVS:13.3.3",
    "RTS-ICT:7",
  ]
}
kind FieldEncryption "Field encryption" : Control on Use {
  holds when protection == field-encrypted
  refs = [
    "PCI-DSS:3.5.1",
    "NIST-800-53:SC-28(1)",
    "ISO-27001:A.8.24",
    "ISO-27001:A.8.11",
    "ASVS:14.2.4",
  ]
}
kind Tokenisation "Tokenisation" : Control on Use {
  holds when protection == tokenised
  refs = ["PCI-DSS:3.5.1", "NIST-800-53:SC-28", "ISO-27001:A.8.11", "ASVS:14.2.4"]
}
kind DataMasking "Masking or truncation" : Control on Use {
  holds when protection in [masked, truncated]
  refs = ["PCI-DSS:3.4.1", "PCI-DSS:3.5.1", "ISO-27001:A.8.11", "ASVS:14.2.6"]
}
kind KeyedHash "Keyed hash" : Control on Use {
  holds when protection == keyed-hash
  refs = ["PCI-DSS:3.5.1.1", "NIST-800-53:SC-13", "ISO-27001:A.8.24", "ASVS:11.4.1"]
}
kind PublicAccessBlock "No public access" : Control on Datastore {
  holds when public-access == false
  gives public-access == false
  refs = ["PCI-DSS:1.4.4", "NIST-800-53:AC-3", "NIST-800-53:AC-22", "ISO-27001:A.8.3"]
}
kind ImmutableStore "Append-only store" : Control on Datastore {
  holds when append-only
  gives append-only == true
  refs = ["PCI-DSS:11.5.2", "NIST-800-53:SI-7", "NIST-800-53:AU-10", "ISO-27001:A.5.33"]
}
kind DataMinimisation "No more data than needed" : Control on Flow, Component {
  ask = "Is what {self} handles or passes on cut down to what is needed there?"
  refs = [
    "PCI-DSS:3.2.1",
    "NIST-800-53:PT-2",
    "NIST-800-53:SI-12",
    "ISO-27001:A.5.34",
    "ASVS:14.2.6",
    "GDPR:5",
    "GDPR:25",
  ]
}
kind RetentionDeletion "Deleted when its time is over" : Control on Component, Data {
  ask = "Is what {self} keeps or stands for deleted by itself when its time is over?"
  refs = [
    "PCI-DSS:3.2.1",
    "NIST-800-53:SI-12",
    "ISO-27001:A.8.10",
    "ASVS:14.2.7",
    "GDPR:5",
    "GDPR:17",
  ]
}
kind DataLineage "Data lineage" : Control on Component {
  ask = "Is it recorded for {self} where its data comes from, what is done to it, and where copies of it go?"
  refs = ["NIST-800-53:SI-12", "ISO-27001:A.8.10", "BCBS-239:2"]
}
kind DataLossPrevention "Data loss prevention" : Control on Flow, Component {
  covers Flow by source
  ask = "Does something stop sensitive data from leaving over {self}?"
  refs = ["NIST-800-53:AC-4", "NIST-800-53:SI-4", "ISO-27001:A.8.12", "ASVS:14.2.4"]
}
kind DataAccessGovernance "Access to records by case" : Control on Component {
  ask = "Do people see only those records of {self} that belong to the case they work on?"
  refs = ["PCI-DSS:7.2.6", "NIST-800-53:AC-4", "ISO-27001:A.8.12", "ASVS:14.2.4"]
}
kind IntegrityMonitoring "Integrity monitoring" : Control on Component {
  ask = "Would somebody be told when a record in {self} is changed outside of the normal way?"
  refs = ["PCI-DSS:11.5.2", "NIST-800-53:SI-7", "ISO-27001:A.8.15"]
}
kind LedgerReconciliation "Ledger reconciliation" : Control on Component {
  ask = "Are the balances of {self} reconciled with an independent source every day?"
  refs = ["NIST-800-53:AU-10", "ISO-27001:A.5.33", "SWIFT:6.3", "BCBS-239:3"]
}

// ===== Controls: who calls, and what they may do =================================================================

kind CallerAuthentication "Caller authentication" : Control on Flow {
  holds when any a in authentication : a > ip
  proven by credentials-required
  refs = [
    "PCI-DSS:8.3.1",
    "NIST-800-53:IA-2",
    "NIST-800-53:IA-3",
    "NIST-800-53:IA-8",
    "ISO-27001:A.8.5",
    "ASVS:6.3.4",
    "ASVS:13.2.1",
  ]
}
kind StrongServiceIdentity "Strong service identity" : Control on Flow {
  holds when any a in authentication : a in [cloud-iam, sender-constrained, mutual-tls, spiffe]
  proven by credentials-required
  refs = [
    "PCI-DSS:8.6.1",
    "NIST-800-53:IA-3",
    "NIST-800-53:IA-9",
    "ISO-27001:A.8.5",
    "ISO-27001:A.5.16",
    "ASVS:12.3.5",
    "ASVS:13.2.1",
    "ZT6",
  ]
}
kind TokenAuthentication "Token authentication" : Control on Flow {
  holds when any a in authentication : a in [jwt, oauth2, sender-constrained]
  gives authentication += jwt
  proven by credentials-required
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-8", "ISO-27001:A.8.5", "ASVS:9.1.1"]
}
kind SenderConstrainedToken "Sender-constrained token" : Control on Flow {
  holds when any a in authentication : a == sender-constrained
  gives authentication += sender-constrained
  refs = ["NIST-800-53:IA-2(8)", "ISO-27001:A.8.5", "ASVS:10.3.5", "ASVS:10.4.14"]
}
kind MultiFactorAuthentication "Multi-factor authentication" : Control on Identity {
  holds when mfa > none
  gives mfa > none
  refs = [
    "PCI-DSS:8.4.1",
    "PCI-DSS:8.4.2",
    "PCI-DSS:8.4.3",
    "NIST-800-53:IA-2(1)",
    "NIST-800-53:IA-2(2)",
    "ISO-27001:A.8.5",
    "ASVS:6.3.3",
    "SWIFT:4.2",
  ]
}
kind PhishingResistantMfa "Phishing-resistant multi-factor authentication" : Control on Identity {
  holds when mfa == phishing-resistant
  gives mfa == phishing-resistant
  refs = [
    "PCI-DSS:8.5.1",
    "NIST-800-53:IA-2(1)",
    "NIST-800-53:IA-2(8)",
    "ISO-27001:A.8.5",
    "ASVS:6.3.3",
  ]
}
kind StepUpAuthentication "Step-up authentication" : Control on Flow, Component {
  covers Flow by target
  ask = "Must a user prove themselves again for a sensitive action on {self}?"
  refs = ["PCI-DSS:8.2.8", "NIST-800-53:IA-11", "ISO-27001:A.8.5", "ASVS:7.5.3", "ZT3"]
}
kind FunctionAuthorization "Authorization of each function" : Control on Component {
  holds when authorization >= function
  gives authorization >= function
  proven by other-caller-refused
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:8.2.1"]
}
kind ObjectAuthorization "Authorization of each object" : Control on Component {
  holds when authorization >= object
  gives authorization >= object
  proven by other-caller-refused
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:8.2.2"]
}
kind PropertyAuthorization "Authorization of each property" : Control on Component {
  holds when authorization >= property
  gives authorization >= property
  proven by other-caller-refused
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:8.2.3"]
}
kind UserContextPropagation "User context is passed on" : Control on Flow {
  holds when user-context == propagated
  gives user-context == propagated
  refs = [
    "PCI-DSS:10.2.2",
    "NIST-800-53:AC-3",
    "NIST-800-53:AU-10",
    "ISO-27001:A.8.3",
    "ASVS:8.3.3",
  ]
}
kind PolicyDecisionPoint "Central policy decision" : Control on Component, Boundary, Flow {
  covers Flow by target
  ask = "Does {self} ask a central policy service whether a request is allowed?"
  refs = [
    "PCI-DSS:7.3.1",
    "NIST-800-53:AC-3",
    "ISO-27001:A.5.15",
    "ISO-27001:A.8.3",
    "ASVS:8.3.1",
    "ZT4",
  ]
}
kind TenantIsolation "Tenant isolation" : Control on Component {
  ask = "Does {self} keep the data of one tenant or team out of the reach of another?"
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-4", "NIST-800-53:SC-4", "ISO-27001:A.8.3", "ASVS:8.4.1"]
}
kind RowLevelAccess "Access rules for each row" : Control on Datastore {
  holds when acl == row
  gives acl == row
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-4", "ISO-27001:A.8.3", "ASVS:8.4.1"]
}
kind ViewMasking "Masked views" : Control on Component {
  ask = "Do the readers of {self} see a view from which the sensitive columns are removed?"
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-4", "ISO-27001:A.8.3"]
}
kind PerPrincipalAccess "Access rules for each principal" : Control on Queue {
  holds when acl == per-principal
  gives acl == per-principal
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-3", "NIST-800-53:AC-6", "ISO-27001:A.8.3"]
}
kind LeastPrivilege "Least privilege" : Control on Identity {
  holds when scope == least
  refs = [
    "PCI-DSS:7.2.2",
    "PCI-DSS:7.2.5",
    "NIST-800-53:AC-6",
    "ISO-27001:A.8.2",
    "ASVS:13.2.2",
    "SWIFT:5.1",
  ]
}
kind WorkloadCredential "Platform-issued workload credential" : Control on Identity {
  holds when credential in [workload-token, cloud-role, certificate] and lifetime <= short
  refs = [
    "PCI-DSS:8.6.3",
    "NIST-800-53:IA-3",
    "NIST-800-53:IA-5",
    "ISO-27001:A.5.16",
    "ASVS:13.2.1",
    "NHI7:2025",
  ]
}
kind ShortLivedCredentials "Short-lived credentials" : Control on Identity {
  holds when lifetime <= short
  gives lifetime <= short
  refs = ["PCI-DSS:8.6.3", "NIST-800-53:IA-5", "ISO-27001:A.5.17", "ASVS:10.4.8"]
}
kind SecretVaulting "Secret in a vault" : Control on Identity {
  holds when stored-in in [vault, hardware]
  refs = [
    "PCI-DSS:8.6.2",
    "NIST-800-53:IA-5",
    "NIST-800-53:SC-12",
    "ISO-27001:A.5.17",
    "ASVS:13.3.1",
    "NHI2:2025",
  ]
}
kind SecretRotation "Automatic secret rotation" : Control on Identity {
  holds when rotation == auto
  gives rotation == auto
  refs = ["PCI-DSS:8.6.3", "NIST-800-53:IA-5", "ISO-27001:A.5.17", "ASVS:13.3.4"]
}
kind JustInTimeAccess "Access only when requested" : Control on Identity {
  holds when all g in grants : not g.standing
  refs = ["PCI-DSS:7.2.3", "NIST-800-53:AC-2", "NIST-800-53:AC-6(5)", "ISO-27001:A.8.2"]
}
kind AccessReview "Regular review of access" : Control on Identity, Boundary, Component {
  ask = "Does somebody review regularly who has the rights of {self}, and remove what is not needed?"
  refs = [
    "PCI-DSS:7.2.4",
    "PCI-DSS:7.2.5.1",
    "NIST-800-53:AC-2",
    "NIST-800-53:AC-6(7)",
    "ISO-27001:A.5.18",
  ]
}
/// Two people, the second of whom sees what the first asked for.
kind DualControl "Four-eyes control" : Control on Flow, Component {
  covers Flow by target
  ask = "Does {self} need two different people?"
  refs = ["PCI-DSS:6.5.4", "NIST-800-53:AC-5", "ISO-27001:A.5.3", "ASVS:2.3.5"]
}
kind SessionRecording "Recording of administrative sessions" : Control on Flow, Component {
  covers Flow by target
  ask = "Are administrative sessions on {self} recorded?"
  refs = ["PCI-DSS:10.2.1.2", "NIST-800-53:AU-12", "NIST-800-53:AC-6(9)", "ISO-27001:A.8.18"]
}

// ===== Controls: input and load ==================================================================================

kind RateLimiting "Rate limiting" : Control on Flow, Component {
  holds when rate-limit >= global
  covers Flow by target
  covers Component by inbound
  proven by excess-refused
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SC-5", "ISO-27001:A.8.6", "ASVS:2.4.1"]
}
kind PerClientRateLimiting "Rate limiting for each client" : Control on Flow, Component {
  holds when rate-limit == per-client
  gives rate-limit == per-client
  covers Flow by target
  covers Component by inbound
  proven by excess-refused
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SC-5", "ISO-27001:A.8.6", "ASVS:2.4.1"]
}
kind SchemaValidation "Schema validation" : Control on Flow {
  holds when validation >= schema
  gives validation >= schema
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:2.2.1", "ASVS:2.2.2"]
}
kind SsrfGuard "Guard on addresses to fetch" : Control on Component {
  ask = "Does {self} refuse to call internal addresses, also after redirects and DNS changes?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.3.6"]
}
kind SandboxedExecution "Code runs in a sandbox" : Control on Component {
  ask = "Does what {self} starts (commands, scripts, code) run where it can reach neither files, secrets nor the network?"
  refs = ["NIST-800-53:SC-39", "ISO-27001:A.8.26", "AML.M0032", "ASI05:2026"]
}
kind WebApplicationFirewall "Web application firewall" : Control on Flow, Component {
  covers Flow by target
  proven by attack-refused
  ask = "Does a web application firewall inspect what reaches {self}?"
  refs = ["PCI-DSS:6.4.2", "NIST-800-53:SC-7", "NIST-800-53:SI-4", "ISO-27001:A.8.26"]
}
kind BruteForceProtection "Brute-force protection" : Control on Flow, Component {
  covers Flow by target
  ask = "Does {self} slow down or stop somebody who tries many passwords?"
  refs = ["PCI-DSS:8.3.4", "NIST-800-53:AC-7", "ISO-27001:A.8.5", "ASVS:6.3.1"]
}
kind BudgetAlarm "Alarm on spending" : Control on Component, Boundary {
  ask = "Is somebody alerted when {self} spends more than planned?"
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "LLM10:2025"]
}

// ===== Controls: networks ========================================================================================

kind NetworkSegmentation "Network segmentation" : Control on Boundary {
  holds when ingress-default == deny and enforced-by != none
  gives ingress-default == deny
  proven by path-denied
  refs = [
    "PCI-DSS:1.4.1",
    "PCI-DSS:1.3.1",
    "PCI-DSS:11.4.5",
    "NIST-800-53:SC-7",
    "NIST-800-53:AC-4",
    "NIST-800-53:SC-7(21)",
    "ISO-27001:A.8.22",
    "RTS-ICT:13",
  ]
}
/// Every workload is a segment of its own: who may talk to it is decided by identity, not by address.
kind MicroSegmentation "Microsegmentation" : Control on Boundary {
  ask = "Is it decided for each workload in {self} who may talk to it?"
  proven by path-denied
  refs = [
    "PCI-DSS:1.4.1",
    "NIST-800-53:AC-4",
    "NIST-800-53:SC-7(21)",
    "ISO-27001:A.8.22",
    "RTS-ICT:13",
    "ZT2",
  ]
}
kind MeshAuthorization "Mesh authorization policy" : Control on Boundary, Component, Flow {
  covers Flow by target
  proven by path-denied
  ask = "Does a mesh policy name who may call {self}?"
  refs = [
    "PCI-DSS:7.3.2",
    "NIST-800-53:AC-3",
    "NIST-800-53:AC-4",
    "ISO-27001:A.8.22",
    "ASVS:13.2.2",
  ]
}
kind EgressAllowlist "Egress allow list" : Control on Component {
  holds when egress <= allowlist
  gives egress <= allowlist
  proven by path-denied
  refs = [
    "PCI-DSS:1.3.2",
    "NIST-800-53:SC-7(5)",
    "NIST-800-53:AC-4",
    "ISO-27001:A.8.20",
    "ASVS:13.2.4",
  ]
}
kind DefaultDenyEgress "Egress denied by default" : Control on Boundary {
  holds when egress-default == deny
  gives egress-default == deny
  proven by path-denied
  refs = ["PCI-DSS:1.3.2", "NIST-800-53:SC-7(5)", "NIST-800-53:AC-4", "ISO-27001:A.8.20"]
}
kind GatewayOnlyIngress "Reachable only through its gateway" : Control on Component {
  ask = "Is {self} reachable only through its gateway?"
  proven by port-closed
  refs = ["PCI-DSS:7.3.2", "NIST-800-53:AC-4", "ISO-27001:A.8.22"]
}
kind PrivateEndpoint "Private endpoint" : Control on Component {
  ask = "Can {self} be reached from private networks only?"
  proven by port-closed
  refs = ["PCI-DSS:1.4.4", "NIST-800-53:SC-7", "NIST-800-53:AC-17", "ISO-27001:A.8.20"]
}
/// Something that is there to check callers stands between the two ends, or is the end: a gateway, or where people log
/// in.
kind GatewayMediation "Mediated by a gateway" : Control on Flow {
  holds when source is Gateway or target is Gateway or IdentityProvider
  refs = ["PCI-DSS:1.4.2", "NIST-800-53:SC-7", "NIST-800-53:AC-4", "ISO-27001:A.8.20"]
}
kind EnvironmentSeparation "Separation of environments" : Control on Boundary, Component, Identity {
  ask = "Is production kept apart from development and test at {self}?"
  refs = ["PCI-DSS:6.5.3", "NIST-800-53:CM-4(1)", "ISO-27001:A.8.31"]
}
kind ManagementPlaneIsolation "Management kept on a network of its own" : Control
    on Component, Boundary {
  proven by port-closed
  ask = "Is the administration of {self} reachable only from a management network?"
  refs = [
    "PCI-DSS:2.2.7",
    "NIST-800-53:AC-17(3)",
    "NIST-800-53:SC-7",
    "ISO-27001:A.8.18",
    "ASVS:8.4.2",
  ]
}
kind NetworkDetection "Network detection" : Control on Boundary {
  ask = "Would unusual traffic inside {self} raise an alert?"
  refs = ["PCI-DSS:11.5.1", "NIST-800-53:SI-4", "ISO-27001:A.8.16", "DORA:10", "ZT7"]
}

// ===== Controls: traces, availability, operation =================================================================

kind AuditLogging "Audit logging" : Control on Component, Flow {
  holds when audit >= local
  gives audit >= local
  refs = [
    "PCI-DSS:10.2.1",
    "PCI-DSS:10.2.2",
    "NIST-800-53:AU-2",
    "NIST-800-53:AU-3",
    "NIST-800-53:AU-12",
    "ISO-27001:A.8.15",
    "ASVS:16.3.1",
    "ASVS:16.3.3",
  ]
}
kind CentralLogging "Central logging" : Control on Component, Flow {
  holds when audit >= central
  gives audit >= central
  refs = [
    "PCI-DSS:10.3.3",
    "NIST-800-53:AU-6",
    "NIST-800-53:AU-9(2)",
    "ISO-27001:A.8.15",
    "ASVS:16.4.3",
    "RTS-ICT:12",
  ]
}
kind ImmutableLogs "Logs that nobody can change" : Control on Component, Flow {
  holds when audit == immutable
  gives audit == immutable
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
kind AlertingMonitoring "Monitoring with alerts" : Control on Component, Boundary {
  ask = "Is somebody alerted when {self} is attacked or misused?"
  refs = [
    "PCI-DSS:10.4.1.1",
    "NIST-800-53:SI-4",
    "NIST-800-53:AU-6(1)",
    "ISO-27001:A.8.16",
    "DORA:10",
    "ZT7",
  ]
}
/// What is written to a log no longer says whom it is about, or opens nothing.
kind LogRedaction "Log entries without personal data and secrets" : Control on Flow, Component {
  covers Flow by source
  ask = "Are personal data and secrets removed or masked before {self} writes or keeps a log entry?"
  refs = [
    "PCI-DSS:3.4.1",
    "NIST-800-53:AU-3",
    "ISO-27001:A.8.11",
    "ISO-27001:A.8.15",
    "ASVS:16.2.5",
  ]
}
kind InstanceRedundancy "Redundancy" : Control on Component {
  holds when redundancy >= multi-zone
  gives redundancy >= multi-zone
  refs = ["NIST-800-53:CP-7", "NIST-800-53:CP-10", "ISO-27001:A.8.14", "DORA:11", "DORA:12"]
}
kind IsolatedBackup "Backup out of an attacker's reach" : Control on Datastore {
  holds when backup >= isolated
  gives backup >= isolated
  refs = ["NIST-800-53:CP-9", "NIST-800-53:CP-9(8)", "ISO-27001:A.8.13", "DORA:12"]
}
kind PatchManagement "Patch management" : Control on Component, Boundary {
  ask = "Are security updates applied to {self} within a set time?"
  refs = ["PCI-DSS:6.3.3", "NIST-800-53:SI-2", "NIST-800-53:RA-5", "ISO-27001:A.8.8", "RTS-ICT:10"]
}
kind VulnerabilityScanning "Scanning for known flaws" : Control on Component, Boundary {
  ask = "Is {self} scanned regularly for known flaws, and does somebody act on what is found?"
  refs = ["PCI-DSS:11.3.1", "NIST-800-53:RA-5", "ISO-27001:A.8.8", "ASVS:15.2.1", "RTS-ICT:10"]
}
kind HardeningBaseline "Hardened configuration" : Control on Component, Boundary {
  ask = "Is the configuration of {self} checked against a hardening baseline?"
  refs = [
    "PCI-DSS:2.2.1",
    "PCI-DSS:2.2.4",
    "NIST-800-53:CM-6",
    "NIST-800-53:CM-7",
    "ISO-27001:A.8.9",
    "ASVS:15.2.3",
  ]
}
kind ArtifactSigning "Only signed artefacts run" : Control on Component {
  ask = "Is a signature checked before code, images or layers are run in {self}?"
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:SI-7",
    "NIST-800-53:SI-7(15)",
    "NIST-800-53:SR-11",
    "ISO-27001:A.8.19",
    "ISO-27001:A.8.30",
    "SSDF:PS.2",
    "SSDF:PS.3",
  ]
}
kind DependencyPinning "Dependencies pinned by content" : Control on Component {
  ask = "Is everything that {self} takes from others pinned to a version and a digest?"
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:SR-3",
    "ISO-27001:A.5.21",
    "ISO-27001:A.8.28",
    "ASVS:15.2.4",
  ]
}
kind CircuitBreaker "Circuit breaker" : Control on Flow {
  ask = "Does the caller on {self} stop calling when the other side is slow or down?"
  refs = ["NIST-800-53:SI-17", "NIST-800-53:SC-24", "ISO-27001:A.8.14", "ASVS:16.5.2"]
}
kind ThirdPartyAssurance "Assurance of a third party" : Control on ExternalParty {
  holds when assurance >= certified
  gives assurance >= certified
  refs = [
    "PCI-DSS:12.8.3",
    "PCI-DSS:12.8.4",
    "NIST-800-53:SA-9",
    "NIST-800-53:SR-6",
    "ISO-27001:A.5.19",
    "ISO-27001:A.5.22",
    "DORA:28",
    "DORA:30",
    "BCBS-POR:5",
  ]
}
kind ProcessorAgreement "Data processing agreement" : Control on ExternalParty {
  holds when contract
  gives contract == true
  refs = ["PCI-DSS:12.8.2", "NIST-800-53:SA-9", "ISO-27001:A.5.20", "GDPR:28", "DORA:30"]
}
kind CodeReview "Review of changes" : Control on Component {
  ask = "Does a person who did not write it review each change that gets into {self}?"
  refs = [
    "PCI-DSS:6.2.3",
    "PCI-DSS:6.5.1",
    "NIST-800-53:CM-3",
    "ISO-27001:A.8.4",
    "ISO-27001:A.8.32",
    "SSDF:PS.1",
    "SSDF:PW.7",
  ]
}
kind SandboxedParser "Files are opened in a sandbox" : Control on Process {
  ask = "Does {self} open files of others in a sandbox without network and credentials?"
  refs = ["PCI-DSS:5.2.1", "NIST-800-53:SI-3", "ISO-27001:A.8.7", "ASVS:5.2.1"]
}

// ===== Predicates ================================================================================================

/// Somebody outside of the organisation decides what it sends. Logging in does not change that.
def untrusted(x : Component or Actor) : Bool =
  if x is Actor then x.trust <= partner
  else if x is ExternalParty then true
  else if x is Client
    then x.managed == false or any a in x.inbound.source : a is Actor and a.trust <= partner
  else x.boundary.trust <= partner

def untrusted-actors() : set of Actor = set(a in Actor where untrusted(a))
def untrusted-components() : set of Component = set(c in Component where untrusted(c))

/// The source passes on somebody else's request as it came: a gateway, or a service that propagates its user.
def relayed(f : Flow) : Bool =
  f.source is Gateway or f.source is Process and f.user-context == propagated

/// A request on its way from an untrusted origin through those who only relay it.
relation relays via f : Flow = f.source -> f.target where untrusted(f.source) or relayed(f)

/// An untrusted origin stands behind the flow.
def from-untrusted(f : Flow) : Bool =
  untrusted(f.source)
  or relayed(f)
    and (untrusted-actors() reaches f.source along relays
      or untrusted-components() reaches f.source along relays)

/// The call leaves content at its target. Who only reads a store leaves nothing in it.
def leaves-content(f : Flow) : Bool =
  f.effect != health and not (f.target is Datastore and f.effect == read)

/// Content moves with a call, and against it when something kept earlier is read, or when a third party answers with
/// what others wrote. A strict check of the call stops it.
relation content via f : Flow = f.source -> f.target
    where leaves-content(f) and f.validation != strict
  | via f : Flow = f.target -> f.source
    where f.target is Datastore or Queue
    or f.target is ExternalParty and f.content-trust == untrusted

/// How many hops untrusted content is followed after the first.
param taint-hops : Int = 3

/// The flow brings content that an attacker may have written, and nothing checks it strictly.
def tainting(f : Flow) : Bool =
  (f.content-trust == untrusted or leaves-content(f) and from-untrusted(f))
  and f.validation != strict

def taint-entries() : set of Component =
  set(f in Flow where f.target is Component and tainting(f)).target

/// Content that an attacker may have written reaches the component.
def tainted(c : Component) : Bool =
  (any f in c.inbound : tainting(f)) or taint-entries() reaches c along content up to taint-hops

/// Calls that outsiders can make, directly or through gateways that let anybody pass.
relation passes via f : Flow = f.source -> f.target
    where untrusted(f.source) or open-gateway(f.source)

def open-gateway(x : Component or Actor) : Bool =
  if x is Gateway then x.authenticates == false else false

/// How many gateways an outsider's call is followed through.
param exposure-hops : Int = 8

/// An outsider can call the component before anybody has checked who it is.
def exposed(c : Component) : Bool =
  not untrusted(c)
  and (untrusted-actors() reaches c along passes up to exposure-hops
    or untrusted-components() reaches c along passes up to exposure-hops)

/// Somebody on a public network calls the component directly.
def internet-facing(c : Component) : Bool = any f in c.inbound : f.source within PublicNetwork

/// Who is called by whom.
relation calls via f : Flow = f.source -> f.target

def over-public-network(f : Flow) : Bool = f.network == public

/// The target of the flow is trusted at least two levels more than its source.
def trust-jump(f : Flow) : Bool = f.target.boundary.trust > f.source.boundary.trust + 1

/// The datum itself is there, not something in its stead that is worthless without a key or a table kept elsewhere.
/// While nobody says, it is taken to be there.
def raw(u : Use) : Bool = not (known(u.protection) and u.protection in [tokenised, truncated])

/// The element handles data of at least confidential sensitivity.
def handles-confidential(x : Component or Actor or Flow) : Bool =
  any u in x.uses where raw(u) : u.data.sensitivity >= confidential
def handles-restricted(x : Component or Actor or Flow) : Bool =
  any u in x.uses where raw(u) : u.data.sensitivity >= restricted
/// The element handles data whose falsification would do serious harm.
def handles-critical-records(x : Component or Actor or Flow) : Bool =
  any u in x.uses : u.data.integrity >= high
def handles-secrets(x : Component or Actor or Flow) : Bool =
  any u in x.uses where raw(u) : u.data is Secret
def stores-confidential(c : Component) : Bool =
  any u in c.uses where u.role == stores and raw(u) : u.data.sensitivity >= confidential

/// The call changes something, or what is at its end is confidential: enough to ask how it is protected.
def weighty(f : Flow) : Bool =
  f.effect >= write or handles-confidential(f) or handles-confidential(f.target)

/// Confidential data reaches the third party: it handles it, is sent it or asks for it.
def receives-confidential(p : ExternalParty) : Bool =
  handles-confidential(p)
  or (any f in p.inbound, u in f.uses where u.role == carries and raw(u) :
      u.data.sensitivity >= confidential)
  or any f in p.outbound, u in f.uses where u.role == returns and raw(u) :
    u.data.sensitivity >= confidential

/// The most sensitive data the element handles.
def confidentiality(x : Component or Actor or Flow) : Sensitivity = max(
  u in x.uses where raw(u) : u.data.sensitivity
)

def vital(c : Component) : Bool =
  c.criticality == critical
  or c is IdentityProvider or SecretStore
  or c.segment in [core-ledger, payments, cde, identity]

/// Apps that order payments often accept the keys of their own servers alone: no protocol says whether this one does.
def may-pin(f : Flow) : Bool = f.source is MobileClient and known(f.effect) and f.effect == money

/// The flow is known to use this identity.
def speaks-as(f : Flow, i : Identity) : Bool = known(f.identity) and f.identity == i

/// The components that are known to act with the identity, on their own or over one of their flows. Those that do not
/// say what they run as are left out: nothing is shared by silence.
def users(i : Identity) : set of Component = set(
  c in Component
    where known(c.identity) and c.identity == i or any f in c.outbound : speaks-as(f, i)
)

def human(i : Identity) : Bool = i is HumanIdentity
def non-human(i : Identity) : Bool = i is NonHumanIdentity
def shared(i : Identity) : Bool = count(users(i)) > 1
def privileged(i : Identity) : Bool = i.scope >= broad

// ===== Attack paths ==============================================================================================

/// What a step over this flow costs an attacker who holds its source: how its caller proves who it is, and one more
/// where the target checks each function.
def hop(f : Flow) : Int =
  (if f has StrongServiceIdentity or any a in f.authentication : a >= hmac then strong-proof-cost
    else if f has CallerAuthentication or any a in f.authentication : a > none then weak-proof-cost
    else if walled(f) then segment-cost
    else 0)
  + (if checks-functions(f.target) then function-check-cost else 0)

/// A proof that whoever sees it can use: an address, a password, a key, a session.
param weak-proof-cost : Int = 1
/// A proof that is of no use without the key behind it, or only for minutes.
param strong-proof-cost : Int = 2
/// Nothing is proven, but the segment lets in the listed callers only.
param segment-cost : Int = 1
/// The target asks of each function whether this caller may use it.
param function-check-cost : Int = 1

/// The flow comes into a segment that lets in what is listed only. Where its source is untrusted, that is anybody.
def walled(f : Flow) : Bool =
  (any b in f.crossed : b is NetworkSegment or Namespace and f.target within b and keeps-out(b))
  and not untrusted(f.source)

def checks-functions(x : Component or Actor) : Bool =
  if x is Component then x has FunctionAuthorization else false

/// How an attacker who holds one actor or component gets hold of the next, and what that costs. `merlon paths` follows
/// every relation that is called `intrusion`, in this library and in each other that a model uses: so a library, or a
/// team, adds the steps it knows of.
relation intrusion =
  via f : Flow = f.source -> f.target cost hop(f)
  // answers that are run, rendered or unpacked
  | via f : Flow = f.target -> f.source where swallows(f) cost content-cost
  // one machine, one kernel
  | via b : Host = b.components -> b.components cost machine-cost
  // a network in which nothing is in the way
  | via b : Boundary = b.components -> unguarded(b) where open-inside(b) cost 0
  // rights of the identity that the component acts as
  | via g : Grant = users(g.identity) -> g.target cost 0
  // secrets that lie beside each other
  | via s : SecretStore = s.inbound.source -> s.inbound.source
    where known(s.access) and s.access != per-workload
    cost 0
  // what is built, and from what
  | via f : Flow = f.source -> f.target where f.source is BuildPipeline and f.effect >= write cost 0
  | via f : Flow = f.target -> f.source
    where f.target is Repository and f.source is Process and not (f.source has ArtifactSigning)
    cost 0
  // messages that are fetched
  | via f : Flow = f.target -> f.source
    where f.target is Queue and f.effect == read
    cost if f has MessageSigning then strong-proof-cost else content-cost
  // whoever says who somebody is, or keeps everybody's secrets
  | via f : Flow = f.target -> f.source
    where f.source is Component
    and (f.target is IdentityProvider
      or f.target is SecretStore and f.target is not KeyManagementService or Hsm)
    cost 0

/// What reads the content needs a flaw, or is built to follow it.
param content-cost : Int = 1
/// From one process to another on the same machine.
param machine-cost : Int = 1
/// What a way from outside may cost at most to count as within reach.
param within-reach : Int = 3
/// What falls with a component is at most so far from it.
param falls-along : Int = 1

/// What comes back over the flow can take over its caller.
def swallows(f : Flow) : Bool =
  f.effect != health and if f.source is Component then interprets(f.source) else false

/// The component runs, renders or unpacks what it is given, or passes it on as its own work. What it parses, and where it
/// puts it, counts where somebody says so.
def interprets(c : Component) : Bool =
  c is Client or DataPipeline
  or known(c.parses) and (any p in c.parses : p in [native-serialisation, model-pickle])
  or known(c.sinks) and any s in c.sinks : s in [eval, os-command, template, llm-prompt]

/// A network that lets in what no rule mentions, so that one component in it reaches all others.
def open-inside(b : Boundary) : Bool =
  b is NetworkSegment or Namespace and b.ingress-default == allow and not keeps-out(b)

/// What stands in a network, and not in a segment inside of it that lets in what is listed only.
def unguarded(b : Boundary) : set of Component = set(
  c in b.components
    where no d in c.boundaries :
        d is NetworkSegment or Namespace and d != b and d within b and keeps-out(d)
)

/// Only what is listed gets in: at the border of the network, or at each component in it. The latter counts where somebody says
/// so.
def keeps-out(b : Boundary) : Bool =
  b has NetworkSegmentation or known(b has MicroSegmentation) and b has MicroSegmentation

/// Where an attacker from outside begins: who and what nobody inside controls.
def foothold(x : Component or Actor) : Bool = untrusted(x)

/// What an attacker is after: what is vital, and where data are kept whose loss or falsification is a major harm.
def worth-attacking(c : Component) : Bool =
  not untrusted(c)
  and (vital(c)
    or any u in c.uses where u.role in [stores, holds] and raw(u) :
      u.data.sensitivity-impact >= major or u.data.integrity-impact >= major)

/// The steps that are drawn, which is what likelihood is judged by.
relation attack via f : Flow = f.source -> f.target cost hop(f)

/// Some untrusted source gets to the element for at most this cost.
def attackable(x : Component or Actor, cost : Int) : Bool =
  distance(untrusted-actors(), x along attack) <= cost
  or distance(untrusted-components(), x along attack) <= cost

/// What the way to an element adds to likelihood: it stands open, +1; one weak step, 0; two or three, -1; more, -2.
def exposure(x : Component or Actor) : Int =
  if attackable(x, 0) then 1
  else if attackable(x, 1) then 0
  else if attackable(x, 3) then -1
  else -2

/// The calls by which an attacker who holds the component holds the next one too: at most one weak proof is in the way.
def spreading(c : Component) : set of Flow = set(
  f in c.outbound where f.target is Component and hop(f) <= 1
)

// ===== Impact ====================================================================================================

def worse(a : Impact, b : Impact) : Impact = max(a, b)

def criticality-impact(c : Component) : Impact =
  if c.criticality == critical then severe
  else if c.criticality == high then major
  else if c.criticality == moderate then minor
  else if c.criticality == low then negligible

def confidentiality-impact(x : Component or Actor or Flow) : Impact = max(
  u in x.uses where raw(u) : u.data.sensitivity-impact
)
/// How bad it is when somebody else sees what the component keeps, sends and gets in answers.
def sight-impact(c : Component) : Impact =
  worse(confidentiality-impact(c), max(f in c.outbound : confidentiality-impact(f)))
def integrity-impact(x : Component or Actor or Flow) : Impact = max(
  u in x.uses : u.data.integrity-impact
)
def availability-impact(x : Component or Actor or Flow) : Impact = max(
  u in x.uses : u.data.availability-impact
)
def money-impact(x : Component or Actor or Flow) : Impact = max(u in x.uses : u.data.money-impact)
def privacy-impact(x : Component or Actor or Flow) : Impact = max(
  u in x.uses where raw(u) : u.data.privacy-impact
)

/// What a forged call does: by the data it falsifies, or by what it sets off.
def action-impact(f : Flow) : Impact = worse(integrity-impact(f), effect-impact(f))
def effect-impact(f : Flow) : Impact =
  if f.effect >= irreversible then major else if f.effect == write then minor else negligible

/// Disclosure or falsification, whichever is worse.
def data-impact(x : Component or Actor or Flow) : Impact =
  worse(confidentiality-impact(x), integrity-impact(x))

/// What is lost with the component itself: its data and its function.
def component-impact(c : Component) : Impact = worse(data-impact(c), criticality-impact(c))

/// What is lost with the component and all that falls with it.
def blast-impact(c : Component) : Impact =
  max(component-impact(c), max(f in spreading(c) : end-impact(f.target)), rights-impact(c))
def end-impact(x : Component or Actor) : Impact =
  if x is Component then component-impact(x) else negligible
def rights-impact(c : Component) : Impact = max(
  g in c.identity.grants where g.target is Component : component-impact(g.target)
)

// ===== Checks on the model itself ================================================================================

/// What stands outside of every boundary has no trust level, no network and no owner to inherit. Asked only of models
/// that draw boundaries at all, and of what the organisation runs itself.
threat component-outside-boundary "A component stands outside of every boundary" {
  for c : Component
  when c.boundary is Model
    and c is not ExternalParty
    and c.managed-by == own
    and any b in Boundary : b is not Model
  severity = info
  message = "{c} is drawn outside of every boundary, so nothing is known about the network and the trust around it."
  fix = "Move {c} into the boundary it runs in, or draw that boundary."
}

/// A flow that carries nothing the model knows of takes part in no rule about data. What somebody types into a device
/// of their own is what the device sends.
threat flow-without-data "It is not said what a flow carries" {
  for f : Flow
  when any Data
    and f.effect != health
    and not known(f.uses)
    and not (f.source is Actor and f.target is Client)
  severity = info
  message = "The model declares data, but does not say what {f} carries or returns."
  fix = "Add `carries` or `returns` to {f}, or `carries none` when nothing worth naming passes."
}

/// Most impact ratings start from the sensitivity of data; without it they are a range. Asked of data that is used.
threat unclassified-data "Data has no classification" {
  for d : Data
  when not known(d.sensitivity) and any d.uses
  severity = info
  message = "{d} has neither a kind that classifies it nor a sensitivity of its own."
  fix = "Give {d} a kind such as `PersonalData`, or state its `sensitivity`."
}

/// What matters most and belongs to nobody is repaired last. Asked of what is rated or stores confidential data.
threat unowned-critical "A critical component has no owner" {
  refs = ["DORA:8", "ISO-27001:A.5.9"]
  for c : Component
  when (known(c.criticality) or known(c.uses) and stores-confidential(c))
    and c.criticality >= high
    and (not known(c.owner) or c.owner == none)
  severity = low
  message = "{c} is rated {c.criticality}, and no team answers for it."
  fix = "State the `owner` of {c}, or of the boundary it is in."
}

/// Something nothing talks to and that keeps nothing is either not needed or not fully drawn. Asked only of components
/// that were placed in a boundary, in models that draw flows.
threat orphan-element "A component is connected to nothing" {
  for c : Component
  when any Flow
    and no c.flows
    and no c.uses
    and c.boundary is not Model
    and c.managed-by == own
    and c is not IdentityProvider or SecretStore or Datastore
  severity = info
  message = "No flow starts or ends at {c}."
  fix = "Draw who calls {c} or whom it calls; if nobody does, remove it."
}

/// An identity nobody uses still opens doors.
threat unused-identity "An identity is used by nothing" {
  refs = ["NHI1:2025", "ISO-27001:A.5.18"]
  for i : Identity
  when no i.used-by and i.status == active
  severity = low
  message = "No component runs as {i}, and no flow uses it."
  fix = "Say which component `runs as` {i}; if none does, disable it, here and where it was issued."
}

/// Data that is handed over is only as safe as the other house.
threat external-without-assurance "Nothing vouches for a third party that gets confidential data" {
  refs = ["DORA:28", "PCI-DSS:12.8.4", "ISO-27001:A.5.19"]
  for p : ExternalParty
  when receives-confidential(p)
  mitigated by ThirdPartyAssurance on p
  severity = low
  message = "{p} receives confidential data, and nothing independent says how well it keeps it."
  fix = "Ask {p} for a current certificate or audit report that covers the service you use, and state its `assurance`."
}
