tm 1

/// What is encrypted, with which keys, and where the keys are.
library std.crypto "Cryptography" version 1.0.0
use std.core
use std.stride
use std.identity

// ===== Controls ==================================================================================================

probe post-quantum-key-exchange "Server and client agree on a key by a post-quantum method"

kind StrongTlsConfiguration "Current TLS versions only" : Control on Flow {
  holds when encryption >= tls-1-2
  gives encryption >= tls-1-2
  proven by tls-1-2-or-better
  refs = [
    "PCI-DSS:4.2.1",
    "PCI-DSS:12.3.3",
    "NIST-800-53:SC-13",
    "ISO-27001:A.8.24",
    "ASVS:12.1.1",
    "ASVS:12.1.2",
  ]
}
kind CertificateAutomation "Certificates renew themselves" : Control on Identity {
  holds when credential == certificate and rotation == auto
  refs = [
    "PCI-DSS:4.2.1",
    "NIST-800-53:SC-17",
    "NIST-800-53:IA-5",
    "ISO-27001:A.8.24",
    "ASVS:13.3.4",
  ]
}
kind PasswordHashing "Password hashing" : Control on Use {
  holds when protection == password-hash
  refs = ["PCI-DSS:8.3.2", "NIST-800-53:IA-5(1)", "ISO-27001:A.5.17", "ASVS:11.4.2"]
}
kind KeyManagement "Keys managed apart from the data" : Control on Component {
  ask = "Are the keys that protect the data in {self} kept somewhere else, by other people?"
  refs = [
    "PCI-DSS:3.6.1",
    "PCI-DSS:3.7.1",
    "NIST-800-53:SC-12",
    "ISO-27001:A.8.24",
    "ASVS:11.1.1",
    "ASVS:13.3.1",
    "RTS-ICT:7",
  ]
}
kind KeyRotation "Key rotation" : Control on Identity {
  holds when rotation >= manual
  gives rotation >= manual
  refs = ["PCI-DSS:3.7.4", "NIST-800-53:SC-12", "ISO-27001:A.8.24", "ASVS:11.1.1", "ASVS:13.3.4"]
}
kind CryptoInventory "Inventory of cryptography" : Control on Boundary {
  ask = "Is there a current list of the algorithms, keys and certificates that {self} uses?"
  refs = ["PCI-DSS:12.3.3", "NIST-800-53:CM-8", "ISO-27001:A.8.24", "ASVS:11.1.2"]
}
kind PostQuantumReady "Post-quantum key exchange" : Control on Flow {
  holds when key-exchange >= hybrid
  gives key-exchange >= hybrid
  proven by post-quantum-key-exchange
  refs = ["PCI-DSS:12.3.3", "NIST-800-53:SC-12", "ISO-27001:A.8.24", "ASVS:11.1.4"]
}

// ===== Predicates ================================================================================================

/// The flow is said to use TLS, whatever the version.
def speaks-tls(f : Flow) : Bool = f.encryption in [tls-1-0, tls-1-2, tls-1-3]

/// A use in which the datum is kept, not only passed through.
def kept(u : Use) : Bool = u.role in [stores, holds]

// ===== On the wire ===============================================================================================

/// On a public network anybody on the way can read and change what is not encrypted.
threat cleartext-public "Unencrypted over a public network" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-319", "CAPEC-158", "ATT&CK:T1040", "A04:2025", "ASVS:12.2.1", "GDPR:32"]
  for f : Flow
  when ((any u in f.uses where raw(u) : u.data.sensitivity >= internal) or f.effect >= write)
    and over-public-network(f)
    and f.encryption != tls-1-0
  mitigated by TlsInTransit on f
  compensated by PayloadEncryption on f
  refines std.stride.tamper-in-flight on f
  group by f.boundary
  impact = worse(action-impact(f), confidentiality-impact(f))
  likelihood = likely
  message = "{f} crosses a public network in clear text."
  fix = "Serve {f} over HTTPS (TLS 1.2 or better) only, and redirect or refuse everything else."
}

