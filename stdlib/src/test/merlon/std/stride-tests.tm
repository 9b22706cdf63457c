tm 1
part of std.stride

test "whoever calls is obeyed" of spoof-caller {
  data order : PaymentData
  boundary internet : PublicNetwork { component guest : Browser }
  component shop : Service
  component stock : Service
  flow open-door : shop -> stock carries order { authentication = [none] }
  flow by-address : shop -> stock carries order { authentication = [ip] }
  flow signed-in : shop -> stock carries order { authentication = [mutual-tls] }
  flow untold : shop -> stock carries order
  flow reading : shop -> stock carries none { authentication = [none] }
  flow inside : shop -> stock via InProcess carries order
  expect open spoof-caller on open-door
  expect open spoof-caller on by-address
  expect mitigated spoof-caller on signed-in
  expect question spoof-caller on untold about authentication
  expect no other spoof-caller
}

test "open to the Internet is worse" of spoof-caller {
  data order : PaymentData
  boundary internet : PublicNetwork { component guest : Browser }
  component shop : Service { authorization = none }
  flow buy : guest -> shop carries order { authentication = [none] }
  expect open spoof-caller on buy severity critical
}

test "orders across a boundary" of tamper-in-flight {
  data order : PaymentData
  data news : PublicContent { integrity = low }
  boundary front : NetworkSegment { component shop : Service }
  boundary back : NetworkSegment { component stock : Service; component bin : Service }
  flow clear : shop -> stock carries order { encryption = none; payload-signature = none }
  flow sealed : shop -> stock carries order { encryption = tls-1-3; payload-signature = none }
  flow signed : shop -> stock carries order { encryption = none; payload-signature = signature }
  flow untold : shop -> stock carries order { payload-signature = none }
  flow harmless : shop -> stock carries news { encryption = none }
  flow near : stock -> bin carries order { encryption = none }
  expect open tamper-in-flight on clear severity high
  expect mitigated tamper-in-flight on sealed
  expect mitigated tamper-in-flight on signed
  expect question tamper-in-flight on untold about encryption
  expect no other tamper-in-flight
}

test "two writers and nobody who looks" of tamper-at-rest {
  data booking : PaymentData
  component bookings : Service
  component batch : Service
  component books : RelationalDatabase without LedgerReconciliation, IntegrityMonitoring {
    stores booking
    append-only = false
  }
  component ledger : RelationalDatabase without LedgerReconciliation, IntegrityMonitoring {
    stores booking
    append-only = true
  }
  component watched : RelationalDatabase with IntegrityMonitoring { stores booking }
  component untold : RelationalDatabase { stores booking }
  component private : RelationalDatabase { stores booking; append-only = false }
  flow a1 : bookings -> books carries booking
  flow a2 : batch -> books carries booking
  flow b1 : bookings -> ledger carries booking
  flow b2 : batch -> ledger carries booking
  flow c1 : bookings -> watched carries booking
  flow c2 : batch -> watched carries booking
  flow d1 : bookings -> untold carries booking
  flow d2 : batch -> untold carries booking
  flow e1 : bookings -> private carries booking
  flow e2 : batch -> private returns booking
  expect open tamper-at-rest on books
  expect mitigated tamper-at-rest on ledger
  expect mitigated tamper-at-rest on watched
  expect question tamper-at-rest on untold
  expect no tamper-at-rest on private
  expect no other tamper-at-rest
}

test "who did it" of repudiate-action {
  component clerk-desk : Service
  component quiet : Service { audit = local }
  component kept : Service { audit = central }
  component untold : Service
  flow pay : clerk-desk -> quiet { effect = money }
  flow move : clerk-desk -> kept { effect = money }
  flow erase : clerk-desk -> untold { effect = irreversible }
  flow look : clerk-desk -> quiet { effect = read }
  expect open repudiate-action on pay severity medium
  expect mitigated repudiate-action on move
  expect question repudiate-action on erase about audit
  expect no other repudiate-action
}

test "one store for two worlds" of disclose-via-shared-store {
  data profile : PersonalData
  boundary office : CorporateNetwork { component campaign : Service }
  boundary safe : NetworkSegment {
    trust = restricted
    component accounts : Service
    component shared : RelationalDatabase without TenantIsolation, ViewMasking {
      stores profile
      acl = none
    }
    component split : RelationalDatabase { stores profile; acl = row }
    component untold : RelationalDatabase { stores profile }
    component own : RelationalDatabase without TenantIsolation, ViewMasking {
      stores profile
      acl = none
    }
  }
  flow s1 : campaign -> shared
  flow s2 : accounts -> shared
  flow p1 : campaign -> split
  flow p2 : accounts -> split
  flow u1 : campaign -> untold
  flow u2 : accounts -> untold
  flow o1 : accounts -> own
  expect open disclose-via-shared-store on shared
  expect mitigated disclose-via-shared-store on split
  expect question disclose-via-shared-store on untold
  expect no other disclose-via-shared-store
}

