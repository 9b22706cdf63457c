tm 1

/// Kubernetes: what a pod may do on its node, what it may do in its cluster, what the pod network lets through, and
/// what the control plane gives away.
///
/// What a pod is not known to do is asked about, never assumed. As soon as its security context has been looked at,
/// which shows in `privileged` being stated, the dangerous extras that it does not mention are taken as absent, as the
/// API server does.
library std.kubernetes "Kubernetes" version 1.0.0
use std.core
use std.identity
use std.cloud
use std.microseg

// ===== Vocabulary ================================================================================================

/// The Pod Security level that a namespace or a cluster enforces.
enum PodSecurityLevel { privileged < baseline < restricted }
/// A namespace of the node that a pod joins instead of having one of its own.
enum HostNamespace { pid, ipc, net }
/// A Linux capability that a container gets in addition to the default ones.
enum Capability open {
  net-admin,
  net-raw,
  sys-admin,
  sys-ptrace,
  sys-module,
  sys-time,
  dac-override,
  dac-read-search,
  bpf,
  perfmon,
}
enum SeccompProfile { unconfined < runtime-default | custom }
/// Whether the token of the service account is mounted into the pod.
enum TokenMount { off < automatic }
/// What a workload may do through the Kubernetes API: the widest right it has.
enum ClusterRights { none < namespace-read < secrets < workload-create < wildcard < cluster-admin }
enum ApiServerExposure { private < allowlisted < public }
enum DashboardAccess { none < authenticated < open }
enum AdmissionLevel { none < baseline < restricted }
enum SecretsEncryption { none < provider-key < key-service }
enum TenantSeparation { namespaces < nodes < clusters }

/// A cluster, and what its control plane enforces.
kind KubernetesCluster "Kubernetes cluster" : Boundary {
  trust = internal
  api-server-exposure : ApiServerExposure absent public
    ask "Who can reach the API server of {self}: private networks, listed addresses, anybody?"
  /// Stated of the API server and of the kubelets, since either alone hands out the cluster.
  anonymous-access : Bool absent true
    ask "Does the API server or a kubelet of {self} answer anonymous requests?"
  /// A dashboard acts with rights of its own, and old ones asked nobody for a login.
  dashboard : DashboardAccess absent open
    ask "Does {self} run a dashboard, and does it ask for a login?"
  admission : AdmissionLevel absent none
    ask "Which pods does admission control of {self} refuse: none, those with known escalations (baseline), all but hardened ones (restricted)?"
  /// Without it a copy of etcd is a list of all secrets.
  secrets-encryption : SecretsEncryption absent none
    ask "With which key does {self} encrypt the secrets it keeps in etcd?"
  /// A plugin that ignores network policies takes them all the same, without a word.
  network-policy-support : Bool absent false
    ask "Does the network plugin of {self} enforce network policies?"
  /// Namespaces share kernel, nodes and control plane: enough for teams, too little for strangers.
  tenant-separation : TenantSeparation absent namespaces
    ask "What separates the tenants of {self}: namespaces, nodes, clusters?"
  /// Only the API server sees who changed which role, secret or workload.
  control-plane-audit : Audit absent none
    ask "Where does the audit log of the API server of {self} go?"
  /// Versions of the control plane end after about a year, while what runs in it goes on.
  control-plane-patching : Patching absent manual = if managed-by == provider then auto
    ask "How does the control plane of {self} get its updates, and is its version still supported?"
}

extend kind Boundary {
  inherited pod-security : PodSecurityLevel
    ask "Which Pod Security level is enforced in {self}?"
}

/// Nodes with one configuration and one cloud identity. Workloads name theirs with `node-pool`.
kind NodePool "Node pool" : Component

