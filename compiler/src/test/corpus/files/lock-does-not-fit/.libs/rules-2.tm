tm 1
library acme.rules version 2.0.0
kind Till : Component
