tm 1
part of std.privacy

// ---- linking, identifying, detecting -----------------------------------------------------------------------------

test "one address in two worlds" of linkable-cross-context {
  data address : ContactData
  data note : PersonalData
  component crm : RelationalDatabase { stores address, note }
  component reader : Service { purpose = [marketing]; processes address }
  component campaigns : RelationalDatabase without PurposeBinding {
    purpose = [marketing]
    stores address, note
  }
  component warehouse : DataWarehouse without PurposeBinding {
    stores address (protection = keyed-hash)
  }
  component labelled : RelationalDatabase with PurposeBinding {
    segment = analytics
    stores address
  }
  component asked : DataLake stores address
  component notes : DataWarehouse without PurposeBinding { stores note }
  component totals : DataWarehouse without PurposeBinding {
    stores address (protection = aggregated)
  }
  expect open linkable-cross-context on campaigns
  expect mitigated linkable-cross-context on warehouse
  expect mitigated linkable-cross-context on labelled
  expect question linkable-cross-context on asked about PurposeBinding
  expect no other linkable-cross-context
}

test "an address that is in the warehouse alone links nothing" of linkable-cross-context {
  data address : ContactData
  component warehouse : DataWarehouse without PurposeBinding { stores address }
  component lake : DataLake without PurposeBinding { stores address }
  component app : Service { processes address }
  expect no other linkable-cross-context
}

test "identifiers of every kind, in analysis of every kind" of linkable-cross-context {
  data device : DeviceIdentifier
  data passport : NationalIdentifier
  data card : CardholderData
  component base : RelationalDatabase { stores device, passport, card; purpose = [servicing] }
  component one : RelationalDatabase without PurposeBinding {
    stores device
    purpose = [analytics]
  }
  component two : RelationalDatabase without PurposeBinding {
    stores passport
    purpose = [model-training]
  }
  component three : RelationalDatabase without PurposeBinding {
    stores card (protection = clear)
    segment = marketing
  }
  component four : RelationalDatabase without PurposeBinding { stores card; purpose = [payments] }
  component five : Service without PurposeBinding { holds device; purpose = [analytics] }
  expect open linkable-cross-context on one severity medium
  expect open linkable-cross-context on two
  expect open linkable-cross-context on three
  expect open linkable-cross-context on five
  expect no other linkable-cross-context
}

test "a tracker learns who banks here" of identifier-to-third-party-tracker {
  data device : DeviceIdentifier
  data page : PublicContent
  component pixel : Tracker
  component partner : SaasService
  component site : WebApplication
  flow told : site -> pixel carries device without ConsentManagement, DataMinimisation
  flow half : site -> pixel carries device with ConsentManagement without DataMinimisation
  flow careful : site -> pixel carries device with ConsentManagement, DataMinimisation
  flow asked : site -> pixel carries device with DataMinimisation
  flow counted : site -> pixel {
    carries device (protection = aggregated)
    without ConsentManagement, DataMinimisation
  }
  flow seen : site -> pixel carries page without ConsentManagement, DataMinimisation
  flow got : site -> pixel carries none returns device {
    without ConsentManagement, DataMinimisation
  }
  flow elsewhere : site -> partner carries device without ConsentManagement, DataMinimisation
  flow unsaid : site -> pixel without ConsentManagement, DataMinimisation
  expect open identifier-to-third-party-tracker on told severity high
  expect open identifier-to-third-party-tracker on half
  expect mitigated identifier-to-third-party-tracker on careful
  expect question identifier-to-third-party-tracker on asked about ConsentManagement
  expect no other identifier-to-third-party-tracker
}

test "the list behind the pseudonyms" of reidentifiable-pseudonyms {
  data person : ContactData
  data list : PseudonymKey
  identity analyst : StaffIdentity
  identity other : StaffIdentity
  component key-store : RelationalDatabase { stores list }
  component key-hsm : Hsm { holds list }
  component unsaid-store : RelationalDatabase
  component same-tool : DataWarehouse without KeySeparation {
    stores person (protection = tokenised)
  }
  component same-login : DataWarehouse without KeySeparation {
    stores person (protection = keyed-hash)
  }
  component separate : DataWarehouse without KeySeparation {
    stores person (protection = tokenised)
  }
  component claimed : DataWarehouse with KeySeparation { stores person (protection = tokenised) }
  component asked : DataWarehouse { stores person (protection = tokenised) }
  component both : DataWarehouse without KeySeparation {
    stores person (protection = tokenised), list
  }
  component clear-names : DataWarehouse without KeySeparation { stores person }
  component operational : RelationalDatabase without KeySeparation {
    stores person (protection = tokenised)
  }
  component seen-only : DataWarehouse without KeySeparation {
    stores none
    processes person (protection = tokenised)
  }
  component notebook : Service
  component vaulting : Service
  component reports : Service
  component import : Service
  flow a : notebook -> same-tool
  flow b : notebook -> key-store
  flow c : reports -> same-login as analyst
  flow d : vaulting -> key-hsm as analyst
  flow e : import -> separate as other
  flow f : import -> unsaid-store as other
  flow g : notebook -> claimed
  flow h : notebook -> asked
  flow i : notebook -> clear-names
  flow j : notebook -> operational
  flow k : notebook -> seen-only
  expect open reidentifiable-pseudonyms on same-tool
  expect open reidentifiable-pseudonyms on same-login
  expect open reidentifiable-pseudonyms on both
  expect mitigated reidentifiable-pseudonyms on claimed
  expect question reidentifiable-pseudonyms on asked about KeySeparation
  expect no other reidentifiable-pseudonyms
}

