tm 1
part of golden-g2

// The safest world the libraries can describe: whatever the scenario does not depart from is in order, and every
// control that no attribute gives is claimed. Input is checked against schemas, and these let free text pass: what
// people write reaches the places that have to cope with it. Two are left out, because they would answer for
// departures: a service mesh, and encryption of the payload.

with
  CryptoInventory,
  DataProtectionImpactAssessment,
  NetworkDetection,
  PolicyDecisionPoint,
  MeshTelemetry

each Boundary {
  ingress-default = deny
  egress-default = deny
  enforced-by = firewall
  peering-routes = selected
  with
    AccessReview,
    AlertingMonitoring,
    BudgetAlarm,
    CloudAuditTrail,
    CryptoInventory,
    DataProtectionImpactAssessment,
    DdosProtection,
    DnsHygiene,
    DriftDetection,
    EnvironmentSeparation,
    GuardrailPolicies,
    IacScanning,
    ManagementPlaneIsolation,
    MeshAuthorization,
    MeshTelemetry,
    MicroSegmentation,
    NetworkDetection,
    PartnerDmz,
    PatchManagement,
    PolicyDecisionPoint,
    PrivacyNotice,
    ResidencyEnforcement,
    RestoreTested,
    SecureZone,
    TestDataMasking,
    TieredArchitecture,
    TimeSynchronisation
}
each Component {
  authorization = property
  audit = immutable
  egress = none
  redundancy = multi-region
  patching = auto
  admin-interface = none
  instance-metadata = blocked
  snapshot-sharing = own-account
  image-reference = digest
  image-origin = own-registry
  rate-limit = per-client
  tenancy = single
  sinks = []
  parses = []
  with
    AccessReview,
    AlertingMonitoring,
    AntiClickjacking,
    ArtifactSigning,
    BotDefence,
    BoundedResources,
    BreakGlassControl,
    BruteForceProtection,
    BudgetAlarm,
    BusinessLimitChecks,
    CacheControl,
    CommandAllowlist,
    ConsentManagement,
    ConsentScoping,
    ContentSecurityPolicy,
    ContentTypeCheck,
    ContinuousVerification,
    ControlFailureAlerts,
    CsrfProtection,
    DataAccessGovernance,
    DataLineage,
    DataLossPrevention,
    DataMinimisation,
    DataSubjectRights,
    DdosProtection,
    DecisionDisclosure,
    DedicatedInterface,
    DependencyScanning,
    DeviceTrust,
    DnsHygiene,
    DriftDetection,
    DualControl,
    EidasCertificateValidation,
    EnvironmentSeparation,
    ErrorHygiene,
    FileUploadScanning,
    GatewayOnlyIngress,
    HardeningBaseline,
    HsmOperations,
    HumanReviewPath,
    IacScanning,
    ImageScanning,
    IntegrityMonitoring,
    KeyManagement,
    KeySeparation,
    LedgerReconciliation,
    LogEncoding,
    LogRedaction,
    ManagementPlaneIsolation,
    MandatoryScreeningPath,
    MeshAuthorization,
    NoSadStorage,
    NormalisedProxy,
    OutOfBandNotice,
    OutputEncoding,
    ParameterisedQueries,
    PatchManagement,
    PathCanonicalisation,
    PayeeVerification,
    PolicyDecisionPoint,
    PrivacyNotice,
    PrivateEndpoint,
    PrivateRegistryProxy,
    ProviderRegisterCheck,
    PullOnlyTelemetry,
    PurposeBinding,
    QueryCostLimits,
    RedirectAllowlist,
    ResidencyEnforcement,
    ResponseFiltering,
    RetentionDeletion,
    RuntimeSelfProtection,
    SafeDeserialization,
    SafeParser,
    SandboxedExecution,
    SecretScanning,
    SessionHardening,
    SessionRecording,
    SsrfGuard,
    StepUpAuthentication,
    StrongCustomerAuthentication,
    TemplateSandboxing,
    TenantIsolation,
    TestDataMasking,
    TimeSynchronisation,
    TransactionMonitoring,
    TransferSafeguards,
    ViewMasking,
    WebApplicationFirewall
}
each MobileClient {
  local-storage-encrypted = true
  web-view = none
  deep-links = verified
  biometric-unlock = key-bound
  with DeviceAttestation, OverlayProtection
}
each Client {
  token-storage = http-only-cookie
  third-party-scripts = none
  with FactorIndependence, PaymentPageIntegrity
}
each Process {
  input-validation = schema
  token-validation = full
  uniform-answers = true
}
each Service {
  session-state = server
  concurrency = guarded
  reauthentication = always
  debug = false
  binds-objects = false
  cors = none
  api-inventory = documented
  schema-visibility = hidden
}
each Gateway { tls-mode = re-encrypt }
each IdentityProvider {
  admin-mfa = phishing-resistant
  grants = [authorization-code]
  redirect-matching = exact
  recovery = verified
}
each Datastore {
  encryption-at-rest = application
  backup = immutable
  append-only = true
  acl = row
  public-access = false
  with ApiOnlyAccess, RestoreTested, SeparateLogAdministration
}
each Ledger { with HashChainedLedger }
each Queue {
  encryption-at-rest = application
  acl = per-principal
  dead-letter = true
}
each ExternalParty {
  assurance = audited
  contract = true
  exit-plan = true
  substitutable = true
  subprocessors = declared
}
each Flow {
  encryption = tls-1-3
  peer-verification = pinned
  key-exchange = post-quantum
  validation = schema
  response-validation = strict
  payload-signature = signature
  replay-protection = true
  rate-limit = per-client
  on-failure = fail-closed
  audit = immutable
  approval = dual
  delivery = exactly-once
  user-context = propagated
  confirmation-binding = amount-and-payee
  factor-separation = separate-device
  with
    BotDefence,
    BruteForceProtection,
    CircuitBreaker,
    ConsentManagement,
    ContinuousVerification,
    DataLossPrevention,
    DataMinimisation,
    DedicatedInterface,
    DependencyFallback,
    DeviceTrust,
    DualControl,
    EidasCertificateValidation,
    FactorIndependence,
    FailClosedOrLimits,
    LogRedaction,
    MeshAuthorization,
    MetadataHiding,
    OutOfBandNotice,
    PartnerDmz,
    PayeeVerification,
    PolicyDecisionPoint,
    PrivacyNotice,
    ProviderRegisterCheck,
    ResponseFiltering,
    SessionRecording,
    StepUpAuthentication,
    StrongCustomerAuthentication,
    TieredArchitecture,
    TransferSafeguards,
    WebApplicationFirewall
}
each Identity {
  lifetime = ephemeral
  stored-in = hardware
  scope = least
  privileges = []
  mfa = phishing-resistant
  rotation = auto
  audience-bound = true
  trust-policy = scoped
  with
    AccessReview,
    BackupSeparation,
    BreakGlassControl,
    ConfusedDeputyGuard,
    EnvironmentSeparation,
    IdentityLifecycle,
    PermissionBoundary,
    PublicClientFlow,
    RefreshRotation,
    SecretScanning,
    UniqueHumanIdentity
}
