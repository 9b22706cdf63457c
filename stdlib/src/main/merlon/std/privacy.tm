tm 1

/// What can go wrong for the people whom data is about: what is known of them is tied together, used for other ends,
/// kept too long, shown to too many or sent to places where nobody protects it.
///
/// The rules read who the data is about (`subjects`), what it was collected for (`purpose`) and where it is. They
/// look only at components and flows that say what data they use, so nothing is found, or asked, by silence.
library std.privacy "Privacy" version 1.0.0
use std.core
use std.identity
use std.cloud

// ===== Vocabulary ================================================================================================

extend kind Component {
  /// What it needs for what it is there for; whatever else it keeps is too much.
  needed-data : set of Data absent []
    ask "Which data does {self} need for what it is there for?"
}
extend kind Process {
  /// Whether an answer shows if somebody is known here.
  uniform-answers : Bool absent false
    ask "Does {self} answer in the same way, and as fast, whether or not somebody is a customer?"
}
extend kind Flow {
  /// That the call takes place, its address, its size or its time says something about a person: a host name for each
  /// customer, a call to a debt counsellor.
  revealing-metadata : Bool = false
}
extend kind Use {
  /// How many people stand behind one figure, at the least.
  smallest-group : Int
    ask "How many people stand behind one figure of {self.data} at {self.at}, at the least?"
}

/// Follows people over many sites: analytics, advertising, social plug-ins.
kind Tracker "Tracking or advertising service" : ExternalParty
/// Says whether a person, an account or a number is known: a check of the payee, a search for contacts.
kind PersonLookup "Lookup of persons or accounts" : Service
/// Knows who has agreed to what.
kind ConsentService "Consent service" : Service
/// Turns pseudonyms back into people.
kind PseudonymKey "Key or table of pseudonyms" : Secret
/// Whoever is found out to have written it may be punished for it.
kind WhistleblowerReport "Report of a whistle-blower" : PersonalData { sensitivity = restricted }

// ===== Controls ==================================================================================================