test "one tool looks at pseudonyms, another at the list" of reidentifiable-pseudonyms {
  data person : ContactData
  data list : PseudonymKey
  identity analyst : StaffIdentity
  component key-store : RelationalDatabase { stores list }
  component processor-of-keys : Service { processes list }
  component figures : DataWarehouse without KeySeparation {
    stores person (protection = tokenised)
  }
  component reports : Service
  component vaulting : Service
  flow a : reports -> figures
  flow b : vaulting -> key-store as analyst
  flow c : reports -> processor-of-keys
  expect no other reidentifiable-pseudonyms
}

test "a figure about three people" of small-cell-release {
  data salary : PersonalData
  data trade : BusinessData
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  component bureau : DataProvider
  component office : Service
  component open-data : Api
  flow small : office -> bureau {
    carries salary (protection = aggregated, smallest-group = 3)
  }
  flow large : office -> bureau {
    carries salary (protection = aggregated, smallest-group = 10)
  }
  flow unsaid : office -> bureau carries salary (protection = aggregated)
  flow fetched : anybody -> open-data {
    returns salary (protection = aggregated, smallest-group = 1)
  }
  flow whole : office -> bureau carries salary
  flow inside : office -> open-data {
    carries salary (protection = aggregated, smallest-group = 3)
  }
  flow goods : office -> bureau {
    carries trade (protection = aggregated, smallest-group = 3)
  }
  flow got-back : office -> bureau {
    returns salary (protection = aggregated, smallest-group = 3)
  }
  flow entered : anybody -> open-data {
    carries salary (protection = aggregated, smallest-group = 3)
  }
  expect open small-cell-release on small severity medium
  expect mitigated small-cell-release on large
  expect question small-cell-release on unsaid about smallest-group
  expect open small-cell-release on fetched
  expect no other small-cell-release
}

test "is she a customer" of existence-oracle {
  data secret-word : Password
  data order : PaymentData
  boundary internet : PublicNetwork { actor anybody : AnonymousUser }
  boundary net : NetworkSegment {
    trust = internal
    component login : IdentityProvider { uniform-answers = false }
    component even : IdentityProvider { uniform-answers = true }
    component asked : IdentityProvider
    component payee : PersonLookup { uniform-answers = false; rate-limit = per-client }
    component book : PersonLookup { uniform-answers = false; rate-limit = global }
    component site : WebApplication { uniform-answers = false; rate-limit = per-client }
    component shop : WebApplication { uniform-answers = false }
    component mute : WebApplication { uniform-answers = false }
    component inner : IdentityProvider { uniform-answers = false }
    component edge : ReverseProxy { uniform-answers = false }
  }
  flow a : anybody -> login
  flow b : anybody -> even
  flow c : anybody -> asked
  flow d : anybody -> payee
  flow e : anybody -> book
  flow f : anybody -> site carries secret-word
  flow g : anybody -> shop carries order returns secret-word
  flow h : site -> inner
  flow i : anybody -> mute
  flow j : anybody -> edge carries secret-word
  expect open existence-oracle on login
  expect mitigated existence-oracle on even
  expect question existence-oracle on asked about uniform-answers
  expect mitigated existence-oracle on payee
  expect open existence-oracle on book
  expect open existence-oracle on site
  expect no other existence-oracle
}

test "who calls the debt counsellor" of metadata-leak {
  boundary internet : PublicNetwork { actor caller : Customer }
  component counsel : Service
  component inner : Service
  flow telling : caller -> counsel without MetadataHiding { revealing-metadata = true }
  flow alike : caller -> counsel with MetadataHiding { revealing-metadata = true }
  flow asked : caller -> counsel { revealing-metadata = true }
  flow plain : caller -> counsel without MetadataHiding
  flow inside : counsel -> inner without MetadataHiding { revealing-metadata = true }
  expect open metadata-leak on telling severity low
  expect mitigated metadata-leak on alike
  expect question metadata-leak on asked about MetadataHiding
  expect no other metadata-leak
}

