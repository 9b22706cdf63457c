tm 1

/// Payments, cards, the ledger and open banking. The rules follow the money and the card number: from the customer who
/// gives an order, over the services that check and pass it on, to the books in which it becomes a fact.
library std.banking "Banking" version 1.0.0

use std.core
use std.identity
use std.crypto
use std.api
use std.messaging
use std.microseg
use std.web

// ---- vocabulary --------------------------------------------------------------------------------------------------

/// What a customer's confirmation is computed over.
enum ConfirmationBinding { none < session < amount-and-payee }
/// Where the factor that confirms a payment lives, seen from the device that orders it.
enum FactorSeparation { same-app < same-device < separate-device }

extend kind Flow {
  /// What the customer's confirmation of this payment is bound to.
  confirmation-binding : ConfirmationBinding absent none
    ask "What is the customer's confirmation of a payment on {self} bound to: nothing, the session, or amount and payee?"
  /// How far the confirming factor is from the device that gives the order.
  factor-separation : FactorSeparation absent same-app
    ask "Is a payment on {self} confirmed in the app that orders it, in another app on the same device, or on a separate device?"
}

/// Keeps the accounts: what is booked here has happened.
kind Ledger "Ledger" : Datastore { segment = core-ledger }
/// Decides whether a payment looks like fraud.
kind FraudDetection "Fraud detection" : SecurityMonitoring
/// Compares the parties of a payment with sanctions lists.
kind ScreeningService "Sanctions screening" : SecurityMonitoring
/// Exchanges messages with a payment network: SWIFT, a clearing house, a card scheme.
kind PaymentMessaging "Payment messaging interface" : Service
/// Settles between banks: SWIFT, a clearing house, an instant payment or card scheme.
kind PaymentNetwork "Payment network" : ExternalParty { role = network }
/// Licensed to read accounts or start payments for a customer of ours.
kind ThirdPartyProvider "Third-party provider" : ExternalParty { role = controller }

kind AccountData "Account data" : FinancialData
/// Security code, magnetic stripe, PIN: proves that the card is there, and may not be kept.
kind SensitiveAuthenticationData "Sensitive authentication data" : Data {
  sensitivity = restricted
  integrity = high
}
kind PinBlock "PIN block" : SensitiveAuthenticationData
/// Makes or checks PINs, security codes or card cryptograms.
kind CardKey "Card key" : EncryptionKey
kind RiskReport "Risk or regulatory report" : BusinessData { integrity = high }

kind Chat "Chat" : Flow
kind Ticket "Ticket" : Flow

// ---- controls ----------------------------------------------------------------------------------------------------