/// Pods made from one template, whichever controller makes them.
kind KubernetesWorkload "Kubernetes workload" : Component {
  runtime = container
  privileged : Bool absent true = if boundary.pod-security >= baseline then false
    ask "Does {self} run a privileged container?"
  /// With these a container sees processes, memory or traffic of its node and of all others on it.
  host-namespaces : set of HostNamespace absent [pid, ipc, net] =
    if boundary.pod-security >= baseline or privileged == false or privileged == true then []
    ask "Which namespaces of its node does {self} join?"
  /// Of the node's own file system: a socket or a folder there is often the way to the node.
  host-paths : set of Text =
    if boundary.pod-security >= baseline or privileged == false or privileged == true then []
    ask "Which directories of its node does {self} mount?"
  /// Reading a few folders of a node is what agents for logs and metrics are for.
  host-paths-read-only : Bool = false
  /// Root in a container is root on the node as soon as something else gives way.
  run-as-non-root : Bool absent false = if boundary.pod-security >= restricted then true
    ask "Is {self} kept from running as root?"
  /// Set to false, a program with a setuid bit gains nothing.
  allow-privilege-escalation : Bool absent true = if boundary.pod-security >= restricted then false
    ask "May a process of {self} gain more privileges than the one that started it?"
  /// Those added to the default ones.
  capabilities : set of Capability absent [sys-admin] =
    if boundary.pod-security >= baseline or privileged == false or privileged == true then []
    ask "Which Linux capabilities are added to the default ones of {self}?"
  /// Most ways out of a container use system calls that this takes away.
  seccomp : SeccompProfile absent unconfined =
    if boundary.pod-security >= restricted then runtime-default
    ask "Which seccomp profile confines {self}?"
  /// An intruder can then leave no tools behind; of weight where outsiders reach the workload.
  read-only-root-filesystem : Bool absent false
    ask "Is the root file system of {self} read-only?"
  /// A token that nobody needs is still there for whoever gets in.
  service-account-token : TokenMount absent automatic
    ask "Is a service account token mounted into {self}?"
  cluster-rights : ClusterRights absent cluster-admin =
    if identity is KubernetesServiceAccount then identity.cluster-rights
    ask "What may {self} do through the Kubernetes API: nothing, read its namespace, read secrets, create workloads, everything?"
  /// Without them one workload takes the node from all others on it.
  resource-limits : Bool absent false
    ask "Does {self} have limits for memory and processor time?"
  node-pool : NodePool
    ask "On which node pool does {self} run?"
}

/// A workload whose job is to create and change others.
kind KubernetesOperator "Kubernetes operator" : KubernetesWorkload
/// The interface of the control plane, drawn where a workload calls it.
kind KubernetesApiServer "Kubernetes API server" : Component
kind KubernetesSecret "Kubernetes secret" : Component
kind ConfigMap "ConfigMap" : Component

kind KubernetesServiceAccount "Kubernetes service account" : WorkloadIdentity {
  cluster-rights : ClusterRights absent cluster-admin
    ask "What do the roles bound to {self} allow: nothing, reading the namespace, reading secrets, creating workloads, everything?"
}

// ===== Attack paths ==============================================================================================

/// Steps in a cluster: between pods on one node, over the cluster's network, and through its control plane.
relation intrusion =
  via p : NodePool = pods-on(p) -> pods-on(p) cost node-cost
  | via w : KubernetesWorkload = w -> pods-on(w.node-pool)
    where owns-node(w) and known(w.node-pool)
    cost 0
  | via w : KubernetesWorkload = w -> w.nearest(KubernetesCluster).components
    where owns-node(w) and not known(w.node-pool)
    cost 0
  | via k : KubernetesCluster = k.components -> in-the-open(k) cost 0
  | via w : KubernetesWorkload = w -> w.nearest(KubernetesCluster).components
    where known(w.cluster-rights) and w.cluster-rights >= secrets and w.service-account-token != off
    cost 0
  | via a : KubernetesApiServer = a -> a.nearest(KubernetesCluster).components cost 0

/// Out of a container and into its neighbour: a flaw in what separates them is needed.
param node-cost : Int = 1

def pods-on(p : NodePool) : set of KubernetesWorkload = set(
  w in KubernetesWorkload where known(w.node-pool) and w.node-pool == p
)

/// Whoever gets into the container owns its node, and what runs or is scheduled there. Counts where somebody says so.
def owns-node(w : KubernetesWorkload) : Bool = known(w.privileged) and w.privileged

/// Pods without a network policy: a cluster lets everybody in it call them.
def in-the-open(k : KubernetesCluster) : set of Component = set(
  c in k.components
    where c is KubernetesWorkload
      and any n in c.boundaries where n is Namespace :
        n.ingress-default == allow and not keeps-out(n)
)