// ---- disclosure --------------------------------------------------------------------------------------------------

test "the log knows who reported it" of excess-nonrepudiation {
  data report : WhistleblowerReport
  data health : SpecialCategoryData
  data note : PersonalData
  component proof : LogStore without LogRedaction, RetentionDeletion { stores report }
  component sick-notes : LogStore with LogRedaction without RetentionDeletion {
    stores health (protection = field-encrypted)
  }
  component careful : LogStore with LogRedaction, RetentionDeletion { stores report }
  component asked : LogStore with RetentionDeletion { stores report }
  component numbers : LogStore without LogRedaction, RetentionDeletion {
    stores report (protection = tokenised)
  }
  component notes : LogStore without LogRedaction, RetentionDeletion { stores note }
  component files : RelationalDatabase without LogRedaction, RetentionDeletion { stores report }
  expect open excess-nonrepudiation on proof severity low
  expect open excess-nonrepudiation on sick-notes
  expect mitigated excess-nonrepudiation on careful
  expect question excess-nonrepudiation on asked about LogRedaction
  expect no other excess-nonrepudiation
}

test "customers in the log" of pii-in-logs {
  data contact : ContactData
  data token : SessionToken
  data event : BusinessData
  component app : Service
  component logs : LogStore
  component metrics : MonitoringAgent
  component table : RelationalDatabase
  flow readable : app -> logs carries contact without LogRedaction
  flow token-out : app -> metrics carries token without LogRedaction
  flow redacted : app -> logs carries contact with LogRedaction
  flow asked : app -> logs carries contact
  flow hidden : app -> logs carries contact (protection = masked) without LogRedaction
  flow events : app -> logs carries event without LogRedaction
  flow searched : app -> logs carries none returns contact without LogRedaction
  flow stored : app -> table carries contact without LogRedaction
  flow unsaid : app -> logs without LogRedaction
  expect open pii-in-logs on readable severity high
  expect open pii-in-logs on token-out
  expect mitigated pii-in-logs on redacted
  expect question pii-in-logs on asked about LogRedaction
  expect no other pii-in-logs
}

test "customers on the test bench" of pii-in-nonprod {
  data person : PersonalData
  data balance : FinancialData
  data made-up : PersonalData { subjects = none }
  data made-up-balance : FinancialData { subjects = none }
  data catalogue : BusinessData
  component copy : RelationalDatabase without TestDataMasking {
    environment = dev
    stores person
  }
  component rehearsal : Cache without TestDataMasking { environment = preprod; holds balance }
  component masked-copy : RelationalDatabase with TestDataMasking {
    environment = dev
    stores person
  }
  component asked : RelationalDatabase { environment = dev; stores person }
  component real : RelationalDatabase without TestDataMasking { stores person }
  component stand-by : RelationalDatabase without TestDataMasking {
    environment = dr
    stores person
  }
  component synthetic : RelationalDatabase without TestDataMasking {
    environment = dev
    stores made-up, made-up-balance, catalogue
  }
  component tokens : RelationalDatabase without TestDataMasking {
    environment = dev
    stores person (protection = tokenised)
  }
  component passing : Service without TestDataMasking { environment = dev; processes person }
  component unsaid : RelationalDatabase without TestDataMasking { environment = dev }
  expect open pii-in-nonprod on copy severity high
  expect open pii-in-nonprod on rehearsal
  expect mitigated pii-in-nonprod on masked-copy
  expect question pii-in-nonprod on asked about TestDataMasking
  expect no other pii-in-nonprod
}

test "health like any other data" of special-category-unprotected {
  data illness : SpecialCategoryData
  data face : BiometricData
  data address : ContactData
  component open-file : RelationalDatabase without DataAccessGovernance {
    stores illness (protection = clear)
  }
  component untold : RelationalDatabase without DataAccessGovernance { stores illness }
  component sealed : RelationalDatabase without DataAccessGovernance {
    stores face (protection = field-encrypted)
  }
  component by-case : RelationalDatabase with DataAccessGovernance {
    holds face (protection = field-encrypted)
  }
  component asked : RelationalDatabase { stores face (protection = field-encrypted) }
  component readable : RelationalDatabase with DataAccessGovernance {
    stores illness (protection = clear)
  }
  component tokens : RelationalDatabase without DataAccessGovernance {
    stores illness (protection = tokenised)
  }
  component addresses : RelationalDatabase without DataAccessGovernance { stores address }
  component passing : Service without DataAccessGovernance { processes illness }
  expect open special-category-unprotected on open-file severity high
  expect open special-category-unprotected on sealed
  expect open special-category-unprotected on readable
  expect mitigated special-category-unprotected on by-case
  expect question special-category-unprotected on asked about DataAccessGovernance
  expect question special-category-unprotected on untold about protection
  expect no other special-category-unprotected
}

