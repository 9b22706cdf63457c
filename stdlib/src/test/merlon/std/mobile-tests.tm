tm 1
part of std.mobile

// ---- what lies on the device -------------------------------------------------------------------------------------

test "a lost phone" of insecure-local-storage {
  data profile : PersonalData
  data news : PublicContent
  data token : SessionToken
  component open-box : MobileClient { stores profile; local-storage-encrypted = false }
  component wallet : MobileClient { holds token; local-storage-encrypted = false }
  component safe : MobileClient { stores profile; local-storage-encrypted = true }
  component asked : MobileClient { stores profile }
  component paper : MobileClient { stores news; local-storage-encrypted = false }
  component passing : MobileClient { processes profile; local-storage-encrypted = false }
  component tokens : MobileClient {
    stores profile (protection = tokenised)
    local-storage-encrypted = false
  }
  component silent : MobileClient { local-storage-encrypted = false }
  component page : Browser { stores profile }
  expect open insecure-local-storage on open-box severity medium
  expect open insecure-local-storage on wallet severity high
  expect mitigated insecure-local-storage on safe
  expect question insecure-local-storage on asked about local-storage-encrypted
  expect not-applicable insecure-local-storage on paper
  expect not-applicable insecure-local-storage on passing
  expect not-applicable insecure-local-storage on tokens
  expect not-applicable insecure-local-storage on silent
  expect no other insecure-local-storage
}

test "a finger is no signature" of biometric-local-only {
  component bank : Service
  component flag : MobileClient { biometric-unlock = local-check }
  component key : MobileClient { biometric-unlock = key-bound }
  component without-it : MobileClient { biometric-unlock = none }
  component asked : MobileClient
  component reading : MobileClient { biometric-unlock = local-check }
  flow flag -> bank { effect = money }
  flow key -> bank { effect = money }
  flow without-it -> bank { effect = money }
  flow asked -> bank { effect = money }
  flow reading -> bank { effect = read }
  expect open biometric-local-only on flag
  expect mitigated biometric-local-only on key
  expect mitigated biometric-local-only on without-it
  expect question biometric-local-only on asked about biometric-unlock
  expect not-applicable biometric-local-only on reading
  expect no other biometric-local-only
}

// ---- what other apps and pages can do ----------------------------------------------------------------------------

test "a page that calls the app" of webview-bridge {
  data profile : PersonalData
  component bank : Service { processes none }
  component maps : SaasService
  component bridged : MobileClient without WebViewHardening {
    processes profile
    web-view = remote-with-bridge
  }
  component writing : MobileClient without WebViewHardening {
    processes none
    web-view = remote-with-bridge
  }
  component showing : MobileClient without WebViewHardening {
    processes none
    web-view = remote-with-bridge
  }
  component hardened : MobileClient with WebViewHardening {
    processes profile
    web-view = remote-with-bridge
  }
  component asked : MobileClient { processes profile; web-view = remote-with-bridge }
  component unsaid : MobileClient without WebViewHardening { processes profile }
  component plain : MobileClient without WebViewHardening { processes profile; web-view = remote }
  component toy : MobileClient without WebViewHardening {
    processes none
    web-view = remote-with-bridge
  }
  flow writing -> bank { carries none; effect = write }
  flow showing -> bank returns profile
  flow toy-reads : toy -> bank { carries none; effect = read }
  flow toy-maps : toy -> maps { carries none; effect = write }
  expect open webview-bridge on bridged
  expect open webview-bridge on writing
  expect open webview-bridge on showing
  expect mitigated webview-bridge on hardened
  expect question webview-bridge on asked about WebViewHardening
  expect question webview-bridge on unsaid about web-view
  expect not-applicable webview-bridge on plain
  expect not-applicable webview-bridge on toy
  expect no other webview-bridge
}