kind StrongCustomerAuthentication "Strong customer authentication" : Control on Flow, Component {
  covers Flow by target
  ask = "Does a payment on {self} need two independent factors of the customer?"
  refs = ["PCI-DSS:8.3.1", "NIST-800-53:IA-2", "ISO-27001:A.8.5", "SCA:4"]
}
/// The law lets some payments pass without; which ones, and who decided it, is on record.
kind ScaExemption "Recorded exemption from strong authentication" : Control on Flow {
  ask = "Is there a recorded exemption from strong customer authentication for {self}?"
  refs = ["SCA:18"]
}
kind DynamicLinking "Confirmation bound to amount and payee" : Control on Flow {
  holds when confirmation-binding == amount-and-payee
  gives confirmation-binding == amount-and-payee
  refs = ["NIST-800-53:IA-11", "ISO-27001:A.8.5", "SCA:5"]
}
kind FactorIndependence "Independent factors" : Control on Flow, Client {
  covers Flow by source
  ask = "Does the confirming factor of {self} survive when the ordering app or its device is taken over?"
  refs = ["SCA:9", "MASVS-AUTH-3"]
}
kind OutOfBandNotice "Notice to the customer on another channel" : Control on Flow, Component {
  covers Flow by target
  ask = "Is the customer told about a change on {self} on a channel that the change cannot touch?"
  refs = ["ISO-27001:A.8.16"]
}
kind TransactionMonitoring "Transaction monitoring" : Control on Component {
  ask = "Is every payment through {self} scored for fraud before it is booked?"
  refs = ["NIST-800-53:SI-4", "ISO-27001:A.8.16", "SCA:2", "DORA:10"]
}
kind FailClosedOrLimits "Without a verdict held, or kept under tight limits" : Control on Flow {
  ask = "When {self} fails, are payments held or kept under tight limits until it works again?"
  refs = ["NIST-800-53:SI-17", "NIST-800-53:SC-24", "ISO-27001:A.8.14", "ASVS:16.5.3"]
}
kind PayeeVerification "Verification of the payee" : Control on Flow, Component {
  covers Flow by target
  ask = "Are the payee's name and account compared before a payment on {self} is confirmed, and again before it is booked?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.26"]
}
kind MandatoryScreeningPath "No payment without screening" : Control on Component {
  ask = "Does {self} receive a payment only with a fresh verdict of sanctions screening?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.26"]
}
kind HashChainedLedger "Hash-chained ledger" : Control on Ledger {
  ask = "Are the entries of {self} chained by hashes that are published somewhere else?"
  refs = [
    "PCI-DSS:11.5.2",
    "NIST-800-53:SI-7",
    "NIST-800-53:AU-10",
    "ISO-27001:A.5.33",
    "SWIFT:6.3",
  ]
}
/// What a place keeps of a card number is of no use to a thief who takes it from there.
kind UnreadableCardNumbers "Card numbers made unreadable" : Control on Use {
  holds when protection in [field-encrypted, tokenised, keyed-hash, masked, truncated]
  refs = ["PCI-DSS:3.5.1", "NIST-800-53:SC-28", "ISO-27001:A.8.11"]
}
kind NoSadStorage "Nothing kept after authorisation" : Control on Component {
  ask = "Are security codes, stripe data and PIN blocks gone from {self} once a payment is authorised?"
  refs = ["PCI-DSS:3.3.1", "NIST-800-53:SI-12", "ISO-27001:A.8.10"]
}
kind PaymentPageIntegrity "Integrity of the payment page" : Control on Client {
  ask = "Is every script on the payment page of {self} reviewed, pinned and watched for change?"
  refs = ["PCI-DSS:6.4.3", "PCI-DSS:11.6.1", "NIST-800-53:SI-7", "ISO-27001:A.8.26"]
}
kind HsmOperations "PIN and card operations inside an HSM" : Control on Component {
  ask = "Does {self} leave every operation on PINs and card keys to an HSM?"
  refs = ["PCI-DSS:3.6.1", "NIST-800-53:SC-12", "ISO-27001:A.8.24"]
}
kind EidasCertificateValidation "Validation of the provider's qualified certificate" : Control
    on Flow, Component {
  covers Flow by target
  ask = "Does {self} check the qualified certificate of a third-party provider, its revocation and its role?"
  refs = ["NIST-800-53:IA-5(2)", "NIST-800-53:IA-8", "ISO-27001:A.8.5", "SCA:34"]
}
kind ProviderRegisterCheck "Check against the register of providers" : Control on Flow, Component {
  covers Flow by target
  ask = "Is a third-party provider on {self} looked up in the register, so that a withdrawn licence ends access?"
  refs = ["NIST-800-53:IA-8", "ISO-27001:A.8.5", "SCA:30"]
}
kind ConsentScoping "Requests held to the customer's consent" : Control on Component {
  ask = "Does {self} hold every request of a provider to the accounts, data and period of the customer's consent?"
  refs = ["NIST-800-53:AC-3", "ISO-27001:A.8.3", "ASVS:10.7.3"]
}
kind DedicatedInterface "Interface for providers" : Control on Flow, Component {
  covers Flow by target
  ask = "Does {self} give providers an interface of their own, without the customer's password?"
  refs = ["ISO-27001:A.8.5", "SCA:30"]
}
kind SecureZone "Secure zone for payment messaging" : Control on Boundary {
  ask = "Is {self} a zone for payment messaging alone, with its own administrators?"
  refs = ["PCI-DSS:1.4.1", "NIST-800-53:SC-7", "ISO-27001:A.8.22", "SWIFT:1.1"]
}

// ---- predicates --------------------------------------------------------------------------------------------------

/// From this amount on, one person alone may not move money.
param four-eyes-amount : Money = 50k EUR

def moves-money(f : Flow) : Bool = f.effect == money

/// A payment that a customer gives from outside: from a person or a device into something of ours.
def customer-payment(f : Flow) : Bool =
  moves-money(f) and f.source is Actor or Client and f.target is not Client and untrusted(f.source)

/// A provider orders the payment, and how the customer confirms it to the bank is not drawn.
def provider-payment(f : Flow) : Bool =
  moves-money(f) and f.source is ThirdPartyProvider and no g in Flow : customer-payment(g)

/// A person sits at the source, directly or through a tool.
def by-hand(f : Flow) : Bool = f.source is Actor or Client or Bastion or AdminConsole

/// The first service behind the edge that sees a payment.
def takes-payments(c : Component) : Bool =
  c is Process
  and c is not Gateway
  and any f in c.inbound where moves-money(f) : f.source is Actor or Client or Gateway

