tm 1
part of std.crypto

// ---- on the wire -------------------------------------------------------------------------------------------------

test "readable by everybody on the way" of cleartext-public {
  data profile : PersonalData
  data news : PublicContent
  boundary internet : PublicNetwork { component app : MobileClient }
  component shop : Service
  flow clear : app -> shop via Http carries profile
  flow sealed : app -> shop via Https carries profile
  flow untold : app -> shop carries profile
  flow harmless : app -> shop via Http returns news
  flow wrapped : app -> shop via Http carries profile with PayloadEncryption
  flow old : app -> shop carries profile { encryption = tls-1-0 }
  expect open cleartext-public on clear severity high
  expect mitigated cleartext-public on sealed
  expect question cleartext-public on untold about encryption
  expect mitigated cleartext-public on wrapped
  expect no other cleartext-public
}

test "readable by everybody inside" of cleartext-internal {
  data profile : PersonalData
  data token : SessionToken
  component shop : Service
  component stock : Service
  flow clear : shop -> stock via Http carries profile
  flow secret : shop -> stock via Http carries token
  flow sealed : shop -> stock via Https carries profile
  flow tunnel : shop -> stock carries profile { encryption = network-layer }
  flow untold : shop -> stock via Grpc carries profile
  flow tokenised-only : shop -> stock via Http carries profile (protection = tokenised)
  flow empty : shop -> stock via Http carries none
  expect open cleartext-internal on clear severity medium
  expect open cleartext-internal on secret severity medium
  expect mitigated cleartext-internal on sealed
  expect mitigated cleartext-internal on tunnel
  expect question cleartext-internal on untold about encryption
  expect no other cleartext-internal
}

test "a mesh encrypts what is inside of it" of cleartext-internal {
  data profile : PersonalData
  boundary mesh : NetworkSegment with ServiceMesh {
    component shop : Service
    component stock : Service
    flow clear : shop -> stock carries profile { encryption = none }
  }
  expect mitigated cleartext-internal on clear
}

test "TLS of another age" of weak-tls {
  data profile : PersonalData
  component shop : Service
  component stock : Service
  flow old : shop -> stock carries profile { encryption = tls-1-0 }
  flow current : shop -> stock carries profile { encryption = tls-1-3 }
  flow untold : shop -> stock via Grpc carries profile
  flow clear : shop -> stock carries profile { encryption = none }
  flow empty : shop -> stock via Grpc carries none
  expect open weak-tls on old severity medium
  expect mitigated weak-tls on current
  expect question weak-tls on untold about encryption
  expect no other weak-tls
}

test "any certificate will do" of no-peer-verification {
  data order : PaymentData
  boundary front : NetworkSegment { component shop : Service }
  boundary back : NetworkSegment { component stock : Service; component bin : Service }
  flow blind : shop -> stock carries order { encryption = tls-1-2; peer-verification = none }
  flow checked : shop -> stock via Https carries order
  flow untold : shop -> stock carries order { encryption = tls-1-2 }
  flow near : stock -> bin carries order { encryption = tls-1-2; peer-verification = none }
  expect open no-peer-verification on blind severity high
  expect mitigated no-peer-verification on checked
  expect question no-peer-verification on untold about peer-verification
  expect no other no-peer-verification
}

test "encrypted as far as the gateway" of tls-terminated-then-clear {
  data profile : PersonalData
  component edge : ApiGateway { tls-mode = plain }
  component careful : ApiGateway { tls-mode = re-encrypt }
  component some-edge : ApiGateway
  component shop : Service
  flow clear : edge -> shop via Http carries profile
  flow sealed : edge -> shop via Https carries profile
  flow again : careful -> shop via Http carries profile
  flow untold : some-edge -> shop via Http carries profile
  expect open tls-terminated-then-clear on clear severity medium
  expect mitigated tls-terminated-then-clear on sealed
  expect no tls-terminated-then-clear on again
  expect question tls-terminated-then-clear on untold about tls-mode
  expect no other tls-terminated-then-clear
}

test "one cause, one finding" of cleartext-internal, tls-terminated-then-clear {
  data profile : PersonalData
  component edge : ApiGateway { tls-mode = plain }
  component shop : Service
  flow clear : edge -> shop via Http carries profile
  expect open tls-terminated-then-clear on clear
  expect covered cleartext-internal on clear
}