// ===== Controls ==================================================================================================

kind NonRoot "Does not run as root" : Control on KubernetesWorkload {
  holds when run-as-non-root
  gives run-as-non-root == true
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:CM-7", "ISO-27001:A.8.9", "K01:2025"]
}
kind NoPrivilegeEscalation "No way to more privileges" : Control on KubernetesWorkload {
  holds when not allow-privilege-escalation and no capabilities
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:CM-7", "ISO-27001:A.8.9", "K01:2025"]
}
kind SeccompConfinement "Confined by seccomp" : Control on KubernetesWorkload {
  holds when seccomp > unconfined
  gives seccomp > unconfined
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:CM-7", "ISO-27001:A.8.9", "K01:2025"]
}
kind ReadOnlyFilesystem "Read-only root file system" : Control on KubernetesWorkload {
  holds when read-only-root-filesystem
  gives read-only-root-filesystem == true
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:CM-7", "ISO-27001:A.8.9", "K01:2025"]
}
kind ServiceAccountTokenOff "No token in the pod" : Control on KubernetesWorkload {
  holds when service-account-token == off
  gives service-account-token == off
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:CM-7", "ISO-27001:A.8.9", "K01:2025"]
}
kind ClusterLeastPrivilege "Few rights in the cluster" : Control on KubernetesWorkload {
  holds when cluster-rights <= namespace-read
  refs = ["PCI-DSS:7.2.5", "NIST-800-53:AC-6", "ISO-27001:A.8.2", "K02:2025"]
}
kind SandboxedRuntime "Sandboxed runtime" : Control on KubernetesWorkload, KubernetesCluster {
  ask = "Do the containers of {self} run in a sandbox with a kernel of its own?"
  refs = ["PCI-DSS:2.2.3", "NIST-800-53:SC-39", "ISO-27001:A.8.22"]
}
kind ResourceLimits "Limits on resources" : Control on KubernetesWorkload {
  holds when resource-limits
  gives resource-limits == true
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "ASVS:13.1.2"]
}
kind NodeIsolation "Nodes of their own for what is exposed" : Control on NodePool {
  ask = "Are workloads that outsiders can call kept off the nodes of {self}?"
  refs = ["PCI-DSS:2.2.3", "NIST-800-53:SC-7(21)", "NIST-800-53:SC-39", "ISO-27001:A.8.22"]
}
/// What no policy allows is denied, and the network plugin sees to it.
kind NetworkPolicy "Network policies that deny by default" : Control on Boundary {
  holds when ingress-default == deny and enforced-by == network-policy
  gives ingress-default == deny, enforced-by == network-policy
  proven by path-denied
  refs = [
    "PCI-DSS:1.3.1",
    "PCI-DSS:7.3.3",
    "NIST-800-53:SC-7(5)",
    "ISO-27001:A.8.20",
    "ISO-27001:A.8.22",
    "K05:2025",
  ]
}
kind NetworkPolicySupport "Network plugin that enforces policies" : Control on KubernetesCluster {
  holds when network-policy-support
  gives network-policy-support == true
  proven by path-denied
  refs = ["PCI-DSS:2.2.3", "NIST-800-53:SC-7(21)", "ISO-27001:A.8.22", "K05:2025"]
}
kind AdmissionPolicy "Admission policy" : Control on KubernetesCluster {
  holds when admission >= baseline
  gives admission >= baseline
  refs = ["PCI-DSS:6.5.1", "NIST-800-53:CM-7(5)", "ISO-27001:A.8.9", "ISO-27001:A.8.19", "K04:2025"]
}
kind PrivateApiServer "Private API server" : Control on KubernetesCluster {
  holds when api-server-exposure == private
  gives api-server-exposure == private
  proven by port-closed
  refs = ["PCI-DSS:1.4.4", "NIST-800-53:SC-7", "NIST-800-53:AC-17", "ISO-27001:A.8.20", "K06:2025"]
}
kind ApiServerAllowlist "Listed addresses for the API server" : Control on KubernetesCluster {
  holds when api-server-exposure == allowlisted
  gives api-server-exposure == allowlisted
  proven by port-closed
  refs = ["PCI-DSS:1.4.4", "NIST-800-53:SC-7", "NIST-800-53:AC-17", "ISO-27001:A.8.20", "K06:2025"]
}
kind EtcdEncryption "Secrets encrypted with a key service" : Control on KubernetesCluster {
  holds when secrets-encryption == key-service
  gives secrets-encryption == key-service
  refs = ["PCI-DSS:3.6.1", "NIST-800-53:SC-28(1)", "ISO-27001:A.8.24", "K03:2025"]
}
kind HardTenantSeparation "Tenants on nodes or clusters of their own" : Control
    on KubernetesCluster {
  holds when tenant-separation >= nodes
  gives tenant-separation >= nodes
  refs = ["PCI-DSS:2.2.3", "NIST-800-53:SC-39", "NIST-800-53:SC-7(21)", "ISO-27001:A.8.22"]
}
kind KubernetesAuditLog "Audit log of the API server, kept elsewhere" : Control
    on KubernetesCluster {
  holds when control-plane-audit >= central
  gives control-plane-audit >= central
  refs = ["PCI-DSS:10.2.1", "NIST-800-53:AU-12", "ISO-27001:A.8.15", "K10:2025"]
}
kind SupportedControlPlane "Supported control plane" : Control on KubernetesCluster {
  holds when control-plane-patching < unsupported
  refs = ["PCI-DSS:6.3.3", "NIST-800-53:SI-2", "ISO-27001:A.8.8", "RTS-ICT:10", "K07:2025"]
}
kind RuntimeDetection "Detection of attacks in running containers" : Control on Boundary {
  ask = "Would a shell or an unknown program started in a container of {self} raise an alert?"
  refs = [
    "PCI-DSS:11.5.1",
    "PCI-DSS:11.5.2",
    "NIST-800-53:SI-4",
    "ISO-27001:A.8.16",
    "DORA:10",
    "ZT7",
  ]
}

