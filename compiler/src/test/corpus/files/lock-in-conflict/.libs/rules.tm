tm 1
library acme.rules version 1.0.0
kind Till : Component