kind Pseudonymisation "Pseudonymisation" : Control on Use {
  holds when protection in [tokenised, keyed-hash]
  refs = ["NIST-800-53:SI-19", "ISO-27001:A.8.11", "GDPR:25"]
}
kind SmallGroupSuppression "No figures about small groups" : Control on Use {
  holds when smallest-group >= smallest-group-allowed
  refs = ["NIST-800-53:SI-19", "ISO-27001:A.8.11", "GDPR:25"]
}
kind KeySeparation "Pseudonyms and their key in different hands" : Control on Component {
  ask = "Is the key or table behind the pseudonyms in {self} out of reach of those who read them?"
  refs = ["NIST-800-53:SI-19", "ISO-27001:A.8.11", "GDPR:25"]
}
/// Somebody, or something, looks at what data was collected for before it is used.
kind PurposeBinding "Use held to its purpose" : Control on Component {
  ask = "Does {self} refuse to use data for something else than it was collected for?"
  refs = ["NIST-800-53:PT-3", "ISO-27001:A.5.34", "GDPR:5", "GDPR:6"]
}
kind ConsentManagement "Consent is asked and checked" : Control on Flow, Component {
  covers Flow by source
  ask = "Does {self} use personal data only of those who have agreed and have not withdrawn?"
  refs = ["NIST-800-53:PT-4", "ISO-27001:A.5.34", "GDPR:6", "GDPR:7"]
}
kind NecessaryDataOnly "Keeps necessary personal data only" : Control on Component {
  holds when all u in kept-of-people(self) : u.data in needed-data
  refs = [
    "PCI-DSS:3.2.1",
    "NIST-800-53:SI-12",
    "ISO-27001:A.5.34",
    "ASVS:14.2.6",
    "GDPR:5",
    "GDPR:25",
  ]
}
kind RetentionLimit "Limit on how long data is kept" : Control on Data {
  holds when retention != none
  refs = ["PCI-DSS:3.2.1", "NIST-800-53:SI-12", "ISO-27001:A.8.10", "ASVS:14.2.7", "GDPR:5"]
}
kind DataSubjectRights "People's rights over their data" : Control on Component {
  ask = "Can what {self} keeps about one person be found, handed out, corrected and deleted?"
  refs = ["NIST-800-53:SI-12", "ISO-27001:A.8.10", "GDPR:15", "GDPR:17"]
}
kind ProcessingRecord "Record of processing with its legal ground" : Control on Data {
  holds when lawful-basis != none
  refs = ["NIST-800-53:PT-2", "ISO-27001:A.5.34", "GDPR:6", "GDPR:30"]
}
kind PrivacyNotice "People are told" : Control on Flow, Component, Boundary {
  covers Flow by target
  ask = "Are people told, when they enter data over {self}, what it is used for, by whom and for how long?"
  refs = ["NIST-800-53:PT-5", "ISO-27001:A.5.34", "GDPR:13"]
}
kind DataProtectionImpactAssessment "Data protection impact assessment" : Control on Boundary {
  ask = "Has somebody assessed what {self} may do to the people it is about, before it went live?"
  refs = ["NIST-800-53:RA-8", "ISO-27001:A.5.34", "GDPR:35"]
}
kind TransferSafeguards "Safeguards for transfers abroad" : Control on Flow, Component {
  covers Flow by target
  ask = "Do standard clauses or binding rules, and an assessment of the country, cover what goes abroad over {self}?"
  refs = ["NIST-800-53:SA-9", "ISO-27001:A.5.14", "GDPR:44", "GDPR:46"]
}
kind UniformAnswers "Answers that do not tell who is known" : Control on Process {
  holds when uniform-answers
  gives uniform-answers == true
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-11", "ISO-27001:A.8.26", "ASVS:6.3.8"]
}
kind MetadataHiding "Calls that look alike" : Control on Flow {
  ask = "Are the addresses, sizes and times of calls on {self} made to look alike for everybody?"
  refs = ["NIST-800-53:SI-11", "ISO-27001:A.8.26"]
}
kind HumanReviewPath "A person can be asked to decide" : Control on Component {
  ask = "Can somebody about whom {self} has decided have a person look at it who may decide otherwise?"
  refs = ["PCI-DSS:6.5.4", "NIST-800-53:AC-5", "ISO-27001:A.5.3", "AIA:14", "GDPR:22"]
}
kind DecisionDisclosure "People are told that a machine decides" : Control on Component {
  ask = "Are people told that {self} decides about them by itself, and on what grounds?"
  refs = ["NIST-800-53:SA-9", "ISO-27001:A.5.34", "AIA:50", "GDPR:13"]
}
kind TestDataMasking "No real people in test data" : Control on Component, Boundary {
  ask = "Is data masked or made up before it comes into {self}?"
  refs = ["PCI-DSS:6.5.5", "NIST-800-53:SA-15", "ISO-27001:A.8.33", "ISO-27001:A.8.11", "GDPR:32"]
}

// ===== Predicates ================================================================================================

/// How many people must stand behind a figure that is shown to others.
param smallest-group-allowed : Int = 10
/// From this many people on, the harm counts as one step worse.
param many-people : Int = 100000
/// From this many records on, an export is the loss of everything.
param bulk-records : Int = 10000
/// Where personal data may go without further safeguards, because the law there is held to protect it.
param adequate-regions : set of Region = [eea, united-kingdom, switzerland, japan, canada]

/// About natural persons: by what is said of it, or else by its kind. Passwords and keys are about nobody.
def personal(d : Data) : Bool =
  d is not Secret
  and if known(d.subjects) then d.subjects in [customers, employees, minors] else d is PersonalData

/// Figures about many, from which nobody gets back to one.
def summed-up(u : Use) : Bool = known(u.protection) and u.protection == aggregated
/// What an element is said to handle about single persons, under their name or a pseudonym.
def of-people(x : Component or Actor or Flow) : set of Use = set(
  u in x.uses where known(x.uses) and personal(u.data) and not summed-up(u)
)
/// What a component keeps about single persons.
def kept-of-people(c : Component) : set of Use = set(
  u in of-people(c) where u.role in [stores, holds]
)
def sent-of-people(f : Flow) : set of Use = set(u in of-people(f) where u.role == carries)
def returned-of-people(f : Flow) : set of Use = set(u in of-people(f) where u.role == returns)