def payment-entries() : set of Component = set(c in Component where takes-payments(c))
def payers() : set of Component = set(c in Component where any f in c.outbound : moves-money(f))

/// Where money is booked by somebody: our ledgers, and the networks that settle.
def books() : set of Component = set(c in Component where c is Ledger or PaymentNetwork)

relation money via f : Flow = f.source -> f.target where moves-money(f)

def payments-into(c : Component) : set of Flow = set(f in c.inbound where moves-money(f))

/// The most that one transaction over these flows can move.
def amount-impact(flows : set of Flow) : Impact = max(f in flows, u in f.uses : u.data.money-impact)

def stored-card-numbers(c : Component) : set of Use = set(
  u in c.uses where u.role == stores and u.data is CardholderData
)

// ---- payments ----------------------------------------------------------------------------------------------------

/// A password can be phished and a session stolen. What stops the thief is a second factor at the moment when money
/// moves, and not at the moment of login.
threat payment-without-sca "Payment without strong customer authentication" {
  classes = [spoofing]
  refs = ["CWE-308", "ATT&CK:T1657", "SCA:4"]

  for f : Flow
  when customer-payment(f) or provider-payment(f)
  mitigated by StrongCustomerAuthentication on f
  mitigated by ScaExemption on f

  impact = money-impact(f)
  likelihood = likely + exposure(f.target)
  message = "A customer can move money over {f} with nothing stronger than the session."
  fix = """
    Ask for two independent factors when the order is given, not only at login, and refuse the order on the server
    when the proof is missing. Where an exemption applies (low value, trusted payee, corporate channel), record which
    one and who decided it: `with ScaExemption`.
    """
}

/// When the confirmation says only "yes", malware in the browser shows one payment and sends another.
threat no-dynamic-linking "Confirmation is not bound to amount and payee" {
  classes = [tampering]
  refs = ["CWE-345", "CAPEC-384", "ATT&CK:T1565.002", "SCA:5"]

  for f : Flow
  when customer-payment(f) or provider-payment(f)
  mitigated by DynamicLinking on f

  impact = money-impact(f)
  likelihood = possible + exposure(f.target)
  message = "The confirmation of a payment on {f} stays valid when amount or payee are changed underneath."
  fix = """
    Compute the confirmation code over amount and payee, show both on the confirming device, and check the code
    against the order that is booked. A change of either must make the code worthless.
    """
}

/// Two factors in one app on one phone fall together when the phone does.
threat approval-on-same-device-unseparated "Order and approval share one unprotected device" {
  classes = [spoofing]
  refs = ["CWE-1390", "SCA:9"]

  for f : Flow
  when customer-payment(f) and f.factor-separation <= same-device
  mitigated by FactorIndependence on f

  impact = money-impact(f)
  likelihood = unlikely + exposure(f.target)
  message = "{f} is ordered and confirmed on one device, so whoever owns {f.source} owns both factors."
  fix = """
    Run the confirming factor in a separate execution environment (secure element, hardware-backed key with user
    presence), detect a rooted or cloned device, or move the confirmation to a second device.
    """
}

/// Fraud looks like a normal payment to every other control: only a comparison with how this customer pays shows it.
threat no-transaction-monitoring "Payments are booked without a look for fraud" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1657", "SCA:2", "DORA:10"]

  for c : Component
  when takes-payments(c)
  unless c reaches FraudDetection along calls up to 3
  mitigated by TransactionMonitoring on c

  impact = amount-impact(payments-into(c))
  likelihood = possible
  message = "{c} takes payments and nothing on their way looks for fraud."
  fix = """
    Score each payment before it is booked (amount, payee, device, habit), hold what stands out, and let the verdict
    arrive in time to stop the money. Draw the scoring service, or state `with TransactionMonitoring` on {c} when the
    check lives elsewhere.
    """
}

/// A check that lets everything through when it is down is switched off by whoever can bring it down.
threat fraud-check-fail-open "Fraud check lets payments through when it fails" {
  classes = [denial-of-service, tampering]
  refs = ["CWE-636", "CWE-703", "ATT&CK:T1657"]

  for f : Flow from Component to FraudDetection or ScreeningService
  when f.on-failure == fail-open
  mitigated by FailClosedOrLimits on f

  impact = amount-impact(set(g in f.source.flows where moves-money(g)))
  likelihood = possible
  message = "When {f.target} does not answer, {f.source} lets the payment pass unchecked."
  fix = """
    Decide what happens without a verdict: hold the payment, or allow it only under a low amount and a low total per
    customer and hour. Alarm on every payment passed that way, and test it by taking {f.target} down.
    """
}

