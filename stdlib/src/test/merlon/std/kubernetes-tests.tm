tm 1
part of std.kubernetes

// ---- what a pod may do on its node -------------------------------------------------------------------------------

test "privileged containers" of privileged-container {
  boundary loose : KubernetesCluster {
    admission = none
    component driver : KubernetesWorkload without SandboxedRuntime { privileged = true }
    component plain : KubernetesWorkload { privileged = false }
    component asked : KubernetesWorkload without SandboxedRuntime
    component boxed : KubernetesWorkload with SandboxedRuntime { privileged = true }
  }
  boundary strict : KubernetesCluster {
    admission = restricted
    component exempt : KubernetesWorkload { privileged = true }
  }
  expect open privileged-container on driver
  expect no privileged-container on plain
  expect question privileged-container on asked about pod-security
  expect mitigated privileged-container on boxed
  expect mitigated privileged-container on exempt
  expect no other privileged-container
}

test "the level of the namespace settles what the pod does not say" of
    privileged-container,
    host-namespace,
    host-path-mount,
    runs-as-root,
    privilege-escalation-allowed {
  boundary cluster : KubernetesCluster {
    boundary hardened : Namespace { pod-security = restricted; component api : KubernetesWorkload }
  }
  expect no other runs-as-root
}

test "the node's namespaces" of host-namespace {
  boundary loose : KubernetesCluster {
    admission = none
    component agent : KubernetesWorkload { host-namespaces = [net, pid] }
    component plain : KubernetesWorkload { host-namespaces = [] }
    component looked-at : KubernetesWorkload { privileged = false }
    component asked : KubernetesWorkload
  }
  boundary strict : KubernetesCluster {
    admission = baseline
    component exempt : KubernetesWorkload { host-namespaces = [net] }
  }
  expect open host-namespace on agent
  expect no host-namespace on plain
  expect no host-namespace on looked-at
  expect question host-namespace on asked
  expect mitigated host-namespace on exempt
  expect no other host-namespace
}

test "the node's directories" of host-path-mount {
  boundary loose : KubernetesCluster {
    admission = none
    component writer : KubernetesWorkload { host-paths = ["/data"] }
    component socket : KubernetesWorkload {
      host-paths = ["/var/run/docker.sock"]
      host-paths-read-only = true
    }
    component reader : KubernetesWorkload {
      host-paths = ["/var/log/pods"]
      host-paths-read-only = true
    }
    component looked-at : KubernetesWorkload { privileged = false }
    component asked : KubernetesWorkload
  }
  boundary strict : KubernetesCluster {
    admission = baseline
    component exempt : KubernetesWorkload { host-paths = ["/"] }
  }
  expect open host-path-mount on writer
  expect open host-path-mount on socket
  expect no host-path-mount on reader
  expect no host-path-mount on looked-at
  expect question host-path-mount on asked
  expect mitigated host-path-mount on exempt
  expect no other host-path-mount
}

test "root in the container" of runs-as-root {
  component root : KubernetesWorkload { run-as-non-root = false }
  component user : KubernetesWorkload { run-as-non-root = true }
  component asked : KubernetesWorkload
  component provided : KubernetesWorkload { managed-by = provider; run-as-non-root = false }
  expect open runs-as-root on root
  expect mitigated runs-as-root on user
  expect question runs-as-root on asked
  expect no runs-as-root on provided
  expect no other runs-as-root
}

test "more privileges later" of privilege-escalation-allowed {
  component growing : KubernetesWorkload { allow-privilege-escalation = true; capabilities = [] }
  component capable : KubernetesWorkload {
    allow-privilege-escalation = false
    capabilities = [net-admin]
  }
  component fixed : KubernetesWorkload { allow-privilege-escalation = false; capabilities = [] }
  component asked : KubernetesWorkload { capabilities = [] }
  component provided : KubernetesWorkload {
    managed-by = provider
    allow-privilege-escalation = true
    capabilities = []
  }
  expect open privilege-escalation-allowed on growing
  expect no privilege-escalation-allowed on provided
  expect open privilege-escalation-allowed on capable
  expect mitigated privilege-escalation-allowed on fixed
  expect question privilege-escalation-allowed on asked
  expect no other privilege-escalation-allowed
}

