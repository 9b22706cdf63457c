tm 1
library acme.unused version 1.0.0
kind {
