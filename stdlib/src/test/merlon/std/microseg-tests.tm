tm 1
part of std.microseg

// ---- zones and their borders -------------------------------------------------------------------------------------

test "one network for all" of flat-segment {
  boundary flat : NetworkSegment without MicroSegmentation {
    ingress-default = allow
    enforced-by = none
    component campaign : Service { segment = marketing }
    component books : RelationalDatabase { segment = core-ledger }
  }
  boundary split : NetworkSegment without MicroSegmentation {
    ingress-default = deny
    enforced-by = firewall
    component leaflet : Service { segment = marketing }
    component cards : RelationalDatabase { segment = cde }
  }
  boundary asked : NetworkSegment without MicroSegmentation {
    enforced-by = firewall
    component survey : Service { segment = analytics }
    component customers : RelationalDatabase { segment = customer-data }
  }
  boundary uniform : NetworkSegment without MicroSegmentation {
    ingress-default = allow
    enforced-by = none
    component pay : Service { segment = payments }
    component paid : RelationalDatabase { segment = payments }
  }
  expect open flat-segment on flat
  expect mitigated flat-segment on split
  expect question flat-segment on asked about ingress-default
  expect no flat-segment on uniform
  expect no other flat-segment
}

test "zones of their own inside are not flat" of flat-segment {
  boundary campus : NetworkSegment without MicroSegmentation {
    ingress-default = allow
    enforced-by = none
    boundary loose-zone : NetworkSegment without MicroSegmentation {
      component campaign : Service { segment = marketing }
    }
    boundary ledger-zone : NetworkSegment without MicroSegmentation {
      component books : RelationalDatabase { segment = core-ledger }
    }
  }
  expect no other flat-segment
}

test "a vital segment lets in what no rule mentions" of segment-default-allow {
  boundary open-zone : NetworkSegment {
    segment = core-ledger
    ingress-default = allow
    component a : Service
  }
  boundary shut-zone : NetworkSegment {
    segment = payments
    ingress-default = deny
    component b : Service
  }
  boundary asked-zone : NetworkSegment { segment = cde; component c : Service }
  boundary other-zone : NetworkSegment {
    segment = marketing
    ingress-default = allow
    component d : Service
  }
  expect open segment-default-allow on open-zone
  expect mitigated segment-default-allow on shut-zone
  expect question segment-default-allow on asked-zone about ingress-default
  expect no other segment-default-allow
}

test "a border on paper" of segmentation-unenforced {
  data profile : PersonalData
  boundary paper : NetworkSegment without MicroSegmentation {
    enforced-by = none
    component a : RelationalDatabase stores profile
  }
  boundary wall : NetworkSegment {
    enforced-by = firewall
    component b : RelationalDatabase stores profile
  }
  boundary asked : NetworkSegment without MicroSegmentation {
    component c : RelationalDatabase stores profile
  }
  boundary empty-handed : NetworkSegment without MicroSegmentation {
    enforced-by = none
    component d : RelationalDatabase stores none
  }
  expect open segmentation-unenforced on paper
  expect mitigated segmentation-unenforced on wall
  expect question segmentation-unenforced on asked about enforced-by
  expect no segmentation-unenforced on empty-handed
  expect no other segmentation-unenforced
}

test "a flat zone is reported once" of flat-segment, segmentation-unenforced {
  data profile : PersonalData
  boundary flat : NetworkSegment without MicroSegmentation {
    ingress-default = allow
    enforced-by = none
    component campaign : Service { segment = marketing; processes none }
    component customers : RelationalDatabase { segment = customer-data; stores profile }
  }
  expect open flat-segment on flat
  expect covered segmentation-unenforced on flat
}

test "the door that leads out" of segment-egress-open {
  boundary leaky : NetworkSegment {
    segment = customer-data
    egress-default = allow
    component a : Service
  }
  boundary tight : NetworkSegment {
    segment = core-ledger
    egress-default = deny
    component b : Service
  }
  boundary asked : NetworkSegment { segment = payments; component c : Service }
  boundary plain : NetworkSegment { egress-default = allow; component d : Service }
  expect open segment-egress-open on leaky
  expect mitigated segment-egress-open on tight
  expect question segment-egress-open on asked about egress-default
  expect no segment-egress-open on plain
  expect no other segment-egress-open
}