/// Inside, one taken-over machine is enough to listen.
threat cleartext-internal "Unencrypted inside of the network" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-319", "CAPEC-158", "ATT&CK:T1040", "ZT2", "ASVS:12.3.3", "RTS-ICT:14"]
  for f : Flow
  when (handles-confidential(f) or handles-secrets(f))
    and f.network in [private, peered, vpn]
    and f is not InProcess
    and f.encryption != tls-1-0
  mitigated by TlsInTransit on f
  mitigated by NetworkEncryption on f
  compensated by ServiceMesh on f
  compensated by PayloadEncryption on f
  refines std.stride.tamper-in-flight on f
  group by f.boundary
  impact = confidentiality-impact(f)
  likelihood = unlikely
  message = "{f} carries confidential data in clear text over the internal network."
  fix = "Switch on TLS between {f.source} and {f.target}, or let a service mesh encrypt what is between them."
}

/// Old versions of TLS can be broken by somebody on the way.
threat weak-tls "An outdated version of TLS" {
  classes = [information-disclosure]
  refs = [
    "CWE-326",
    "CWE-327",
    "CAPEC-620",
    "ATT&CK:T1557",
    "A04:2025",
    "ASVS:12.1.1",
    "PCI-DSS:4.2.1",
  ]
  for f : Flow
  when (known(f.encryption) or handles-confidential(f)) and speaks-tls(f)
  mitigated by StrongTlsConfiguration on f
  group by f.boundary
  impact = confidentiality-impact(f)
  likelihood = unlikely
  message = "{f} allows TLS 1.0 or 1.1."
  fix = "Allow only TLS 1.2 and 1.3 at {f.target}, and find the clients that still need more first."
}

/// Encryption to somebody who was never checked is encryption to the attacker.
threat no-peer-verification "The caller does not check whom it talks to" {
  classes = [spoofing]
  refs = ["CWE-295", "CAPEC-94", "ATT&CK:T1557", "ASVS:12.3.2"]
  for f : Flow
  when f.crosses-boundary and (known(f.encryption) or handles-confidential(f)) and speaks-tls(f)
  mitigated by CertificateValidation on f
  group by f.boundary
  impact = worse(action-impact(f), confidentiality-impact(f))
  likelihood = possible
  message = "{f.source} accepts any certificate on {f}, so anybody on the way can pretend to be {f.target}."
  fix = "Switch certificate validation on in {f.source}, with the certificate authority that issues for {f.target}."
}

/// TLS that ends at the edge leaves the rest of the way open.
threat tls-terminated-then-clear "TLS ends at a gateway and the rest goes in clear" {
  classes = [information-disclosure]
  refs = ["CWE-319", "ATT&CK:T1040", "ASVS:12.3.1"]
  for f : Flow from Gateway to Component
  when handles-confidential(f)
    and f.source.tls-mode == plain
    and f is not InProcess
    and f.network != same-host
  mitigated by TlsInTransit on f
  compensated by ServiceMesh on f
  refines cleartext-internal on f
  impact = confidentiality-impact(f)
  likelihood = unlikely
  message = "{f.source} ends TLS and passes confidential data on to {f.target} in clear text."
  fix = "Encrypt again from {f.source} to {f.target}, with mutual TLS if both can."
}

/// Whoever records today's traffic may read it when the key exchange of today is broken.
threat harvest-now-decrypt-later "Recorded traffic may be read years later" {
  classes = [information-disclosure]
  refs = ["CWE-327", "ATT&CK:T1040", "RTS-ICT:6"]
  for f : Flow
  when (any u in f.uses where raw(u) and known(u.data.secrecy-period) :
        u.data.secrecy-period >= 10y)
    and over-public-network(f)
  mitigated by PostQuantumReady on f
  impact = confidentiality-impact(f)
  likelihood = rare
  message = "{f} carries data that must stay secret for ten years or more, with a key exchange that may not last as long."
  fix = "Switch on a hybrid post-quantum key exchange for {f} at both ends; current TLS libraries offer one."
}

