tm 1

policy shop.baseline "What every front must meet" version 1.0.0
use std.core

fail on open where severity >= info
fail on question where severity >= low and any e in elements : e is Component
fail on mitigated where not verified and "std.api.no-rate-limit" == rule
require until <= 90d for decision
require by in ["ciso@example.com"] for accept where severity >= info
require link for decision
require evidence for control where any d in data : d is PersonalData
require owner for control
except lending until 2027-03-31 { reason = "Migration; tracked in RISK-900." }