test "two networks become one" of peering-transitive {
  boundary office : VirtualNetwork {
    ingress-default = allow
    segment = corporate
    component a : Service
  }
  boundary joined : VirtualNetwork {
    segment = payments
    ingress-default = allow
    peered-with = [office]
    peering-routes = everything
    component b : Service
  }
  boundary picked : VirtualNetwork {
    segment = payments
    peered-with = [office]
    peering-routes = selected
    component c : Service
  }
  boundary asked : VirtualNetwork {
    segment = payments
    ingress-default = allow
    peered-with = [office]
    component d : Service
  }
  expect open peering-transitive on joined
  expect mitigated peering-transitive on picked
  expect question peering-transitive on asked about peering-routes
  expect no other peering-transitive
}

test "a partner's cable" of partner-into-internal {
  boundary inside : NetworkSegment {
    trust = internal
    component orders : Service
    component gate : ApiGateway
  }
  boundary entry : Dmz { component relay : Service }
  component partner : PartnerSystem
  flow direct : partner -> orders without PartnerDmz { network = vpn }
  flow zoned : partner -> orders with PartnerDmz { network = vpn }
  flow asked : partner -> orders { network = vpn }
  flow gated : partner -> gate without PartnerDmz { network = vpn }
  flow landed : partner -> relay without PartnerDmz { network = vpn }
  expect open partner-into-internal on direct
  expect mitigated partner-into-internal on zoned
  expect question partner-into-internal on asked about PartnerDmz
  expect no partner-into-internal on gated
  expect no partner-into-internal on landed
  expect no other partner-into-internal
}

// ---- ways in -----------------------------------------------------------------------------------------------------

test "two easy hops" of low-to-vital-path {
  boundary zone : NetworkSegment {
    trust = internal
    ingress-default = deny
    enforced-by = firewall
    component campaign : Service { segment = marketing; criticality = low }
    component crm : Service { criticality = moderate }
    component books : Service without MeshAuthorization { segment = core-ledger }
    component cards : Service without MeshAuthorization { segment = cde }
    component named : Service with MeshAuthorization { segment = payments }
    component asked : Service without MeshAuthorization { segment = payments }
    component far : Service without MeshAuthorization { segment = payments }
  }
  flow one : campaign -> crm { authentication = [mutual-tls] }
  flow two : crm -> books { authentication = [api-key] }
  flow three : campaign -> cards { authentication = [mutual-tls] }
  flow four : campaign -> named { authentication = [] }
  flow five : campaign -> asked
  flow six : cards -> far { authentication = [mutual-tls] }
  expect open low-to-vital-path on books
  expect no low-to-vital-path on cards
  expect mitigated low-to-vital-path on named
  expect question low-to-vital-path on asked about authentication
  expect no low-to-vital-path on far
  expect no other low-to-vital-path
}

test "the site holds the connection" of exposed-to-vital-direct {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication
  component inner : Service
  component customers : RelationalDatabase { segment = customer-data }
  component news : RelationalDatabase
  flow visit : customer -> site
  flow ask : site -> inner
  flow direct : site -> customers without TieredArchitecture
  flow claimed : site -> customers with TieredArchitecture
  flow unclear : site -> customers
  flow behind : inner -> customers without TieredArchitecture
  flow harmless : site -> news without TieredArchitecture
  expect open exposed-to-vital-direct on direct
  expect mitigated exposed-to-vital-direct on claimed
  expect question exposed-to-vital-direct on unclear about TieredArchitecture
  expect no exposed-to-vital-direct on behind
  expect no exposed-to-vital-direct on harmless
  expect no other exposed-to-vital-direct
}

test "one login for many" of shared-db-across-segments {
  identity everybody : DatabaseUser
  identity own-one : DatabaseUser
  identity own-two : DatabaseUser
  component campaign : Service { segment = marketing; owner = "marketing" }
  component crm : Service { segment = customer-data; owner = "crm" }
  component shared-store : RelationalDatabase without ApiOnlyAccess { acl = none }
  component separate-store : RelationalDatabase without ApiOnlyAccess { acl = none }
  component fronted : RelationalDatabase with ApiOnlyAccess { acl = none }
  component asked : RelationalDatabase { acl = none }
  flow a1 : campaign -> shared-store as everybody
  flow a2 : crm -> shared-store as everybody
  flow b1 : campaign -> separate-store as own-one
  flow b2 : crm -> separate-store as own-two
  flow c1 : campaign -> fronted as everybody
  flow c2 : crm -> fronted as everybody
  flow d1 : campaign -> asked as everybody
  flow d2 : crm -> asked as everybody
  expect open shared-db-across-segments on shared-store
  expect no shared-db-across-segments on separate-store
  expect mitigated shared-db-across-segments on fronted
  expect question shared-db-across-segments on asked about ApiOnlyAccess
  expect no other shared-db-across-segments
}