test "every system call" of no-seccomp {
  boundary internet : PublicNetwork { actor customer : Customer }
  component loose : Service, KubernetesWorkload {
    seccomp = unconfined
    parses = []
    input-validation = none
  }
  component confined : Service, KubernetesWorkload { seccomp = runtime-default; parses = [] }
  component asked : Service, KubernetesWorkload { parses = [] }
  component inner : Service, KubernetesWorkload { seccomp = unconfined; parses = [] }
  component reader : Service, KubernetesWorkload {
    seccomp = unconfined
    parses = [xml]
    input-validation = none
  }
  component unread : Service, KubernetesWorkload { seccomp = unconfined; parses = [] }
  component unstated : Service, KubernetesWorkload { seccomp = unconfined }
  component untouched : Service, KubernetesWorkload { seccomp = unconfined; parses = [xml] }
  flow customer -> loose
  flow customer -> confined
  flow customer -> asked
  flow loose -> reader
  flow loose -> unread
  flow loose -> unstated
  expect open no-seccomp on loose
  expect open no-seccomp on reader
  expect no no-seccomp on unread
  expect no no-seccomp on unstated
  expect no no-seccomp on untouched
  expect mitigated no-seccomp on confined
  expect question no-seccomp on asked
  expect no no-seccomp on inner
  expect no other no-seccomp
}

test "programs left behind" of writable-root-fs {
  boundary internet : PublicNetwork { actor customer : Customer }
  component writable : Service, KubernetesWorkload { read-only-root-filesystem = false }
  component fixed : Service, KubernetesWorkload { read-only-root-filesystem = true }
  component asked : Service, KubernetesWorkload
  component inner : Service, KubernetesWorkload { read-only-root-filesystem = false }
  flow customer -> writable
  flow customer -> fixed
  flow customer -> asked
  expect open writable-root-fs on writable
  expect mitigated writable-root-fs on fixed
  expect question writable-root-fs on asked about read-only-root-filesystem
  expect no writable-root-fs on inner
  expect no other writable-root-fs
}

test "one workload takes it all" of no-resource-limits {
  boundary important : KubernetesCluster {
    component books : KubernetesWorkload { criticality = critical; resource-limits = true }
    component greedy : KubernetesWorkload { criticality = low; resource-limits = false }
    component asked : KubernetesWorkload { criticality = low }
  }
  boundary playground : KubernetesCluster {
    component trial : KubernetesWorkload { criticality = low; resource-limits = false }
  }
  expect mitigated no-resource-limits on books
  expect open no-resource-limits on greedy
  expect question no-resource-limits on asked about resource-limits
  expect no no-resource-limits on trial
  expect no other no-resource-limits
}

test "one kernel for both" of mixed-criticality-nodes {
  boundary internet : PublicNetwork { actor customer : Customer }
  component bare : NodePool without NodeIsolation
  component isolated : NodePool with NodeIsolation
  component asked : NodePool
  component quiet : NodePool without NodeIsolation
  component boxed : NodePool without NodeIsolation
  boundary web : Namespace {
    component site-e : Service, KubernetesWorkload with SandboxedRuntime {
      node-pool = boxed
      criticality = low
    }
    component site-a : Service, KubernetesWorkload without SandboxedRuntime {
      node-pool = bare
      criticality = low
    }
    component site-b : Service, KubernetesWorkload { node-pool = isolated; criticality = low }
    component site-c : Service, KubernetesWorkload without SandboxedRuntime {
      node-pool = asked
      criticality = low
    }
  }
  boundary core-zone : Namespace {
    component books-a : Service, KubernetesWorkload { node-pool = bare; criticality = critical }
    component books-b : Service, KubernetesWorkload { node-pool = isolated; criticality = critical }
    component books-c : Service, KubernetesWorkload { node-pool = asked; criticality = critical }
    component books-d : Service, KubernetesWorkload { node-pool = quiet; criticality = critical }
    component books-e : Service, KubernetesWorkload { node-pool = boxed; criticality = critical }
  }
  flow customer -> site-a
  flow customer -> site-b
  flow customer -> site-c
  flow customer -> site-e
  expect mitigated mixed-criticality-nodes on boxed
  expect open mixed-criticality-nodes on bare
  expect mitigated mixed-criticality-nodes on isolated
  expect question mixed-criticality-nodes on asked about NodeIsolation
  expect no mixed-criticality-nodes on quiet
  expect no other mixed-criticality-nodes
}