test "everything in one file" of bulk-export-uncontrolled {
  data customer : PersonalData { records = 10000 }
  data few : PersonalData { records = 9999 }
  data uncounted : PersonalData
  data leaflet : PublicContent { records = 1000000 }
  identity exporter : StaffIdentity { may export on warehouse }
  identity reader : StaffIdentity { may read on library }
  component notebook : Service without DataLossPrevention with DataAccessGovernance {
    sinks = [bulk-export]
    processes customer
  }
  component warehouse : DataWarehouse with DataLossPrevention without DataAccessGovernance {
    sinks = []
    stores customer
  }
  component library : DataWarehouse without DataLossPrevention, DataAccessGovernance {
    stores customer
  }
  component guarded : Service with DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
    processes customer
  }
  component asked : Service with DataAccessGovernance {
    sinks = [bulk-export]
    processes customer
  }
  component counted : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
    processes few, leaflet
  }
  component how-many : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
    processes uncounted
  }
  component page : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [html]
    processes customer
  }
  component totals : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
    processes customer (protection = aggregated)
  }
  component tokens : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
    processes customer (protection = tokenised)
  }
  component unsaid : Service without DataLossPrevention, DataAccessGovernance {
    sinks = [bulk-export]
  }
  expect open bulk-export-uncontrolled on notebook severity medium
  expect open bulk-export-uncontrolled on warehouse
  expect mitigated bulk-export-uncontrolled on guarded
  expect question bulk-export-uncontrolled on asked about DataLossPrevention
  expect question bulk-export-uncontrolled on how-many about records
  expect no other bulk-export-uncontrolled
}

test "the whole number on the screen" of unmasked-display {
  data card : CardholderData
  data passport : NationalIdentifier
  data address : ContactData
  actor clerk : Staff
  actor holder : Customer
  component desk : WebApplication
  flow card-shown : clerk -> desk returns card
  flow passport-shown : clerk -> desk returns passport
  flow half-needed : clerk -> desk returns card, passport { needed-data = [passport] }
  flow needed : clerk -> desk returns card { needed-data = [card] }
  flow digits : clerk -> desk returns card (protection = truncated)
  flow asked : clerk -> desk returns card (protection = unknown)
  flow typed : clerk -> desk carries card returns none
  flow own : holder -> desk returns card
  flow addresses : clerk -> desk returns address
  expect open unmasked-display on card-shown severity high
  expect open unmasked-display on passport-shown
  expect open unmasked-display on half-needed
  expect mitigated unmasked-display on needed
  expect mitigated unmasked-display on digits
  expect question unmasked-display on asked about protection
  expect no other unmasked-display
}

// ---- purpose, duration, amount -----------------------------------------------------------------------------------

test "more than it needs" of excessive-collection {
  data address : ContactData
  data faith : SpecialCategoryData
  data stock : BusinessData
  component greedy : RelationalDatabase without DataMinimisation {
    purpose = [servicing]
    needed-data = [address]
    stores address, faith, stock
  }
  component modest : RelationalDatabase without DataMinimisation {
    purpose = [servicing]
    needed-data = [address]
    stores address, stock
  }
  component said : RelationalDatabase with DataMinimisation {
    purpose = [servicing]
    stores address
  }
  component asked : RelationalDatabase without DataMinimisation {
    purpose = [servicing]
    stores address
  }
  component endless : RelationalDatabase without DataMinimisation {
    needed-data = []
    stores address
  }
  component passing : Service without DataMinimisation {
    purpose = [servicing]
    needed-data = []
    processes address
  }
  component stocks : RelationalDatabase without DataMinimisation {
    purpose = [servicing]
    needed-data = []
    stores stock
  }
  expect open excessive-collection on greedy severity high
  expect mitigated excessive-collection on modest
  expect mitigated excessive-collection on said
  expect question excessive-collection on asked about needed-data
  expect not-applicable excessive-collection on passing
  expect no other excessive-collection
}

test "kept for ever" of no-retention-limit {
  data for-ever : PersonalData { retention = none }
  data swept : PersonalData { retention = none }
  data limited : PersonalData { retention = 3650d }
  data asked : PersonalData
  data abroad : PersonalData { retention = none }
  data passing : PersonalData { retention = none }
  data stock : BusinessData { retention = none }
  component archive : RelationalDatabase without RetentionDeletion {
    stores for-ever, limited, asked, stock
  }
  component tidy : RelationalDatabase with RetentionDeletion { stores swept }
  component other-house : SaasService without RetentionDeletion { stores abroad }
  component app : Service without RetentionDeletion { processes passing }
  expect open no-retention-limit on for-ever severity high
  expect mitigated no-retention-limit on swept
  expect mitigated no-retention-limit on limited
  expect question no-retention-limit on asked about retention
  expect no other no-retention-limit
}