test "a broker is a bridge" of shared-queue-bridge {
  component campaign : Service { segment = marketing }
  component payments : Service { segment = payments }
  component other : Service
  component open-bus : Queue { acl = shared }
  component ruled : Queue { acl = per-principal }
  component asked : Queue
  component local : Queue { acl = none }
  flow campaign -> open-bus
  flow open-bus -> payments
  flow campaign -> ruled
  flow ruled -> payments
  flow campaign -> asked
  flow asked -> payments
  flow other -> local
  flow local -> payments
  expect open shared-queue-bridge on open-bus
  expect mitigated shared-queue-bridge on ruled
  expect question shared-queue-bridge on asked about acl
  expect no shared-queue-bridge on local
  expect no other shared-queue-bridge
}

test "from the workbench to the bank" of dev-to-prod-path {
  component jumpbox : Service without EnvironmentSeparation { environment = dev }
  component bridge : Service with EnvironmentSeparation { environment = preprod }
  component bench : Service { environment = dev }
  component release : BuildPipeline without EnvironmentSeparation { environment = dev }
  component books : Service
  component trial : Service { environment = dev }
  flow a : jumpbox -> books
  flow b : bridge -> books
  flow c : bench -> books
  flow d : release -> books
  flow e : jumpbox -> trial
  expect open dev-to-prod-path on a
  expect mitigated dev-to-prod-path on b
  expect question dev-to-prod-path on c about EnvironmentSeparation
  expect no dev-to-prod-path on d
  expect no dev-to-prod-path on e
  expect no other dev-to-prod-path
}

// ---- how far one loss goes ---------------------------------------------------------------------------------------

test "what falls with the site" of blast-radius-excessive {
  boundary internet : PublicNetwork { actor customer : Customer }
  identity site-id : WorkloadIdentity { scope = broad }
  boundary flat : NetworkSegment {
    trust = internal
    ingress-default = allow
    enforced-by = none
    component site : WebApplication runs as site-id { criticality = low }
    component ledger : Service { segment = core-ledger }
    component payments : Service { segment = payments }
    component cards : Service { segment = cde }
  }
  flow visit : customer -> site { authentication = [] }
  expect open blast-radius-excessive on site
  expect no other blast-radius-excessive
}

test "two are not many, and walls hold" of blast-radius-excessive {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary walled : NetworkSegment {
    trust = internal
    ingress-default = deny
    enforced-by = firewall
    component site : WebApplication { criticality = low }
    component ledger : Service { segment = core-ledger }
    component payments : Service { segment = payments }
    component cards : Service { segment = cde }
  }
  flow visit : customer -> site { authentication = [] }
  flow one : site -> ledger { authentication = [] }
  flow two : site -> payments { authentication = [] }
  expect no other blast-radius-excessive
}

test "many are reached, and answered or asked" of blast-radius-excessive {
  boundary internet : PublicNetwork { actor customer : Customer }
  identity least : WorkloadIdentity { scope = least }
  identity unclear : WorkloadIdentity
  boundary walled : NetworkSegment {
    trust = internal
    ingress-default = deny
    enforced-by = firewall
    component site : WebApplication runs as least { criticality = low }
    component shop : WebApplication runs as unclear { criticality = low }
    component ledger : Service { segment = core-ledger; authorization = none }
    component payments : Service { segment = payments; authorization = none }
    component cards : Service { segment = cde; authorization = none }
  }
  flow v1 : customer -> site { authentication = [] }
  flow v2 : customer -> shop { authentication = [] }
  flow s1 : site -> ledger { authentication = [] }
  flow s2 : site -> payments { authentication = [] }
  flow s3 : site -> cards { authentication = [] }
  flow h1 : shop -> ledger { authentication = [] }
  flow h2 : shop -> payments { authentication = [] }
  flow h3 : shop -> cards { authentication = [] }
  expect mitigated blast-radius-excessive on site
  expect question blast-radius-excessive on shop about scope
  expect no other blast-radius-excessive
}

