tm 1

/// The risks of the OWASP Top 10, 2025, in words of this project.
library std.frameworks.owasp-top-ten "OWASP Top 10" version 1.0.0

use std.core

clause "A01:2025" "Broken access control"
clause "A02:2025" "Misconfiguration"
clause "A03:2025" "Software supply chain"
clause "A04:2025" "Weak or missing cryptography"
clause "A05:2025" "Injection"
clause "A06:2025" "Insecure design"
clause "A07:2025" "Failing authentication"
clause "A08:2025" "Software or data that is not intact"
clause "A09:2025" "Too little logging and alerting"
clause "A10:2025" "Exceptional conditions handled badly"