/// Some component or flow is said to handle the datum.
def handled(d : Data) : Bool =
  (any c in Component, u in of-people(c) : u.data == d)
  or any f in Flow, u in of-people(f) : u.data == d

def keepers(d : Data) : set of Component = set(
  c in Component where any u in kept-of-people(c) : u.data == d
)

/// Looks at many people at once, for ends of its own.
def analyses(c : Component) : Bool =
  c is DataWarehouse or DataLake
  or c.segment in [analytics, marketing]
  or known(c.purpose) and any p in c.purpose : p in [analytics, marketing, model-training]

/// Stays the same for one person over years and places.
def stable-identifier(d : Data) : Bool =
  d is ContactData or DeviceIdentifier or NationalIdentifier or CardholderData

/// Personal data reaches the third party: it keeps it, is sent it or asks for it.
def receives-personal(p : ExternalParty) : Bool =
  any of-people(p)
  or (any f in p.inbound : any sent-of-people(f))
  or any f in p.outbound : any returned-of-people(f)

/// What the misuse of a datum does to the people it is about.
def harm(d : Data) : Impact =
  if known(d.records) and d.records >= many-people then d.privacy-impact + 1 else d.privacy-impact
def harm-of(uses : set of Use) : Impact = max(u in uses : harm(u.data))
def harm-through(p : ExternalParty) : Impact =
  max(
    harm-of(of-people(p)),
    max(f in p.inbound : harm-of(sent-of-people(f))),
    max(f in p.outbound : harm-of(returned-of-people(f)))
  )

// ===== Linking, identifying, detecting ===========================================================================

/// An address or a device number that is the same everywhere turns separate facts into the story of a person.
threat linkable-cross-context "One identifier ties together what people do in different places" {
  classes = [linking]
  refs = ["CWE-359", "GDPR:25", "GDPR:5"]
  for c : Component
  let identifiers = set(
    u in kept-of-people(c)
      where stable-identifier(u.data) and any o in keepers(u.data) : not analyses(o)
  )
  when analyses(c) and any identifiers
  mitigated by Pseudonymisation on identifiers
  mitigated by PurposeBinding on c
  likelihood = possible
  impact = harm-of(identifiers)
  message = "{c} keeps {identifiers.data} as other stores do, so all that is known of a person can be put together there."
  fix = """
    Replace {identifiers.data} on the way into {c} by a keyed pseudonym that only {c} uses (`protection = keyed-hash`),
    with a key that {c} does not have. If {c} needs no single persons, send totals.
    """
}

/// A tracker sees the same person on thousands of sites, and knows from today that this one has an account with you.
threat identifier-to-third-party-tracker "People are made known to a tracking service" {
  classes = [linking, data-disclosure]
  refs = ["CWE-359", "CWE-201", "GDPR:6", "GDPR:7", "GDPR:44", "ASVS:14.2.3"]
  for f : Flow from Component or Actor to Tracker
  let told = sent-of-people(f)
  when any told
  mitigated by ConsentManagement on f and DataMinimisation on f
  likelihood = likely
  impact = harm-of(told)
  message = "{f} tells {f.target} about {told.data}, whether or not the person agreed."
  fix = """
    Call {f.target} only after the person has agreed, never from pages behind the login, and send no account, address or
    device number. Counting visits works without a third party.
    """
}

/// A pseudonym protects until somebody holds the list. Analysts who can read both hold the names again.
threat reidentifiable-pseudonyms "Those who read pseudonyms can turn them back into people" {
  classes = [identifying]
  refs = ["CWE-359", "GDPR:25", "GDPR:4"]
  for c : Datastore
  let pseudonyms = set(u in kept-of-people(c) where u.protection in [tokenised, keyed-hash])
  when analyses(c)
    and any pseudonyms
    and (keeps-pseudonym-keys(c)
      or any f in c.inbound :
        any g in Flow where g.target in pseudonym-key-places() : same-hands(f, g))
  mitigated by KeySeparation on c
  likelihood = possible
  impact = harm-of(pseudonyms)
  message = "Who reads {c} can also get at the key or table behind its pseudonyms, and so at the names."
  fix = """
    Keep the key or table in a store of its own, let one small service use it for each case with a recorded reason, and
    take every right on it from those who read {c}.
    """
}
def keeps-pseudonym-keys(c : Component) : Bool =
  any u in c.uses where known(c.uses) and u.role in [stores, holds] : u.data is PseudonymKey
