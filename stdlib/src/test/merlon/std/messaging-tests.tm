tm 1
part of std.messaging

// ---- who may send and read ---------------------------------------------------------------------------------------

test "an open port" of open-broker, std.identity.unauthenticated-service-call {
  data order : PaymentData
  component shop : Service
  component desk : Service
  component broker : Queue { stores none }
  component unused : Service
  flow anonymous : shop -> broker without ServiceMesh { carries order; authentication = [] }
  flow by-address : desk -> broker without ServiceMesh { carries order; authentication = [ip] }
  flow delivered : broker -> unused without ServiceMesh { carries order; authentication = [none] }
  flow known-caller : shop -> broker without ServiceMesh {
    carries order
    authentication = [mutual-tls]
  }
  flow meshed : desk -> broker with ServiceMesh { carries order; authentication = [] }
  flow asked : shop -> broker without ServiceMesh { carries order }
  flow pulse : shop -> broker without ServiceMesh {
    carries none
    authentication = []
    effect = read
  }
  flow beside : shop -> desk without ServiceMesh { carries order; authentication = [] }
  expect open open-broker on anonymous
  expect covered std.identity.unauthenticated-service-call on anonymous
  expect open open-broker on by-address
  expect open open-broker on delivered
  expect mitigated open-broker on known-caller
  expect mitigated open-broker on meshed
  expect question open-broker on asked about authentication
  expect question std.identity.unauthenticated-service-call on asked
  expect not-applicable open-broker on beside
  expect open std.identity.unauthenticated-service-call on beside
  expect not-applicable open-broker on pulse
  expect no other open-broker
}

test "one key for all" of topic-acl-missing {
  data order : PaymentData
  data news : PublicContent
  component shop : Service
  component ledger : Service
  component open-topic : Topic { acl = none }
  component shared-topic : Topic { acl = shared }
  component listed : Topic { acl = per-principal }
  component asked : Topic
  component paper : Topic { acl = none }
  component acting : Topic { acl = none }
  component idle : Topic { acl = none; stores order }
  component keeping : Topic { acl = none; stores order }
  component silent : Topic { acl = none }
  flow shop -> open-topic carries order
  flow shop -> shared-topic carries order
  flow shop -> listed carries order
  flow shop -> asked carries order
  flow shop -> paper carries news
  flow read-paper : paper -> ledger { carries news; effect = read }
  flow shop -> acting carries news
  flow act : acting -> ledger { carries news; effect = write }
  flow shop -> keeping carries news
  flow shop -> silent
  expect open topic-acl-missing on open-topic
  expect open topic-acl-missing on shared-topic
  expect mitigated topic-acl-missing on listed
  expect question topic-acl-missing on asked about acl
  expect not-applicable topic-acl-missing on paper
  expect open topic-acl-missing on acting
  expect not-applicable topic-acl-missing on idle
  expect open topic-acl-missing on keeping
  expect question topic-acl-missing on silent
  expect no other topic-acl-missing
}

test "who wrote it" of forged-event {
  data order : PaymentData
  component shop : Service
  component news-desk : Service
  component ledger : Service
  component shared-topic : Topic { acl = shared }
  component listed : Topic { acl = per-principal }
  component asked : Topic
  component single : Topic { acl = shared }
  flow shop -> shared-topic carries order
  flow news-desk -> shared-topic carries order
  flow shop -> listed carries order
  flow news-desk -> listed carries order
  flow shop -> asked carries order
  flow news-desk -> asked carries order
  flow shop -> single carries order
  flow again : shop -> single carries order
  flow look-in : news-desk -> single { returns order; effect = read }
  flow books : shared-topic -> ledger { carries order; effect = money; payload-signature = none }
  flow cancels : shared-topic -> ledger {
    carries order
    effect = irreversible
    payload-signature = none
  }
  flow books-signed : shared-topic -> ledger {
    carries order
    effect = money
    payload-signature = mac
  }
  flow books-listed : listed -> ledger { carries order; effect = money; payload-signature = none }
  flow books-asked : asked -> ledger { carries order; effect = money; payload-signature = none }
  flow books-single : single -> ledger { carries order; effect = money; payload-signature = none }
  flow notes : shared-topic -> ledger { carries order; effect = write; payload-signature = none }
  flow direct : shop -> ledger { carries order; effect = money; payload-signature = none }
  expect open forged-event on books
  expect open forged-event on cancels
  expect mitigated forged-event on books-signed
  expect mitigated forged-event on books-listed
  expect question forged-event on books-asked about acl
  expect not-applicable forged-event on books-single
  expect not-applicable forged-event on notes
  expect not-applicable forged-event on direct
  expect no other forged-event
}