/// The payee is a number that several programs copy. One of them, or one on the wire between them, can replace it.
threat payee-substitution "Payee can be replaced between order and booking" {
  classes = [tampering]
  refs = ["CWE-345", "CAPEC-385", "ATT&CK:T1565.002"]

  for f : Flow
  let onward = set(
    g in Flow
      where moves-money(g) and (g.source == f.target or f.target reaches g.source along money)
  )
  when (customer-payment(f) or provider-payment(f)) and any onward
  mitigated by MessageSigning on onward
  mitigated by PayeeVerification on f

  impact = money-impact(f)
  likelihood = possible
  message = "A payment from {f} is passed on in {onward} without anything that binds payee and amount end to end."
  fix = """
    Sign the order where it is captured and verify the signature where it is booked, or verify name against account
    before the customer confirms and compare what was confirmed with what is booked.
    """
}

/// A limit in the app protects against typing errors only: whoever calls the interface does not use the app.
threat no-limits-server-side "Payment limits are not enforced on the server" {
  classes = [tampering]
  refs = ["CWE-602", "CWE-841", "API6:2023", "ASVS:2.3.2"]

  for c : Component
  when takes-payments(c)
  unless any f in c.outbound where moves-money(f) and f.target is Process :
      f.target has BusinessLimitChecks
  mitigated by BusinessLimitChecks on c

  impact = amount-impact(payments-into(c))
  likelihood = possible + exposure(c)
  message = "{c} passes payments on and no service behind the app enforces an amount or a frequency."
  fix = """
    Enforce limits for each payment, day and new payee in the service that owns the booking, in the same transaction
    as the booking. Raising a limit is a sensitive change of its own.
    """
}

/// A retry after a lost answer looks like a second payment to a service that keeps no memory of the first.
threat double-spend-on-retry "A retry or replay books twice" {
  classes = [tampering]
  refs = ["CWE-294", "CWE-837", "ASVS:2.3.4"]

  for f : Flow
  when moves-money(f)
    and (f.source is Queue
      or f.target is Queue
      or known(f.delivery) and f.delivery == at-least-once)
  mitigated by ReplayProtection on f
  mitigated by IdempotencyKeys on f
  refines std.api.replayable-request on f, std.messaging.event-replay-reorder on f

  impact = money-impact(f)
  likelihood = possible
  message = "{f} is delivered at least once and {f.target} books what arrives twice a second time."
  fix = """
    Let the client send a key with each payment, store it with the booking under a unique constraint in one
    transaction, and answer a repetition with the first result. Keep keys longer than the longest retry.
    """
}

/// Two debits that both read the balance before either writes it both find enough money.
threat race-on-balance "Concurrent debits overdraw one account" {
  classes = [tampering]
  refs = ["CWE-362", "ASVS:2.3.4"]

  for c : Service
  let debits = set(f in c.inbound where moves-money(f))
  when count(debits.source) >= 2
  mitigated by ConcurrencyControl on c
  refines std.api.race-on-limit on c

  impact = amount-impact(debits)
  likelihood = unlikely + exposure(c)
  message = "{debits.source} debit through {c}, which does not guard an account against concurrent debits."
  fix = """
    Check and debit in one transaction: a conditional update (`where balance >= amount`), a row lock, or one queue per
    account. Test it with two parallel debits of the whole balance.
    """
}

/// Money that leaves without being compared with the lists is a breach of law even when no one is defrauded.
threat sanctions-bypass "Payments can pass around sanctions screening" {
  classes = [tampering]
  refs = ["CWE-841", "CWE-288", "ATT&CK:T1657"]

  for n : PaymentNetwork
  when payment-entries() reaches n along money avoiding ScreeningService
  unless all e in payment-entries() : e reaches ScreeningService along calls up to 2
  mitigated by MandatoryScreeningPath on n

  impact = major
  likelihood = unlikely
  message = "A payment can reach {n} on a path that no screening service lies on."
  fix = """
    Make the screening verdict a condition of submission: the component in front of {n} refuses a payment without a
    fresh verdict for this payment. Draw the screening service on the path, or state `with MandatoryScreeningPath`.
    """
}

// ---- the ledger --------------------------------------------------------------------------------------------------

