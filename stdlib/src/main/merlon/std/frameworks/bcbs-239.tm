tm 1

/// The principles for the aggregation and reporting of risk data of the Basel Committee (BCBS 239), in words of this project.
library std.frameworks.bcbs-239 "BCBS 239" version 1.0.0

use std.core

clause "BCBS-239:1" "Governance of risk data"
clause "BCBS-239:2" "Data architecture and infrastructure"
clause "BCBS-239:3" "Accuracy and integrity"
clause "BCBS-239:4" "Completeness"
clause "BCBS-239:5" "Timeliness"
clause "BCBS-239:6" "Adaptability"
clause "BCBS-239:7" "Accurate reports"
clause "BCBS-239:8" "Comprehensive reports"
clause "BCBS-239:9" "Clear and useful reports"
clause "BCBS-239:10" "Frequency of reports"
clause "BCBS-239:11" "Distribution of reports"
clause "BCBS-239:12" "Supervisory review"
clause "BCBS-239:13" "Remedial action by supervisors"
clause "BCBS-239:14" "Cooperation of supervisors"
