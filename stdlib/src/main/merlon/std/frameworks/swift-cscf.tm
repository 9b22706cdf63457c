tm 1

/// The controls of the SWIFT Customer Security Controls Framework 2025 by their numbers, with what each is about in words of
/// this project; the text of the framework is not here. Those with an `A` behind the number are advisory, the others mandatory.
/// Which of them apply depends on the type of architecture that the user attests. Where the libraries name another standard
/// for the same matter, that counts here too. It speaks of the whole model: look at one of the SWIFT environment alone.
library std.frameworks.swift-cscf "SWIFT CSCF 2025" version 1.0.0

use std.core

clause "SWIFT:1.1" "The SWIFT environment is kept apart from the rest of IT"
clause "SWIFT:1.2" "Privileged accounts of operating systems are restricted"
clause "SWIFT:1.3" "Virtual machines and their platform are protected"
clause "SWIFT:1.4" "Access to the Internet is restricted"
clause "SWIFT:1.5" "The customer's own connection infrastructure is protected"
clause "SWIFT:2.1" "Data flows between SWIFT components are protected"
clause "SWIFT:2.2" "Security updates are installed in time" { refs = ["ISO-27001:A.8.8"] }
clause "SWIFT:2.3" "Systems are hardened" { refs = ["ISO-27001:A.8.9"] }
clause "SWIFT:2.4A" "Data flows to and from the back office are protected"
clause "SWIFT:2.5A" "Data sent outside of the secure zone is protected"
clause "SWIFT:2.6" "Sessions of operators are confidential and unchanged"
clause "SWIFT:2.7" "Systems are scanned for vulnerabilities" { refs = ["ISO-27001:A.8.8"] }
clause "SWIFT:2.8" "Critical work that others do is protected as well"
clause "SWIFT:2.9" "Business limits hold for transactions"
clause "SWIFT:2.10" "Applications are hardened"
clause "SWIFT:2.11A" "Relations with counterparties are restricted to those that are needed"
clause "SWIFT:3.1" "Access to rooms and equipment is restricted"
clause "SWIFT:4.1" "Rules for passwords"
clause "SWIFT:4.2" "More than one factor at login"
clause "SWIFT:5.1" "Accounts have what they need, and duties are separated"
clause "SWIFT:5.2" "Tokens for login and signing are managed"
clause "SWIFT:5.3A" "Staff is screened" { refs = ["ISO-27001:A.6.1"] }
clause "SWIFT:5.4" "Stored passwords are protected" { refs = ["ISO-27001:A.5.17"] }
clause "SWIFT:6.1" "Protection against malware" { refs = ["ISO-27001:A.8.7"] }
clause "SWIFT:6.2" "Changed software is noticed" { refs = ["PCI-DSS:11.5.2"] }
clause "SWIFT:6.3" "Changed records in databases are noticed"
clause "SWIFT:6.4" "Events are recorded and looked at" {
  refs = ["ISO-27001:A.8.15", "ISO-27001:A.8.16"]
}
clause "SWIFT:6.5A" "Intrusions are detected" { refs = ["PCI-DSS:11.5.1"] }
clause "SWIFT:7.1" "A plan for incidents" { refs = ["ISO-27001:A.5.24", "ISO-27001:A.5.26"] }
clause "SWIFT:7.2" "Training and awareness" { refs = ["ISO-27001:A.6.3"] }
clause "SWIFT:7.3A" "Penetration tests"
clause "SWIFT:7.4A" "Risk is assessed by scenarios"
