tm 1
policy p.q version 3.0.0
fail on open where severity >= high
fail on question
require until <= 180d for accept
require by in ["ciso@example.com"] for accept where severity >= critical
require evidence for control where any d in data : d is CardholderData
except lending until 2027-03-31 { reason = "Moves." }
except other
