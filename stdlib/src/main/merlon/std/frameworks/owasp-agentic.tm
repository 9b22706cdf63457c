tm 1

/// The risks of the OWASP Top 10 for agentic applications, 2026, in words of this project.
library std.frameworks.owasp-agentic "OWASP Top 10 for agentic applications" version 1.0.0

use std.core

clause "ASI01:2026" "The goal of an agent is taken over"
clause "ASI02:2026" "Tools are misused"
clause "ASI03:2026" "Identity and privilege are abused"
clause "ASI04:2026" "Supply chain of agents"
clause "ASI05:2026" "Code runs that nobody expected"
clause "ASI06:2026" "Memory and context are poisoned"
clause "ASI07:2026" "Messages between agents are not secured"
clause "ASI08:2026" "Failures cascade"
clause "ASI09:2026" "Trust of people in agents is abused"
clause "ASI10:2026" "Agents that act on their own"