test "mybank goes to anybody" of deeplink-hijack {
  component bank : Service
  component login : IdentityProvider
  component paying : MobileClient { deep-links = custom-scheme }
  component logging-in : MobileClient { deep-links = custom-scheme }
  component verified-one : MobileClient { deep-links = verified }
  component none-at-all : MobileClient { deep-links = none }
  component asked : MobileClient
  component reading : MobileClient { deep-links = custom-scheme }
  flow paying -> bank { effect = money }
  flow logging-in -> login
  flow verified-one -> login
  flow none-at-all -> login
  flow asked -> login
  flow reading -> bank { effect = write }
  expect open deeplink-hijack on paying
  expect open deeplink-hijack on logging-in
  expect mitigated deeplink-hijack on verified-one
  expect mitigated deeplink-hijack on none-at-all
  expect question deeplink-hijack on asked about deep-links
  expect not-applicable deeplink-hijack on reading
  expect no other deeplink-hijack
}

test "a window above the button" of overlay-or-accessibility-abuse {
  component bank : Service
  component bare : MobileClient without OverlayProtection
  component covered-one : MobileClient with OverlayProtection
  component asked : MobileClient
  component reading : MobileClient without OverlayProtection
  flow bare -> bank { effect = money }
  flow covered-one -> bank { effect = money }
  flow asked -> bank { effect = money }
  flow reading -> bank { effect = write }
  expect open overlay-or-accessibility-abuse on bare
  expect mitigated overlay-or-accessibility-abuse on covered-one
  expect question overlay-or-accessibility-abuse on asked about OverlayProtection
  expect not-applicable overlay-or-accessibility-abuse on reading
  expect no other overlay-or-accessibility-abuse
}

// ---- what the server can believe ---------------------------------------------------------------------------------

test "a copy that somebody changed" of repackaged-app {
  data profile : PersonalData
  component bank : Service { processes none }
  component maps : SaasService
  boundary internet : PublicNetwork {
    component writing : MobileClient without DeviceAttestation
    component showing : MobileClient without DeviceAttestation
    component attested : MobileClient with DeviceAttestation
    component asked : MobileClient
    component toy : MobileClient without DeviceAttestation
  }
  component staff-phone : MobileClient without DeviceAttestation { managed = true }
  flow writing -> bank { carries none; effect = write }
  flow showing -> bank returns profile
  flow attested -> bank { carries none; effect = write }
  flow asked -> bank { carries none; effect = write }
  flow toy-reads : toy -> bank { carries none; effect = read }
  flow toy-maps : toy -> maps { carries none; effect = write }
  flow staff-phone -> bank { carries none; effect = write }
  expect open repackaged-app on writing
  expect open repackaged-app on showing
  expect mitigated repackaged-app on attested
  expect question repackaged-app on asked about DeviceAttestation
  expect not-applicable repackaged-app on toy
  expect not-applicable repackaged-app on staff-phone
  expect no other repackaged-app
}

test "a device nobody vouches for" of rooted-device-unchecked, repackaged-app {
  data order : PaymentData { max-transaction = 10M EUR }
  component bank : Service { processes none }
  boundary internet : PublicNetwork {
    component rooted : MobileClient without DeviceAttestation
    component attested : MobileClient with DeviceAttestation
    component asked : MobileClient
    component writing : MobileClient without DeviceAttestation
  }
  flow rooted -> bank { carries order; effect = money }
  flow attested -> bank { carries order; effect = money }
  flow asked -> bank { carries order; effect = money }
  flow writing -> bank { carries none; effect = write }
  expect open rooted-device-unchecked on rooted severity high
  expect covered repackaged-app on rooted
  expect mitigated rooted-device-unchecked on attested
  expect question rooted-device-unchecked on asked about DeviceAttestation
  expect question repackaged-app on asked
  expect not-applicable rooted-device-unchecked on writing
  expect open repackaged-app on writing
  expect no other rooted-device-unchecked
}

