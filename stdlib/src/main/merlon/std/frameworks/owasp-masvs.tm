tm 1

/// The controls of the OWASP Mobile Application Security Verification Standard 2.1.0, in words of this project. They speak of
/// a model with a mobile app in it.
library std.frameworks.owasp-masvs "OWASP MASVS 2.1.0" version 1.0.0

use std.core

def has-mobile-app() : Bool = any c in Component : c is MobileClient

clause "MASVS-STORAGE-1" "Sensitive data is stored securely" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-STORAGE-2" "Sensitive data does not leak" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CRYPTO-1" "Strong and current cryptography" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CRYPTO-2" "Keys are managed securely" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-AUTH-1" "Login and authorization at the server are secure" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-AUTH-2" "Unlocking on the device is secure" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-AUTH-3" "Sensitive actions are authenticated again" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-NETWORK-1" "All traffic is protected" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-NETWORK-2" "Own servers are pinned" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PLATFORM-1" "Calls between apps are secure" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PLATFORM-2" "Embedded web pages are secure" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PLATFORM-3" "The screen shows and takes nothing that it should not" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CODE-1" "A current version of the platform is required" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CODE-2" "Updates of the app can be enforced" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CODE-3" "Components have no known vulnerabilities" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-CODE-4" "Untrusted input is checked and cleaned" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-RESILIENCE-1" "The integrity of the platform is checked" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-RESILIENCE-2" "A changed app is noticed" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-RESILIENCE-3" "The app is hard to read" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-RESILIENCE-4" "The app is hard to watch while it runs" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PRIVACY-1" "Only the access that is needed" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PRIVACY-2" "Users are not identified without need" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PRIVACY-3" "Users are told what is collected and why" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
clause "MASVS-PRIVACY-4" "Users decide about their data" {
  when has-mobile-app()
  reason = "No mobile app is in the model."
}
