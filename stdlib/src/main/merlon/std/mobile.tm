tm 1

/// Mobile apps: what an app keeps on a device that gets lost, what other apps on it can do, and how a server can tell
/// the bank's own app on a sound device from a changed one.
library std.mobile "Mobile apps" version 1.0.0
use std.core
use std.privacy

// ===== What can be said of an app ================================================================================

/// Web pages shown inside of the app. `remote-with-bridge`: pages from the network that can call into the app.
enum WebView { none, bundled, remote, remote-with-bridge }
/// Links that open the app: none, those of a domain that names the app in return, or those of a scheme any app can claim.
enum DeepLinks { none, verified, custom-scheme }
/// What a finger or a face unlocks: nothing, a switch inside of the app, or a key that the device gives out for it.
enum BiometricUnlock { none, local-check, key-bound }

extend kind MobileClient {
  /// A lost or rooted phone shows files as they are, unless a key in its hardware guards them.
  local-storage-encrypted : Bool absent false
    ask "Is what {self} keeps on the device encrypted with a key that the hardware of the device guards?"
  /// A page that can call into the app has the rights of the app.
  web-view : WebView absent remote-with-bridge
    ask "Which web pages does {self} show inside of the app: none, its own, pages from the network, such pages that can call into the app?"
  /// Links with a scheme of one's own can be claimed by any app.
  deep-links : DeepLinks absent custom-scheme
    ask "Which links open {self}: none, verified links of your domain, links of a scheme of its own (mybank://)?"
  /// The same dialog can guard a key in hardware or nothing at all, and does not show which.
  biometric-unlock : BiometricUnlock absent local-check
    ask "What does a finger or a face unlock in {self}: nothing, a switch in the app, a key that the device releases only then?"
}

/// Shows messages on devices: of the maker of the operating system, or somebody in front of it.
kind PushService "Push notification service" : ExternalParty
/// Code of another company inside of an app, and the service that it reports to.
kind AppSdk "Third-party kit in an app" : ExternalParty

// ===== Controls ==================================================================================================

probe unattested-app-refused "The server refuses a request whose attestation is missing, old or of another app" {
  expect-code = 403
}

kind HardwareBackedStorage "Local data under a key in hardware" : Control on MobileClient {
  holds when local-storage-encrypted
  gives local-storage-encrypted == true
  refs = ["NIST-800-53:AC-19", "ISO-27001:A.8.1", "MASVS-STORAGE-1"]
}
/// The server, not the app, decides on it: an app that was changed says of itself what it likes.
kind DeviceAttestation "Attestation of device and app" : Control on MobileClient {
  proven by unattested-app-refused
  ask = "Does the server demand a fresh attestation of app and device from {self} before it does something of weight?"
  refs = ["NIST-800-53:AC-19", "NIST-800-53:SI-7", "ISO-27001:A.8.1", "MASVS-RESILIENCE-1"]
}
kind WebViewHardening "Web pages cannot call into the app" : Control on MobileClient {
  ask = "Does {self} open only listed addresses in its web view, and check the address before each call from a page?"
  refs = ["NIST-800-53:SI-7", "ISO-27001:A.8.1", "MASVS-PLATFORM-2"]
}
kind VerifiedAppLinks "Verified links" : Control on MobileClient {
  holds when deep-links in [none, verified]
  refs = ["NIST-800-53:AC-19", "ISO-27001:A.8.1", "MASVS-PLATFORM-1"]
}
kind OverlayProtection "Taps through other windows are refused" : Control on MobileClient {
  ask = "Does {self} refuse taps while another app draws over it, and hide what it shows from screen readers that are not trusted?"
  refs = ["NIST-800-53:AC-19", "ISO-27001:A.8.1", "MASVS-PLATFORM-3"]
}
kind KeyBoundBiometrics "Biometrics release a key" : Control on MobileClient {
  holds when biometric-unlock in [none, key-bound]
  refs = ["NIST-800-53:AC-19", "ISO-27001:A.8.1", "MASVS-AUTH-2"]
}

// ===== Predicates ================================================================================================

def payments(c : MobileClient) : set of Flow = set(f in c.outbound where f.effect == money)
/// The most that one payment of the app can move.
def payment-impact(c : MobileClient) : Impact = max(f in payments(c) : money-impact(f))