test "strangers under one roof" of namespace-tenancy-only {
  boundary shared-roof : KubernetesCluster without SandboxedRuntime {
    tenant-separation = namespaces
    boundary tenant-a : Tenant { component a : KubernetesWorkload }
    boundary tenant-b : Tenant { component b : KubernetesWorkload }
  }
  boundary separate : KubernetesCluster without SandboxedRuntime {
    tenant-separation = nodes
    boundary tenant-c : Tenant { component c : KubernetesWorkload }
    boundary tenant-d : Tenant { component d : KubernetesWorkload }
  }
  boundary asked : KubernetesCluster without SandboxedRuntime {
    boundary tenant-e : Tenant { component e : KubernetesWorkload }
    boundary tenant-f : Tenant { component f : KubernetesWorkload }
  }
  boundary single : KubernetesCluster without SandboxedRuntime {
    tenant-separation = namespaces
    boundary tenant-g : Tenant { component g : KubernetesWorkload }
  }
  boundary boxed : KubernetesCluster with SandboxedRuntime {
    tenant-separation = namespaces
    boundary tenant-h : Tenant { component h : KubernetesWorkload }
    boundary tenant-i : Tenant { component i : KubernetesWorkload }
  }
  expect open namespace-tenancy-only on shared-roof
  expect mitigated namespace-tenancy-only on boxed
  expect mitigated namespace-tenancy-only on separate
  expect question namespace-tenancy-only on asked about tenant-separation
  expect no namespace-tenancy-only on single
  expect no other namespace-tenancy-only
}

test "the role of the node" of node-cloud-role-broad {
  identity broad-role : CloudRole { scope = broad }
  identity least-role : CloudRole { scope = least }
  identity own-sa : KubernetesServiceAccount
  component wide : NodePool runs as broad-role
  component narrow : NodePool runs as least-role
  component borrower : KubernetesWorkload runs as own-sa {
    node-pool = wide
    instance-metadata = unprotected
  }
  component blocked-one : KubernetesWorkload runs as own-sa {
    node-pool = wide
    instance-metadata = blocked
  }
  component asked : KubernetesWorkload runs as own-sa { node-pool = wide }
  identity fixed-key : ServiceIdentity { credential = static-key }
  component keyed : KubernetesWorkload runs as fixed-key {
    node-pool = wide
    instance-metadata = blocked
  }
  component elsewhere : KubernetesWorkload runs as own-sa {
    node-pool = narrow
    instance-metadata = unprotected
  }
  expect open node-cloud-role-broad on borrower
  expect open node-cloud-role-broad on keyed
  expect mitigated node-cloud-role-broad on blocked-one
  expect question node-cloud-role-broad on asked about instance-metadata
  expect no node-cloud-role-broad on elsewhere
  expect no other node-cloud-role-broad
}

// ---- what a pod may do in its cluster ----------------------------------------------------------------------------