def pseudonym-key-places() : set of Component = set(c in Component where keeps-pseudonym-keys(c))
/// Both flows start at one element, or are known to use one identity.
def same-hands(f : Flow, g : Flow) : Bool =
  f.source == g.source or known(f.identity) and known(g.identity) and f.identity == g.identity

/// A figure about three people is a statement about each of them to whoever is one of the three.
threat small-cell-release "Published figures are about too few people" {
  classes = [identifying]
  refs = ["CWE-359", "GDPR:5"]
  for f : Flow
  let figures = set(
    u in f.uses
      where known(f.uses)
        and personal(u.data)
        and u.protection == aggregated
        and (if u.role == carries then untrusted(f.target) else untrusted(f.source))
  )
  when any figures
  mitigated by SmallGroupSuppression on figures
  likelihood = unlikely
  impact = harm-of(figures)
  message = "{f} hands out figures about {figures.data}, some of which may stand for a single person."
  fix = """
    Leave out or merge every figure that stands for fewer than {smallest-group-allowed} people, refuse queries whose
    difference would show one, and state `smallest-group` where {f} carries the figures.
    """
}

/// "Unknown e-mail address" answers the question whether somebody banks here, and with whom a thief should begin.
threat existence-oracle "An answer tells whether somebody is a customer" {
  classes = [detecting]
  refs = ["CWE-204", "CWE-203", "ASVS:6.3.8"]
  for c : Process
  when c is not Gateway and exposed(c) and asks-for-people(c)
  unless c is PersonLookup and c has PerClientRateLimiting
  mitigated by UniformAnswers on c
  likelihood = possible + exposure(c)
  impact = moderate
  message = "Outsiders can find out from {c} who is a customer, one name or number after the other."
  fix = """
    Give the same text, the same code and the same time for known and unknown names at login, registration and recovery;
    say the rest by mail. Where the answer is the purpose, as in a check of the payee, limit it for each client.
    """
}
/// Names, addresses or numbers of people are tried here: at a login, a recovery or a lookup.
def asks-for-people(c : Process) : Bool =
  c is IdentityProvider or PersonLookup
  or any f in c.inbound where known(f.uses), u in f.uses where u.role == carries :
    u.data is Password

/// Encryption hides what is said, and not who says it, to whom, when and how much.
threat metadata-leak "The call itself gives somebody away" {
  classes = [detecting, linking]
  refs = ["CWE-200"]
  for f : Flow
  when f.revealing-metadata and over-public-network(f)
  mitigated by MetadataHiding on f
  likelihood = rare
  impact = moderate
  message = "Who sees the traffic of {f} learns something about a person without reading a word of it."
  fix = """
    Use one host name for everybody, with encrypted names in TLS where both ends can, send messages of equal size, and
    let what happens for one person happen at times that do not depend on them.
    """
}

// ===== Disclosure ================================================================================================

/// A record of who did what is evidence against its subject too: who saw which doctor, who wrote which report.
threat excess-nonrepudiation "A log proves what should stay between few" {
  classes = [non-repudiation]
  refs = ["CWE-532", "GDPR:5"]
  for c : LogStore
  let proofs = set(
    u in kept-of-people(c)
      where u.data is SpecialCategoryData or WhistleblowerReport
        and u.protection in [clear, field-encrypted]
  )
  when any proofs
  mitigated by LogRedaction on c and RetentionDeletion on c
  likelihood = rare
  impact = harm-of(proofs)
  message = "{c} records {proofs.data} under people's names and keeps it as proof."
  fix = """
    Log that something was done and under which case number, and not what it was about. Keep the link between number and
    person elsewhere, for as long as it is needed, and delete it in {c} after that.
    """
}

