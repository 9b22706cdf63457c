tm 1
policy shop.rules version 1.0.0

fail on open where rule == std.api.no-rate-limit
fail on open where severity >= high
require owner for control where control is RateLimiting
require owner for control where control is std.api.RateLimiting
require any d in data : d is CardholderData for control