/// A file that nobody signed is a file that anybody could have written.
threat unsigned-critical-file "A file that matters is exchanged without a signature" {
  classes = [tampering]
  refs = ["CWE-345", "CWE-353", "CAPEC-153", "ATT&CK:T1565.002"]
  for f : Flow
  when (f is FileTransfer or f.target is ObjectStore or FileStore)
    and (f.effect == money or handles-critical-records(f))
  mitigated by MessageSigning on f
  impact = if f.effect == money then money-impact(f) else integrity-impact(f)
  likelihood = unlikely
  message = "The file that {f} hands over could be replaced before {f.target} or its readers use it."
  fix = "Sign the file at {f.source}, and refuse one without a valid signature before it is used."
}

// ===== At rest ===================================================================================================

/// A copied disk, snapshot or backup is readable by whoever has it.
threat unencrypted-at-rest "Confidential data is stored in clear" {
  classes = [information-disclosure]
  refs = [
    "CWE-311",
    "CWE-312",
    "CAPEC-37",
    "ATT&CK:T1530",
    "A04:2025",
    "ISO-27001:A.8.24",
    "GDPR:32",
  ]
  for c : Datastore or Queue
  let sensitive = set(
    u in c.uses
      where u.role == stores
        and u.data.sensitivity >= confidential
        and u.protection in [clear, field-encrypted, tokenised]
  )
  when any sensitive
  unless no u in sensitive : u.protection == clear
  mitigated by EncryptionAtRest on c
  mitigated by FieldEncryption on sensitive
  mitigated by Tokenisation on sensitive
  group by c.boundary
  impact = confidentiality-impact(c)
  likelihood = unlikely
  message = "{c} keeps confidential data unencrypted."
  fix = "Switch on encryption at rest for {c}, its snapshots and its backups, with a key you manage."
}

/// Encryption whose keys the platform holds protects from a stolen disk, not from a stolen account.
threat platform-key-only-on-restricted "Restricted data rests on the platform's own key" {
  classes = [information-disclosure]
  refs = ["CWE-311", "ATT&CK:T1530", "RTS-ICT:6"]
  for c : Datastore or Queue
  let restricted-uses = set(
    u in c.uses
      where u.role == stores
        and u.data.sensitivity >= restricted
        and u.protection in [clear, field-encrypted, tokenised]
  )
  when any restricted-uses and c.encryption-at-rest >= platform
  unless no u in restricted-uses : u.protection == clear
  mitigated by ManagedKeyEncryption on c
  mitigated by FieldEncryption on restricted-uses
  mitigated by Tokenisation on restricted-uses
  impact = confidentiality-impact(c)
  likelihood = rare
  message = "{c} keeps restricted data under a key that you neither control nor can withdraw."
  fix = "Encrypt {c} with a key of your own, or encrypt the restricted fields in the application."
}

/// The backup holds all that the store holds, and is watched less.
threat unencrypted-backup "A backup of confidential data is not encrypted" {
  classes = [information-disclosure]
  refs = ["CWE-311", "ATT&CK:T1530"]
  for c : BackupStore
  when stores-confidential(c) or any f in c.inbound : handles-confidential(f)
  mitigated by EncryptionAtRest on c
  refines unencrypted-at-rest on c
  impact = worse(confidentiality-impact(c), max(f in c.inbound : confidentiality-impact(f)))
  likelihood = unlikely
  message = "{c} keeps copies of confidential data unencrypted."
  fix = "Encrypt what is written to {c} with a key that is kept elsewhere, and test that it can be restored."
}

/// Passwords are guessed from fast hashes at billions a second.
threat weak-password-storage "Passwords are kept in a form that can be reversed or guessed" {
  classes = [information-disclosure]
  refs = ["CWE-916", "CWE-257", "CAPEC-55", "ATT&CK:T1110", "ASVS:11.4.2"]
  for c : Component
  let passwords = set(u in c.uses where u.role == stores and u.data is Password)
  when (known(c.uses) or c is Datastore or IdentityProvider) and any passwords
  mitigated by PasswordHashing on passwords
  impact = confidentiality-impact(c)
  likelihood = possible + exposure(c)
  message = "{c} keeps passwords in a form from which they can be recovered."
  fix = "Store passwords in {c} as Argon2id, scrypt or bcrypt hashes, and rehash each one at its next login."
}