/// Logs are copied, searched and kept by many who would never be let into the database.
threat pii-in-logs "Personal data or secrets are written to a log" {
  classes = [data-disclosure]
  refs = ["CWE-532", "CAPEC-545", "GDPR:5", "PCI-DSS:3.4.1", "ASVS:16.2.5"]
  for f : Flow from Component or Actor to LogStore or MonitoringAgent
  let logged = set(
    u in f.uses
      where known(f.uses)
        and u.role == carries
        and u.protection == clear
        and (personal(u.data) or u.data is Secret)
  )
  when any logged
  mitigated by LogRedaction on f
  likelihood = likely
  impact = max(u in logged : u.data.sensitivity-impact)
  message = "{f.source} writes {logged.data} readably into {f.target}."
  fix = """
    Log a reference instead of the data: an id, the last digits, a keyed hash. Let the logging library drop known fields
    and patterns, add a test that logs a marked record and searches for it, and clean what is in {f.target} already.
    """
}

/// Test systems have many readers, few locks and no alarms. Real customers in them are as good as lost.
threat pii-in-nonprod "Real people's data lies in a test environment" {
  classes = [data-disclosure]
  refs = ["CWE-359", "GDPR:32", "PCI-DSS:6.5.5", "ISO-27001:A.8.33"]
  for c : Component
  let real = set(
    u in c.uses
      where known(c.uses)
        and u.role in [stores, holds]
        and u.protection == clear
        and (personal(u.data) or u.data is FinancialData)
        and not (known(u.data.subjects) and u.data.subjects == none)
  )
  when c.environment in [dev, preprod] and any real
  mitigated by TestDataMasking on c
  likelihood = likely
  impact = max(u in real : u.data.sensitivity-impact)
  message = "{c} belongs to {c.environment} and keeps {real.data} as it is in production."
  fix = """
    Make test data up, or mask it on the way out of production so that nobody can be found again. Delete the copy in {c}
    and its backups. If the data in {c} is made up, declare it as data of its own with `subjects = none`.
    """
}

/// Health, faces and beliefs cannot be changed after a leak, and they are what people are treated badly for.
threat special-category-unprotected "Health, biometric or similar data is kept like any other" {
  classes = [data-disclosure, non-compliance]
  refs = ["CWE-311", "GDPR:9", "GDPR:32"]
  for c : Component
  let delicate = set(
    u in kept-of-people(c)
      where u.data is SpecialCategoryData and u.protection in [clear, field-encrypted]
  )
  when any delicate
  mitigated by FieldEncryption on delicate and DataAccessGovernance on c
  likelihood = possible
  impact = harm-of(delicate)
  message = "{c} keeps {delicate.data} where everybody who can read the store, or has a role in it, can read it."
  fix = """
    Encrypt the fields with a key that only the service in charge can use, let people open one case at a time with a
    reason that is recorded, and ask whether the data must be kept at all.
    """
}

/// One query, one file, one evening: who may take everything along needs no break-in.
threat bulk-export-uncontrolled "Everything can be carried away at once" {
  classes = [data-disclosure]
  refs = ["CWE-359", "ATT&CK:T1567", "ATT&CK:T1213.006", "GDPR:32", "PCI-DSS:7.2.6"]
  for c : Component
  let masses = set(
    u in c.uses
      where known(c.uses)
        and raw(u)
        and not summed-up(u)
        and u.data.sensitivity >= confidential
        and u.data.records >= bulk-records
  )
  when exportable(c) and any masses
  mitigated by DataLossPrevention on c and DataAccessGovernance on c
  likelihood = possible
  impact = max(u in masses : u.data.sensitivity-impact)
  message = "Whole tables of {masses.data} can be taken out of {c}, and nothing asks what for."
  fix = """
    Let {c} hand out single cases or totals, and give larger exports by request, with a purpose, an approval and an end
    date. Block copies to mail, cloud drives and removable disks, and raise an alert on unusual amounts.
    """
}
/// It writes exports, or somebody has been given the right to export from it.
def exportable(c : Component) : Bool =
  known(c.sinks) and bulk-export in c.sinks
  or any i in Identity, g in i.grants : g.target == c and export in g.rights

