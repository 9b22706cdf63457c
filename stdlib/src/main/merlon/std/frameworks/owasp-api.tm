tm 1

/// The risks of the OWASP API Security Top 10, 2023, in words of this project.
library std.frameworks.owasp-api "OWASP API Security Top 10" version 1.0.0

use std.core

clause "API1:2023" "Access to objects of others"
clause "API2:2023" "Broken authentication"
clause "API3:2023" "Access to properties of objects"
clause "API4:2023" "Unlimited use of resources"
clause "API5:2023" "Access to functions of others"
clause "API6:2023" "Automated use of sensitive business flows"
clause "API7:2023" "Requests forged by the server"
clause "API8:2023" "Misconfiguration"
clause "API9:2023" "Inventory that is out of date"
clause "API10:2023" "Trust in the APIs of others"