test "recorded today, read in ten years" of harvest-now-decrypt-later {
  data health-record : SpecialCategoryData { secrecy-period = 30y }
  data order : PaymentData { secrecy-period = 2y }
  boundary internet : PublicNetwork { component app : MobileClient }
  component clinic : Service
  flow classical-only : app -> clinic via Https carries health-record { key-exchange = classical }
  flow ready : app -> clinic via Https carries health-record { key-exchange = hybrid }
  flow untold : app -> clinic via Https carries health-record
  flow brief : app -> clinic via Https carries order { key-exchange = classical }
  expect open harvest-now-decrypt-later on classical-only severity medium
  expect mitigated harvest-now-decrypt-later on ready
  expect question harvest-now-decrypt-later on untold about key-exchange
  expect no other harvest-now-decrypt-later
}

test "a file anybody could have written" of unsigned-critical-file {
  data settlement : PaymentData
  data leaflet : PublicContent { integrity = low }
  component books : Service
  component clearing : PartnerSystem
  component drop : ObjectStore
  flow plain : books -> clearing via Sftp carries settlement { payload-signature = none }
  flow signed : books -> clearing via Sftp carries settlement { payload-signature = signature }
  flow untold : books -> drop carries settlement
  flow harmless : books -> drop carries leaflet
  flow call : books -> clearing via Https carries settlement { payload-signature = none }
  expect open unsigned-critical-file on plain severity high
  expect mitigated unsigned-critical-file on signed
  expect question unsigned-critical-file on untold about payload-signature
  expect no other unsigned-critical-file
}

// ---- at rest -----------------------------------------------------------------------------------------------------

test "readable by whoever copies the disk" of unencrypted-at-rest {
  data profile : PersonalData
  data news : PublicContent
  component clear : RelationalDatabase { stores profile; encryption-at-rest = none }
  component disk : RelationalDatabase { stores profile; encryption-at-rest = platform }
  component fields : RelationalDatabase {
    stores profile (protection = field-encrypted)
    encryption-at-rest = none
  }
  component tokens : RelationalDatabase {
    stores profile (protection = tokenised)
    encryption-at-rest = none
  }
  component untold : RelationalDatabase { stores profile }
  component pages : RelationalDatabase { stores news; encryption-at-rest = none }
  component passing : Service { processes profile }
  expect open unencrypted-at-rest on clear severity medium
  expect mitigated unencrypted-at-rest on disk
  expect mitigated unencrypted-at-rest on fields
  expect mitigated unencrypted-at-rest on tokens
  expect question unencrypted-at-rest on untold about encryption-at-rest
  expect no other unencrypted-at-rest
}

test "how secret it is decides, whatever else it is" of unencrypted-at-rest {
  data rumour : Data { sensitivity = confidential; integrity = low }
  data code-book : Data { sensitivity = restricted; integrity = low }
  data price : Data { sensitivity = internal; integrity = critical }
  component whispered : RelationalDatabase { stores rumour; encryption-at-rest = none }
  component locked-away : RelationalDatabase { stores code-book; encryption-at-rest = none }
  component prices : RelationalDatabase { stores price; encryption-at-rest = none }
  expect open unencrypted-at-rest on whispered
  expect open unencrypted-at-rest on locked-away
  expect no other unencrypted-at-rest
}

test "under somebody else's key" of platform-key-only-on-restricted {
  data pan : CardholderData
  data profile : PersonalData
  component theirs : RelationalDatabase {
    stores pan (protection = clear)
    encryption-at-rest = platform
  }
  component ours : RelationalDatabase { stores pan; encryption-at-rest = customer-key }
  component fields : RelationalDatabase {
    stores pan (protection = field-encrypted)
    encryption-at-rest = platform
  }
  component untold : RelationalDatabase { stores pan }
  component lesser : RelationalDatabase { stores profile; encryption-at-rest = platform }
  expect open platform-key-only-on-restricted on theirs severity medium
  expect mitigated platform-key-only-on-restricted on ours
  expect mitigated platform-key-only-on-restricted on fields
  expect question platform-key-only-on-restricted on untold about encryption-at-rest
  expect no other platform-key-only-on-restricted
}

test "a backup for everybody" of unencrypted-backup {
  data profile : PersonalData
  component agent : BackupController
  component clear : BackupStore { stores profile; encryption-at-rest = none }
  component sealed : BackupStore { stores profile; encryption-at-rest = managed-key }
  component fed : BackupStore { stores none; encryption-at-rest = none }
  component untold : BackupStore { stores profile }
  flow copy : agent -> fed carries profile
  expect open unencrypted-backup on clear severity medium
  expect mitigated unencrypted-backup on sealed
  expect open unencrypted-backup on fed
  expect question unencrypted-backup on untold about encryption-at-rest
  expect no other unencrypted-backup
}