/// What stands on a screen is read over shoulders, photographed and sold by those who see it all day.
threat unmasked-display "Staff see full card or identity numbers" {
  classes = [data-disclosure]
  refs = ["CWE-359", "PCI-DSS:3.4.1"]
  for f : Flow from Component or Actor to Component
  let shown = set(u in returned-of-people(f) where u.data is CardholderData or NationalIdentifier)
  when staffed(f.source) and any shown
  unless known(f.needed-data) and all u in shown : u.data in f.needed-data
  mitigated by DataMasking on shown
  likelihood = possible
  impact = max(u in shown : u.data.sensitivity-impact)
  message = "{f} shows staff the whole of {shown.data}."
  fix = """
    Send the last four digits to the screen, and mask on the server and not in the browser. Whoever needs the whole
    number opens it one at a time, with a reason that is recorded; then state `needed-data` on {f}.
    """
}

// ===== Purpose, duration, amount =================================================================================

/// What is collected for one thing and used for another was never agreed to, and what nobody needs can only be lost.
threat excessive-collection "More personal data is kept than the purpose needs" {
  classes = [non-compliance]
  refs = ["CWE-359", "GDPR:5", "GDPR:25"]
  for c : Component
  let kept = kept-of-people(c)
  when known(c.purpose) and any kept
  mitigated by NecessaryDataOnly on c
  mitigated by DataMinimisation on c
  likelihood = possible
  impact = harm-of(kept)
  message = "{c} keeps {kept.data}; for what it is there for it needs {c.needed-data}."
  fix = """
    Go through the fields one by one: who uses it, for which step, until when? Stop collecting what has no answer, delete
    what is there of it, and state what is left as `needed-data` of {c}.
    """
}

/// Data that is never deleted grows into the largest possible breach, with people in it who left long ago.
threat no-retention-limit "Personal data is kept for ever" {
  classes = [non-compliance]
  refs = ["GDPR:5", "GDPR:17", "PCI-DSS:3.2.1"]
  for d : Data
  let places = set(c in keepers(d) where c is not ExternalParty)
  when any places
  mitigated by RetentionLimit on d
  mitigated by RetentionDeletion on places
  likelihood = likely
  impact = harm(d)
  message = "Nothing says when {d} in {places} is deleted."
  fix = """
    Set a limit for {d} from what the law and the contract ask (`retention = 10y`), let a job delete in {places} what is
    older, and check with a query each month that nothing older is left.
    """
}

/// A deletion that reaches the main database leaves the person in every copy of it.
threat erasure-not-propagated "A deletion does not reach the copies" {
  classes = [unawareness]
  refs = ["GDPR:17"]
  for d : Data
  let places = keepers(d)
  when count(places) >= 2 and any c in places : keeps-copies(c)
  mitigated by DataSubjectRights on places and DataLineage on places
  likelihood = possible
  impact = harm(d)
  message = "{d} is kept in {places}; who asks to be deleted stays in some of them."
  fix = """
    Record where copies of {d} go, send each deletion to all of {places} and note that it was done. In backups let the
    copy run out, and delete again after a restore. Indexes and trained models need the deletion too.
    """
}
/// Made from other stores, and seldom thought of when something is deleted there.
def keeps-copies(c : Component) : Bool =
  c is BackupStore or DataWarehouse or DataLake or VectorStore or SearchIndex
  or known(c.purpose) and model-training in c.purpose