/// A ledger is believed because nothing in it changes. A row that can be updated can be updated by an intruder.
threat ledger-mutable "Ledger entries can be changed or deleted" {
  classes = [tampering, repudiation]
  refs = ["CWE-345", "ATT&CK:T1565.001", "SWIFT:6.3"]

  for l : Ledger
  when any f in l.inbound : f.effect >= write
  mitigated by ImmutableStore on l
  mitigated by HashChainedLedger on l

  impact = severe
  likelihood = unlikely
  message = "Entries of {l} can be changed or deleted after they were booked, and nothing would show it."
  fix = """
    Take `UPDATE` and `DELETE` on booked entries from every identity, the owner of the schema included; correct by a
    counter-entry. Where the product cannot, chain the entries by hashes and publish the head somewhere else daily.
    """
}

/// The rules of bookkeeping live in the posting service. Whoever writes beside it writes beside the rules.
threat ledger-direct-write "The ledger is written past the posting service" {
  classes = [tampering]
  refs = ["CWE-284", "ATT&CK:T1565.001", "ATT&CK:T1657", "ISO-27001:A.5.3"]

  for l : Ledger
  let writes = set(f in l.inbound where f.effect >= write)
  let manual = set(f in writes where by-hand(f))
  when count(writes.source) >= 2 or any manual
  unless no manual and l has ApiOnlyAccess
  mitigated by ApiOnlyAccess on l and DualControl on manual

  impact = severe
  likelihood = possible
  message = "{l} is written by {writes.source}, not by one posting service alone."
  fix = """
    Leave one service with the right to write, put corrections through it as bookings, and demand a second person for
    whatever is done by hand. Take the write right from every other identity in the database itself.
    """
}

/// Two books that are never compared drift apart, and a thief needs to change one of them only.
threat no-reconciliation "Books that describe the same money are not compared" {
  classes = [repudiation, tampering]
  refs = ["CWE-354", "ATT&CK:T1565", "BCBS-239:3"]

  for l : Ledger
  let others = set(b in books() where b != l)
  when any others and any p in payers() : p reaches l along money and p reaches others along money
  mitigated by LedgerReconciliation on l

  impact = major
  likelihood = unlikely
  message = "{l} and {others} both hold the same money and nothing compares them."
  fix = """
    Compare totals and single entries between {l} and the other books at least daily, by a job that neither side can
    change, and raise every difference to a person with a deadline.
    """
}

/// One person who can move any amount alone is one bribe, one threat or one stolen laptop away from doing it.
threat single-person-high-value "One person alone can move a high amount" {
  classes = [elevation-of-privilege]
  refs = ["CWE-654", "ATT&CK:T1657", "ISO-27001:A.5.3"]

  for f : Flow
  when by-hand(f)
    and not untrusted(f.source)
    and (f.effect == admin and f.target is Ledger
      or moves-money(f) and (any u in f.uses : u.data.max-transaction >= four-eyes-amount))
  unless f.approval == dual
  mitigated by DualControl on f

  impact = money-impact(f)
  likelihood = possible
  message = "One person alone can carry out {f} on {f.target}."
  fix = """
    Split it: one person enters, another one approves, and the system refuses that both are the same, also by group or
    deputy. Apply it to limits, payees and the list of approvers too.
    """
}

/// A database administrator with a standing right reads every account and can change every balance, and no control of
/// the application sees it.
threat dba-ledger-access "Administrator holds a standing right on the ledger" {
  classes = [tampering]
  refs = ["CWE-250", "ATT&CK:T1213.006", "SWIFT:1.2", "PCI-DSS:7.2.6"]

  for f : Flow from Component or Actor to Ledger
  let who = f.identity
  when by-hand(f)
    and who is HumanIdentity
    and who.scope >= broad
    and any g in who.grants where g.target == f.target : g.standing
  mitigated by JustInTimeAccess on who and SessionRecording on f
  refines std.identity.standing-privilege on who

  impact = severe
  likelihood = unlikely
  message = "{who} may work on {f.target} at any time, without asking and with more than a narrow right."
  fix = """
    Give the right for a ticket and for hours, by approval of somebody else, with a recorded session through the
    bastion. Between two tickets the account has no right at all. Keep one sealed emergency account.
    """
}

// ---- cards -------------------------------------------------------------------------------------------------------

/// A table of card numbers in clear text is the loss that ends card programmes: one query is the whole breach.
threat pan-clear-at-rest "Card numbers are stored in clear text" {
  classes = [information-disclosure]
  refs = ["CWE-311", "ATT&CK:T1213.006", "PCI-DSS:3.5.1"]

  for c : Component
  let numbers = stored-card-numbers(c)
  when (c is Datastore or known(c.uses)) and any numbers
  mitigated by UnreadableCardNumbers on numbers
  refines std.crypto.unencrypted-at-rest on c

  impact = severe
  likelihood = possible + exposure(c)
  message = "{c} stores card numbers that anybody who can read the store can read."
  fix = """
    Do not store the number when a token or the last four digits do. Else encrypt it field by field with a key that
    the store cannot use, held in an HSM or key service, and re-encrypt what is there already, backups included.
    """
}