// ===== Predicates ================================================================================================

def dangerous-host-path(path : Text) : Bool =
  path in [
    "/",
    "/etc",
    "/proc",
    "/root",
    "/var/run",
    "/run",
    "/var/run/docker.sock",
    "/run/containerd/containerd.sock",
  ]

/// The cluster runs something whose importance has been stated, and is high.
def hosts-important(k : KubernetesCluster) : Bool =
  any c in k.components :
    (known(c.criticality) and c.criticality >= high)
    or c.segment in [core-ledger, payments, cde, identity]

def broad-pools() : set of NodePool = set(p in NodePool where p.identity.scope >= broad)

def uses-secrets(k : KubernetesCluster) : Bool =
  any c in k.components : c is KubernetesSecret or c.identity.stored-in == kubernetes-secret

// ===== What a pod may do on its node =============================================================================

/// A privileged container is root on the node with one command.
threat privileged-container "A container runs privileged" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1611", "K01:2025", "CIS-K8S:5.2.2"]
  for w : KubernetesWorkload
  when w.privileged
  mitigated by AdmissionPolicy on w.nearest(KubernetesCluster)
  mitigated by SandboxedRuntime on w
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} runs privileged: whoever gets into it owns the node and every pod there."
  fix = """
    Remove `privileged: true` and add the single capability that is really needed. Where a driver needs more, give it
    nodes of its own. Let admission control refuse privileged pods everywhere else.
    """
}

/// In the node's process or network namespace, a pod sees and signals what belongs to others.
threat host-namespace "A pod joins namespaces of its node" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1611", "K01:2025", "CIS-K8S:5.2.3"]
  for w : KubernetesWorkload
  when any w.host-namespaces
  mitigated by AdmissionPolicy on w.nearest(KubernetesCluster)
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} joins the {w.host-namespaces} namespace of its node, and sees what other pods there do."
  fix = "Remove `hostPID`, `hostIPC` and `hostNetwork` from the pod template of {w}; expose a port with a service instead."
}

/// The node's file system holds other pods' secrets, and the socket of the container runtime starts any container.
threat host-path-mount "A pod mounts directories of its node" {
  classes = [elevation-of-privilege, information-disclosure]
  refs = ["CWE-668", "ATT&CK:T1611", "K01:2025", "CIS-K8S:5.2.11"]
  for w : KubernetesWorkload
  when any path in w.host-paths : not w.host-paths-read-only or dangerous-host-path(path)
  mitigated by AdmissionPolicy on w.nearest(KubernetesCluster)
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} mounts {w.host-paths} of its node."
  fix = """
    Replace the mount by a volume of the right kind (persistent volume, projected, emptyDir). For log or storage agents
    mount only the directory they read, read-only, and never the socket of the container runtime.
    """
}