test "passwords to be read or guessed" of weak-password-storage {
  data login : Password
  component plain : RelationalDatabase { stores login (protection = clear) }
  component fast : RelationalDatabase { stores login (protection = hash) }
  component slow : RelationalDatabase { stores login (protection = password-hash) }
  component untold : RelationalDatabase { stores login }
  component passing : Service { processes login }
  expect open weak-password-storage on plain
  expect open weak-password-storage on fast
  expect mitigated weak-password-storage on slow
  expect question weak-password-storage on untold about protection
  expect no other weak-password-storage
}

test "hashes that can be looked up" of unkeyed-hash-of-low-entropy {
  data pan : CardholderData
  data order : BusinessData
  component guessable : RelationalDatabase { stores pan (protection = hash) }
  component keyed : RelationalDatabase { stores pan (protection = keyed-hash) }
  component untold : RelationalDatabase { stores pan (protection = unknown) }
  component other : RelationalDatabase { stores order (protection = hash) }
  expect open unkeyed-hash-of-low-entropy on guessable
  expect mitigated unkeyed-hash-of-low-entropy on keyed
  expect question unkeyed-hash-of-low-entropy on untold about protection
  expect no other unkeyed-hash-of-low-entropy
}

// ---- keys --------------------------------------------------------------------------------------------------------

test "the key in the door" of key-with-data {
  data profile : PersonalData
  data field-key : EncryptionKey
  component careless : RelationalDatabase without KeyManagement {
    stores profile (protection = field-encrypted)
    holds field-key
  }
  component managed : RelationalDatabase with KeyManagement {
    stores profile (protection = field-encrypted)
    holds field-key
  }
  component untold : RelationalDatabase {
    stores profile (protection = field-encrypted)
    holds field-key
  }
  component clean : RelationalDatabase { stores profile (protection = field-encrypted) }
  component keys : KeyManagementService { holds field-key }
  expect open key-with-data on careless
  expect mitigated key-with-data on managed
  expect question key-with-data on untold about KeyManagement
  expect no other key-with-data
}

test "a signing key that can be copied" of key-exportable-no-hsm {
  data token-key : SigningKey
  data token : SessionToken
  component signer : Service { holds token-key }
  component module : Hsm { holds token-key }
  component silent : Service
  component user : Service { holds token }
  expect open key-exportable-no-hsm on signer
  expect mitigated key-exportable-no-hsm on module
  expect question key-exportable-no-hsm on silent
  expect no other key-exportable-no-hsm
}

test "a key of ten years" of no-key-rotation {
  data profile : PersonalData
  identity old : ServiceIdentity { credential = static-key; rotation = none }
  identity turned : ServiceIdentity { credential = static-key; rotation = auto }
  identity untold : ServiceIdentity { credential = certificate }
  identity idle : ServiceIdentity { credential = static-key; rotation = none }
  component a : Service runs as old processes profile
  component b : Service runs as turned processes profile
  component c : Service runs as untold processes profile
  component d : Service runs as idle processes none
  expect open no-key-rotation on old severity low
  expect mitigated no-key-rotation on turned
  expect question no-key-rotation on untold about rotation
  expect no other no-key-rotation
}

test "a certificate that somebody must remember" of cert-expiry-outage {
  identity by-hand : ServiceIdentity { credential = certificate; rotation = manual }
  identity by-itself : ServiceIdentity { credential = certificate; rotation = auto }
  identity untold : ServiceIdentity { credential = certificate }
  identity minor : ServiceIdentity { credential = certificate; rotation = manual }
  component a : Service runs as by-hand { criticality = high }
  component b : Service runs as by-itself { criticality = high }
  component c : Service runs as untold { criticality = critical }
  component d : Service runs as minor { criticality = low }
  expect open cert-expiry-outage on by-hand severity high
  expect mitigated cert-expiry-outage on by-itself
  expect question cert-expiry-outage on untold about rotation
  expect no other cert-expiry-outage
}

test "restricted data and no list" of no-crypto-inventory {
  data pan : CardholderData
  expect question no-crypto-inventory
}

