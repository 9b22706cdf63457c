tm 1
policy bank.baseline "What every system of the bank must meet" version 3.0.0
use std.core

fail on open where severity >= high
@drafted("assistant", 2026-11-20)
fail on question where severity >= critical
@drafted("assistant", 2026-11-20)
except lending until 2099-12-31 { reason = "Migration." }
@drafted("assistant", 2026-11-20) @reviewed("ciso@example.com", 2026-11-21)
except payments until 2099-12-31 { reason = "Migration." }