/// There are so few card or telephone numbers that all of them can be hashed and looked up.
threat unkeyed-hash-of-low-entropy "An identifier is hidden by a hash anybody can compute" {
  classes = [information-disclosure, identifying]
  refs = ["CWE-916", "CWE-328", "PCI-DSS:3.5.1.1"]
  for c : Component
  let hashed = set(
    u in c.uses
      where u.protection in [hash, keyed-hash]
        and u.data is CardholderData or NationalIdentifier or ContactData or DeviceIdentifier
  )
  when known(c.uses) and any hashed
  mitigated by KeyedHash on hashed
  mitigated by Tokenisation on hashed
  impact = max(u in hashed : u.data.sensitivity-impact)
  likelihood = possible + exposure(c)
  message = "{c} hides {hashed.data} by a hash that can be undone by trying every value."
  fix = "Use a keyed hash with the key in a key management service, or a random token, for {hashed.data} in {c}."
}

// ===== Keys ======================================================================================================

/// A safe with the key in its door.
threat key-with-data "A key is kept beside what it protects" {
  classes = [information-disclosure]
  refs = ["CWE-522", "CWE-922", "ATT&CK:T1552.004", "PCI-DSS:3.6.1"]
  for c : Component
  when c is not SecretStore
    and (any k in c.uses where kept(k) : k.data is EncryptionKey)
    and any u in c.uses where u.role == stores : u.protection in [field-encrypted, keyed-hash]
  mitigated by KeyManagement on c
  impact = max(u in c.uses : u.data.sensitivity-impact)
  likelihood = possible + exposure(c)
  message = "{c} keeps both the encrypted data and the key to it."
  fix = "Move the key out of {c} into a key management service, and let {c} ask for each use of it."
}

/// Whoever copies a signing key signs in your name, for ever, and nobody notices.
threat key-exportable-no-hsm "A signing key can be copied" {
  classes = [spoofing, information-disclosure]
  refs = ["CWE-922", "CWE-522", "CAPEC-474", "ATT&CK:T1552.004", "ATT&CK:T1649", "PCI-DSS:3.6.1"]
  for c : Component
  when any u in c.uses where kept(u) : u.data is SigningKey
  mitigated by HsmBackedKeys on c
  impact = severe
  likelihood = unlikely + exposure(c)
  message = "{c} has a signing key in its own memory or files, from which it can be copied."
  fix = "Create a new signing key in an HSM or a key management service, let {c} ask it to sign, and retire the old key."
}

/// The longer a key is used, the more it protects and the more hands it has been through.
threat no-key-rotation "A key is never changed" {
  classes = [information-disclosure]
  refs = ["CWE-324", "PCI-DSS:3.7.4", "RTS-ICT:7"]
  for i : Identity
  when i.credential in [certificate, static-key, ssh-key]
    and any c in users(i) : handles-confidential(c)
  mitigated by KeyRotation on i
  impact = max(c in users(i) : confidentiality-impact(c))
  likelihood = rare
  message = "The key of {i} is never changed."
  fix = "Change the key of {i} on a schedule, at least once a year, by machine if you can."
}

/// Certificates that somebody has to remember expire on a Sunday.
threat cert-expiry-outage "A certificate may expire unnoticed" {
  classes = [denial-of-service]
  refs = ["CWE-298", "CWE-324", "ISO-27001:A.8.24"]
  for i : Identity
  when i.credential == certificate and any c in users(i) : c.criticality >= high
  mitigated by CertificateAutomation on i
  impact = max(c in users(i) : criticality-impact(c))
  likelihood = possible
  message = "The certificate of {i} is renewed by hand; when somebody forgets, what uses it stops."
  fix = "Let the platform renew the certificate of {i}, and alert two weeks before any certificate expires."
}

/// Nobody can replace a broken algorithm in time who does not know where it is used.
threat no-crypto-inventory "There is no list of the cryptography in use" {
  classes = [information-disclosure]
  refs = ["PCI-DSS:12.3.3", "ASVS:11.1.2"]
  for m : Model
  when any d in Data : d.sensitivity >= restricted
  mitigated by CryptoInventory on m
  impact = minor
  likelihood = rare
  message = "{m} keeps restricted data, and there is no list of the algorithms, keys and certificates that protect it."
  fix = "List algorithm, key length, owner and expiry for each place where {m} encrypts or signs; a CycloneDX CBOM can hold it."
}