test "a token for nothing" of sa-token-automount {
  data profile : PersonalData
  identity reading : KubernetesServiceAccount { cluster-rights = namespace-read }
  identity powerless : KubernetesServiceAccount { cluster-rights = none }
  component api-server : KubernetesApiServer processes none
  component idle : Service, KubernetesWorkload runs as reading processes profile {
    service-account-token = automatic
  }
  component bare : Service, KubernetesWorkload runs as reading processes profile {
    service-account-token = off
  }
  component asked : Service, KubernetesWorkload runs as reading processes profile
  component calling : Service, KubernetesWorkload runs as reading processes profile {
    service-account-token = automatic
  }
  component harmless : Service, KubernetesWorkload runs as powerless processes profile {
    service-account-token = automatic
  }
  boundary internet : PublicNetwork { actor customer : Customer }
  component outward : Service, KubernetesWorkload runs as reading processes none {
    service-account-token = automatic
  }
  component inward : Service, KubernetesWorkload runs as reading processes none {
    service-account-token = automatic
  }
  flow customer -> outward carries none
  flow calling -> api-server carries none
  expect open sa-token-automount on outward
  expect no sa-token-automount on inward
  expect open sa-token-automount on idle
  expect mitigated sa-token-automount on bare
  expect question sa-token-automount on asked about service-account-token
  expect no sa-token-automount on calling
  expect no sa-token-automount on harmless
  expect no other sa-token-automount
}

test "rights in the cluster, widest first" of
    rbac-cluster-admin,
    rbac-wildcard,
    rbac-read-secrets,
    rbac-create-workloads {
  boundary cluster : KubernetesCluster {
    admission = none
    component ruler : KubernetesWorkload { cluster-rights = cluster-admin }
    component star : KubernetesWorkload { cluster-rights = wildcard }
    component snoop : KubernetesWorkload { cluster-rights = secrets }
    component maker : KubernetesWorkload { cluster-rights = workload-create }
    component operator : KubernetesOperator { cluster-rights = workload-create }
    component modest : KubernetesWorkload { cluster-rights = namespace-read }
    component vouched-for : KubernetesWorkload with ClusterLeastPrivilege
  }
  boundary guarded : KubernetesCluster {
    admission = restricted
    component jobs : KubernetesWorkload { cluster-rights = workload-create }
  }
  expect open rbac-cluster-admin on ruler severity medium
  expect open rbac-wildcard on star
  expect open rbac-read-secrets on snoop
  expect open rbac-create-workloads on maker
  expect no rbac-create-workloads on operator
  expect no rbac-cluster-admin on modest
  expect no rbac-wildcard on modest
  expect no rbac-cluster-admin on vouched-for
  expect no rbac-wildcard on vouched-for
  expect no rbac-read-secrets on vouched-for
  expect no rbac-create-workloads on vouched-for
  expect no rbac-read-secrets on modest
  expect mitigated rbac-create-workloads on jobs
  expect no other rbac-cluster-admin
  expect no other rbac-wildcard
  expect no other rbac-read-secrets
  expect no other rbac-create-workloads
}

test "rights come with the service account" of rbac-cluster-admin, rbac-read-secrets {
  identity mighty : KubernetesServiceAccount { cluster-rights = cluster-admin }
  identity unclear : KubernetesServiceAccount
  component ruler : KubernetesWorkload runs as mighty
  component asked : KubernetesWorkload runs as unclear
  expect open rbac-cluster-admin on ruler
  expect question rbac-cluster-admin on asked about cluster-rights
  expect question rbac-read-secrets on asked about cluster-rights
}

test "unstated rights are asked once" of rbac-wildcard, rbac-create-workloads {
  component unclear : KubernetesWorkload runs as none
  expect question rbac-wildcard on unclear about cluster-rights
  expect question rbac-create-workloads on unclear about cluster-rights
}

// ---- the pod network ---------------------------------------------------------------------------------------------