/// People gave their data for one thing. Each further use needs a ground of its own.
threat purpose-creep "Data is used for something it was not collected for" {
  classes = [non-compliance]
  refs = ["CWE-359", "GDPR:5", "GDPR:6"]
  for f : Flow from Component to Component
  let consumers = set(c in [f.source, f.target] where any astray(c, f))
  when any consumers
  mitigated by PurposeBinding on consumers
  mitigated by ConsentManagement on consumers
  likelihood = possible
  impact = max(c in consumers : harm-of(astray(c, f)))
  message = "{f} brings {f.data} to {consumers}, for another purpose than it was collected for."
  fix = """
    Stop the feed until somebody has answered on what ground {consumers} may use the data. Then send it only for those
    who agreed, or send totals; state the new purpose on the data only once people have been told.
    """
}
/// What the flow brings to the component for another end than it was collected for. A program that passes it on to
/// others is not where it is used; the next one is.
def astray(c : Component, f : Flow) : set of Use = set(
  u in of-people(f)
    where (if u.role == carries then f.target == c else f.source == c)
      and known(u.data.purpose)
      and not passes-on(c, u.data)
      and serves-another-end(c, u.data)
)
/// By its purpose; where nobody has stated one, by what its segment or its kind is there for.
def serves-another-end(c : Component, d : Data) : Bool =
  if known(c.purpose) then any p in c.purpose : p not in d.purpose
  else if c.segment == marketing then marketing not in d.purpose
  else analyses(c) and analytics not in d.purpose
def passes-on(c : Component, d : Data) : Bool =
  c is Process and any g in c.outbound, u in sent-of-people(g) : u.data == d

// ===== Lawfulness ================================================================================================

/// Without a ground in the law, the whole processing is unlawful, however well it is secured.
threat no-lawful-basis "Personal data is processed without a legal ground" {
  classes = [non-compliance]
  refs = ["GDPR:6", "GDPR:30"]
  for d : Data
  when handled(d)
  mitigated by ProcessingRecord on d
  likelihood = unlikely
  impact = harm(d)
  message = "Nobody has recorded what allows {d} to be processed."
  fix = """
    Ask the data protection officer which ground applies (contract, legal obligation, consent, legitimate interest), enter
    it in the record of processing, and state it as `lawful-basis` of {d}. If there is none, stop.
    """
}

/// A consent that nobody looks up before the data is used is a form, and a withdrawal changes nothing.
threat consent-not-enforced "Data is used without asking whether consent still stands" {
  classes = [unawareness]
  refs = ["CWE-359", "GDPR:7"]
  for c : Process
  let consented = set(u in of-people(c) where u.data.lawful-basis == consent)
  when c is not Gateway and any consented
  unless c reaches ConsentService along calls up to 2
  mitigated by ConsentManagement on c
  likelihood = possible
  impact = harm-of(consented)
  message = "{c} uses {consented.data} on the ground of consent, and does not look whether there is one."
  fix = """
    Ask the consent service for each person and purpose at the moment of use, treat no answer as no, and let a withdrawal
    stop running jobs too. Test it with a person who has withdrawn.
    """
}

/// Outside of the law's reach people cannot defend themselves, and authorities there may read along.
threat third-country-transfer "Personal data leaves for a country without equal protection" {
  classes = [non-compliance]
  refs = ["GDPR:44", "GDPR:46"]
  for f : Flow from Component to Component
  let exported = set(
    u in of-people(f)
      where if u.role == carries then goes-abroad(u.data, f.source, f.target)
        else goes-abroad(u.data, f.target, f.source)
  )
  let receivers = set(
    c in [f.source, f.target]
      where any u in exported : c == (if u.role == carries then f.target else f.source)
  )
  when any exported
  mitigated by TransferSafeguards on f
  refines std.cloud.region-violation on receivers
  likelihood = possible
  impact = harm-of(exported)
  message = "{f} takes {exported.data} to a region where the law does not protect it as well."
  fix = """
    Choose a region of the provider inside, or send pseudonyms and keep the key. Otherwise agree standard clauses, assess
    the country's law, add encryption with your own key where that helps, and state `with TransferSafeguards` on {f}.
    """
}
/// The receiver stands in a region in which the datum may not be. That is asked only of what others run.
def goes-abroad(d : Data, sender : Component, receiver : Component) : Bool =
  receiver is not Client
  and (known(receiver.region) or receiver is ExternalParty or receiver.managed-by == vendor)
  and not (known(sender.region) and sender.region == receiver.region)
  and (if known(d.residency) then receiver.region not in d.residency
    else receiver.region not in adequate-regions)

