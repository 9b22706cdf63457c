tm 1
library acme.rules "Rules of Acme" version 2.1.0