test "every pod reaches every pod" of no-network-policy {
  data profile : PersonalData
  boundary cluster : KubernetesCluster {
    boundary flat : Namespace without NetworkPolicy, ServiceMesh {
      component a : KubernetesWorkload processes profile
    }
    boundary shut : Namespace {
      ingress-default = deny
      enforced-by = network-policy
      component b : KubernetesWorkload processes profile
    }
    boundary meshed : Namespace without NetworkPolicy with ServiceMesh, MeshAuthorization {
      component c : KubernetesWorkload processes profile
    }
    boundary asked : Namespace without ServiceMesh {
      enforced-by = network-policy
      component d : KubernetesWorkload processes profile
    }
    boundary empty-handed : Namespace without NetworkPolicy, ServiceMesh {
      component e : KubernetesWorkload processes none
    }
    boundary mesh-for-all : Namespace without NetworkPolicy, MeshAuthorization with ServiceMesh {
      component g : KubernetesWorkload processes profile
    }
    boundary walled : Namespace without NetworkPolicy, ServiceMesh with NetworkSegmentation {
      component h : KubernetesWorkload processes profile
    }
  }
  boundary elsewhere : Namespace without NetworkPolicy, ServiceMesh {
    component f : Service processes profile
  }
  expect open no-network-policy on flat
  expect open no-network-policy on mesh-for-all
  expect mitigated no-network-policy on walled
  expect mitigated no-network-policy on shut
  expect mitigated no-network-policy on meshed
  expect question no-network-policy on asked about ingress-default
  expect no no-network-policy on empty-handed
  expect no no-network-policy on elsewhere
  expect no other no-network-policy
}

test "the way out" of no-egress-policy {
  data profile : PersonalData
  boundary open-door : Namespace {
    egress-default = allow
    component leaky : KubernetesWorkload processes profile
    component listed : KubernetesWorkload processes profile { egress = allowlist }
    component empty-handed : KubernetesWorkload processes none
  }
  boundary shut-door : Namespace {
    egress-default = deny
    component kept : KubernetesWorkload processes profile
  }
  boundary unknown-door : Namespace { component asked : KubernetesWorkload processes profile }
  expect open no-egress-policy on leaky
  expect mitigated no-egress-policy on listed
  expect no no-egress-policy on empty-handed
  expect mitigated no-egress-policy on kept
  expect question no-egress-policy on asked about egress-default
  expect no other no-egress-policy
}

test "policies that nothing enforces" of cni-without-policy {
  boundary pretending : KubernetesCluster {
    network-policy-support = false
    boundary a-ns : Namespace {
      ingress-default = deny
      enforced-by = network-policy
      component a : KubernetesWorkload
    }
  }
  boundary enforcing : KubernetesCluster {
    network-policy-support = true
    boundary b-ns : Namespace {
      ingress-default = deny
      enforced-by = network-policy
      component b : KubernetesWorkload
    }
  }
  boundary asked : KubernetesCluster {
    boundary c-ns : Namespace {
      ingress-default = deny
      enforced-by = network-policy
      component c : KubernetesWorkload
    }
  }
  boundary without-any : KubernetesCluster {
    network-policy-support = false
    boundary d-ns : Namespace without NetworkPolicy { component d : KubernetesWorkload }
  }
  expect open cni-without-policy on pretending
  expect mitigated cni-without-policy on enforcing
  expect question cni-without-policy on asked about network-policy-support
  expect no cni-without-policy on without-any
  expect no other cni-without-policy
}

// ---- the control plane -------------------------------------------------------------------------------------------

test "who reaches the API server" of public-api-server {
  boundary open-one : KubernetesCluster {
    api-server-exposure = public
    component a : KubernetesWorkload
  }
  boundary listed : KubernetesCluster {
    api-server-exposure = allowlisted
    component b : KubernetesWorkload
  }
  boundary private-one : KubernetesCluster {
    api-server-exposure = private
    component c : KubernetesWorkload
  }
  boundary asked : KubernetesCluster { component d : KubernetesWorkload }
  boundary empty-one : KubernetesCluster { api-server-exposure = public }
  expect open public-api-server on open-one
  expect mitigated public-api-server on listed
  expect mitigated public-api-server on private-one
  expect question public-api-server on asked about api-server-exposure
  expect no public-api-server on empty-one
  expect no other public-api-server
}