/// Encryption of the disk ends where the database begins: it stops a thief of disks, and no one with a login.
threat pan-disk-encryption-only "Only the disk below the card numbers is encrypted" {
  classes = [information-disclosure]
  refs = ["CWE-311", "PCI-DSS:3.5.1.2"]

  for c : Datastore
  let numbers = stored-card-numbers(c)
  when any numbers and c.encryption-at-rest in [platform, customer-key, managed-key]
  mitigated by UnreadableCardNumbers on numbers
  refines std.banking.pan-clear-at-rest on c

  impact = severe
  likelihood = unlikely + exposure(c)
  message = "Card numbers in {c} are protected by encryption of the disk alone, which every login passes."
  fix = """
    Keep the encryption of the disk and add encryption of the field, or tokens. The test: a dump taken with the
    application's own database user must not show one readable card number.
    """
}

/// The security code, the magnetic stripe and the PIN exist to prove that the card is there. Stored, they prove nothing
/// any more, and the schemes forbid it.
threat sad-stored "Security codes or PINs are kept after authorisation" {
  classes = [non-compliance, information-disclosure]
  refs = ["CWE-312", "PCI-DSS:3.3.1"]

  for c : Component
  when known(c.uses)
    and any u in c.uses where u.role == stores : u.data is SensitiveAuthenticationData
  mitigated by NoSadStorage on c

  impact = severe
  likelihood = possible + exposure(c)
  message = "{c} stores security codes, stripe data or PIN blocks, which nobody may keep after authorisation."
  fix = """
    Delete them in the same transaction that receives the answer to the authorisation, keep them out of logs, dumps
    and dead-letter queues, and search the existing stores and backups for what is there already.
    """
}

/// Every component that sees a card number is part of the card environment, with all its rules, wanted or not.
threat pan-in-non-cde "Card numbers leave the card environment" {
  classes = [information-disclosure]
  refs = ["CWE-653", "PCI-DSS:1.4.4", "PCI-DSS:12.5.2", "PCI-DSS:3.2.1"]

  for c : Process or Datastore or Queue
  let numbers = set(u in c.uses where u.data is CardholderData)
  when known(c.uses) and c.segment != cde and any numbers
  mitigated by UnreadableCardNumbers on numbers
  mitigated by NetworkSegmentation on c.boundary

  impact = severe
  likelihood = possible + exposure(c)
  message = "{c} handles readable card numbers outside the card environment, and draws its neighbours in with it."
  fix = """
    Let {c} work with tokens and keep the number in the card vault. If it must see the number, move it into the card
    environment, behind a boundary that lets in by name only, and count it in the yearly scope.
    """
}

/// Mail, chat and tickets are copied to phones, archives and search indexes that nobody can clean.
threat pan-in-messaging "Card numbers travel in mail, chat or tickets" {
  classes = [information-disclosure]
  refs = ["CWE-319", "PCI-DSS:4.2.2"]

  for f : Flow
  let numbers = set(u in f.uses where u.data is CardholderData)
  when f is Smtp or Chat or Ticket and any numbers
  mitigated by UnreadableCardNumbers on numbers
  mitigated by DataLossPrevention on f

  impact = severe
  likelihood = likely
  message = "{f} sends readable card numbers into mail, chat or tickets."
  fix = """
    Send the last four digits or a token, and block full numbers in the outgoing gateway. Purge what is in mailboxes
    and tickets now; it counts as stored card data.
    """
}

/// Skimmers do not break in: they change one script of one supplier and read every card as it is typed.
threat payment-page-skimming "A changed script can read cards as they are typed" {
  classes = [tampering, information-disclosure]
  refs = ["CWE-829", "CWE-353", "ATT&CK:T1189", "PCI-DSS:6.4.3", "PCI-DSS:11.6.1"]

  for c : Browser
  when c.third-party-scripts != none
    and (known(c.uses) and (any u in c.uses where u.data is CardholderData : raw(u))
      or (any f in c.outbound where known(f.uses), u in f.uses where u.data is CardholderData :
          raw(u)))
  mitigated by PaymentPageIntegrity on c
  refines std.web.third-party-script on c

  impact = major
  likelihood = likely
  message = "Cards are typed into {c} while scripts run there that nobody holds to a reviewed version."
  fix = """
    Take the card in a frame that the payment provider serves, list and justify every script left on the page, pin
    them (integrity hashes, content security policy), and let a monitor alarm when the page changes.
    """
}