test "the copies stay" of erasure-not-propagated {
  data one : PersonalData
  data two : PersonalData
  data three : PersonalData
  data four : PersonalData
  data five : PersonalData
  data six : PersonalData
  data seven : PersonalData
  component base : RelationalDatabase with DataSubjectRights, DataLineage {
    stores one, two, three, four, five, six
  }
  component forgetful : BackupStore without DataSubjectRights with DataLineage { stores one }
  component unaware : DataWarehouse with DataSubjectRights without DataLineage { stores two }
  component thorough : DataLake with DataSubjectRights, DataLineage { stores three }
  component asked : VectorStore with DataLineage { stores four }
  component twin : RelationalDatabase without DataSubjectRights, DataLineage { stores five }
  component trained : RelationalDatabase without DataSubjectRights, DataLineage {
    purpose = [model-training]
    stores six
  }
  component alone : SearchIndex without DataSubjectRights, DataLineage { stores seven }
  expect open erasure-not-propagated on one severity medium
  expect open erasure-not-propagated on two
  expect mitigated erasure-not-propagated on three
  expect question erasure-not-propagated on four about DataSubjectRights
  expect open erasure-not-propagated on six
  expect no other erasure-not-propagated
}

test "the index is a copy too" of erasure-not-propagated {
  data one : PersonalData
  data two : PersonalData
  component base : RelationalDatabase with DataSubjectRights, DataLineage { stores one, two }
  component index : SearchIndex without DataSubjectRights, DataLineage { stores one }
  component vectors : VectorStore without DataSubjectRights, DataLineage { stores two }
  expect open erasure-not-propagated on one
  expect open erasure-not-propagated on two
  expect no other erasure-not-propagated
}

test "collected for one thing, used for another" of purpose-creep {
  data customer : PersonalData { purpose = [servicing] }
  data agreed : PersonalData { purpose = [servicing, marketing] }
  data researched : PersonalData { purpose = [servicing, analytics] }
  data unlabelled : PersonalData
  data stock : BusinessData { purpose = [servicing] }
  component crm : RelationalDatabase
  component feed : DataPipeline without PurposeBinding, ConsentManagement {
    purpose = [marketing]
  }
  component mailer : Service without PurposeBinding, ConsentManagement { purpose = [marketing] }
  component bound : Service with PurposeBinding without ConsentManagement {
    purpose = [marketing]
  }
  component consenting : Service without PurposeBinding with ConsentManagement {
    purpose = [marketing]
  }
  component asked : Service without ConsentManagement { purpose = [marketing] }
  component warehouse : DataWarehouse without PurposeBinding, ConsentManagement {
    purpose = [marketing]
  }
  component lake : DataLake without PurposeBinding, ConsentManagement
  component studied : DataLake without PurposeBinding, ConsentManagement
  component leaflets : Service without PurposeBinding, ConsentManagement { segment = marketing }
  component vendor : SaasService without PurposeBinding, ConsentManagement
  component desk : Service without PurposeBinding, ConsentManagement { purpose = [servicing] }
  component inner : Service without PurposeBinding, ConsentManagement
  flow extract : feed -> crm returns customer
  flow load : feed -> warehouse carries customer
  flow mails : mailer -> crm returns customer
  flow bind : bound -> crm returns customer
  flow consent : consenting -> crm returns customer
  flow ask : asked -> crm returns customer
  flow fill : crm -> lake carries customer
  flow study : crm -> studied carries researched
  flow print : leaflets -> crm returns researched
  flow post : leaflets -> crm carries none returns agreed
  flow hand-over : crm -> vendor carries customer
  flow serve : desk -> crm returns customer
  flow relay : inner -> crm returns customer
  flow fine : mailer -> crm returns agreed
  flow whatever : mailer -> crm returns unlabelled
  flow goods : mailer -> crm returns stock
  flow totals : mailer -> crm returns customer (protection = aggregated)
  expect open purpose-creep on load severity medium
  expect open purpose-creep on mails
  expect mitigated purpose-creep on bind
  expect mitigated purpose-creep on consent
  expect question purpose-creep on ask about PurposeBinding
  expect open purpose-creep on fill
  expect open purpose-creep on print
  expect no other purpose-creep
}

// ---- lawfulness --------------------------------------------------------------------------------------------------

