tm 1

/// The principles for operational resilience of the Basel Committee (2021), in words of this project.
library std.frameworks.bcbs-por "BCBS principles for operational resilience" version 1.0.0

use std.core

clause "BCBS-POR:1" "Governance"
clause "BCBS-POR:2" "Operational risk management"
clause "BCBS-POR:3" "Business continuity planning and testing"
clause "BCBS-POR:4" "Interconnections and interdependencies are mapped"
clause "BCBS-POR:5" "Dependence on third parties is managed"
clause "BCBS-POR:6" "Incidents are managed"
clause "BCBS-POR:7" "ICT, including cyber security, is resilient"