/// Whoever holds the PIN key can make PINs. It must never be where an administrator of servers can copy it.
threat pin-or-key-outside-hsm "PINs or card keys are handled outside an HSM" {
  classes = [information-disclosure]
  refs = ["CWE-922", "PCI-DSS:3.6.1", "PCI-DSS:3.3.1.3"]

  for c : Process or Datastore
  when known(c.uses) and any u in c.uses : u.data is PinBlock or CardKey
  mitigated by HsmOperations on c

  impact = severe
  likelihood = unlikely + exposure(c)
  message = "{c} handles PIN blocks or card keys in the memory of an ordinary server."
  fix = """
    Translate and verify PINs inside the HSM: {c} passes encrypted blocks through and never holds a key. Give it a
    handle and the right to use one operation, not the key.
    """
}

// ---- open banking ------------------------------------------------------------------------------------------------

/// Anybody can call himself a licensed provider. What counts is the certificate and the register behind it.
threat tpp-identity-not-verified "Third-party provider is not verified" {
  classes = [spoofing]
  refs = ["CWE-295", "CWE-296", "CAPEC-151", "SCA:34", "SCA:30"]

  for f : Flow from ThirdPartyProvider to Process
  when f.effect != health
  mitigated by EidasCertificateValidation on f and ProviderRegisterCheck on f

  impact = major
  likelihood = possible + exposure(f.target)
  message = "{f.target} does not prove on {f} that the caller is a provider licensed for what it asks."
  fix = """
    Demand the qualified certificate on the connection, check chain, revocation and role (account information, payment
    initiation), and look the provider up in the register at least daily, so that a withdrawn licence ends access.
    """
}

/// A consent is a fence around data. If only the gateway looks at the token, the fence has no sides.
threat consent-scope-not-enforced "Provider can ask beyond the customer's consent" {
  classes = [elevation-of-privilege]
  refs = ["CWE-863", "API1:2023", "SCA:36", "GDPR:6", "ASVS:10.7.3"]

  for c : Service
  when ThirdPartyProvider reaches c along relays
    and any u in c.uses : u.data is FinancialData or PaymentData
  mitigated by ConsentScoping on c and ObjectAuthorization on c
  refines std.api.bola on c

  impact = major
  likelihood = likely + exposure(c)
  message = "{c} answers third-party providers without holding each request to the consent it was given for."
  fix = """
    Read the consent for every request: which accounts, which data, how far back, until when. Decide in the service
    that owns the data, by the consent's own record and not by what the token says about itself.
    """
}

/// A bearer token works for whoever holds it, and a provider's logs hold thousands.
threat openbanking-token-replay "A provider's token works for whoever holds it" {
  classes = [spoofing]
  refs = ["CWE-294", "ATT&CK:T1528", "ASVS:10.3.5"]

  for f : Flow from ThirdPartyProvider to Process
  when any a in f.authentication : a in [jwt, oauth2]
  mitigated by SenderConstrainedToken on f
  refines std.identity.bearer-token-replay on f

  impact = major
  likelihood = possible + exposure(f.target)
  message = "The token on {f} is not bound to the provider: a copy of it works from anywhere."
  fix = """
    Bind the token to the provider's client certificate or to a key it proves with each request (DPoP), and refuse it
    when the proof is missing.
    """
}

/// A customer who gives his password to somebody else has given away all of it, for ever, and taught himself to do so.
threat screen-scraping-channel "A provider logs in with the customer's own credentials" {
  classes = [spoofing, information-disclosure]
  refs = ["CWE-522", "SCA:30"]

  for f : Flow from ExternalParty to Process
  when known(f.uses)
    and any u in f.uses where u.role == carries and u.data is Password :
      u.data.subjects == customers
  mitigated by DedicatedInterface on f

  impact = major
  likelihood = possible + exposure(f.target)
  message = "{f.source} logs in to {f.target} with the customer's own credentials."
  fix = """
    Offer the provider an interface of its own, with its own identity and the customer's consent, and refuse logins of
    customers from providers' networks once it is there.
    """
}

// ---- payment networks and files ----------------------------------------------------------------------------------