test "strangers are answered" of anonymous-or-open-dashboard {
  boundary answering : KubernetesCluster without HardeningBaseline {
    anonymous-access = true
    dashboard = none
    component a : KubernetesWorkload
  }
  boundary with-board : KubernetesCluster without HardeningBaseline {
    anonymous-access = false
    dashboard = open
    component b : KubernetesWorkload
  }
  boundary silent : KubernetesCluster without HardeningBaseline {
    anonymous-access = false
    dashboard = authenticated
    component c : KubernetesWorkload
  }
  boundary hidden-one : KubernetesCluster with HardeningBaseline {
    api-server-exposure = private
    anonymous-access = true
    component d : KubernetesWorkload
  }
  boundary asked : KubernetesCluster without HardeningBaseline {
    dashboard = none
    component e : KubernetesWorkload
  }
  boundary hardened-in-public : KubernetesCluster with HardeningBaseline {
    api-server-exposure = public
    anonymous-access = true
    component f : KubernetesWorkload
  }
  boundary unused : KubernetesCluster without HardeningBaseline { anonymous-access = true }
  boundary soft-in-private : KubernetesCluster without HardeningBaseline {
    api-server-exposure = private
    anonymous-access = true
    component g : KubernetesWorkload
  }
  expect open anonymous-or-open-dashboard on answering
  expect open anonymous-or-open-dashboard on hardened-in-public
  expect open anonymous-or-open-dashboard on soft-in-private
  expect no anonymous-or-open-dashboard on unused
  expect open anonymous-or-open-dashboard on with-board
  expect no anonymous-or-open-dashboard on silent
  expect mitigated anonymous-or-open-dashboard on hidden-one
  expect question anonymous-or-open-dashboard on asked about anonymous-access
  expect no other anonymous-or-open-dashboard
}

test "secrets in etcd" of etcd-secrets-clear {
  boundary clear-one : KubernetesCluster {
    secrets-encryption = none
    component a : KubernetesSecret
  }
  boundary keyed : KubernetesCluster {
    secrets-encryption = key-service
    component b : KubernetesSecret
  }
  boundary asked : KubernetesCluster { component c : KubernetesSecret }
  boundary no-secrets : KubernetesCluster {
    secrets-encryption = none
    component d : KubernetesWorkload runs as none
  }
  expect open etcd-secrets-clear on clear-one
  expect mitigated etcd-secrets-clear on keyed
  expect question etcd-secrets-clear on asked about secrets-encryption
  expect no etcd-secrets-clear on no-secrets
  expect no other etcd-secrets-clear
}

test "any pod comes in" of no-admission-control {
  data profile : PersonalData
  boundary lax : KubernetesCluster {
    admission = none
    component a : KubernetesWorkload processes profile
  }
  boundary strict : KubernetesCluster {
    admission = restricted
    component b : KubernetesWorkload processes profile
  }
  boundary asked : KubernetesCluster { component c : KubernetesWorkload processes profile }
  boundary empty-handed : KubernetesCluster {
    admission = none
    component d : KubernetesWorkload processes none
  }
  expect open no-admission-control on lax
  expect mitigated no-admission-control on strict
  expect question no-admission-control on asked about admission
  expect no no-admission-control on empty-handed
  expect no other no-admission-control
}

test "traces of what is done to the cluster" of no-k8s-audit {
  boundary traceless : KubernetesCluster {
    control-plane-audit = local
    component a : KubernetesWorkload
  }
  boundary recorded : KubernetesCluster {
    control-plane-audit = central
    component b : KubernetesWorkload
  }
  boundary asked : KubernetesCluster { component c : KubernetesWorkload }
  boundary unused : KubernetesCluster { control-plane-audit = local }
  expect open no-k8s-audit on traceless
  expect no no-k8s-audit on unused
  expect mitigated no-k8s-audit on recorded
  expect question no-k8s-audit on asked about control-plane-audit
  expect no other no-k8s-audit
}