/// Root in a container is one kernel flaw away from root on the node.
threat runs-as-root "A container runs as root" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1611", "K01:2025", "CIS-K8S:5.2.7"]
  for w : KubernetesWorkload
  when w.managed-by != provider
  mitigated by NonRoot on w
  group by w.boundary
  likelihood = unlikely + exposure(w)
  impact = blast-impact(w)
  message = "{w} runs as root, or nothing keeps it from doing so."
  fix = """
    Set `runAsNonRoot: true` and a numeric `runAsUser` in the pod template, and make the image's files readable for that
    user.
    """
}

/// What a process may gain later counts as much as what it starts with.
threat privilege-escalation-allowed "A container may gain privileges" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "ATT&CK:T1068", "K01:2025", "CIS-K8S:5.2.6"]
  for w : KubernetesWorkload
  when w.managed-by != provider
  mitigated by NoPrivilegeEscalation on w
  group by w.boundary
  likelihood = unlikely + exposure(w)
  impact = blast-impact(w)
  message = "A process in {w} may gain privileges, or starts with added capabilities."
  fix = "Set `allowPrivilegeEscalation: false` and `capabilities: drop: [ALL]`, then add back only what fails without."
}

/// Most ways out of a container use a system call that no application needs.
threat no-seccomp "System calls are not confined" {
  classes = [elevation-of-privilege]
  refs = ["CWE-693", "ATT&CK:T1068", "K01:2025", "CIS-K8S:5.6.2"]
  for w : KubernetesWorkload
  when exposed(w) or (known(w.parses) and any w.parses and tainted(w))
  mitigated by SeccompConfinement on w
  group by w.boundary
  likelihood = rare + exposure(w)
  impact = blast-impact(w)
  message = "{w} handles what outsiders send, and may use every system call of the kernel."
  fix = "Set the seccomp profile `RuntimeDefault` in the pod template of {w}, or as the default of the nodes."
}

/// A file system that cannot be written to keeps an intruder from settling in.
threat writable-root-fs "Programs in a container can be replaced" {
  classes = [tampering]
  refs = ["CWE-732", "ATT&CK:T1505.003"]
  for w : KubernetesWorkload
  when exposed(w)
  mitigated by ReadOnlyFilesystem on w
  group by w.boundary
  likelihood = rare + exposure(w)
  impact = minor
  message = "Outsiders can call {w}, and whoever gets in can leave programs in its file system."
  fix = "Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where {w} has to write."
}

/// One tenant's load must not become another's outage.
threat no-resource-limits "A workload may use up its node" {
  classes = [denial-of-service]
  refs = ["CWE-770", "ATT&CK:T1499", "ATT&CK:T1496.001"]
  for w : KubernetesWorkload
  when any k in w.boundaries : k is KubernetesCluster and hosts-important(k)
  mitigated by ResourceLimits on w
  group by w.boundary
  likelihood = unlikely + exposure(w)
  impact = max(k in w.boundaries where k is KubernetesCluster : outage-impact(k))
  message = "Nothing limits the memory and processor time {w} may take from important workloads on the same nodes."
  fix = "Set requests and a memory limit in the pod template of {w}, and a `LimitRange` as default for the namespace."
}
def outage-impact(b : Boundary) : Impact = max(
  c in b.components where known(c.criticality) : criticality-impact(c)
)

/// Containers on one node share a kernel.
threat mixed-criticality-nodes "Exposed and vital workloads share nodes" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1611", "PCI-DSS:2.2.3"]
  for p : NodePool
  let here = set(w in KubernetesWorkload where w.node-pool == p)
  let open = set(w in here where exposed(w))
  let precious = set(w in here where vital(w))
  when any a in open, b in precious : a.boundary != b.boundary
  mitigated by NodeIsolation on p
  mitigated by SandboxedRuntime on open
  likelihood = unlikely
  impact = max(w in precious : component-impact(w))
  message = "{open}, which outsiders can call, and {precious} run on the same nodes."
  fix = """
    Give {precious} a node pool of its own with a taint, or run {open} in a sandboxed runtime. A namespace does not
    separate kernels.
    """
}