test "any authority on the device" of no-pinning-high-value {
  data order : PaymentData
  component bank : Service
  component app : MobileClient
  component page : Browser
  flow pay : app -> bank {
    carries order
    effect = money
    peer-verification = certificate-authority
  }
  flow pay-pinned : app -> bank { carries order; effect = money; peer-verification = pinned }
  flow pay-asked : app -> bank { carries order; effect = money }
  flow look : app -> bank { returns order; peer-verification = certificate-authority }
  flow pay-by-page : page -> bank {
    carries order
    effect = money
    peer-verification = certificate-authority
  }
  expect open no-pinning-high-value on pay
  expect mitigated no-pinning-high-value on pay-pinned
  expect question no-pinning-high-value on pay-asked about peer-verification
  expect not-applicable no-pinning-high-value on look
  expect no other no-pinning-high-value
}

test "no protocol says whether an app accepts its bank's keys alone" of no-pinning-high-value {
  data order : PaymentData
  component bank : Service
  component app : MobileClient
  flow pay : app -> bank via Https { carries order; effect = money }
  flow pay-by-graph : app -> bank via GraphQl { carries order; effect = money }
  flow pay-by-socket : app -> bank via WebSocket { carries order; effect = money }
  flow pay-by-call : app -> bank via GrpcTls { carries order; effect = money }
  expect question no-pinning-high-value on pay about peer-verification
  expect question no-pinning-high-value on pay-by-graph about peer-verification
  expect question no-pinning-high-value on pay-by-socket about peer-verification
  expect question no-pinning-high-value on pay-by-call about peer-verification
  expect no other no-pinning-high-value
}

// ---- what others get to know -------------------------------------------------------------------------------------

test "read on a locked screen" of push-payload-pii {
  data profile : PersonalData
  data balance : FinancialData
  data news : PublicContent
  component bank : Service
  component push : PushService
  component mail : SaasService
  flow talkative : bank -> push carries profile without DataMinimisation
  flow counting : bank -> push carries balance without DataMinimisation
  flow brief : bank -> push carries profile with DataMinimisation
  flow asked : bank -> push carries profile
  flow paper : bank -> push carries news without DataMinimisation
  flow token-only : bank -> push without DataMinimisation {
    carries profile (protection = tokenised)
  }
  flow fetched : bank -> push without DataMinimisation { carries none; returns profile }
  flow silent : bank -> push without DataMinimisation
  flow letter : bank -> mail carries profile without DataMinimisation
  expect open push-payload-pii on talkative
  expect open push-payload-pii on counting
  expect mitigated push-payload-pii on brief
  expect question push-payload-pii on asked about DataMinimisation
  expect not-applicable push-payload-pii on paper
  expect not-applicable push-payload-pii on token-only
  expect not-applicable push-payload-pii on fetched
  expect not-applicable push-payload-pii on silent
  expect no other push-payload-pii
}

test "a kit that calls home" of sdk-data-leak, std.privacy.processor-without-agreement {
  data profile : PersonalData
  data news : PublicContent
  component app : MobileClient
  component nameless : AppSdk { role = processor; contract = false }
  component bound : AppSdk { role = processor; contract = true }
  component asked-kit : AppSdk { role = controller }
  flow leak : app -> nameless carries profile with DataMinimisation
  flow too-much : app -> bound carries profile without DataMinimisation
  flow little : app -> bound carries profile with DataMinimisation
  flow asked : app -> asked-kit carries profile with DataMinimisation
  flow paper : app -> nameless carries news without DataMinimisation
  expect open sdk-data-leak on leak
  expect covered std.privacy.processor-without-agreement on nameless
  expect open sdk-data-leak on too-much
  expect mitigated sdk-data-leak on little
  expect question sdk-data-leak on asked about contract
  expect not-applicable sdk-data-leak on paper
  expect no other sdk-data-leak
}

// ---- a model that says little ------------------------------------------------------------------------------------

test "an app and a service are no finding" of
    insecure-local-storage,
    webview-bridge,
    deeplink-hijack,
    overlay-or-accessibility-abuse,
    biometric-local-only,
    repackaged-app,
    rooted-device-unchecked,
    no-pinning-high-value,
    push-payload-pii,
    sdk-data-leak {
  component x : MobileClient
  component y : Service
  flow x -> y
  expect no other webview-bridge
}
