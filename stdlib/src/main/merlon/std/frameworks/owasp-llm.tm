tm 1

/// The risks of the OWASP Top 10 for LLM applications, 2025, in words of this project.
library std.frameworks.owasp-llm "OWASP Top 10 for LLM applications" version 1.0.0

use std.core

clause "LLM01:2025" "Prompt injection"
clause "LLM02:2025" "Sensitive information gets out"
clause "LLM03:2025" "Supply chain"
clause "LLM04:2025" "Poisoned data and models"
clause "LLM05:2025" "Output that is used unchecked"
clause "LLM06:2025" "Too much agency"
clause "LLM07:2025" "System prompt gets out"
clause "LLM08:2025" "Weak vectors and embeddings"
clause "LLM09:2025" "Misinformation"
clause "LLM10:2025" "Unlimited consumption"