/// The messages that leave for a payment network are money. What shares a zone with their sender can send them.
threat swift-zone-not-isolated "Payment messaging shares its zone with general systems" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1657", "SWIFT:1.1"]

  for c : PaymentMessaging
  let neighbours = set(
    o in c.boundary.components where o is not PaymentMessaging or SecretStore or Gateway or Queue
  )
  when any neighbours
  mitigated by SecureZone on c.boundary

  impact = severe
  likelihood = unlikely + exposure(c)
  message = "{c} shares {c.boundary} with {neighbours}: taking one of them is a step from sending payments."
  fix = """
    Put the messaging interface, its HSM and its jump host into a zone of their own, let in by name only, with separate
    administrators and no browsing or mail in it.
    """
}

/// Between the back office and the network interface a payment is often a plain file or a plain message.
threat backoffice-message-flow-unprotected "Messages to the payment interface are not protected" {
  classes = [tampering]
  refs = ["CWE-345", "SWIFT:2.4A", "SWIFT:2.1"]

  for f : Flow from Component to PaymentMessaging
  when f.source is not PaymentMessaging or ExternalParty and f.effect >= write
  mitigated by MessageSigning on f
  mitigated by TlsInTransit on f

  impact = money-impact(f)
  likelihood = unlikely
  message = "Whoever reaches the wire between {f.source} and {f.target} can write or change payments."
  fix = """
    Authenticate both ends of the connection and sign each message in {f.source}; let {f.target} refuse what does not
    verify. Do it for the files that are dropped in a directory too.
    """
}

/// A settlement file is millions in a text file, and it waits in directories.
threat batch-file-tamper "Settlement file can be altered on its way" {
  classes = [tampering]
  refs = ["CWE-354", "ATT&CK:T1565.002", "SWIFT:2.1"]

  for f : FileTransfer
  when moves-money(f)
  mitigated by MessageSigning on f
  refines std.crypto.unsigned-critical-file on f

  impact = money-impact(f)
  likelihood = possible
  message = "The payments in the file of {f} can be changed wherever it lies, and {f.target} would book them."
  fix = """
    Sign the file where it is produced with a key in an HSM, verify it before the first line is booked, and compare
    count and total with an advice that came another way.
    """
}

/// First the address, then the limit, then the money: most account takeovers change a setting before they pay.
threat account-takeover-payout-change "Payout details or limits change without a second look" {
  classes = [spoofing, tampering]
  refs = ["CWE-306", "ATT&CK:T1098", "ASVS:7.5.1", "SCA:4"]

  for f : Flow from Actor or Client to Process
  when any x in f.changes : x in [payout-details, limits]
  mitigated by StepUpAuthentication on f and OutOfBandNotice on f

  impact = money-impact(f)
  likelihood = possible + exposure(f.target)
  message = "A session is enough to change payout details or limits over {f}."
  fix = """
    Ask for the second factor again for this change, tell the customer at the old address, let the change rest for some
    hours before money follows it, and show it to fraud detection.
    """
}

/// A figure in a report to the board or the regulator is as good as the way it came.
threat reporting-lineage-gap "Risk report is built from untracked copies" {
  classes = [tampering]
  refs = ["CWE-345", "BCBS-239:2", "BCBS-239:3"]

  for c : Process
  let sources =
    set(
      f in c.outbound where f.target is Datastore and f.target is not Ledger and f.effect == read
    ).target
  when known(c.uses)
    and any sources
    and any u in c.uses where u.role == processes : u.data is RiskReport
  mitigated by DataLineage on c and LedgerReconciliation on sources

  impact = major
  likelihood = unlikely
  message = "{c} builds a report from {sources} and nobody can say which booking a figure comes from."
  fix = """
    Record for each figure the source, the time and the transformations, compare totals with the ledger before
    release, and take spreadsheets out of the chain.
    """
}

/// A folder with passports and selfies is identity theft ready for use, and the people in it cannot change their faces.
threat kyc-document-exposure "Identity documents are readable by too many" {
  classes = [information-disclosure]
  refs = ["CWE-359", "GDPR:9", "GDPR:32"]

  for c : Datastore
  let documents = set(
    u in c.uses where u.role == stores and u.data is IdentityDocument or BiometricData
  )
  when known(c.uses)
    and any documents
    and (c.public-access
      or any f in c.inbound where by-hand(f) : human(f.identity) and privileged(f.identity))
  mitigated by DataAccessGovernance on c and FieldEncryption on documents

  impact = major
  likelihood = possible + exposure(c)
  message = "Identity documents in {c} can be read from the internet or by staff who do not work on the case."
  fix = """
    Close public access, let staff open one case at a time with a reason that is logged, encrypt the documents with a
    key that only the case service can use, and delete them when the law's period is over.
    """
}