test "restricted data and surely no list" of no-crypto-inventory {
  closed
  data pan : CardholderData
  expect open no-crypto-inventory severity info
}

test "restricted data and a list" of no-crypto-inventory {
  with CryptoInventory
  data pan : CardholderData
  expect mitigated no-crypto-inventory
}

test "nothing restricted, nothing to list" of no-crypto-inventory {
  data profile : PersonalData
  expect no other no-crypto-inventory
}

test "names and flows alone" of
    cleartext-public,
    cleartext-internal,
    weak-tls,
    no-peer-verification,
    tls-terminated-then-clear,
    unencrypted-at-rest,
    weak-password-storage,
    key-exportable-no-hsm,
    no-crypto-inventory {
  boundary internet : PublicNetwork { actor user : Person }
  boundary plant : NetworkSegment {
    component front : WebApplication
    component back : Service
    component store : RelationalDatabase
  }
  flow user -> front
  flow front -> back
  flow back -> store
  expect no other cleartext-public
  expect no other cleartext-internal
  expect no other weak-tls
  expect no other no-peer-verification
  expect no other tls-terminated-then-clear
  expect no other unencrypted-at-rest
  expect no other weak-password-storage
  expect no other key-exportable-no-hsm
  expect no other no-crypto-inventory
}

test "neither public nor on the wire at all" of cleartext-internal {
  data profile : PersonalData
  data token : SessionToken { sensitivity = internal }
  component shop : Service
  component stock : Service
  flow clear : shop -> stock carries profile { encryption = none; network = private }
  flow secret : shop -> stock carries token { encryption = none; network = private }
  flow local : shop -> stock carries profile { encryption = none; network = same-host }
  flow call : shop -> stock via InProcess carries profile { encryption = none; network = private }
  flow old : shop -> stock carries profile { encryption = tls-1-0; network = private }
  flow wrapped : shop -> stock carries profile with PayloadEncryption {
    encryption = none
    network = private
  }
  expect open cleartext-internal on clear
  expect open cleartext-internal on secret
  expect mitigated cleartext-internal on wrapped about PayloadEncryption
  expect not-applicable cleartext-internal on local
  expect not-applicable cleartext-internal on call
  expect not-applicable cleartext-internal on old
  expect no other cleartext-internal
}

