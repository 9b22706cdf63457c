tm 1

/// The articles of Delegated Regulation (EU) 2024/1774, which details the ICT risk management of DORA; those of the simplified
/// framework for small entities, 28 to 41, are not listed.
library std.frameworks.rts-ict "DORA: technical standard on ICT risk" version 1.0.0

use std.core

clause "RTS-ICT:2" "ICT security policies in general"
clause "RTS-ICT:3" "ICT risk management policy"
clause "RTS-ICT:4" "ICT asset management policy"
clause "RTS-ICT:5" "ICT asset management procedure"
clause "RTS-ICT:6" "Encryption and cryptographic controls"
clause "RTS-ICT:7" "Management of cryptographic keys"
clause "RTS-ICT:8" "Policies for ICT operations"
clause "RTS-ICT:9" "Capacity and performance"
clause "RTS-ICT:10" "Vulnerabilities and patches"
clause "RTS-ICT:11" "Security of data and systems"
clause "RTS-ICT:12" "Logging"
clause "RTS-ICT:13" "Security of networks"
clause "RTS-ICT:14" "Information in transit"
clause "RTS-ICT:15" "ICT project management"
clause "RTS-ICT:16" "Acquisition, development and maintenance"
clause "RTS-ICT:17" "ICT change management"
clause "RTS-ICT:18" "Physical and environmental security"
clause "RTS-ICT:19" "Human resources"
clause "RTS-ICT:20" "Identity management"
clause "RTS-ICT:21" "Access control"
clause "RTS-ICT:22" "ICT-related incident policy"
clause "RTS-ICT:23" "Detection of anomalous activity"
clause "RTS-ICT:24" "ICT business continuity policy"
clause "RTS-ICT:25" "Tests of continuity plans"
clause "RTS-ICT:26" "Response and recovery plans"
clause "RTS-ICT:27" "Report on the review of the framework"
