tm 1

/// The risks of the OWASP Kubernetes Top 10, 2025, in words of this project.
library std.frameworks.owasp-kubernetes "OWASP Kubernetes Top 10" version 1.0.0

use std.core

clause "K01:2025" "Workloads configured insecurely"
clause "K02:2025" "Too many permissions"
clause "K03:2025" "Secrets handled badly"
clause "K04:2025" "No policy enforced in the whole cluster"
clause "K05:2025" "No network segmentation"
clause "K06:2025" "Components exposed too far"
clause "K07:2025" "Cluster components misconfigured or vulnerable"
clause "K08:2025" "From the cluster into the cloud"
clause "K09:2025" "Broken authentication"
clause "K10:2025" "Too little logging"
