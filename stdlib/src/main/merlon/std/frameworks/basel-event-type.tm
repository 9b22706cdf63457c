tm 1

/// The loss event types of operational risk in the Basel framework (OPE25).
///
/// They are no requirements: a control meets none of them, and nothing here shows compliance with a capital framework. A threat
/// informs the operational-risk scenario that its loss would be booked under, and loss scenarios of the model that it drives give
/// figures for that. Which type a loss is of is judged from what rules refer to.
library std.frameworks.basel-event-type "Basel operational-risk event types" version 1.0.0

use std.core

clause "BASEL:ET1" "Operational-risk scenario ET1 (OPE25): internal fraud" {
  refs = ["ISO-27001:A.5.3", "ISO-27001:A.8.2", "CWE-250", "ATT&CK:T1078"]
}
clause "BASEL:ET2" "Operational-risk scenario ET2 (OPE25): external fraud, including attacks on systems" {
  refs = ["ATT&CK:T1657", "ATT&CK:T1190", "ATT&CK:T1486", "CWE-840", "CWE-841", "SCA"]
}
clause "BASEL:ET3" "Operational-risk scenario ET3 (OPE25): employment practices and workplace safety"
clause "BASEL:ET4" "Operational-risk scenario ET4 (OPE25): clients, products and business practices, including breaches of privacy" {
  refs = ["GDPR"]
}
clause "BASEL:ET5" "Operational-risk scenario ET5 (OPE25): damage to physical assets"
clause "BASEL:ET6" "Operational-risk scenario ET6 (OPE25): business disruption and system failures" {
  refs = [
    "ISO-27001:A.8.6",
    "ISO-27001:A.8.13",
    "ISO-27001:A.8.14",
    "ATT&CK:T1498",
    "ATT&CK:T1499",
    "ATT&CK:T1485",
    "ATT&CK:T1490",
    "CWE-400",
    "CWE-770",
  ]
}
clause "BASEL:ET7" "Operational-risk scenario ET7 (OPE25): execution, delivery and process management, including vendors" {
  refs = [
    "BCBS-239:3",
    "DORA:28",
    "DORA:29",
    "DORA:30",
    "ISO-27001:A.5.19",
    "ISO-27001:A.5.20",
    "ISO-27001:A.5.22",
  ]
}
