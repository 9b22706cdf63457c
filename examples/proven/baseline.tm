tm 1

/// What every front of the shop must meet.
policy shop.baseline "Baseline of the shop" version 1.0.0
use std.core

fail on open where severity >= high
fail on question where severity >= critical
require until <= 90d for accept
require by in ["ciso@example.com"] for accept where severity >= high
require owner for control
require evidence for control where element is Component
