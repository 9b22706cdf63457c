tm 1
library acme.rules version 1.2.0
include "more/*.tm"
kind NewTill : Component