/// A call to a system of the organisation that changes or discloses something.
def of-weight(f : Flow) : Bool =
  f.target is not ExternalParty and (f.effect >= write or handles-confidential(f))

// ===== What lies on the device ===================================================================================

/// Phones are lost, sold, backed up to clouds and repaired by strangers.
threat insecure-local-storage "Confidential data lies readable on the device" {
  classes = [information-disclosure]
  refs = ["CWE-922", "ATT&CK:T1005", "MASVS-STORAGE-1"]
  for c : MobileClient
  let kept = set(
    u in c.uses where u.role in [stores, holds] and raw(u) and u.data.sensitivity >= confidential
  )
  when known(c.uses) and any kept
  mitigated by HardwareBackedStorage on c
  likelihood = possible
  impact = max(u in kept : u.data.sensitivity-impact)
  message = "{c} keeps {kept.data} on the device, where whoever gets at the device or its backup can read it."
  fix = """
    Keep on the device only what the app needs without a network, encrypt it with a key from the hardware key store that
    needs the device to be unlocked, and leave it out of backups. Then state `local-storage-encrypted = true` on {c}.
    """
}

/// A check that answers yes or no can be made to answer yes. A key that is not released cannot be used.
threat biometric-local-only "A finger or a face flips a switch that malware can flip" {
  classes = [spoofing]
  refs = ["CWE-287", "SCA:8", "MASVS-AUTH-2"]
  for c : MobileClient
  when any payments(c)
  mitigated by KeyBoundBiometrics on c
  likelihood = unlikely
  impact = payment-impact(c)
  message = "{c} takes the word of the device that the finger or face was right, and payments rest on that word."
  fix = """
    Create a key in the hardware key store that the device releases only after a finger or face, make it worthless when
    a new finger or face is added, and let the server verify a signature with it. Then state `biometric-unlock =
    key-bound` on {c}.
    """
}

// ===== What other apps and pages can do ==========================================================================

/// A page that may call functions of the app is part of the app, whoever wrote it.
threat webview-bridge "Pages from the network can call into the app" {
  classes = [elevation-of-privilege]
  refs = ["CWE-749", "CAPEC-500", "MASVS-PLATFORM-2"]
  for c : MobileClient
  when c.web-view == remote-with-bridge
    and (handles-confidential(c) or any f in c.outbound : of-weight(f))
  mitigated by WebViewHardening on c
  likelihood = possible
  impact = sight-impact(c)
  message = "Pages that {c} loads from the network can call its functions, also pages an attacker put in their place."
  fix = """
    Open pages of others in the system's browser. Where a page must talk to the app, load listed addresses over HTTPS
    only, offer few functions, and check the page's address at every call. Then add `with WebViewHardening` to {c}.
    """
}

/// Any app can say that it opens `mybank://`, and then gets the code that was meant for the bank's.
threat deeplink-hijack "Another app can catch links that log in or pay" {
  classes = [spoofing]
  refs = ["CWE-939", "MASVS-PLATFORM-1"]
  for c : MobileClient
  when any f in c.outbound : f.effect == money or f.target is IdentityProvider
  mitigated by VerifiedAppLinks on c
  likelihood = unlikely
  impact = sight-impact(c)
  message = "Links that bring a login or a payment back to {c} can be opened by another app on the device."
  fix = """
    Use links of a domain of yours that names the app in return (App Links, Universal Links), and bind login codes to
    the app that asked for them (PKCE). Then state `deep-links = verified` on {c}.
    """
}

/// A window above the app catches the tap, and a screen reader reads the code.
threat overlay-or-accessibility-abuse "Another app can read or press what the payment app shows" {
  classes = [tampering]
  refs = ["CWE-1021", "MASVS-PLATFORM-3"]
  for c : MobileClient
  when any payments(c)
  mitigated by OverlayProtection on c
  likelihood = unlikely
  impact = payment-impact(c)
  message = "Malware on the device can draw over {c}, or read and press through the accessibility service, while a payment is confirmed."
  fix = """
    Refuse taps while another window lies above, mark confirmation screens as secure, look for accessibility services
    that are not known, and let the confirmation be bound to amount and payee. Then add `with OverlayProtection` to {c}.
    """
}

