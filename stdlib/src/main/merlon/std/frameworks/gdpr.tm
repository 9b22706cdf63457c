tm 1

/// The articles of Regulation (EU) 2016/679 that put duties on controllers and processors, and its definitions.
///
/// It speaks of data about persons, and of the components and flows that use them. Where no such data is in a model, nothing
/// applies. Fines: infringements of 5, 6, 7, 9, 12 to 22 and 44 to 49 are in the higher tier of article 83, of 25 to 39 in the lower.
library std.frameworks.gdpr "GDPR" version 1.0.0

use std.core

clause "GDPR" "General Data Protection Regulation" {
  for x : Component or Flow or Data
  when gdpr-about(x)
  reason = "No data about persons is in the model."
}
clause "GDPR:4" "Definitions, such as that of pseudonymisation"
clause "GDPR:5" "Principles of processing"
clause "GDPR:5(1)" "The principles one by one"
clause "GDPR:5(1)(a)" "Lawfulness, fairness and transparency"
clause "GDPR:5(1)(b)" "Purpose limitation"
clause "GDPR:5(1)(c)" "Data minimisation"
clause "GDPR:5(1)(d)" "Accuracy"
clause "GDPR:5(1)(e)" "Storage limitation"
clause "GDPR:5(1)(f)" "Integrity and confidentiality"
clause "GDPR:5(2)" "Accountability"
clause "GDPR:6" "Lawfulness of processing"
clause "GDPR:7" "Conditions for consent"
clause "GDPR:8" "Consent of children"
clause "GDPR:9" "Special categories of data"
clause "GDPR:10" "Data about criminal convictions"
clause "GDPR:11" "Processing that needs no identification"
clause "GDPR:12" "Transparent information and communication"
clause "GDPR:13" "Information where data comes from the person"
clause "GDPR:14" "Information where data comes from elsewhere"
clause "GDPR:15" "Right of access"
clause "GDPR:16" "Right to rectification"
clause "GDPR:17" "Right to erasure"
clause "GDPR:18" "Right to restriction"
clause "GDPR:19" "Notice about rectification, erasure and restriction"
clause "GDPR:20" "Right to portability"
clause "GDPR:21" "Right to object"
clause "GDPR:22" "Automated individual decisions"
clause "GDPR:23" "Restrictions by law"
clause "GDPR:24" "Responsibility of the controller"
clause "GDPR:25" "Data protection by design and by default"
clause "GDPR:26" "Joint controllers"
clause "GDPR:27" "Representatives outside of the Union"
clause "GDPR:28" "Processors"
clause "GDPR:29" "Processing under authority"
clause "GDPR:30" "Records of processing"
clause "GDPR:31" "Cooperation with the supervisory authority"
clause "GDPR:32" "Security of processing"
clause "GDPR:33" "Notice of a breach to the authority"
clause "GDPR:34" "Notice of a breach to the person"
clause "GDPR:35" "Impact assessment"
clause "GDPR:36" "Prior consultation"
clause "GDPR:37" "Designation of a data protection officer"
clause "GDPR:38" "Position of the data protection officer"
clause "GDPR:39" "Tasks of the data protection officer"
clause "GDPR:40" "Codes of conduct"
clause "GDPR:42" "Certification"
clause "GDPR:44" "General principle for transfers"
clause "GDPR:45" "Transfers by adequacy decision"
clause "GDPR:46" "Transfers with safeguards"
clause "GDPR:47" "Binding corporate rules"
clause "GDPR:48" "Transfers that Union law does not authorise"
clause "GDPR:49" "Derogations for specific situations"

def gdpr-about(x : Component or Flow or Data) : Bool =
  x is Data and x is PersonalData
  or (x is Component or Flow) and (any u in x.uses : u.data is PersonalData)