/// Namespaces keep honest teams apart, not attackers.
threat namespace-tenancy-only "Only namespaces separate tenants that do not trust each other" {
  classes = [elevation-of-privilege]
  refs = ["CWE-653", "ATT&CK:T1611"]
  for k : KubernetesCluster
  when count(set(t in k.boundaries where t is Tenant)) >= 2
  mitigated by HardTenantSeparation on k
  mitigated by SandboxedRuntime on k
  likelihood = possible
  impact = max(c in k.components : component-impact(c))
  message = "{k} runs several tenants whose only separation is the namespace."
  fix = "Give each tenant nodes of its own (taints and a policy that enforces them) or a cluster, or sandbox all pods."
}

/// The node's role was made for the node, and every pod can borrow it.
threat node-cloud-role-broad "Pods can use the cloud role of their node" {
  classes = [elevation-of-privilege]
  refs = ["CWE-522", "ATT&CK:T1552.005", "K08:2025"]
  for w : KubernetesWorkload
  when w.node-pool in broad-pools()
  mitigated by MetadataBlock on w and WorkloadCredential on w.identity
  refines std.cloud.metadata-credential-theft on w
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} can fetch the credentials of {w.node-pool}, whose cloud role is broad, from the metadata address."
  fix = """
    Block the metadata address for pods (network policy, hop limit 1), give {w} a cloud identity of its own through its
    service account, and cut the node's role down to pulling images and joining the cluster.
    """
}

// ===== What a pod may do in its cluster ==========================================================================

/// A token nobody uses is found by whoever gets into the pod.
threat sa-token-automount "A pod holds a token it does not use" {
  classes = [elevation-of-privilege]
  refs = ["CWE-522", "ATT&CK:T1528", "ATT&CK:T1552.007", "K01:2025", "CIS-K8S:5.1.6"]
  for w : KubernetesWorkload
  when (exposed(w) or handles-confidential(w))
    and w.cluster-rights > none
    and no f in w.outbound : f.target is KubernetesApiServer
  mitigated by ServiceAccountTokenOff on w
  group by w.boundary
  likelihood = unlikely + exposure(w)
  impact = blast-impact(w)
  message = "{w} never calls the Kubernetes API, yet a token for it is mounted."
  fix = "Set `automountServiceAccountToken: false` on the service account and in the pod template of {w}."
}

/// Cluster administration is every secret and every workload there.
threat rbac-cluster-admin "A workload administers the whole cluster" {
  classes = [elevation-of-privilege]
  refs = ["CWE-269", "ATT&CK:T1098.006", "K02:2025", "CIS-K8S:5.1.1"]
  for w : KubernetesWorkload
  when w.cluster-rights == cluster-admin
  mitigated by ClusterLeastPrivilege on w
  likelihood = possible + exposure(w)
  impact = severe
  message = "{w} is cluster administrator: whoever gets into it has the whole cluster."
  fix = """
    Find the calls {w} really makes in the audit log, write a role with these verbs and resources, bind it in its
    namespace, and delete the cluster role binding.
    """
}

/// A star in a role also covers what will be invented next year.
threat rbac-wildcard "A role allows everything on something" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "K02:2025", "CIS-K8S:5.1.3"]
  for w : KubernetesWorkload
  when w.cluster-rights == wildcard
  mitigated by ClusterLeastPrivilege on w
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "A role of {w} uses `*` for verbs or resources."
  fix = "List the verbs and resources {w} needs; the audit log has them. Refuse `*` in roles with an admission policy."
}

/// Who can read a namespace's secrets can be every workload in it.
threat rbac-read-secrets "A workload can read the secrets of others" {
  classes = [information-disclosure]
  refs = ["CWE-732", "ATT&CK:T1552.007", "K02:2025", "CIS-K8S:5.1.2"]
  for w : KubernetesWorkload
  when w.cluster-rights == secrets
  mitigated by ClusterLeastPrivilege on w
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} may read secrets that belong to other workloads."
  fix = """
    Mount the one secret {w} needs and remove `get`, `list` and `watch` on secrets from its role; if it must read at run
    time, restrict the rule with `resourceNames`.
    """
}