test "one of something that matters" of dos-single-point {
  component payments : Service { criticality = high }
  component alone : Service { criticality = critical; redundancy = none }
  component twice : Service { criticality = critical; redundancy = multi-zone }
  component untold : Service { criticality = critical }
  component unrated : Service { redundancy = none }
  flow a : payments -> alone
  flow b : payments -> twice
  flow c : payments -> untold
  flow d : payments -> unrated
  expect open dos-single-point on alone severity high
  expect mitigated dos-single-point on twice
  expect question dos-single-point on untold about redundancy
  expect no other dos-single-point
}

test "two levels up without a checkpoint" of elevate-trust-jump {
  boundary internet : PublicNetwork { actor visitor : AnonymousUser }
  boundary plant : NetworkSegment {
    trust = internal
    component direct : Service
    component decided : Service with PolicyDecisionPoint
    component untold : Service
    component door : ApiGateway
    component behind : Service
  }
  flow a : visitor -> direct without PolicyDecisionPoint
  flow b : visitor -> decided
  flow c : visitor -> untold
  flow d : visitor -> door
  flow e : door -> behind
  expect open elevate-trust-jump on a
  expect mitigated elevate-trust-jump on b
  expect question elevate-trust-jump on c about PolicyDecisionPoint
  expect mitigated elevate-trust-jump on d
  expect no other elevate-trust-jump
}

test "down or to the side is no jump" of elevate-trust-jump {
  boundary core : NetworkSegment {
    trust = vital
    component ledger : Service
  }
  boundary left : NetworkSegment {
    trust = internal
    component shop : Service
  }
  boundary right : NetworkSegment {
    trust = internal
    component stock : Service
  }
  flow down : ledger -> shop without PolicyDecisionPoint
  flow across : shop -> stock without PolicyDecisionPoint
  flow upwards : shop -> ledger without PolicyDecisionPoint
  expect open elevate-trust-jump on upwards
  expect no other elevate-trust-jump
}

test "asked as a service about one of many users" of confused-deputy {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component blind : Service { authorization = coarse; processes profile }
  component passing : Service { authorization = coarse; processes profile }
  component checking : Service { authorization = object; processes profile }
  component untold : Service { authorization = coarse; processes profile }
  component nightly : Service { authorization = coarse; processes profile }
  component profiles : RelationalDatabase stores profile
  flow u1 : customer -> blind
  flow u2 : customer -> passing
  flow u3 : customer -> checking
  flow u4 : customer -> untold
  flow d1 : blind -> profiles { user-context = collapsed }
  flow d2 : passing -> profiles { user-context = propagated }
  flow d3 : checking -> profiles { user-context = collapsed }
  flow d4 : untold -> profiles { trigger = user }
  flow d5 : nightly -> profiles { user-context = collapsed }
  expect open confused-deputy on blind
  expect mitigated confused-deputy on passing
  expect mitigated confused-deputy on checking
  expect question confused-deputy on untold about user-context
  expect no other confused-deputy
}

test "names and flows alone" of
    spoof-caller,
    tamper-in-flight,
    tamper-at-rest,
    repudiate-action,
    disclose-via-shared-store,
    dos-single-point,
    elevate-trust-jump,
    confused-deputy {
  actor user : Person
  component front : WebApplication
  component back : Service
  component store : RelationalDatabase
  flow user -> front
  flow front -> back
  flow back -> store
  expect no other spoof-caller
  expect no other tamper-in-flight
  expect no other tamper-at-rest
  expect no other repudiate-action
  expect no other disclose-via-shared-store
  expect no other dos-single-point
  expect no other elevate-trust-jump
  expect no other confused-deputy
}

// ---- each condition decides --------------------------------------------------------------------------------------

test "a mesh in between, and calls that never leave the process" of tamper-in-flight {
  data order : PaymentData
  boundary front : NetworkSegment { component shop : Service }
  boundary back : NetworkSegment { component stock : Service }
  flow meshed : shop -> stock carries order {
    with ServiceMesh
    encryption = none
    payload-signature = none
  }
  flow inside : shop -> stock via InProcess carries order
  expect mitigated tamper-in-flight on meshed about ServiceMesh
  expect not-applicable tamper-in-flight on inside
  expect no other tamper-in-flight
}