test "either what is read or what is done is enough" of cleartext-public {
  data profile : PersonalData
  component shop : Service
  component partner : Service
  flow read : shop -> partner carries profile { encryption = none; network = public; effect = read }
  flow change : shop -> partner carries none { encryption = none; network = public; effect = write }
  flow look : shop -> partner carries none { encryption = none; network = public; effect = read }
  flow inside : shop -> partner carries profile {
    encryption = none
    network = private
    effect = write
  }
  expect open cleartext-public on read
  expect open cleartext-public on change
  expect not-applicable cleartext-public on look
  expect not-applicable cleartext-public on inside
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "an identity without a certificate" of cert-expiry-outage, no-key-rotation {
  data profile : PersonalData
  identity typed : ServiceIdentity { credential = password; rotation = none }
  component shop : Service runs as typed {
    processes profile
    criticality = critical
  }
  expect no other cert-expiry-outage
  expect no other no-key-rotation
}

test "the network encrypts" of cleartext-internal {
  data profile : PersonalData
  component shop : Service
  component books : Service
  flow tunnelled : shop -> books with NetworkEncryption { carries profile; network = private }
  expect mitigated cleartext-internal on tunnelled
  expect no other cleartext-internal
}

test "secrets that leave no building" of harvest-now-decrypt-later {
  data plan : BusinessData { secrecy-period = 20y }
  component shop : Service
  component books : Service
  flow a : shop -> books { carries plan; network = private; key-exchange = classical }
  expect no other harvest-now-decrypt-later
}

test "no signing key" of key-exportable-no-hsm {
  component shop : Service stores none holds none
  expect not-applicable key-exportable-no-hsm on shop
}

test "a vault, and a key that opens something else" of key-with-data {
  data key : EncryptionKey
  data profile : PersonalData
  component safe : Vault without KeyManagement {
    holds key
    stores profile (protection = field-encrypted)
  }
  component shop : Service without KeyManagement {
    holds key
    stores profile (protection = clear)
  }
  expect no other key-with-data
}

test "whom one talks to" of no-peer-verification {
  data profile : PersonalData
  boundary here : Namespace { component shop : Service }
  boundary there : Namespace { component books : Service }
  flow greets : shop -> books carries none { encryption = tls-1-2; peer-verification = none }
  flow says-little : shop -> books carries profile { peer-verification = none }
  flow plain : shop -> books carries none { encryption = none; peer-verification = none }
  expect open no-peer-verification on greets
  expect question no-peer-verification on says-little about encryption
  expect no other no-peer-verification
}

test "some fields encrypted, the others replaced" of
    platform-key-only-on-restricted,
    unencrypted-at-rest {
  data pan : CardholderData
  data id : NationalIdentifier
  component mixed : RelationalDatabase {
    stores pan (protection = tokenised), id (protection = field-encrypted)
    encryption-at-rest = platform
  }
  component mixed-in-clear : RelationalDatabase {
    stores pan (protection = tokenised), id (protection = field-encrypted)
    encryption-at-rest = none
  }
  component in-clear : RelationalDatabase {
    stores pan (protection = clear)
    encryption-at-rest = none
  }
  expect no other platform-key-only-on-restricted
  expect open unencrypted-at-rest on in-clear
  expect no other unencrypted-at-rest
}

test "behind the gateway" of tls-terminated-then-clear {
  data profile : PersonalData
  data news : PublicContent
  component gateway : ApiGateway { tls-mode = plain }
  component site : Service
  flow reads : gateway -> site via Http without ServiceMesh carries news
  flow beside : gateway -> site without ServiceMesh carries profile {
    network = same-host
    encryption = none
  }
  flow within-it : gateway -> site via InProcess without ServiceMesh carries profile {
    network = private
    encryption = none
  }
  flow meshed : gateway -> site via Http with ServiceMesh carries profile
  expect mitigated tls-terminated-then-clear on meshed
  expect no other tls-terminated-then-clear
}

test "a file that moves money" of unsigned-critical-file {
  component bank : Service
  component network : ExternalParty
  flow orders : bank -> network via Sftp carries none { effect = money; payload-signature = none }
  expect open unsigned-critical-file on orders
  expect no other unsigned-critical-file
}

test "an old version, whatever it carries" of weak-tls {
  component shop : Service
  component books : Service
  flow old : shop -> books carries none { encryption = tls-1-0 }
  flow said-nothing : shop -> books carries none
  expect open weak-tls on old
  expect no other weak-tls
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "nothing that has to be hidden" of unencrypted-at-rest, platform-key-only-on-restricted {
  data news : PublicContent
  data profile : PersonalData
  component pages : RelationalDatabase { stores news; encryption-at-rest = none }
  component lesser : RelationalDatabase { stores profile; encryption-at-rest = platform }
  expect not-applicable unencrypted-at-rest on pages
  expect not-applicable platform-key-only-on-restricted on lesser
}

test "a backup of the brochure" of unencrypted-backup {
  data brochure : PublicContent
  component copies : BackupStore { stores brochure; encryption-at-rest = none }
  component web : Service
  flow copy : web -> copies carries brochure
  expect no other unencrypted-backup
}

test "nobody asks a gateway how it keeps passwords" of
    weak-password-storage,
    unkeyed-hash-of-low-entropy {
  data pin : Password
  data phone-number : ContactData
  component entry : ApiGateway
  component login : IdentityProvider
  component users : RelationalDatabase
  component known-keeper : Service { stores pin }
  component known-hashes : Service { stores phone-number (protection = unknown) }
  flow sign-in : entry -> login carries pin
  expect question weak-password-storage on login
  expect question weak-password-storage on users
  expect question weak-password-storage on known-keeper about protection
  expect no other weak-password-storage
  expect question unkeyed-hash-of-low-entropy on known-hashes about protection
  expect no other unkeyed-hash-of-low-entropy
}

test "protocols check certificates, except where apps often accept fewer of them" of
    no-peer-verification {
  data order : PaymentData
  boundary center : VirtualNetwork { component bank : Service }
  boundary internet : PublicNetwork {
    component app : MobileClient
    component page : Browser
  }
  flow pay : app -> bank via Https { carries order; effect = money }
  flow pay-by-page : page -> bank via Https { carries order; effect = money }
  flow look : app -> bank via Https returns order
  flow untold : app -> bank via Https
  expect question no-peer-verification on pay about peer-verification
  expect mitigated no-peer-verification on pay-by-page
  expect mitigated no-peer-verification on look
  expect mitigated no-peer-verification on untold
  expect no other no-peer-verification
}