test "a shell in a container" of no-runtime-detection {
  boundary blind : KubernetesCluster without RuntimeDetection {
    component a : KubernetesWorkload { criticality = critical }
  }
  boundary watched : KubernetesCluster with RuntimeDetection {
    component b : KubernetesWorkload { segment = core-ledger }
  }
  boundary asked : KubernetesCluster { component c : KubernetesWorkload { criticality = high } }
  boundary playground : KubernetesCluster without RuntimeDetection {
    component d : KubernetesWorkload
  }
  expect open no-runtime-detection on blind
  expect mitigated no-runtime-detection on watched
  expect question no-runtime-detection on asked about RuntimeDetection
  expect no no-runtime-detection on playground
  expect no other no-runtime-detection
}

test "a version nobody supports" of eol-control-plane {
  boundary old : KubernetesCluster {
    control-plane-patching = unsupported
    component a : KubernetesWorkload
  }
  boundary current : KubernetesCluster {
    control-plane-patching = managed
    component b : KubernetesWorkload
  }
  boundary provided : KubernetesCluster { managed-by = provider; component c : KubernetesWorkload }
  boundary asked : KubernetesCluster { component d : KubernetesWorkload }
  boundary unused : KubernetesCluster { control-plane-patching = unsupported }
  expect open eol-control-plane on old
  expect no eol-control-plane on unused
  expect mitigated eol-control-plane on current
  expect mitigated eol-control-plane on provided
  expect question eol-control-plane on asked about control-plane-patching
  expect no other eol-control-plane
}

// ---- in a cloud --------------------------------------------------------------------------------------------------