/// A pod that can create pods can create one that is root on a node.
threat rbac-create-workloads "A workload can create others" {
  classes = [elevation-of-privilege]
  refs = ["CWE-269", "ATT&CK:T1610", "ATT&CK:T1609", "K02:2025", "CIS-K8S:5.1.4"]
  for w : KubernetesWorkload
  when w.cluster-rights == workload-create and w is not KubernetesOperator
  mitigated by ClusterLeastPrivilege on w
  compensated by AdmissionPolicy on w.nearest(KubernetesCluster)
  likelihood = possible + exposure(w)
  impact = blast-impact(w)
  message = "{w} may create workloads, with any service account and any rights on the node."
  fix = """
    Remove `create` and `patch` on pods and controllers from the role of {w}. If creating jobs is its task, let it do so
    in a namespace of its own under the restricted Pod Security level.
    """
}

// ===== The pod network ===========================================================================================

/// Without policies every pod of the cluster can talk to every other, whatever the diagram shows.
threat no-network-policy "The pod network is flat" {
  classes = [elevation-of-privilege]
  refs = [
    "CWE-923",
    "CWE-1220",
    "ATT&CK:T1046",
    "ATT&CK:T1210",
    "K05:2025",
    "CIS-K8S:5.3.2",
    "PCI-DSS:1.3.1",
  ]
  for n : Namespace
  when n within KubernetesCluster
    and any c in n.components :
      handles-confidential(c) or any f in c.flows : handles-confidential(f)
  mitigated by NetworkPolicy on n
  mitigated by ServiceMesh on n and MeshAuthorization on n
  compensated by NetworkSegmentation on n
  refines std.microseg.segmentation-unenforced on n
  likelihood = possible
  impact = max(c in n.components : component-impact(c))
  message = "Any pod of the cluster can connect to every pod in {n}, which handles confidential data."
  fix = """
    Add a policy to {n} that selects all pods and allows nothing, then one policy for each flow into it; this model
    lists them. Check that the network plugin enforces policies. Then state `ingress-default = deny` and
    `enforced-by = network-policy` on {n}.
    """
}

/// Stolen data has to leave somehow.
threat no-egress-policy "A pod with confidential data may call anywhere" {
  classes = [information-disclosure]
  refs = ["CWE-923", "ATT&CK:T1041", "ATT&CK:T1572", "K05:2025"]
  for w : KubernetesWorkload
  when handles-confidential(w)
  mitigated by DefaultDenyEgress on w.boundary
  compensated by EgressAllowlist on w
  refines std.cloud.unrestricted-egress on w
  group by w.boundary
  likelihood = unlikely + exposure(w)
  impact = confidentiality-impact(w)
  message = "{w} handles confidential data and can open connections to any address."
  fix = """
    Add an egress policy to its namespace that allows the flows in this model and DNS, and send what must go to the
    Internet through an egress gateway with a list of names.
    """
}

/// A policy that the plugin ignores looks exactly like one that works.
threat cni-without-policy "Network policies are written, but nothing enforces them" {
  classes = [elevation-of-privilege]
  refs = ["CWE-693", "K05:2025", "CIS-K8S:5.3.1"]
  for k : KubernetesCluster
  when any n in k.boundaries : n is Namespace and n has NetworkPolicy
  mitigated by NetworkPolicySupport on k
  likelihood = likely
  impact = max(c in k.components : component-impact(c))
  message = "Namespaces in {k} rely on network policies, which its network plugin does not enforce."
  fix = "Install a network plugin that enforces policies, and test it: a pod without a matching policy must be refused."
}

// ===== The control plane =========================================================================================

/// The API server is the cluster; its address on the Internet needs only one leaked token.
threat public-api-server "The API server is on the Internet" {
  classes = [elevation-of-privilege]
  refs = ["CWE-668", "ATT&CK:T1133", "K06:2025"]
  for k : KubernetesCluster
  when any k.components
  mitigated by PrivateApiServer on k
  mitigated by ApiServerAllowlist on k
  likelihood = possible
  impact = severe
  message = "Anybody can reach the API server of {k}."
  fix = "Give {k} a private endpoint, or allow only the addresses of your VPN and pipelines; then test from outside."
}

