tm 1

/// The risks of the OWASP Non-Human Identities Top 10, 2025, in words of this project.
library std.frameworks.owasp-non-human-identities "OWASP Non-Human Identities Top 10" version 1.0.0

use std.core

clause "NHI1:2025" "Offboarding that does not happen"
clause "NHI2:2025" "Secrets leak"
clause "NHI3:2025" "Vulnerable third parties"
clause "NHI4:2025" "Insecure authentication"
clause "NHI5:2025" "Too many privileges"
clause "NHI6:2025" "Insecure cloud deployment"
clause "NHI7:2025" "Secrets that live long"
clause "NHI8:2025" "Environments are not kept apart"
clause "NHI9:2025" "One identity for several uses"
clause "NHI10:2025" "People use machine identities"
