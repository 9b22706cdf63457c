tm 1
policy house "Rules of the house" version 1.0.0
use std.core
fail on open where severity >= high
except shops until 2999-03-31 { reason = "It moves." }
except warehouse until 2999-03-31 { reason = "It moves." }
except shap until 2020-03-31 { reason = "It moved." }
