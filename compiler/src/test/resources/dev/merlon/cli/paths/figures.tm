tm 1

/// Every kind of step, each with what it costs: what the tests hold the library to.
model figures
use std.core
use std.kubernetes
use std.ai

boundary internet : PublicNetwork {
  actor anybody : AnonymousUser {
    flow f0 : -> open { authentication = [] }
    flow f1 : -> by-key { authentication = [api-key] }
    flow f2 : -> by-address { authentication = [ip] }
    flow f3 : -> by-certificate { authentication = [mutual-tls] }
    flow f4 : -> by-kerberos { authentication = [kerberos] }
    flow f5 : -> checked { authentication = [session-cookie] }
    flow f6 : -> checked-twice { authentication = [oauth2] }
    flow f7 : -> entry { authentication = [] }
    flow f8 : -> claimed
  }
}

each Component {
  authorization = coarse
}

component open : Service
component by-key : Service
component by-address : Service
component by-certificate : Service { flow further : -> far { authentication = [mutual-tls] } }
component far : Service { authorization = object }
component by-kerberos : Service
component checked : Service { authorization = function }
component checked-twice : Service { authorization = object }
component claimed : Service

// a claim counts like the fact that it stands for
extend f8 with StrongServiceIdentity

boundary segment : NetworkSegment {
  ingress-default = deny
  enforced-by = firewall
  component entry : Service // from outside it stands open to anybody
  component inside : Service { flow inward : -> deeper { authentication = [] } }
  component deeper : Service
}
component outside : Service { flow into : -> inside { authentication = [] } }

// answers
component browser : Browser {
  managed = true
  flow render : -> page { authentication = [mutual-tls] }
}
component page : Service
component loader : Service {
  parses = [native-serialisation]
  flow load : -> source { authentication = [mutual-tls] }
}
component source : Service
component agent : Service {
  sinks = [llm-prompt]
  flow read : -> wiki { authentication = [mutual-tls] }
}
component wiki : Service
component feed : DataPipeline { flow take : -> lake { authentication = [mutual-tls] } }
component lake : DataLake
component helper : Agent { flow look : -> notes { authentication = [mutual-tls] } }
component notes : FileStore
component reader : Service {
  parses = [json]
  sinks = [log]
  flow quote : -> board { authentication = [mutual-tls] }
}
component board : Service

// machines and networks
boundary machine : Host { component left : Service; component right : Service }
boundary flat : NetworkSegment {
  ingress-default = allow
  enforced-by = none
  component stall : Service
  component booth : Service
  boundary vault-room : NetworkSegment {
    ingress-default = deny
    enforced-by = firewall
    component safe : Service
  }
}
boundary fine : NetworkSegment with MicroSegmentation {
  ingress-default = allow
  enforced-by = none
  component north : Service
  component south : Service
}

// identities, secrets, builds, messages
identity clerk : WorkloadIdentity { may read on archive }
component office : Service { runs as clerk }
component archive : Datastore
component drawer : Vault { access = shared }
component one : Service { flow fetch-one : -> drawer { authentication = [mutual-tls] } }
component two : Service { flow fetch-two : -> drawer { authentication = [mutual-tls] } }
component builder : BuildPipeline {
  flow deploy : -> built { authentication = [mutual-tls]; effect = write }
}
component built : Service
component registry : Repository
component consumer : Service without ArtifactSigning {
  flow pull : -> registry { authentication = [mutual-tls] }
}
component verifier : Service with ArtifactSigning {
  flow pull-signed : -> registry { authentication = [mutual-tls] }
}
component queue : Queue
component poller : Service {
  flow poll : -> queue { payload-signature = none; authentication = [mutual-tls]; effect = read }
}
component signed-poller : Service {
  flow poll-signed : -> queue {
    authentication = [mutual-tls]
    effect = read
    payload-signature = signature
  }
}
component login : IdentityProvider
component site : Service { flow ask-who : -> login { authentication = [mutual-tls] } }
component hsm : Hsm
component signer : Service { flow sign : -> hsm { authentication = [mutual-tls] } }

// a cluster
component pool-a : NodePool
component pool-b : NodePool
boundary cluster : KubernetesCluster {
  boundary open-space : Namespace {
    ingress-default = allow
    enforced-by = none
    component pod : Service, KubernetesWorkload { node-pool = pool-a; privileged = false }
  }
  boundary closed-space : Namespace {
    ingress-default = deny
    enforced-by = network-policy
    component neighbour : Service, KubernetesWorkload { node-pool = pool-a; privileged = false }
    component root : Service, KubernetesWorkload { node-pool = pool-b; privileged = true }
    component beside-root : Service, KubernetesWorkload { node-pool = pool-b; privileged = false }
    component admin : Service, KubernetesWorkload {
      node-pool = none-of-these
      privileged = false
      cluster-rights = cluster-admin
      service-account-token = automatic
    }
  }
}
component none-of-these : NodePool