test "a consumer that fetches" of forged-event, event-replay-reorder {
  data order : PaymentData { max-transaction = 10M EUR }
  component shop : Service
  component till : Service
  component ledger : Worker
  component archive : Worker
  component clerk-tool : Worker
  component books : RelationalDatabase
  component shared-topic : Topic { acl = shared }
  flow shop -> shared-topic carries order
  flow till -> shared-topic carries order
  flow fetch : ledger -> shared-topic without IdempotencyKeys {
    returns order
    effect = read
    payload-signature = none
    delivery = at-least-once
    replay-protection = false
  }
  flow book : ledger -> books { carries order; effect = money; trigger = event }
  flow fetch-copy : archive -> shared-topic without IdempotencyKeys {
    returns order
    effect = read
    payload-signature = none
    delivery = at-least-once
    replay-protection = false
  }
  flow file : archive -> books { carries order; effect = write; trigger = event }
  flow fetch-list : clerk-tool -> shared-topic without IdempotencyKeys {
    returns order
    effect = read
    payload-signature = none
    delivery = at-least-once
    replay-protection = false
  }
  flow correct : clerk-tool -> books { carries order; effect = money; trigger = user }
  expect open forged-event on fetch
  expect open event-replay-reorder on fetch
  expect no other forged-event
  expect no other event-replay-reorder
}

// ---- what arrives twice, broken, or in another form --------------------------------------------------------------

test "delivered again" of event-replay-reorder, std.api.replayable-request {
  data order : PaymentData { max-transaction = 10M EUR }
  component topic : Topic
  component ledger : Service { authorization = none }
  flow twice : topic -> ledger without IdempotencyKeys {
    carries order
    effect = money
    delivery = at-least-once
    replay-protection = false
    authentication = [mutual-tls]
  }
  flow once : topic -> ledger without IdempotencyKeys {
    carries order
    effect = money
    delivery = exactly-once
    replay-protection = true
  }
  flow keyed : topic -> ledger with IdempotencyKeys {
    carries order
    effect = money
    delivery = at-least-once
  }
  flow noticed : topic -> ledger without IdempotencyKeys {
    carries order
    effect = irreversible
    delivery = at-least-once
    replay-protection = true
  }
  flow asked : topic -> ledger without IdempotencyKeys {
    carries order
    effect = money
    delivery = at-least-once
  }
  flow unclear : topic -> ledger without IdempotencyKeys {
    carries order
    effect = money
    replay-protection = false
  }
  flow noted : topic -> ledger without IdempotencyKeys {
    carries order
    effect = write
    delivery = at-least-once
    replay-protection = false
  }
  expect open event-replay-reorder on twice severity medium
  expect covered std.api.replayable-request on twice
  expect not-applicable event-replay-reorder on once
  expect mitigated event-replay-reorder on keyed
  expect mitigated event-replay-reorder on noticed
  expect question event-replay-reorder on asked about replay-protection
  expect question std.api.replayable-request on asked
  expect question event-replay-reorder on unclear about delivery
  expect open std.api.replayable-request on unclear
  expect not-applicable event-replay-reorder on noted
  expect no other event-replay-reorder
}

test "one message stops them all" of poison-message {
  component blocking : Queue { dead-letter = false }
  component sorting : Queue { dead-letter = true }
  component morgue : Queue
  component handing-over : Queue { dead-letter = false; dead-letters-to = morgue }
  component asked : Queue
  component humble : Queue { dead-letter = false }
  component unrated : Queue { dead-letter = false }
  component pulled : Queue { dead-letter = false }
  component fed : Queue { dead-letter = false }
  component important : Service { criticality = high }
  component minor-one : Service { criticality = moderate }
  component somebody : Service
  component fetcher : Worker { criticality = critical }
  flow blocking -> important
  flow sorting -> important
  flow handing-over -> important
  flow asked -> important
  flow humble -> minor-one
  flow unrated -> somebody
  flow fetcher -> pulled { effect = read }
  flow fetcher -> fed { effect = write }
  expect open poison-message on blocking
  expect mitigated poison-message on sorting
  expect mitigated poison-message on handing-over
  expect question poison-message on asked about dead-letter
  expect not-applicable poison-message on humble
  expect not-applicable poison-message on unrated
  expect open poison-message on pulled
  expect not-applicable poison-message on fed
  expect no other poison-message
}

test "messages of any form" of schema-drift-injection {
  data order : PaymentData
  component partner : PartnerSystem
  component own : Service
  component loose : Queue { schema-registry = false }
  component strict-queue : Queue { schema-registry = true }
  component checked : Queue { schema-registry = false }
  component asked : Queue
  component internal : Queue { schema-registry = false }
  component unread : Queue { schema-registry = false }
  component offered : Queue { schema-registry = false }
  component trusting : Service { input-validation = basic }
  component careful : Service { input-validation = schema }
  flow partner -> loose carries order
  flow partner -> strict-queue carries order
  flow partner -> checked carries order
  flow partner -> asked carries order
  flow own -> internal carries order
  flow partner -> unread carries order
  flow own -> offered carries order
  flow look : partner -> offered { returns order; effect = read }
  flow loose -> trusting carries order
  flow strict-queue -> trusting carries order
  flow checked -> careful carries order
  flow asked -> trusting carries order
  flow internal -> trusting carries order
  expect open schema-drift-injection on loose
  expect mitigated schema-drift-injection on strict-queue
  expect mitigated schema-drift-injection on checked
  expect question schema-drift-injection on asked about schema-registry
  expect not-applicable schema-drift-injection on internal
  expect not-applicable schema-drift-injection on unread
  expect not-applicable schema-drift-injection on offered
  expect no other schema-drift-injection
}