test "compared every day, or not worth comparing" of tamper-at-rest {
  data booking : PaymentData
  data note : BusinessData
  component bookings : Service
  component batch : Service
  component compared : RelationalDatabase with LedgerReconciliation without IntegrityMonitoring {
    stores booking
    append-only = false
  }
  component notes : RelationalDatabase without LedgerReconciliation, IntegrityMonitoring {
    stores note
    append-only = false
  }
  flow a1 : bookings -> compared carries booking
  flow a2 : batch -> compared carries booking
  flow b1 : bookings -> notes carries booking
  flow b2 : batch -> notes carries booking
  expect mitigated tamper-at-rest on compared about LedgerReconciliation
  expect no tamper-at-rest on notes
  expect no other tamper-at-rest
}

test "kept apart, hidden, or not secret" of disclose-via-shared-store {
  data profile : PersonalData
  data news : PublicContent
  boundary office : CorporateNetwork { component campaign : Service }
  boundary safe : NetworkSegment {
    trust = restricted
    component accounts : Service
    component parted : RelationalDatabase with TenantIsolation without ViewMasking {
      stores profile
      acl = none
    }
    component masked : RelationalDatabase with ViewMasking without TenantIsolation {
      stores profile
      acl = none
    }
    component leaflets : RelationalDatabase without TenantIsolation, ViewMasking {
      stores news
      acl = none
    }
  }
  flow p1 : campaign -> parted
  flow p2 : accounts -> parted
  flow m1 : campaign -> masked
  flow m2 : accounts -> masked
  flow l1 : campaign -> leaflets
  flow l2 : accounts -> leaflets
  expect mitigated disclose-via-shared-store on parted about TenantIsolation
  expect mitigated disclose-via-shared-store on masked about ViewMasking
  expect no disclose-via-shared-store on leaflets
  expect no other disclose-via-shared-store
}

test "one of something, without those who would miss it" of dos-single-point {
  component payments : Service { criticality = high }
  component minor-caller : Service { criticality = low }
  component lesser : Service { criticality = high; redundancy = none }
  component unmissed : Service { criticality = critical; redundancy = none }
  flow a : payments -> lesser
  flow b : minor-caller -> unmissed
  expect no dos-single-point on lesser
  expect no dos-single-point on unmissed
  expect no other dos-single-point
}

test "an identity provider is the checkpoint" of elevate-trust-jump {
  boundary internet : PublicNetwork { component browser : Browser }
  boundary servers : NetworkSegment {
    trust = internal
    component login : IdentityProvider without PolicyDecisionPoint
    component shop : Service without PolicyDecisionPoint
  }
  flow sign-in : browser -> login carries none
  flow buy : browser -> shop carries none
  expect open elevate-trust-jump on buy
  expect mitigated elevate-trust-jump on sign-in
  expect no other elevate-trust-jump
}

test "what only forwards passes the user on" of confused-deputy {
  data file : PersonalData
  actor customer : Customer
  component balancer : LoadBalancer { authorization = none }
  component proxy : ReverseProxy { authorization = none }
  component firewall : Waf { authorization = none }
  component edge : ContentDeliveryNetwork { authorization = none }
  component entry : ApiGateway { authorization = none }
  component files : Service { processes file }
  flow to-balancer : customer -> balancer carries none
  flow to-proxy : customer -> proxy carries none
  flow to-firewall : customer -> firewall carries none
  flow to-edge : customer -> edge carries none
  flow to-entry : customer -> entry carries none
  flow from-balancer : balancer -> files carries file
  flow from-proxy : proxy -> files carries file
  flow from-firewall : firewall -> files carries file
  flow from-edge : edge -> files carries file
  flow from-entry : entry -> files carries file
  expect question confused-deputy on entry about trigger
  expect mitigated confused-deputy on balancer
  expect mitigated confused-deputy on proxy
  expect mitigated confused-deputy on firewall
  expect mitigated confused-deputy on edge
  expect no other confused-deputy
}

test "a queue delivers events, and a scheduler keeps hours" of confused-deputy {
  data file : PersonalData
  component jobs : Queue
  component clock : Scheduler
  component front : Service
  component worker : Service { authorization = none }
  component nightly : Service { authorization = none }
  component answering : Service { authorization = none }
  component files : Service { processes file }
  flow deliver : jobs -> worker carries file
  flow start : clock -> nightly carries none
  flow ask : front -> answering carries none
  flow by-event : worker -> files carries file
  flow by-hour : nightly -> files carries file
  flow by-call : answering -> files carries file
  expect question confused-deputy on answering
  expect no other confused-deputy
}