test "on what ground" of no-lawful-basis {
  data groundless : PersonalData { lawful-basis = none }
  data sent : PersonalData { lawful-basis = none }
  data agreed : PersonalData { lawful-basis = contract }
  data recorded : PersonalData with ProcessingRecord
  data asked : PersonalData
  data idle : PersonalData { lawful-basis = none }
  data firm : PersonalData { lawful-basis = none; subjects = businesses }
  data goods : BusinessData { lawful-basis = none }
  data secret-word : Password { lawful-basis = none; subjects = customers }
  data salaries : FinancialData { lawful-basis = none; subjects = employees }
  component app : Service {
    processes groundless, agreed, recorded, asked, firm, goods, salaries, secret-word
  }
  component other : Service { processes none }
  flow f : app -> other carries sent
  expect open no-lawful-basis on groundless severity medium
  expect open no-lawful-basis on sent
  expect open no-lawful-basis on salaries
  expect mitigated no-lawful-basis on agreed
  expect mitigated no-lawful-basis on recorded
  expect question no-lawful-basis on asked about lawful-basis
  expect no other no-lawful-basis
}

test "consent that nobody looks up" of consent-not-enforced {
  data habits : MarketingProfile { lawful-basis = consent }
  data account : PersonalData { lawful-basis = contract }
  data open-question : PersonalData
  component consents : ConsentService with ConsentManagement
  component unmindful : Service without ConsentManagement { processes habits }
  component calling : Service without ConsentManagement { processes habits }
  component through : Service without ConsentManagement { processes habits }
  component far : Service without ConsentManagement { processes habits }
  component claimed : Service with ConsentManagement { processes habits }
  component asked : Service { processes habits }
  component unsure : Service without ConsentManagement { processes open-question }
  component contractual : Service without ConsentManagement { processes account }
  component edge : ApiGateway without ConsentManagement { processes habits }
  component totals : Service without ConsentManagement {
    processes habits (protection = aggregated)
  }
  component table : RelationalDatabase without ConsentManagement { stores habits }
  flow a : calling -> consents
  flow b : through -> calling
  flow c : far -> through
  expect open consent-not-enforced on unmindful severity medium
  expect mitigated consent-not-enforced on calling
  expect mitigated consent-not-enforced on through
  expect open consent-not-enforced on far
  expect mitigated consent-not-enforced on claimed
  expect question consent-not-enforced on asked about ConsentManagement
  expect question consent-not-enforced on unsure about lawful-basis
  expect no other consent-not-enforced
}

test "across the border" of third-country-transfer {
  data contact : ContactData
  data local : ContactData { residency = [eea] }
  data overseas : ContactData { residency = [united-states] }
  data rates : BusinessData
  boundary home : CloudRegion {
    region = eea
    component app : Service
    component twin : Service
  }
  boundary island : CloudRegion { region = united-kingdom; component branch : Service }
  boundary away : CloudRegion {
    region = united-states
    component mailer : Service
    component second : Service
    component phone : MobileClient
  }
  component vendor : SaasService
  component nowhere : Service
  component hosted : Service { managed-by = vendor }
  flow out : app -> mailer carries contact without TransferSafeguards
  flow fetched : mailer -> app returns contact without TransferSafeguards
  flow covered-by-clauses : app -> mailer carries contact with TransferSafeguards
  flow asked : app -> mailer carries contact
  flow whither : app -> vendor carries contact without TransferSafeguards
  flow to-vendor : app -> hosted carries contact without TransferSafeguards
  flow near : app -> branch carries contact without TransferSafeguards
  flow stays : app -> branch carries local without TransferSafeguards
  flow allowed : app -> mailer carries overseas without TransferSafeguards
  flow abroad-already : mailer -> second carries contact without TransferSafeguards
  flow inside : app -> twin carries contact without TransferSafeguards
  flow prices : app -> mailer carries rates without TransferSafeguards
  flow totals : app -> mailer {
    carries contact (protection = aggregated)
    without TransferSafeguards
  }
  flow unsaid : app -> nowhere carries contact without TransferSafeguards
  flow own : app -> phone carries contact without TransferSafeguards
  flow brought-home : mailer -> app carries contact without TransferSafeguards
  expect open third-country-transfer on out severity medium
  expect open third-country-transfer on fetched
  expect mitigated third-country-transfer on covered-by-clauses
  expect question third-country-transfer on asked about TransferSafeguards
  expect question third-country-transfer on whither about region
  expect question third-country-transfer on to-vendor about region
  expect open third-country-transfer on stays
  expect no other third-country-transfer
}

test "a transfer is reported once" of third-country-transfer {
  data contact : ContactData { residency = [eea] }
  component app : Service { region = eea; processes contact }
  component caller : SaasService without ResidencyEnforcement {
    region = india
    processes contact
  }
  component vendor : SaasService without ResidencyEnforcement {
    region = united-states
    processes contact
  }
  component unsent : Service without ResidencyEnforcement {
    region = united-states
    processes contact
  }
  flow out : app -> vendor carries contact without TransferSafeguards
  flow fetched : caller -> app carries none returns contact without TransferSafeguards
  expect open third-country-transfer on out
  expect open third-country-transfer on fetched
  expect covered std.cloud.region-violation on vendor
  expect covered std.cloud.region-violation on caller
  expect open std.cloud.region-violation on unsent
  expect no other third-country-transfer
}