test "administration on the customers' road" of mgmt-plane-in-data-plane {
  boundary workloads : NetworkSegment {
    component jump : Bastion without ManagementPlaneIsolation
    component claimed : Bastion with ManagementPlaneIsolation
    component asked : Bastion
    component server : Service
  }
  boundary management : NetworkSegment {
    component apart : Bastion without ManagementPlaneIsolation
  }
  flow a : jump -> server { effect = admin }
  flow b : claimed -> server { effect = admin }
  flow c : asked -> server { effect = admin }
  flow d : apart -> server { effect = admin }
  expect open mgmt-plane-in-data-plane on jump
  expect mitigated mgmt-plane-in-data-plane on claimed
  expect question mgmt-plane-in-data-plane on asked about ManagementPlaneIsolation
  expect no mgmt-plane-in-data-plane on apart
  expect no other mgmt-plane-in-data-plane
}

test "the agent that may do everything" of jump-via-monitoring {
  identity mighty : ServiceIdentity { scope = broad }
  identity modest : ServiceIdentity { scope = least }
  identity unclear : ServiceIdentity
  component one : Service { criticality = critical }
  component two : Service { criticality = critical }
  component three : Service { criticality = critical }
  component agent : MonitoringAgent runs as mighty without PullOnlyTelemetry
  component careful : MonitoringAgent runs as modest without PullOnlyTelemetry
  component asked : BackupController runs as unclear without PullOnlyTelemetry
  component reader : MonitoringAgent runs as mighty without PullOnlyTelemetry
  flow a1 : agent -> one { effect = admin }
  flow a2 : agent -> two { effect = admin }
  flow a3 : agent -> three { effect = write }
  flow c1 : careful -> one { effect = write }
  flow c2 : careful -> two { effect = write }
  flow c3 : careful -> three { effect = write }
  flow q1 : asked -> one { effect = write }
  flow q2 : asked -> two { effect = write }
  flow q3 : asked -> three { effect = write }
  flow r1 : reader -> one { effect = read }
  flow r2 : reader -> two { effect = read }
  flow r3 : reader -> three { effect = read }
  expect open jump-via-monitoring on agent
  expect mitigated jump-via-monitoring on careful
  expect question jump-via-monitoring on asked about scope
  expect no jump-via-monitoring on reader
  expect no other jump-via-monitoring
}

test "drawn into the assessment" of cde-scope-creep {
  data pan : CardholderData
  component vault-db : RelationalDatabase stores pan
  boundary mixed : NetworkSegment {
    ingress-default = allow
    enforced-by = none
    component caller : Service processes none
    component bystander : Service processes none
  }
  boundary split : NetworkSegment {
    ingress-default = deny
    enforced-by = firewall
    component careful : Service processes none
    component aside : Service processes none
  }
  boundary asked : NetworkSegment {
    enforced-by = firewall
    component unclear : Service processes none
    component near : Service processes none
  }
  boundary tokens : NetworkSegment {
    ingress-default = allow
    enforced-by = none
    component tokenised-caller : Service processes none
    component beside : Service processes none
  }
  flow a : caller -> vault-db carries pan
  flow b : careful -> vault-db carries pan
  flow c : unclear -> vault-db carries pan
  flow d : tokenised-caller -> vault-db carries pan (protection = tokenised)
  expect open cde-scope-creep on caller
  expect mitigated cde-scope-creep on careful
  expect question cde-scope-creep on unclear about ingress-default
  expect mitigated cde-scope-creep on tokenised-caller
  expect no other cde-scope-creep
}

test "nobody listens inside" of no-detection-east-west {
  without NetworkDetection, MeshTelemetry
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication
  component books : Service { segment = core-ledger }
  flow visit : customer -> site
  flow book : site -> books
  expect open no-detection-east-west
}

test "somebody listens inside" of no-detection-east-west {
  with NetworkDetection
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication
  component books : Service { segment = core-ledger }
  flow visit : customer -> site
  flow book : site -> books
  expect mitigated no-detection-east-west
  expect no other no-detection-east-west
}

