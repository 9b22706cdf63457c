tm 1

/// The articles of Delegated Regulation (EU) 2018/389 on strong customer authentication and secure communication under PSD2.
///
/// Its successor, the payment services regulation, is agreed and not yet applicable; nothing of it is listed.
library std.frameworks.rts-sca "PSD2: strong customer authentication" version 1.0.0

use std.core
use std.banking

clause "SCA" "Strong customer authentication and secure communication" {
  when any d in Data : d is PaymentData or AccountData
  reason = "No payment and no account data is in the model."
}
clause "SCA:1" "Subject matter"
clause "SCA:2" "Transaction monitoring"
clause "SCA:3" "Review of the security measures"
clause "SCA:4" "Authentication code"
clause "SCA:5" "Dynamic linking"
clause "SCA:6" "Elements of knowledge"
clause "SCA:7" "Elements of possession"
clause "SCA:8" "Elements of inherence"
clause "SCA:9" "Independence of the elements"
clause "SCA:10" "Access to account information without strong authentication"
clause "SCA:11" "Contactless payments at the point of sale"
clause "SCA:12" "Unattended terminals for transport and parking"
clause "SCA:13" "Trusted beneficiaries"
clause "SCA:14" "Recurring transactions"
clause "SCA:15" "Transfers between accounts of the same person"
clause "SCA:16" "Low-value transactions"
clause "SCA:17" "Secure corporate payment processes"
clause "SCA:18" "Transaction risk analysis"
clause "SCA:19" "Calculation of fraud rates"
clause "SCA:20" "Cessation of exemptions by risk analysis"
clause "SCA:21" "Monitoring of exemptions"
clause "SCA:22" "Security credentials in general"
clause "SCA:23" "Creation and transmission of credentials"
clause "SCA:24" "Association with the payer"
clause "SCA:25" "Delivery of credentials, devices and software"
clause "SCA:26" "Renewal of credentials"
clause "SCA:27" "Destruction, deactivation and revocation"
clause "SCA:28" "Requirements for identification"
clause "SCA:29" "Traceability"
clause "SCA:30" "General obligations for access interfaces"
clause "SCA:31" "Options for access interfaces"
clause "SCA:32" "Obligations for a dedicated interface"
clause "SCA:33" "Contingency measures for a dedicated interface"
clause "SCA:34" "Certificates"
clause "SCA:35" "Security of communication sessions"
clause "SCA:36" "Data exchanges"
