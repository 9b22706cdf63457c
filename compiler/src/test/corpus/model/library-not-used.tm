tm 1
model shop
use std.core

boundary cluster : KubernetesCluster
component triage : Agent with PromptIsolation
