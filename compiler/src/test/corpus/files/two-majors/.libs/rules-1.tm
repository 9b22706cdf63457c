tm 1
library acme.rules "Rules of Acme" version 1.4.0