test "on our behalf, without a contract" of processor-without-agreement {
  data contact : ContactData
  data rates : BusinessData
  component app : Service
  component unbound : SaasService { role = processor; contract = false }
  component sender : SaasService { role = processor; contract = false }
  component fetcher : SaasService { role = processor; contract = false }
  component asker : SaasService { role = processor; contract = false }
  component bound : SaasService { role = processor; contract = true; processes contact }
  component asked : SaasService { role = processor; processes contact }
  component whose : SaasService { contract = false; processes contact }
  component peer : PartnerSystem { role = controller; contract = false; processes contact }
  component pipes : SaasService { role = processor; contract = false; processes rates }
  component giver : SaasService { role = processor; contract = false }
  flow a : app -> sender carries contact
  flow b : fetcher -> app carries none returns contact
  flow c : app -> asker carries none returns contact
  flow d : giver -> app carries contact
  flow e : app -> unbound carries rates
  flow f : app -> unbound carries contact
  expect open processor-without-agreement on unbound severity medium
  expect open processor-without-agreement on sender
  expect open processor-without-agreement on fetcher
  expect mitigated processor-without-agreement on bound
  expect question processor-without-agreement on asked about contract
  expect question processor-without-agreement on whose about role
  expect no other processor-without-agreement
}

test "computer says no" of automated-decision {
  data income : PersonalData
  data stock : BusinessData
  component scorer : Service without HumanReviewPath with DecisionDisclosure {
    decision = automated
    processes income
  }
  component secretive : Service with HumanReviewPath without DecisionDisclosure {
    decision = automated
    processes income
  }
  component fair : Service with HumanReviewPath, DecisionDisclosure {
    decision = automated
    processes income
  }
  component asked : Service with DecisionDisclosure { decision = automated; processes income }
  component helper : Service without HumanReviewPath, DecisionDisclosure {
    decision = human-review
    processes income
  }
  component plain : Service without HumanReviewPath, DecisionDisclosure { processes income }
  component stocks : Service without HumanReviewPath, DecisionDisclosure {
    decision = automated
    processes stock
  }
  expect open automated-decision on scorer severity high
  expect open automated-decision on secretive
  expect mitigated automated-decision on fair
  expect question automated-decision on asked about HumanReviewPath
  expect no other automated-decision
}

test "nobody assessed it: health" of dpia-missing {
  without DataProtectionImpactAssessment
  data illness : SpecialCategoryData
  component app : Service { processes illness }
  expect open dpia-missing severity high
}

test "nobody assessed it: profiles of many" of dpia-missing {
  without DataProtectionImpactAssessment
  data habits : MarketingProfile { records = 100000 }
  component app : Service
  component other : Service
  flow f : app -> other carries habits
  expect open dpia-missing severity high
}

test "nobody assessed it: a machine decides" of dpia-missing {
  without DataProtectionImpactAssessment
  data income : PersonalData
  component scorer : Service { decision = automated; processes income }
  expect open dpia-missing severity medium
}

test "somebody assessed it" of dpia-missing {
  with DataProtectionImpactAssessment
  data illness : SpecialCategoryData
  component app : Service { processes illness }
  expect mitigated dpia-missing
  expect no other dpia-missing
}

test "whether it was assessed is asked" of dpia-missing {
  data illness : SpecialCategoryData
  component app : Service { processes illness }
  expect question dpia-missing
}

test "nothing risky to assess" of dpia-missing {
  without DataProtectionImpactAssessment
  data illness : SpecialCategoryData
  data habits : MarketingProfile { records = 99999 }
  data uncounted : MarketingProfile
  data address : ContactData { records = 5000000 }
  component app : Service { processes habits, uncounted, address }
  component scorer : Service { decision = automated; processes none }
  component helper : Service { decision = advisory; processes address }
  expect no other dpia-missing
}

test "what do you know about me" of dsar-unsupported {
  data account : PersonalData { subjects = customers }
  data child : PersonalData { subjects = minors }
  data clerk : PersonalData { subjects = employees }
  data unsaid : PersonalData
  data stock : BusinessData
  component silent : RelationalDatabase without DataSubjectRights { stores account }
  component young : DocumentDatabase without DataSubjectRights { stores child }
  component whoever : DataWarehouse without DataSubjectRights { stores unsaid }
  component ready : RelationalDatabase with DataSubjectRights { stores account }
  component asked : RelationalDatabase { stores account }
  component staff-file : RelationalDatabase without DataSubjectRights { stores clerk }
  component copies : BackupStore without DataSubjectRights { stores account }
  component events : LogStore without DataSubjectRights { stores account }
  component fleeting : Cache without DataSubjectRights { stores account }
  component stocks : RelationalDatabase without DataSubjectRights { stores stock }
  component app : Service without DataSubjectRights { holds account }
  expect open dsar-unsupported on silent severity medium
  expect open dsar-unsupported on young
  expect open dsar-unsupported on whoever
  expect mitigated dsar-unsupported on ready
  expect question dsar-unsupported on asked about DataSubjectRights
  expect no other dsar-unsupported
}