// ---- what stays --------------------------------------------------------------------------------------------------

test "a copy that nobody cleans" of retained-sensitive-topic {
  data profile : PersonalData
  data news : PublicContent
  component shop : Service
  component forever : EventStream without RetentionDeletion { stores profile; retention = none }
  component month : Topic without RetentionDeletion { stores profile; retention = 30d }
  component week : Topic without RetentionDeletion { stores profile; retention = 7d }
  component deleting : Topic with RetentionDeletion { stores profile; retention = 30d }
  component encrypted : Topic without RetentionDeletion {
    stores profile (protection = field-encrypted)
    retention = none
  }
  component pseudonyms : Topic without RetentionDeletion {
    stores profile (protection = tokenised)
    retention = none
  }
  component asked : Topic without RetentionDeletion { stores profile }
  component open-question : Topic { stores profile; retention = 30d }
  component paper : Topic without RetentionDeletion { stores news; retention = none }
  component passing : Queue without RetentionDeletion { stores profile; retention = none }
  component by-flow : Topic without RetentionDeletion { retention = none }
  component by-silence : Topic without RetentionDeletion { retention = none }
  flow shop -> by-flow carries profile
  flow shop -> by-silence
  expect open retained-sensitive-topic on forever
  expect open retained-sensitive-topic on month
  expect not-applicable retained-sensitive-topic on week
  expect mitigated retained-sensitive-topic on deleting
  expect mitigated retained-sensitive-topic on encrypted
  expect not-applicable retained-sensitive-topic on pseudonyms
  expect question retained-sensitive-topic on asked about retention
  expect question retained-sensitive-topic on open-question about RetentionDeletion
  expect not-applicable retained-sensitive-topic on paper
  expect open retained-sensitive-topic on by-flow
  expect not-applicable retained-sensitive-topic on by-silence
  expect no other retained-sensitive-topic
}

test "where failed messages lie" of dlq-unprotected {
  data order : PaymentData
  data news : PublicContent
  component q1 : Queue {
    stores order
    dead-letters-to = open-morgue
    acl = per-principal
    encryption-at-rest = platform
  }
  component q2 : Queue {
    stores order
    dead-letters-to = clear-morgue
    acl = per-principal
    encryption-at-rest = platform
  }
  component q3 : Queue {
    stores order
    dead-letters-to = same-morgue
    acl = shared
    encryption-at-rest = platform
  }
  component q4 : Queue {
    stores news
    dead-letters-to = news-morgue
    acl = per-principal
    encryption-at-rest = application
  }
  component q5 : Queue {
    stores order
    dead-letters-to = asked-morgue
    acl = per-principal
    encryption-at-rest = platform
  }
  component q6 : Queue {
    stores order
    dead-letters-to = weaker-key
    acl = per-principal
    encryption-at-rest = application
  }
  component q7 : Queue { stores order; acl = per-principal; encryption-at-rest = application }
  component open-morgue : Queue { acl = shared; encryption-at-rest = platform }
  component clear-morgue : Queue { acl = per-principal; encryption-at-rest = none }
  component same-morgue : Queue { acl = shared; encryption-at-rest = platform }
  component news-morgue : Queue { acl = none; encryption-at-rest = none }
  component asked-morgue : Queue { encryption-at-rest = platform }
  component weaker-key : Queue { acl = per-principal; encryption-at-rest = platform }
  component nobodys : Queue { acl = none; encryption-at-rest = none }
  expect open dlq-unprotected on open-morgue
  expect open dlq-unprotected on clear-morgue
  expect not-applicable dlq-unprotected on same-morgue
  expect not-applicable dlq-unprotected on news-morgue
  expect question dlq-unprotected on asked-morgue about acl
  expect mitigated dlq-unprotected on weaker-key
  expect not-applicable dlq-unprotected on nobodys
  expect no other dlq-unprotected
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "a queue between two services is no finding" of
    open-broker,
    topic-acl-missing,
    forged-event,
    event-replay-reorder,
    poison-message,
    schema-drift-injection,
    retained-sensitive-topic,
    dlq-unprotected {
  component x : Service
  component y : Service
  component q : Topic
  flow x -> q
  flow q -> y
  expect no other open-broker
}