// ===== What the server can believe ===============================================================================

/// Anybody can take the app apart, change it, and hand the changed one to others.
threat repackaged-app "A changed copy of the app is served like the real one" {
  classes = [spoofing, tampering]
  refs = ["CWE-494", "CAPEC-442", "MASVS-RESILIENCE-2"]
  for c : MobileClient
  when untrusted(c) and any f in c.outbound : of-weight(f)
  mitigated by DeviceAttestation on c
  likelihood = possible
  impact = moderate
  message = "The servers behind {c} cannot tell it from a copy that somebody changed."
  fix = """
    Let the app fetch an attestation from the platform for each login or payment, verify it on the server with a fresh
    challenge, and answer less, or nothing, when it is missing. Then add `with DeviceAttestation` to {c}.
    """
}

/// On a device whose owner is not its master, everything that the app checks by itself is checked by malware.
threat rooted-device-unchecked "Payments are taken from devices that nobody can vouch for" {
  classes = [tampering]
  refs = ["CWE-693", "CAPEC-660", "MASVS-RESILIENCE-1"]
  for c : MobileClient
  when any payments(c)
  mitigated by DeviceAttestation on c
  refines repackaged-app on c
  likelihood = unlikely
  impact = payment-impact(c)
  message = "{c} orders payments also from rooted, emulated or changed devices, where other programs see and change what it does."
  fix = """
    Verify an attestation of the device on the server before a payment, lower limits or ask for a second device when it
    fails, and let the fraud check know. Then add `with DeviceAttestation` to {c}.
    """
}

/// A certificate that a company proxy, a government or malware added to the device is as good as the bank's.
threat no-pinning-high-value "Payments trust every certificate authority on the device" {
  classes = [information-disclosure, tampering]
  refs = ["CWE-295", "CAPEC-94", "MASVS-NETWORK-2"]
  for f : Flow from MobileClient to Component
  when f.effect == money
  mitigated by CertificatePinning on f
  likelihood = unlikely + exposure(f.target)
  impact = confidentiality-impact(f)
  message = "Whoever gets a certificate authority onto the device can read and change payments on {f}."
  fix = """
    Pin the public keys of your own servers, or of the authority that you use, with a second key in reserve, and plan how
    pins are replaced. Then state `peer-verification = pinned` on {f}.
    """
}

// ===== What others get to know ===================================================================================

/// A notification passes the maker of the system, is kept there, and lights up on a locked screen.
threat push-payload-pii "Notifications carry personal or account data" {
  classes = [data-disclosure]
  refs = ["CWE-359", "MASVS-PRIVACY-1", "GDPR:5"]
  for f : Flow from Component to PushService
  when known(f.uses)
    and any u in f.uses where u.role == carries and raw(u) : u.data is PersonalData or FinancialData
  mitigated by DataMinimisation on f
  likelihood = unlikely
  impact = worse(privacy-impact(f), confidentiality-impact(f))
  message = "{f} hands personal or account data to {f.target}, and shows it on locked screens."
  fix = """
    Send a notification that only says there is news, and let the app fetch the content after it was unlocked; or
    encrypt the content for the app. Then add `with DataMinimisation` to {f}.
    """
}

/// A kit for statistics or maps sees what the app sees, and calls home.
threat sdk-data-leak "A kit of another company sends data about people home" {
  classes = [data-disclosure]
  refs = ["CWE-359", "GDPR:28", "MASVS-PRIVACY-1"]
  for f : Flow from MobileClient to AppSdk
  let told = sent-of-people(f)
  when any told
  mitigated by ProcessorAgreement on f.target and DataMinimisation on f
  refines std.privacy.processor-without-agreement on f.target
  likelihood = possible
  impact = harm-of(told)
  message = "{f.target} gets {told.data} from inside of {f.source}, without a contract or without a limit to what is needed."
  fix = """
    Look at what the kit really sends, switch off what is not needed, wait for consent where it is due, and sign a
    contract that covers the rest; or do without the kit. Then state `contract = true` on {f.target} and add
    `with DataMinimisation` to {f}.
    """
}