test "nobody told me" of undisclosed-processing {
  data address : ContactData
  data order : PaymentData
  boundary internet : PublicNetwork {
    actor visitor : Customer
    component browser : Browser
  }
  actor clerk : Staff
  component site : WebApplication
  component front : WebApplication with PrivacyNotice
  component inner : Service
  flow silent : visitor -> site carries address without PrivacyNotice
  flow typed : browser -> site carries address without PrivacyNotice
  flow told : visitor -> front carries address
  flow asked : visitor -> site carries address
  flow got : visitor -> site carries none returns address without PrivacyNotice
  flow bought : visitor -> site carries order without PrivacyNotice
  flow by-staff : clerk -> site carries address without PrivacyNotice
  flow inside : site -> inner carries address without PrivacyNotice
  flow entered : visitor -> browser carries address without PrivacyNotice
  expect open undisclosed-processing on silent severity medium
  expect open undisclosed-processing on typed
  expect mitigated undisclosed-processing on told
  expect question undisclosed-processing on asked about PrivacyNotice
  expect no other undisclosed-processing
}

// ---- how bad it is -----------------------------------------------------------------------------------------------

test "many people, more harm" of no-retention-limit {
  data few : PersonalData { retention = none; records = 99999 }
  data many : PersonalData { retention = none; records = 100000 }
  data delicate : SpecialCategoryData { retention = none; records = 100000 }
  data young : PersonalData { retention = none; subjects = minors }
  component archive : RelationalDatabase without RetentionDeletion {
    stores few, many, delicate, young
  }
  expect open no-retention-limit on few severity high
  expect open no-retention-limit on many severity high
  expect open no-retention-limit on delicate severity critical
  expect open no-retention-limit on young severity high
  expect no other no-retention-limit
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "names and flows are no finding" of
    linkable-cross-context,
    identifier-to-third-party-tracker,
    reidentifiable-pseudonyms,
    small-cell-release,
    existence-oracle,
    metadata-leak,
    excess-nonrepudiation,
    pii-in-logs,
    pii-in-nonprod,
    special-category-unprotected,
    bulk-export-uncontrolled,
    unmasked-display,
    excessive-collection,
    no-retention-limit,
    erasure-not-propagated,
    purpose-creep,
    no-lawful-basis,
    consent-not-enforced,
    third-country-transfer,
    processor-without-agreement,
    automated-decision,
    dpia-missing,
    dsar-unsupported,
    undisclosed-processing {
  data person : PersonalData
  boundary internet : PublicNetwork {
    actor customer : Customer
    component browser : Browser
  }
  boundary inside : NetworkSegment {
    component site : WebApplication { environment = dev }
    component orders : Service
    component store : RelationalDatabase
    component warehouse : DataWarehouse
    component logs : LogStore
    component copies : BackupStore
  }
  component vendor : SaasService
  component pixel : Tracker
  flow customer -> browser
  flow browser -> site
  flow site -> orders
  flow orders -> store
  flow orders -> warehouse
  flow orders -> logs
  flow store -> copies
  flow orders -> vendor
  flow site -> pixel
}

test "told, and not kept" of automated-decision, dpia-missing {
  without DataProtectionImpactAssessment
  data income : PersonalData
  data verdict : PersonalData
  data stock : BusinessData
  component front : Service
  component asked : Service without HumanReviewPath, DecisionDisclosure { decision = automated }
  component asking : Service without HumanReviewPath, DecisionDisclosure { decision = automated }
  component telling : Service without HumanReviewPath, DecisionDisclosure { decision = automated }
  component counting : Service without HumanReviewPath, DecisionDisclosure { decision = automated }
  component source : Service
  flow ask : front -> asked carries income
  flow look-up : asking -> source returns income
  flow publish : telling -> source carries verdict
  flow answer : front -> telling returns verdict
  flow count : front -> counting carries stock
  expect open automated-decision on asked
  expect open automated-decision on asking
  expect no other automated-decision
  expect open dpia-missing
}

test "a decision about stocks concerns nobody" of dpia-missing {
  without DataProtectionImpactAssessment
  data stock : BusinessData
  component front : Service
  component counting : Service { decision = automated }
  flow count : front -> counting carries stock
  expect no other dpia-missing
}
