tm 1

/// The articles of Regulation (EU) 2022/2554 on digital operational resilience that put duties on financial entities. What only
/// authorities and critical providers have to do is not listed.
library std.frameworks.dora "DORA" version 1.0.0

use std.core

clause "DORA:5" "Governance and organisation"
clause "DORA:6" "ICT risk management framework"
clause "DORA:7" "ICT systems, protocols and tools"
clause "DORA:8" "Identification"
clause "DORA:9" "Protection and prevention"
clause "DORA:10" "Detection"
clause "DORA:11" "Response and recovery"
clause "DORA:12" "Backup, restoration and recovery"
clause "DORA:13" "Learning and evolving"
clause "DORA:14" "Communication"
clause "DORA:16" "Simplified framework for small entities"
clause "DORA:17" "Process for ICT-related incidents"
clause "DORA:18" "Classification of incidents and threats"
clause "DORA:19" "Reporting of major incidents"
clause "DORA:23" "Payment-related incidents"
clause "DORA:24" "General requirements for testing"
clause "DORA:25" "Testing of ICT tools and systems"
clause "DORA:26" "Threat-led penetration tests"
clause "DORA:27" "Testers for threat-led penetration tests"
clause "DORA:28" "General principles for third-party risk"
clause "DORA:29" "Concentration risk"
clause "DORA:30" "Key contract terms"
clause "DORA:45" "Sharing of threat information"