/// Whatever anonymous users may do, everybody may do.
threat anonymous-or-open-dashboard "The cluster answers strangers" {
  classes = [elevation-of-privilege]
  refs = ["CWE-306", "ATT&CK:T1133", "ATT&CK:T1609", "K06:2025", "CIS-K8S:1.2.1"]
  for k : KubernetesCluster
  when any k.components and (k.anonymous-access or k.dashboard == open)
  mitigated by PrivateApiServer on k and HardeningBaseline on k
  likelihood = likely
  impact = severe
  message = "The API server, a kubelet or the dashboard of {k} can be used without a login."
  fix = """
    Set `--anonymous-auth=false` on API server and kubelets, remove role bindings of `system:anonymous` and
    `system:unauthenticated`, and remove the dashboard or put it behind your login.
    """
}

/// A copy of etcd is a copy of all secrets.
threat etcd-secrets-clear "Secrets lie in etcd without a key of their own" {
  classes = [information-disclosure]
  refs = ["CWE-312", "ATT&CK:T1552.007", "K03:2025", "CIS-K8S:1.2.27"]
  for k : KubernetesCluster
  when uses-secrets(k)
  mitigated by EtcdEncryption on k
  likelihood = unlikely
  impact = max(c in k.components : component-impact(c))
  message = "{k} keeps secrets in etcd, readable for whoever gets a backup or a disk of it."
  fix = """
    Turn on encryption of secrets with a key service, rewrite all secrets so that they are encrypted, and restrict who
    gets backups. Or keep secrets in a vault and let pods fetch them.
    """
}

/// What nobody refuses will be deployed some day.
threat no-admission-control "Any pod is admitted" {
  classes = [elevation-of-privilege]
  refs = ["CWE-693", "ATT&CK:T1610", "K04:2025", "CIS-K8S:5.2.1"]
  for k : KubernetesCluster
  when any c in k.components : c is KubernetesWorkload and handles-confidential(c)
  mitigated by AdmissionPolicy on k
  likelihood = unlikely
  impact = max(c in k.components : component-impact(c))
  message = "{k} handles confidential data, and admits any pod, also privileged ones."
  fix = """
    Label every namespace with the Pod Security level `restricted`, or `baseline` where that breaks something; watch the
    warnings for a week, then enforce. Then state `admission` on {k}.
    """
}

/// Without the log of the API server nobody can say what an intruder did.
threat no-k8s-audit "What is done to the cluster leaves no trace" {
  classes = [repudiation]
  refs = ["CWE-778", "ATT&CK:T1562", "K10:2025", "CIS-K8S:3.2.1"]
  for k : KubernetesCluster
  when any k.components
  mitigated by KubernetesAuditLog on k
  likelihood = unlikely
  impact = moderate
  message = "The audit log of the API server of {k} is off, or stays where an intruder can delete it."
  fix = """
    Turn on audit logging with a policy that records metadata of all requests and bodies of changes, and send it to the
    central log store at once.
    """
}

/// An intruder in a container starts programs that were never in the image.
threat no-runtime-detection "Nobody would notice an intruder in a container" {
  classes = [denial-of-service, repudiation]
  refs = ["CWE-778", "ATT&CK:T1611", "K10:2025", "PCI-DSS:11.5.1"]
  for k : KubernetesCluster
  when hosts-important(k)
  mitigated by RuntimeDetection on k
  likelihood = rare
  impact = moderate
  message = "{k} runs vital workloads, and nothing watches what happens inside of its containers."
  fix = "Run a sensor on every node that reports shells, new binaries and changed system files, and give somebody the alerts."
}

/// Flaws of an unsupported version are published and stay open.
threat eol-control-plane "The control plane is no longer supported" {
  classes = [elevation-of-privilege]
  refs = ["CWE-1104", "ATT&CK:T1068", "K07:2025", "PCI-DSS:6.3.3"]
  for k : KubernetesCluster
  when any k.components
  mitigated by SupportedControlPlane on k
  likelihood = possible
  impact = major
  message = "{k} runs a version that gets no security updates."
  fix = "Upgrade one minor version at a time, starting in a copy; check removed API versions first. Plan two upgrades a year."
}