/// Who processes data for you without a contract owes you nothing: no secrecy, no deletion, no word after a breach.
threat processor-without-agreement "A processor has no data processing agreement" {
  classes = [non-compliance]
  refs = ["GDPR:28"]
  for p : ExternalParty
  when receives-personal(p) and p.role == processor
  mitigated by ProcessorAgreement on p
  likelihood = possible
  impact = harm-through(p)
  message = "{p} processes personal data on your behalf without an agreement that binds it."
  fix = """
    Agree in writing what {p} may do, where, with whose help, how it protects the data, how fast it reports a breach and
    when it deletes. Send nothing before that is signed.
    """
}

/// What the component is told about people: in its callers' requests, and in the answers it gets.
def told-of-people(c : Component) : set of Use = set(
  u in c.flows.uses
    where personal(u.data)
      and any f in c.flows :
        (f.target == c and u in sent-of-people(f)) or (f.source == c and u in returned-of-people(f))
)

/// A refusal by a machine that nobody can question leaves people without credit, account or job, and without a reason.
threat automated-decision "A machine alone decides about people" {
  classes = [unawareness, non-compliance]
  refs = ["GDPR:22", "AIA:14"]
  for c : Process
  let judged = of-people(c)
  let told = told-of-people(c)
  when c.decision == automated and (any judged or any told)
  mitigated by HumanReviewPath on c and DecisionDisclosure on c
  likelihood = likely
  impact = worse(harm-of(judged), harm-of(told))
  message = "{c} decides about people by itself, and they cannot have a person look at it."
  fix = """
    Tell people that {c} decides and on what grounds, give them a way to a person who sees the case and may decide
    otherwise, and count how often that happens: never is a bad sign.
    """
}

/// An assessment made before going live finds what is cheap to change then and impossible later.
threat dpia-missing "Risky processing was not assessed for the people concerned" {
  classes = [non-compliance]
  refs = ["GDPR:35"]
  for m : Model
  let risky = set(
    d in Data
      where (d is SpecialCategoryData
          or d is MarketingProfile and known(d.records) and d.records >= many-people)
        and handled(d)
  )
  let deciding = set(
    c in Process where c.decision == automated and (any of-people(c) or any told-of-people(c))
  )
  when any risky or any deciding
  mitigated by DataProtectionImpactAssessment on m
  likelihood = possible
  impact = worse(moderate, max(d in risky : harm(d)))
  message = "The processing of sensitive data, of profiles of many people, or by automated decisions was not assessed."
  fix = """
    Write down what is done to whom and why, what could happen to them, and what is done against it; ask the data
    protection officer; change the design where the answer is bad. Repeat it when the processing changes.
    """
}

/// People may ask what is known about them, and have a month's answer coming. Without preparation it takes longer.
threat dsar-unsupported "What is known about one person cannot be handed out" {
  classes = [unawareness]
  refs = ["GDPR:15", "GDPR:20"]
  for c : Datastore
  let asked-for = set(
    u in kept-of-people(c)
      where not known(u.data.subjects) or u.data.subjects in [customers, minors]
  )
  when c is not BackupStore or LogStore and c.persistent and any asked-for
  mitigated by DataSubjectRights on c
  likelihood = possible
  impact = harm-of(asked-for)
  message = "What {c} keeps about one person in {asked-for.data} cannot be found, handed out or corrected on request."
  fix = """
    Give each record in {c} the person's key, build one export and one deletion for a person that cover all stores, and
    try them on a test person in every release.
    """
}

/// People who were not told cannot object, and are right to be angry.
threat undisclosed-processing "People are not told what happens to their data" {
  classes = [unawareness]
  refs = ["GDPR:13"]
  for f : Flow from Actor or Client to Process
  let collected = sent-of-people(f)
  when untrusted(f.source) and any collected
  mitigated by PrivacyNotice on f
  group by f.target
  likelihood = unlikely
  impact = harm-of(collected)
  message = "{f} collects {collected.data} from people who are not told what it is used for."
  fix = """
    Show beside the form, in a few plain lines, who collects what for which purpose, for how long, and who else gets it,
    with a link to the rest. Keep the text in step with this model.
    """
}