test "who listens is asked" of no-detection-east-west {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication
  component books : Service { segment = core-ledger }
  flow visit : customer -> site
  flow book : site -> books
  expect question no-detection-east-west
}

test "nothing vital, nothing to listen for" of no-detection-east-west {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication { criticality = low }
  flow visit : customer -> site
  expect no other no-detection-east-west
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "names and flows are no finding" of
    flat-segment,
    segment-default-allow,
    segmentation-unenforced,
    segment-egress-open,
    peering-transitive,
    partner-into-internal,
    low-to-vital-path,
    exposed-to-vital-direct,
    shared-db-across-segments,
    shared-queue-bridge,
    dev-to-prod-path,
    blast-radius-excessive,
    mgmt-plane-in-data-plane,
    jump-via-monitoring,
    cde-scope-creep,
    no-detection-east-west {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary zone : NetworkSegment {
    component site : WebApplication
    component service : Service
    component store : RelationalDatabase
    component bus : Queue
  }
  flow customer -> site
  flow site -> service
  flow service -> store
  flow site -> store
  flow service -> bus
  flow bus -> site
  expect no other flat-segment
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "every workload is a segment of its own" of flat-segment, segmentation-unenforced {
  data profile : PersonalData
  boundary cells : NetworkSegment with MicroSegmentation {
    ingress-default = allow
    enforced-by = none
    component campaign : Service { segment = marketing; processes none }
    component customers : RelationalDatabase { segment = customer-data; stores profile }
  }
  expect mitigated flat-segment on cells about MicroSegmentation
  expect mitigated segmentation-unenforced on cells about MicroSegmentation
}

test "a segment with nothing in it" of segment-default-allow, segment-egress-open {
  boundary empty-one : NetworkSegment {
    segment = payments
    ingress-default = allow
    egress-default = allow
  }
  expect no segment-default-allow on empty-one
  expect no segment-egress-open on empty-one
}

test "both ends of a peering have to refuse" of peering-transitive {
  boundary guarded-office : VirtualNetwork {
    ingress-default = deny
    enforced-by = firewall
    segment = corporate
    component a : Service
  }
  boundary open-office : VirtualNetwork {
    ingress-default = allow
    enforced-by = none
    segment = corporate
    component b : Service
  }
  boundary both : VirtualNetwork {
    segment = payments
    ingress-default = deny
    enforced-by = firewall
    peered-with = [guarded-office]
    peering-routes = everything
    component c : Service
  }
  boundary here-only : VirtualNetwork {
    segment = payments
    ingress-default = deny
    enforced-by = firewall
    peered-with = [open-office]
    peering-routes = everything
    component d : Service
  }
  boundary there-only : VirtualNetwork {
    segment = payments
    ingress-default = allow
    enforced-by = none
    peered-with = [guarded-office]
    peering-routes = everything
    component e : Service
  }
  expect mitigated peering-transitive on both
  expect open peering-transitive on here-only
  expect open peering-transitive on there-only
  expect no other peering-transitive
}

test "from a partner's network, and over the Internet" of partner-into-internal {
  boundary theirs : PartnerNetwork { component tool : Service }
  boundary inside : NetworkSegment { trust = internal; component orders : Service }
  component partner : PartnerSystem
  flow leased : tool -> orders without PartnerDmz { network = private }
  flow abroad : partner -> orders without PartnerDmz { network = public }
  expect open partner-into-internal on leased
  expect no partner-into-internal on abroad
  expect no other partner-into-internal
}

test "not vital, loose itself, or behind half a wall" of low-to-vital-path {
  boundary zone : NetworkSegment {
    trust = internal
    ingress-default = deny
    enforced-by = firewall
    component campaign : Service { segment = marketing; criticality = low }
    component plain : Service without MeshAuthorization { criticality = low }
    component reports : Service without MeshAuthorization {
      segment = analytics
      criticality = critical
    }
    component crm : Service { criticality = low }
    component walled : Service without MeshAuthorization { segment = payments }
  }
  boundary open-zone : NetworkSegment {
    trust = internal
    ingress-default = allow
    enforced-by = none
    component bare : Service without MeshAuthorization { segment = payments }
  }
  flow one : campaign -> plain { authentication = [api-key] }
  flow two : campaign -> reports { authentication = [api-key] }
  flow three : campaign -> crm { authentication = [api-key] }
  flow four : crm -> walled { authentication = [mutual-tls] }
  flow five : campaign -> bare { authentication = [mutual-tls] }
  expect no low-to-vital-path on plain
  expect no low-to-vital-path on reports
  expect mitigated low-to-vital-path on walled
  expect open low-to-vital-path on bare
  expect no other low-to-vital-path
}

test "a product that outsiders can call" of exposed-to-vital-direct {
  boundary internet : PublicNetwork { actor customer : Customer }
  component product : Service { custom-code = false }
  component customers : RelationalDatabase { segment = customer-data }
  flow visit : customer -> product
  flow direct : product -> customers without TieredArchitecture
  expect no exposed-to-vital-direct on direct
  expect no other exposed-to-vital-direct
}

test "rows are no walls" of shared-db-across-segments {
  identity everybody : DatabaseUser
  component campaign : Service { segment = marketing }
  component crm : Service { segment = customer-data }
  component ruled : RelationalDatabase without ApiOnlyAccess { acl = row }
  flow campaign -> ruled as everybody
  flow crm -> ruled as everybody
  expect open shared-db-across-segments on ruled
}

test "a sign of life from the workbench" of dev-to-prod-path {
  component bench : Service without EnvironmentSeparation { environment = dev }
  component books : Service
  flow ping : bench -> books { effect = health }
  expect no dev-to-prod-path on ping
}

test "what outsiders cannot call, and rights alone" of blast-radius-excessive {
  boundary internet : PublicNetwork { actor customer : Customer }
  identity least : WorkloadIdentity { scope = least }
  boundary flat : NetworkSegment {
    trust = internal
    ingress-default = allow
    enforced-by = none
    component site : WebApplication runs as least { criticality = low }
    component inner : Service { criticality = low }
    component ledger : Service { segment = core-ledger }
    component payments : Service { segment = payments }
    component cards : Service { segment = cde }
  }
  flow visit : customer -> site { authentication = [] }
  expect open blast-radius-excessive on site
  expect no blast-radius-excessive on inner
  expect no other blast-radius-excessive
}

test "telemetry that is only fetched" of jump-via-monitoring {
  identity mighty : ServiceIdentity { scope = broad }
  component one : Service { criticality = critical }
  component two : Service { criticality = critical }
  component three : Service { criticality = critical }
  component agent : MonitoringAgent with PullOnlyTelemetry { runs as mighty }
  flow agent -> one { effect = write }
  flow agent -> two { effect = write }
  flow agent -> three { effect = write }
  expect mitigated jump-via-monitoring on agent about PullOnlyTelemetry
}

test "not drawn in, part of it, or with nobody beside" of cde-scope-creep {
  data pan : CardholderData
  component vault-db : RelationalDatabase stores pan
  boundary mixed : NetworkSegment {
    ingress-default = allow
    enforced-by = none
    component caller : Service processes none
    component bystander : Service processes none
    component onlooker : Service processes none
  }
  boundary card-zone : NetworkSegment {
    segment = cde
    ingress-default = allow
    enforced-by = none
    component member : Service processes none
    component neighbour : Service processes none
  }
  boundary lonely : NetworkSegment {
    ingress-default = allow
    enforced-by = none
    component alone : Service processes none
  }
  flow a : caller -> vault-db carries pan
  flow b : member -> vault-db carries pan
  flow c : alone -> vault-db carries pan
  expect open cde-scope-creep on caller
  expect not-applicable cde-scope-creep on bystander
  expect not-applicable cde-scope-creep on onlooker
  expect not-applicable cde-scope-creep on member
  expect not-applicable cde-scope-creep on alone
  expect no other cde-scope-creep
}

test "a third party three hops away" of no-detection-east-west {
  without NetworkDetection, MeshTelemetry
  component partner : PartnerSystem
  component relay : Service
  component books : Service { segment = core-ledger }
  flow ask : partner -> relay
  flow book : relay -> books
  expect open no-detection-east-west
}

test "connections are recorded by identity" of no-detection-east-west {
  without NetworkDetection
  with MeshTelemetry
  boundary internet : PublicNetwork { actor customer : Customer }
  component books : Service { segment = core-ledger }
  flow visit : customer -> books
  expect mitigated no-detection-east-west
}
