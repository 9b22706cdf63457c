tm 1
library acme.rules version 1.9.0
kind Till : Component