test "what the cloud library says of any component is said of a pod once" of
    node-cloud-role-broad,
    no-egress-policy,
    std.cloud.metadata-credential-theft,
    std.cloud.unrestricted-egress {
  data profile : PersonalData
  identity broad-role : CloudRole { scope = broad }
  identity own-sa : KubernetesServiceAccount
  boundary account : CloudAccount {
    component wide : NodePool runs as broad-role
    boundary cluster : KubernetesCluster {
      boundary space : Namespace {
        egress-default = allow
        component pod : Service, KubernetesWorkload {
          runs as own-sa
          processes profile
          node-pool = wide
          sinks = [url-fetch]
          instance-metadata = unprotected
          egress = anywhere
        }
      }
    }
  }
  expect open node-cloud-role-broad on pod
  expect covered std.cloud.metadata-credential-theft on pod
  expect open no-egress-policy on pod
  expect covered std.cloud.unrestricted-egress on pod
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "clusters in which nothing runs" of
    anonymous-or-open-dashboard,
    eol-control-plane,
    no-k8s-audit {
  boundary idle : KubernetesCluster without HardeningBaseline {
    api-server-exposure = public
    anonymous-access = true
    dashboard = open
    control-plane-patching = unsupported
    control-plane-audit = none
  }
  expect no anonymous-or-open-dashboard on idle
  expect no eol-control-plane on idle
  expect no no-k8s-audit on idle
}

test "hardened, but for the whole world" of anonymous-or-open-dashboard {
  boundary cluster : KubernetesCluster with HardeningBaseline {
    api-server-exposure = public
    anonymous-access = true
    dashboard = none
    component w : KubernetesWorkload
  }
  expect open anonymous-or-open-dashboard on cluster
}

test "a kernel of their own" of mixed-criticality-nodes, namespace-tenancy-only {
  boundary internet : PublicNetwork { actor customer : Customer }
  component pool : NodePool without NodeIsolation
  boundary web : Namespace {
    component site : Service, KubernetesWorkload with SandboxedRuntime {
      node-pool = pool
      criticality = low
    }
  }
  boundary core-zone : Namespace {
    component books : Service, KubernetesWorkload { node-pool = pool; criticality = critical }
  }
  boundary boxed : KubernetesCluster with SandboxedRuntime {
    tenant-separation = namespaces
    boundary tenant-a : Tenant { component a : KubernetesWorkload }
    boundary tenant-b : Tenant { component b : KubernetesWorkload }
  }
  flow customer -> site
  expect mitigated mixed-criticality-nodes on pool about SandboxedRuntime
  expect mitigated namespace-tenancy-only on boxed about SandboxedRuntime
}

test "other walls around a namespace" of no-network-policy {
  data profile : PersonalData
  boundary cluster : KubernetesCluster {
    boundary meshed : Namespace with ServiceMesh, MeshAuthorization {
      ingress-default = allow
      enforced-by = none
      component a : KubernetesWorkload { processes profile }
    }
    boundary encrypted : Namespace with ServiceMesh without MeshAuthorization {
      ingress-default = allow
      enforced-by = none
      component b : KubernetesWorkload { processes profile }
    }
    boundary ruled : Namespace with MeshAuthorization without ServiceMesh {
      ingress-default = allow
      enforced-by = none
      component c : KubernetesWorkload { processes profile }
    }
    boundary walled : Namespace without ServiceMesh, MeshAuthorization {
      ingress-default = deny
      enforced-by = security-group
      component d : KubernetesWorkload { processes profile }
    }
  }
  expect mitigated no-network-policy on meshed
  expect open no-network-policy on encrypted
  expect open no-network-policy on ruled
  expect mitigated no-network-policy on walled about NetworkSegmentation
  expect no other no-network-policy
}

test "what outsiders wrote is parsed inside" of no-seccomp {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service, KubernetesWorkload { seccomp = runtime-default; parses = [] }
  component reader : Service, KubernetesWorkload { seccomp = unconfined; parses = [pdf] }
  component blind : Service, KubernetesWorkload { seccomp = unconfined; parses = [] }
  component unsaid : Service, KubernetesWorkload { seccomp = unconfined }
  component apart : Service, KubernetesWorkload { seccomp = unconfined; parses = [pdf] }
  component clerk-desk : Service
  flow customer -> site { validation = none; effect = write }
  flow site -> reader { validation = none; effect = write }
  flow site -> blind { validation = none; effect = write }
  flow site -> unsaid { validation = none; effect = write }
  flow clerk-desk -> apart { validation = none; effect = write; content-trust = trusted }
  expect open no-seccomp on reader
  expect no no-seccomp on blind
  expect no no-seccomp on unsaid
  expect no no-seccomp on apart
  expect no other no-seccomp
}

test "an identity of its own, and a way past it" of node-cloud-role-broad {
  identity broad-role : CloudRole { scope = broad }
  identity key : ServiceIdentity { credential = static-key; lifetime = never }
  component wide : NodePool runs as broad-role
  component half : KubernetesWorkload runs as key { node-pool = wide; instance-metadata = blocked }
  expect open node-cloud-role-broad on half
}

test "the provider runs it" of privilege-escalation-allowed {
  component provided : KubernetesWorkload {
    managed-by = provider
    allow-privilege-escalation = true
    capabilities = []
  }
  expect no privilege-escalation-allowed on provided
}

test "few rights by somebody's word" of
    rbac-cluster-admin,
    rbac-wildcard,
    rbac-read-secrets,
    rbac-create-workloads {
  component claimed : KubernetesWorkload with ClusterLeastPrivilege
  expect covered rbac-cluster-admin on claimed
  expect covered rbac-wildcard on claimed
  expect covered rbac-read-secrets on claimed
  expect covered rbac-create-workloads on claimed
}

test "a token in a pod that outsiders can call" of sa-token-automount {
  boundary internet : PublicNetwork { actor customer : Customer }
  identity reading : KubernetesServiceAccount { cluster-rights = namespace-read }
  component site : Service, KubernetesWorkload {
    runs as reading
    processes none
    service-account-token = automatic
  }
  component inner : Service, KubernetesWorkload {
    runs as reading
    processes none
    service-account-token = automatic
  }
  flow customer -> site
  expect open sa-token-automount on site
  expect no sa-token-automount on inner
  expect no other sa-token-automount
}
