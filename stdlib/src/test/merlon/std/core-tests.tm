tm 1
part of std.core

test "outside of the boundaries that are drawn" of component-outside-boundary {
  boundary servers : NetworkSegment { component inside : Service }
  component outside : Service
  component hosted : Service { managed-by = vendor }
  component untold : Service { managed-by = unknown }
  expect question component-outside-boundary on untold about managed-by
  expect open component-outside-boundary on outside severity info
  expect no component-outside-boundary on inside
  expect no other component-outside-boundary
}

test "a model without boundaries is not nagged about them" of component-outside-boundary {
  component alone : Service
  expect no other component-outside-boundary
}

test "a flow that says nothing about data" of flow-without-data {
  data order : BusinessData
  component shop : Service
  component stock : Service
  flow silent : shop -> stock
  flow says : shop -> stock carries order
  flow empty : shop -> stock carries none
  flow alive : shop -> stock { effect = health }
  flow untold : shop -> stock { effect = unknown }
  expect question flow-without-data on untold about effect
  expect open flow-without-data on silent severity info
  expect no flow-without-data on says
  expect no other flow-without-data
}

test "data without a kind or a sensitivity" of unclassified-data {
  data thing
  data idea
  data order : BusinessData
  data note { sensitivity = internal }
  component shop : Service processes thing, order, note
  component stock : Service
  expect open unclassified-data on thing
  expect question unclassified-data on idea
  expect no unclassified-data on order
  expect no other unclassified-data
}

test "critical and nobody's" of unowned-critical {
  component adrift : Service { criticality = critical; processes none }
  component owned : Service { criticality = critical; owner = "ledger-team" }
  component minor : Service { criticality = low }
  component unrated : Service processes none
  data profile : PersonalData
  component untold : RelationalDatabase stores profile
  component reader : Service processes profile
  expect open unowned-critical on adrift severity low
  expect question unowned-critical on untold about criticality
  expect no unowned-critical on owned
  expect no other unowned-critical
}

test "placed, and connected to nothing" of orphan-element {
  data login-page : PublicContent
  boundary servers : NetworkSegment {
    component alone : Service processes none
    component caller : Service
    component called : Service
    component login : IdentityProvider
    component settings : Service holds login-page
    component untold : Service
  }
  flow ask : caller -> called
  expect open orphan-element on alone
  expect question orphan-element on untold
  expect no orphan-element on caller
  expect no other orphan-element
}

test "an identity that nothing runs as" of unused-identity {
  identity used : ServiceIdentity
  identity unused : ServiceIdentity
  identity off : ServiceIdentity { status = disabled }
  component worker : Service runs as used
  component other : Service runs as none
  expect open unused-identity on unused severity low
  expect no unused-identity on used
  expect no other unused-identity
}

test "an identity that something may run as" of unused-identity {
  identity perhaps : ServiceIdentity
  component worker : Service
  expect question unused-identity on perhaps
}

test "a third party that gets confidential data" of external-without-assurance {
  data profile : PersonalData
  data news : PublicContent
  component shop : Service processes profile
  component printer : ExternalParty { assurance = none; processes none }
  component certified : ExternalParty { assurance = certified; processes none }
  component untold : ExternalParty { processes none }
  component reader : ExternalParty { assurance = none; processes none }
  flow print : shop -> printer carries profile
  flow mail : shop -> certified carries profile
  flow call : shop -> untold carries profile
  flow publish : shop -> reader carries news
  expect open external-without-assurance on printer severity low
  expect mitigated external-without-assurance on certified
  expect question external-without-assurance on untold about assurance
  expect no external-without-assurance on reader
  expect no other external-without-assurance
}

test "names and flows alone" of
    component-outside-boundary,
    flow-without-data,
    unclassified-data,
    unowned-critical,
    orphan-element,
    unused-identity,
    external-without-assurance {
  actor user
  component front
  component back
  component store
  flow user -> front
  flow front -> back
  flow back -> store
  expect no other component-outside-boundary
  expect no other flow-without-data
  expect no other unclassified-data
  expect no other unowned-critical
  expect no other orphan-element
  expect no other unused-identity
  expect no other external-without-assurance
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "others' systems need no boundary of yours" of component-outside-boundary {
  boundary servers : NetworkSegment { component inside : Service }
  component partner : PartnerSystem
  expect no other component-outside-boundary
}

test "said to be nobody's" of unowned-critical {
  component orphan : Service { criticality = high; owner = none; processes none }
  expect open unowned-critical on orphan
  expect no other unowned-critical
}

test "where no flow is drawn yet, nothing is cut off" of orphan-element {
  boundary servers : NetworkSegment { component alone : Service processes none }
  expect no other orphan-element
}

test "cut off, but not placed, or not run by you" of orphan-element {
  boundary servers : NetworkSegment {
    component caller : Service
    component called : Service
    component bought : Service { managed-by = vendor; processes none }
  }
  component unplaced : Service processes none
  flow ask : caller -> called
  expect no other orphan-element
}

test "what somebody types is what the device sends" of flow-without-data {
  data order : PersonalData
  boundary internet : PublicNetwork {
    actor customer : Customer
    component browser : Browser
    component kiosk : DesktopClient
  }
  component shop : Service
  flow use : customer -> browser
  flow call-in : customer -> shop
  flow share : browser -> kiosk
  flow send : browser -> shop carries order
  expect open flow-without-data on call-in
  expect open flow-without-data on share
  expect no other flow-without-data
}

test "nothing is asked about what may or may not be kept" of unowned-critical {
  data order : PersonalData
  component browser : Browser
  component shop : Service { processes order }
  component store : RelationalDatabase { stores order }
  expect question unowned-critical on store about criticality
  expect no other unowned-critical
}
