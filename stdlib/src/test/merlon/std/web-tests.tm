tm 1
part of std.web

// ---- content that becomes code -----------------------------------------------------------------------------------

test "a quotation mark in a name" of sql-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component pasted : Service without ParameterisedQueries { sinks = [sql] }
  component prepared : Service with ParameterisedQueries { sinks = [sql] }
  component asked : Service { sinks = [sql] }
  component unsaid : Service without ParameterisedQueries
  component checked : Service without ParameterisedQueries {
    sinks = [sql]
    input-validation = strict
  }
  component elsewhere : Service without ParameterisedQueries { sinks = [html, nosql] }
  component internal : Service without ParameterisedQueries { sinks = [sql] }
  flow customer -> pasted { validation = basic }
  flow customer -> prepared { validation = basic }
  flow customer -> asked { validation = basic }
  flow customer -> unsaid { validation = basic }
  flow customer -> checked
  flow customer -> elsewhere { validation = basic }
  flow clerk -> internal { validation = none }
  expect open sql-injection on pasted
  expect mitigated sql-injection on prepared
  expect question sql-injection on asked about ParameterisedQueries
  expect question sql-injection on unsaid about sinks
  expect not-applicable sql-injection on checked
  expect not-applicable sql-injection on elsewhere
  expect not-applicable sql-injection on internal
  expect no other sql-injection
}

test "who calls a relational database writes SQL" of sql-injection {
  data profile : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service without ParameterisedQueries { processes none; input-validation = none }
  component mapped : Service without ParameterisedQueries {
    processes none
    input-validation = none
    sinks = []
  }
  component files : Service without ParameterisedQueries { processes none; input-validation = none }
  component db : RelationalDatabase { stores profile }
  component bucket : ObjectStore { stores none }
  flow customer -> site carries none { effect = read; authentication = [] }
  flow customer -> mapped carries none { effect = read }
  flow customer -> files carries none { effect = read }
  flow site -> db carries none { effect = read }
  flow mapped -> db carries none { effect = read }
  flow files -> bucket carries none { effect = read }
  expect open sql-injection on site severity high
  expect not-applicable sql-injection on mapped
  expect question sql-injection on files about sinks
  expect no other sql-injection
}

test "content that waits in a store" of sql-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service without ParameterisedQueries { input-validation = none; sinks = [] }
  component inbox : DocumentDatabase
  component catalogue : DocumentDatabase
  component nightly : Worker without ParameterisedQueries { sinks = [sql] }
  component indexer : Worker without ParameterisedQueries { sinks = [sql] }
  flow customer -> site
  flow keep : site -> inbox { effect = write }
  flow look-up : site -> catalogue { effect = read }
  flow fetch : nightly -> inbox { effect = read }
  flow scan : indexer -> catalogue { effect = read }
  expect open sql-injection on nightly
  expect not-applicable sql-injection on indexer
  expect no other sql-injection
}

test "operators, brackets and paths" of nosql-ldap-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component documents : Service without ParameterisedQueries { sinks = [nosql] }
  component directory : Service without ParameterisedQueries { sinks = [ldap] }
  component tree : Service without ParameterisedQueries { sinks = [xpath] }
  component built : Service with ParameterisedQueries { sinks = [nosql] }
  component typed : Service without ParameterisedQueries { sinks = [nosql] }
  component asked : Service { sinks = [nosql] }
  component tables : Service without ParameterisedQueries { sinks = [sql] }
  component internal : Service without ParameterisedQueries { sinks = [nosql] }
  component store : DocumentDatabase
  component people-directory : Service { sinks = [] }
  component by-driver : Service without ParameterisedQueries
  component by-bind : Service without ParameterisedQueries
  component by-bind-tls : Service without ParameterisedQueries
  component by-words : Service without ParameterisedQueries
  component by-path : Service without ParameterisedQueries
  component catalogue : SearchIndex
  component relations : GraphDatabase
  flow customer -> documents { validation = basic }
  flow customer -> directory { validation = basic }
  flow customer -> tree { validation = basic }
  flow customer -> built { validation = basic }
  flow customer -> typed { validation = schema }
  flow customer -> asked { validation = basic }
  flow customer -> tables { validation = basic }
  flow customer -> by-driver { validation = basic }
  flow customer -> by-bind { validation = basic }
  flow customer -> by-bind-tls { validation = basic }
  flow customer -> by-words { validation = basic }
  flow customer -> by-path { validation = basic }
  flow by-driver -> store { effect = read }
  flow by-words -> catalogue { effect = read }
  flow by-path -> relations { effect = read }
  flow by-bind -> people-directory via Ldap { effect = read; validation = strict }
  flow by-bind-tls -> people-directory via Ldaps { effect = read; validation = strict }
  expect open nosql-ldap-injection on documents
  expect open nosql-ldap-injection on directory
  expect open nosql-ldap-injection on tree
  expect open nosql-ldap-injection on by-driver
  expect open nosql-ldap-injection on by-bind
  expect open nosql-ldap-injection on by-bind-tls
  expect open nosql-ldap-injection on by-words
  expect open nosql-ldap-injection on by-path
  expect mitigated nosql-ldap-injection on built
  expect mitigated nosql-ldap-injection on typed
  expect question nosql-ldap-injection on asked about ParameterisedQueries
  expect not-applicable nosql-ldap-injection on tables
  expect not-applicable nosql-ldap-injection on internal
  expect no other nosql-ldap-injection
}

test "the schema of one door does not guard the other" of nosql-ldap-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service { input-validation = none; sinks = [] }
  component inbox : DocumentDatabase
  component own : DocumentDatabase
  component worker : Worker without ParameterisedQueries { sinks = [nosql] }
  component keeper : Service without ParameterisedQueries { sinks = [nosql] }
  component trusting : Worker without ParameterisedQueries { sinks = [nosql] }
  flow customer -> site
  flow keep : site -> inbox { effect = write }
  flow ask-worker : customer -> worker { validation = schema }
  flow fetch : worker -> inbox { effect = read }
  flow ask-keeper : customer -> keeper { validation = schema }
  flow put : keeper -> own { effect = write }
  flow get : keeper -> own { effect = read }
  flow fetch-checked : trusting -> inbox { effect = read; validation = schema }
  expect open nosql-ldap-injection on worker
  expect mitigated nosql-ldap-injection on keeper
  expect mitigated nosql-ldap-injection on trusting
  expect no other nosql-ldap-injection
}

test "a semicolon in a file name" of os-command-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component shell : Service without CommandAllowlist, SandboxedExecution { sinks = [os-command] }
  component listed : Service with CommandAllowlist { sinks = [os-command] }
  component boxed : Service with SandboxedExecution { sinks = [os-command] }
  component asked : Service without SandboxedExecution { sinks = [os-command] }
  component unsaid : Service without CommandAllowlist, SandboxedExecution
  component plain : Service without CommandAllowlist, SandboxedExecution { sinks = [sql] }
  component internal : Service without CommandAllowlist, SandboxedExecution {
    sinks = [os-command]
  }
  flow customer -> shell { validation = none }
  flow customer -> listed { validation = none }
  flow customer -> boxed { validation = none }
  flow customer -> asked { validation = none }
  flow customer -> unsaid { validation = none }
  flow customer -> plain { validation = none }
  expect open os-command-injection on shell
  expect mitigated os-command-injection on listed
  expect mitigated os-command-injection on boxed
  expect question os-command-injection on asked about CommandAllowlist
  expect question os-command-injection on unsaid about sinks
  expect not-applicable os-command-injection on plain
  expect not-applicable os-command-injection on internal
  expect no other os-command-injection
}

test "what is evaluated" of code-or-template-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component formula : Service without TemplateSandboxing { sinks = [eval] }
  component letter : Service without TemplateSandboxing { sinks = [template] }
  component boxed : Service with TemplateSandboxing { sinks = [template] }
  component asked : Service { sinks = [eval] }
  component plain : Service without TemplateSandboxing { sinks = [html] }
  component internal : Service without TemplateSandboxing { sinks = [eval] }
  flow customer -> formula { validation = none }
  flow customer -> letter { validation = none }
  flow customer -> boxed { validation = none }
  flow customer -> asked { validation = none }
  flow customer -> plain { validation = none }
  expect open code-or-template-injection on formula
  expect open code-or-template-injection on letter
  expect mitigated code-or-template-injection on boxed
  expect question code-or-template-injection on asked about TemplateSandboxing
  expect not-applicable code-or-template-injection on plain
  expect not-applicable code-or-template-injection on internal
  expect no other code-or-template-injection
}

test "a script in a comment" of reflected-stored-xss {
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component pages : WebApplication without OutputEncoding { input-validation = none }
  component half : WebApplication with ContentSecurityPolicy without OutputEncoding {
    input-validation = none
    sinks = [html]
  }
  component other-half : BackendForFrontend with OutputEncoding without ContentSecurityPolicy {
    input-validation = none
    sinks = [html]
  }
  component encoded : WebApplication with OutputEncoding, ContentSecurityPolicy {
    input-validation = none
  }
  component asked : WebApplication with ContentSecurityPolicy { input-validation = none }
  component json : BackendForFrontend without OutputEncoding {
    input-validation = none
    sinks = []
  }
  component unsaid : BackendForFrontend without OutputEncoding { input-validation = none }
  component interface : Api without OutputEncoding { input-validation = none; sinks = [html] }
  component static-pages : WebApplication without OutputEncoding {
    input-validation = none
    sinks = []
  }
  component back-office : WebApplication without OutputEncoding, ContentSecurityPolicy {
    input-validation = none
    sinks = [html]
  }
  component complaints : DocumentDatabase
  component internal : WebApplication without OutputEncoding { input-validation = none }
  flow customer -> pages
  flow customer -> half
  flow customer -> other-half
  flow customer -> encoded
  flow customer -> asked
  flow customer -> json
  flow customer -> unsaid
  flow customer -> interface
  flow customer -> static-pages
  flow keep : json -> complaints { effect = write }
  flow clerk -> back-office
  flow show : back-office -> complaints { effect = read }
  flow use-it : clerk -> internal
  expect open reflected-stored-xss on pages
  expect open reflected-stored-xss on half
  expect open reflected-stored-xss on other-half
  expect mitigated reflected-stored-xss on encoded
  expect question reflected-stored-xss on asked about OutputEncoding
  expect question reflected-stored-xss on unsaid about sinks
  expect not-applicable reflected-stored-xss on json
  expect not-applicable reflected-stored-xss on static-pages
  expect open reflected-stored-xss on back-office
  expect not-applicable reflected-stored-xss on internal
  expect no other reflected-stored-xss
}

test "a product is not asked where its input goes" of
    sql-injection,
    nosql-ldap-injection,
    os-command-injection,
    code-or-template-injection,
    ssrf,
    xxe-and-expansion,
    unsafe-deserialization,
    path-traversal,
    open-redirect {
  boundary internet : PublicNetwork { actor customer : Customer }
  component gate : ApiGateway { input-validation = none }
  component rules : ApiGateway without TemplateSandboxing {
    input-validation = none
    sinks = [template]
  }
  component login : IdentityProvider { input-validation = none; custom-code = false }
  component files : SqlServer
  flow customer -> gate
  flow customer -> rules
  flow customer -> login
  flow login -> files { effect = read }
  expect open code-or-template-injection on rules
  expect no other code-or-template-injection
}

// ---- content that is opened, fetched or followed -----------------------------------------------------------------

test "fetch this for me" of ssrf {
  boundary internet : PublicNetwork { actor customer : Customer }
  component fetcher : Service without SsrfGuard { sinks = [url-fetch]; egress = anywhere }
  component guarded : Service with SsrfGuard { sinks = [url-fetch]; egress = allowlist }
  component half : Service with SsrfGuard { sinks = [url-fetch]; egress = anywhere }
  component other-half : Service without SsrfGuard { sinks = [url-fetch]; egress = allowlist }
  component asked : Service { sinks = [url-fetch]; egress = allowlist }
  component unsaid : Service without SsrfGuard
  component walled : Service without SsrfGuard { sinks = [url-fetch]; egress = none }
  component plain : Service without SsrfGuard { sinks = [html]; egress = anywhere }
  component internal : Service without SsrfGuard { sinks = [url-fetch]; egress = anywhere }
  flow customer -> fetcher { validation = none }
  flow customer -> guarded { validation = none }
  flow customer -> half { validation = none }
  flow customer -> other-half { validation = none }
  flow customer -> asked { validation = none }
  flow customer -> walled { validation = none }
  flow customer -> unsaid { validation = none }
  flow customer -> plain { validation = none }
  expect open ssrf on fetcher
  expect mitigated ssrf on guarded
  expect open ssrf on half
  expect open ssrf on other-half
  expect question ssrf on asked about SsrfGuard
  expect question ssrf on unsaid about sinks
  expect not-applicable ssrf on walled
  expect not-applicable ssrf on plain
  expect not-applicable ssrf on internal
  expect no other ssrf
}

test "a document that asks for files" of xxe-and-expansion {
  boundary internet : PublicNetwork { actor customer : Customer }
  component messages : Service without SafeParser { parses = [iso20022] }
  component sheets : Service without SafeParser { parses = [office] }
  component marked : Service without SafeParser { parses = [xml] }
  component safe : Service with SafeParser { parses = [xml] }
  component asked : Service { parses = [xml] }
  component unsaid : Service without SafeParser
  component plain : Service without SafeParser { parses = [json] }
  component internal : Service without SafeParser { parses = [xml] }
  flow customer -> messages { validation = schema }
  flow customer -> sheets { validation = schema }
  flow customer -> marked { validation = schema }
  flow customer -> safe { validation = schema }
  flow customer -> asked { validation = schema }
  flow customer -> unsaid { validation = schema }
  flow customer -> plain { validation = schema }
  expect open xxe-and-expansion on messages
  expect open xxe-and-expansion on sheets
  expect open xxe-and-expansion on marked
  expect mitigated xxe-and-expansion on safe
  expect question xxe-and-expansion on asked about SafeParser
  expect question xxe-and-expansion on unsaid about parses
  expect not-applicable xxe-and-expansion on plain
  expect not-applicable xxe-and-expansion on internal
  expect no other xxe-and-expansion
}

test "bytes that choose their class" of unsafe-deserialization {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary entry : Dmz {
    component front : Service { parses = []; input-validation = strict }
    component drop : Queue
  }
  component taking : Service without SafeDeserialization { parses = [native-serialisation] }
  component safe : Service with SafeDeserialization { parses = [native-serialisation] }
  component asked : Service { parses = [native-serialisation] }
  component plain : Service without SafeDeserialization { parses = [json] }
  component above : Service without SafeDeserialization {
    parses = [native-serialisation]
    input-validation = strict
  }
  component beside : Service without SafeDeserialization {
    parses = [native-serialisation]
    input-validation = strict
  }
  component watched : Service without SafeDeserialization {
    parses = [native-serialisation]
    input-validation = strict
  }
  component pulling : Worker without SafeDeserialization { parses = [native-serialisation] }
  component calling : Worker without SafeDeserialization { parses = [native-serialisation] }
  component first : Service { parses = []; input-validation = basic }
  component second : Service without SafeDeserialization {
    parses = [native-serialisation]
    input-validation = basic
  }
  flow customer -> first
  flow first -> second
  flow customer -> taking { validation = none }
  flow customer -> safe { validation = none }
  flow customer -> asked { validation = none }
  flow customer -> plain { validation = none }
  flow front -> above
  flow above -> beside
  flow front -> watched { effect = health }
  flow pulling -> drop { effect = read }
  flow calling -> front { effect = read }
  expect open unsafe-deserialization on taking
  expect open unsafe-deserialization on second
  expect mitigated unsafe-deserialization on safe
  expect question unsafe-deserialization on asked about SafeDeserialization
  expect not-applicable unsafe-deserialization on plain
  expect open unsafe-deserialization on above
  expect not-applicable unsafe-deserialization on beside
  expect not-applicable unsafe-deserialization on watched
  expect open unsafe-deserialization on pulling
  expect not-applicable unsafe-deserialization on calling
  expect no other unsafe-deserialization
}

test "a file is a program" of malicious-upload {
  data application : PersonalData { file = true }
  data message : PersonalData
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component keeping : Service without FileUploadScanning {
    processes none
    stores application
    parses = []
  }
  component scanning : Service with FileUploadScanning, ContentTypeCheck {
    processes none
    stores application
  }
  component half : Service with FileUploadScanning without ContentTypeCheck {
    stores application
    parses = []
  }
  component other-half : Service with ContentTypeCheck without FileUploadScanning {
    stores application
    parses = []
  }
  component asked : Service with ContentTypeCheck { stores application }
  component opening : Service without FileUploadScanning { processes none; parses = [pdf] }
  component unsaid : Service without FileUploadScanning { processes none }
  component dropping : Service without FileUploadScanning { processes none; parses = [json] }
  component text-only : Service without FileUploadScanning { stores message; parses = [pdf] }
  component internal : Service without FileUploadScanning { stores application }
  component relay : ApiGateway without FileUploadScanning { stores application }
  flow customer -> keeping carries application
  flow customer -> scanning carries application
  flow customer -> half carries application
  flow customer -> other-half carries application
  flow customer -> asked carries application
  flow customer -> opening carries application
  flow customer -> unsaid carries application
  flow customer -> dropping carries application
  flow customer -> text-only carries message
  flow clerk -> internal carries application
  flow customer -> relay carries application
  expect open malicious-upload on keeping
  expect mitigated malicious-upload on scanning
  expect open malicious-upload on half
  expect open malicious-upload on other-half
  expect question malicious-upload on asked about FileUploadScanning
  expect open malicious-upload on opening
  expect question malicious-upload on unsaid about parses
  expect not-applicable malicious-upload on dropping
  expect not-applicable malicious-upload on text-only
  expect not-applicable malicious-upload on internal
  expect not-applicable malicious-upload on relay
  expect no other malicious-upload
}

test "where the file goes next" of malicious-upload {
  data application : PersonalData { file = true }
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : Service with FileUploadScanning, ContentTypeCheck {
    processes none
    parses = []
    input-validation = none
  }
  component careless : Service without FileUploadScanning {
    processes none
    parses = []
    input-validation = none
  }
  component checked-files : ObjectStore { stores application }
  component raw-files : ObjectStore { stores application }
  component printer : Worker without FileUploadScanning { processes none; parses = [pdf] }
  component reader : Worker without FileUploadScanning { processes none; parses = [pdf] }
  component archive : Service without FileUploadScanning {
    processes none
    parses = [archive]
    input-validation = basic
  }
  component viewer : Service without FileUploadScanning {
    processes none
    parses = [image]
    input-validation = basic
  }
  flow customer -> site carries application
  flow customer -> careless carries application
  flow keep-checked : site -> checked-files carries application
  flow keep-raw : careless -> raw-files carries application
  flow print : printer -> checked-files { returns application; effect = read }
  flow open-up : reader -> raw-files { returns application; effect = read }
  flow unpack : site -> archive { carries application; trigger = system }
  flow show : careless -> viewer { carries application; trigger = system }
  expect mitigated malicious-upload on site
  expect open malicious-upload on careless
  expect mitigated malicious-upload on printer
  expect open malicious-upload on reader
  expect mitigated malicious-upload on archive
  expect open malicious-upload on viewer
  expect no other malicious-upload
}

test "files by their way of travelling" of malicious-upload {
  data application : PersonalData { file = true }
  boundary internet : PublicNetwork { component supplier : PartnerSystem }
  component intake : FileIngest without FileUploadScanning { processes none; parses = [archive] }
  component sftp-end : Service without FileUploadScanning { processes none; parses = [office] }
  component exchange : Service without FileUploadScanning { processes none; parses = [html] }
  component shop : Service without FileUploadScanning { processes none; parses = [] }
  component plain : Service without FileUploadScanning { processes none; parses = [xml] }
  flow supplier -> intake carries none
  flow supplier -> sftp-end via Sftp carries none
  flow fetch : exchange -> supplier { returns application; content-trust = untrusted }
  flow give : supplier -> shop { carries application; returns application }
  flow call : supplier -> plain carries none
  expect open malicious-upload on intake
  expect open malicious-upload on sftp-end
  expect open malicious-upload on exchange
  expect open malicious-upload on shop
  expect not-applicable malicious-upload on plain
  expect no other malicious-upload
}

test "two dots and a slash" of path-traversal {
  boundary internet : PublicNetwork { actor customer : Customer }
  component opener : Service without PathCanonicalisation { sinks = [file-path] }
  component resolved : Service with PathCanonicalisation { sinks = [file-path] }
  component asked : Service { sinks = [file-path] }
  component plain : Service without PathCanonicalisation { sinks = [sql] }
  component internal : Service without PathCanonicalisation { sinks = [file-path] }
  flow customer -> opener { validation = none }
  flow customer -> resolved { validation = none }
  flow customer -> asked { validation = none }
  flow customer -> plain { validation = none }
  expect open path-traversal on opener
  expect mitigated path-traversal on resolved
  expect question path-traversal on asked about PathCanonicalisation
  expect not-applicable path-traversal on plain
  expect not-applicable path-traversal on internal
  expect no other path-traversal
}

test "a link that leads on" of open-redirect {
  data token : SessionToken
  data news : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  component login : IdentityProvider without RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component listed : IdentityProvider with RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component asked : IdentityProvider { sinks = [redirect]; input-validation = none }
  component shop : Service without RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component told : Service without RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component counting : Service without RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component paper : Service without RedirectAllowlist {
    sinks = [redirect]
    input-validation = none
  }
  component plain : IdentityProvider without RedirectAllowlist {
    sinks = []
    input-validation = none
  }
  component internal : IdentityProvider without RedirectAllowlist { sinks = [redirect] }
  flow customer -> login carries none
  flow customer -> listed carries none
  flow customer -> asked carries none
  flow customer -> shop carries none
  flow shop -> login carries none
  flow told-by : listed -> told carries none
  flow customer -> told carries none
  flow customer -> counting carries token
  flow customer -> paper carries news
  flow customer -> plain carries none
  expect open open-redirect on login
  expect mitigated open-redirect on listed
  expect question open-redirect on asked about RedirectAllowlist
  expect open open-redirect on shop
  expect open open-redirect on told
  expect open open-redirect on counting
  expect not-applicable open-redirect on paper
  expect not-applicable open-redirect on plain
  expect not-applicable open-redirect on internal
  expect no other open-redirect
}

// ---- what a browser does for others ------------------------------------------------------------------------------

test "the cookie goes along" of csrf {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component browser : Browser
    component app : MobileClient
  }
  boundary edge : Dmz {
    component cdn : ContentDeliveryNetwork
    component gate : ApiGateway
    component app-gate : ApiGateway
  }
  component cookies : WebApplication without CsrfProtection { session = cookie }
  component protected : WebApplication with CsrfProtection { session = cookie }
  component asked : WebApplication { session = cookie }
  component unsaid : WebApplication without CsrfProtection
  component tokens : WebApplication without CsrfProtection { session = token }
  component reading : WebApplication without CsrfProtection { session = cookie }
  component behind : BackendForFrontend without CsrfProtection { session = cookie }
  component mobile-only : BackendForFrontend without CsrfProtection { session = cookie }
  component inner : Service without CsrfProtection { session = cookie }
  component plain-person : WebApplication without CsrfProtection { session = cookie }
  flow customer -> browser { effect = write }
  flow customer -> app { effect = write }
  flow browser -> cookies { effect = write }
  flow browser -> protected { effect = money }
  flow browser -> asked { effect = write }
  flow browser -> unsaid { effect = write }
  flow browser -> tokens { effect = write }
  flow browser -> reading { effect = read }
  flow browser -> cdn { effect = write }
  flow cdn -> gate { effect = write }
  flow gate -> behind { effect = write }
  flow app -> app-gate { effect = write }
  flow app-gate -> mobile-only { effect = write }
  flow behind -> inner { effect = write }
  flow customer -> plain-person { effect = irreversible }
  expect open csrf on cookies
  expect mitigated csrf on protected
  expect question csrf on asked about CsrfProtection
  expect question csrf on unsaid about session
  expect not-applicable csrf on tokens
  expect not-applicable csrf on reading
  expect open csrf on behind
  expect not-applicable csrf on mobile-only
  expect not-applicable csrf on inner
  expect open csrf on plain-person
  expect no other csrf
}

test "a person at a gateway has a browser, unless it is a shell" of csrf {
  boundary internet : PublicNetwork { actor customer : Customer }
  actor operator : Administrator
  component gate : ReverseProxy
  component site : WebApplication without CsrfProtection { session = cookie }
  component jump : Bastion
  component dial-in : VpnGateway
  component relay : ReverseProxy
  component shelled : WebApplication without CsrfProtection { session = cookie }
  component desk : WebApplication without CsrfProtection { session = cookie }
  component dialled : WebApplication without CsrfProtection { session = cookie }
  component relayed-shell : WebApplication without CsrfProtection { session = cookie }
  component far-shell : WebApplication without CsrfProtection { session = cookie }
  component far-relay : ReverseProxy
  flow customer -> gate { effect = write }
  flow gate -> site { effect = write }
  flow operator -> jump via Ssh { effect = admin }
  flow jump -> shelled { effect = admin }
  flow operator -> desk via Rdp { effect = admin }
  flow operator -> dial-in { effect = admin }
  flow dial-in -> dialled { effect = admin }
  flow operator -> relay { effect = admin }
  flow relay -> relayed-shell via Ssh { effect = admin }
  flow operator -> far-relay via Rdp { effect = admin }
  flow far-relay -> far-shell { effect = admin }
  expect open csrf on site
  expect no other csrf
}

test "any site may read" of cors-wildcard-credentials {
  data profile : PersonalData
  data news : PublicContent
  boundary internet : PublicNetwork { component browser : Browser }
  component batch : Worker
  component anyone : Api { session = cookie; cors = wildcard }
  component listed : Api { session = cookie; cors = allowlist }
  component nobody : Api { session = cookie; cors = none }
  component asked : Api { session = cookie }
  component tokens : Api { session = token; cors = wildcard }
  component public-news : Api { session = cookie; cors = wildcard }
  component internal : Api { session = cookie; cors = wildcard }
  flow browser -> anyone returns profile
  flow browser -> listed returns profile
  flow browser -> nobody returns profile
  flow browser -> asked returns profile
  flow browser -> tokens returns profile
  flow browser -> public-news returns news
  flow batch -> internal returns profile
  expect open cors-wildcard-credentials on anyone
  expect mitigated cors-wildcard-credentials on listed
  expect mitigated cors-wildcard-credentials on nobody
  expect question cors-wildcard-credentials on asked about cors
  expect not-applicable cors-wildcard-credentials on tokens
  expect not-applicable cors-wildcard-credentials on public-news
  expect not-applicable cors-wildcard-credentials on internal
  expect no other cors-wildcard-credentials
}

test "a borrowed click" of clickjacking {
  boundary internet : PublicNetwork { component browser : Browser }
  component batch : Worker
  component payments : WebApplication without AntiClickjacking
  component unframed : WebApplication with AntiClickjacking
  component asked : WebApplication
  component forum : WebApplication without AntiClickjacking
  component interface : Api without AntiClickjacking
  component nightly : WebApplication without AntiClickjacking
  flow browser -> payments { effect = money }
  flow browser -> unframed { effect = admin }
  flow browser -> asked { effect = irreversible }
  flow browser -> forum { effect = write }
  flow browser -> interface { effect = money }
  flow batch -> nightly { effect = money }
  expect open clickjacking on payments
  expect mitigated clickjacking on unframed
  expect question clickjacking on asked about AntiClickjacking
  expect not-applicable clickjacking on forum
  expect not-applicable clickjacking on nightly
  expect no other clickjacking
}

test "a session is a password" of session-fixation-theft {
  data profile : PersonalData
  data news : PublicContent
  boundary internet : PublicNetwork { component browser : Browser }
  component batch : Worker
  component cookies : WebApplication without SessionHardening { session = cookie }
  component tokens : WebApplication without SessionHardening { session = token }
  component hardened : WebApplication with SessionHardening { session = cookie }
  component asked : WebApplication { session = cookie }
  component unsaid : WebApplication without SessionHardening
  component stateless : WebApplication without SessionHardening { session = none }
  component paper : WebApplication without SessionHardening { session = cookie }
  component writing : WebApplication without SessionHardening { session = cookie }
  component internal : WebApplication without SessionHardening { session = cookie }
  flow browser -> cookies returns profile
  flow browser -> tokens returns profile
  flow browser -> hardened returns profile
  flow browser -> asked returns profile
  flow browser -> unsaid returns profile
  flow browser -> stateless returns profile
  flow browser -> paper returns news
  flow browser -> writing { carries news; effect = write }
  flow batch -> internal returns profile
  expect open session-fixation-theft on cookies
  expect open session-fixation-theft on tokens
  expect mitigated session-fixation-theft on hardened
  expect question session-fixation-theft on asked about SessionHardening
  expect question session-fixation-theft on unsaid about session
  expect not-applicable session-fixation-theft on stateless
  expect not-applicable session-fixation-theft on paper
  expect open session-fixation-theft on writing
  expect not-applicable session-fixation-theft on internal
  expect no other session-fixation-theft
}

test "where the token lies" of token-in-browser-storage {
  data token : SessionToken
  data news : PublicContent
  component site : Service
  boundary internet : PublicNetwork {
    component storing : Browser { token-storage = local-storage }
    component hidden : Browser { token-storage = http-only-cookie }
    component volatile : Browser { token-storage = memory }
    component locked : Browser { token-storage = keystore }
    component asked : Browser
    component bearing : Browser { token-storage = local-storage }
    component reading : Browser { token-storage = local-storage }
    component app : MobileClient { token-storage = local-storage }
  }
  flow storing -> site { carries token; authentication = [session-cookie] }
  flow hidden -> site { carries token; authentication = [session-cookie] }
  flow volatile -> site { carries none; authentication = [oauth2] }
  flow locked -> site { carries none; authentication = [jwt] }
  flow asked -> site { carries token; authentication = [] }
  flow bearing -> site { carries none; authentication = [jwt] }
  flow reading -> site { carries news; authentication = [session-cookie] }
  flow app -> site { carries token; authentication = [jwt] }
  expect open token-in-browser-storage on storing
  expect mitigated token-in-browser-storage on hidden
  expect mitigated token-in-browser-storage on volatile
  expect mitigated token-in-browser-storage on locked
  expect question token-in-browser-storage on asked about token-storage
  expect open token-in-browser-storage on bearing
  expect not-applicable token-in-browser-storage on reading
  expect no other token-in-browser-storage
}

test "a script of others" of third-party-script {
  data profile : PersonalData
  data news : PublicContent
  component site : WebApplication with ContentSecurityPolicy
  component lax : WebApplication without ContentSecurityPolicy
  boundary internet : PublicNetwork {
    component trackers : Browser { processes none; third-party-scripts = uncontrolled }
    component pinned : Browser { processes none; third-party-scripts = integrity-checked }
    component pinned-lax : Browser { processes none; third-party-scripts = integrity-checked }
    component own : Browser { processes profile; third-party-scripts = self-hosted }
    component nothing : Browser { processes profile; third-party-scripts = none }
    component asked : Browser { processes profile }
    component showing : Browser without ContentSecurityPolicy {
      processes profile
      third-party-scripts = uncontrolled
    }
    component paper : Browser { processes none; third-party-scripts = uncontrolled }
  }
  flow trackers -> site returns profile
  flow pinned -> site returns profile
  flow pinned-lax -> lax returns profile
  flow asked -> site returns profile
  flow paper -> site returns news
  expect open third-party-script on trackers
  expect mitigated third-party-script on pinned
  expect open third-party-script on pinned-lax
  expect not-applicable third-party-script on own
  expect not-applicable third-party-script on nothing
  expect question third-party-script on asked about third-party-scripts
  expect open third-party-script on showing
  expect not-applicable third-party-script on paper
  expect no other third-party-script
}

// ---- what shows that should not ----------------------------------------------------------------------------------

test "the door marked staff only" of exposed-admin-ui {
  identity strong : StaffIdentity { mfa = otp }
  identity weak : StaffIdentity { mfa = none }
  boundary internet : PublicNetwork {
    actor customer : Customer
    actor operator : Staff
  }
  actor inside : Staff
  component console : AdminConsole without ManagementPlaneIsolation { admin-interface = none }
  component isolated : AdminConsole with ManagementPlaneIsolation { admin-interface = none }
  component one-factor : AdminConsole with ManagementPlaneIsolation { admin-interface = none }
  component asked : AdminConsole { admin-interface = none }
  component inner : AdminConsole without ManagementPlaneIsolation { admin-interface = none }
  component mixed : Service without ManagementPlaneIsolation { admin-interface = shared }
  component apart : Service without ManagementPlaneIsolation { admin-interface = separate }
  component unsaid : Service without ManagementPlaneIsolation
  component half-open : Service with ManagementPlaneIsolation { admin-interface = public }
  component unused : Service with ManagementPlaneIsolation { admin-interface = shared }
  flow customer -> console as strong
  flow operator -> isolated as strong
  flow operator -> one-factor as weak
  flow operator -> asked as strong
  flow inside -> inner as weak
  flow customer -> mixed as weak
  flow customer -> apart as weak
  flow customer -> unsaid as weak
  flow try-it : customer -> unused as weak { effect = read }
  flow use-it : customer -> half-open as weak { effect = read }
  flow rule-it : operator -> half-open as strong { effect = admin }
  expect open exposed-admin-ui on console
  expect mitigated exposed-admin-ui on isolated
  expect open exposed-admin-ui on one-factor
  expect question exposed-admin-ui on asked about ManagementPlaneIsolation
  expect not-applicable exposed-admin-ui on inner
  expect open exposed-admin-ui on mixed
  expect not-applicable exposed-admin-ui on apart
  expect question exposed-admin-ui on unsaid about admin-interface
  expect mitigated exposed-admin-ui on half-open
  expect mitigated exposed-admin-ui on unused
  expect no other exposed-admin-ui
}

test "a console behind a gate that lets anybody pass" of exposed-admin-ui {
  identity gate-id : WorkloadIdentity { mfa = none }
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary inside : VirtualNetwork {
    component balancer : LoadBalancer { admin-interface = none; runs as gate-id }
    component console : AdminConsole without ManagementPlaneIsolation { admin-interface = none }
    component isolated : AdminConsole with ManagementPlaneIsolation { admin-interface = none }
  }
  flow customer -> balancer
  flow balancer -> console
  flow balancer -> isolated
  expect open exposed-admin-ui on console
  expect mitigated exposed-admin-ui on isolated
  expect no other exposed-admin-ui
}

test "a stack trace for everybody" of debug-or-verbose-errors {
  boundary internet : PublicNetwork { actor customer : Customer }
  actor clerk : Staff
  component talking : Service without ErrorHygiene { debug = true; authorization = none }
  component polite : Service with ErrorHygiene { debug = true }
  component asked : Service { debug = true }
  component quiet : Service without ErrorHygiene
  component lab : Service without ErrorHygiene { debug = true; environment = dev }
  component internal : Service without ErrorHygiene { debug = true }
  flow customer -> talking { authentication = [] }
  flow customer -> polite
  flow customer -> asked
  flow customer -> quiet
  flow customer -> lab
  flow clerk -> internal
  expect open debug-or-verbose-errors on talking severity medium
  expect mitigated debug-or-verbose-errors on polite
  expect question debug-or-verbose-errors on asked about ErrorHygiene
  expect not-applicable debug-or-verbose-errors on quiet
  expect not-applicable debug-or-verbose-errors on lab
  expect not-applicable debug-or-verbose-errors on internal
  expect no other debug-or-verbose-errors
}

test "somebody else's page" of request-smuggling-cache {
  data profile : PersonalData
  data news : PublicContent
  boundary internet : PublicNetwork { component browser : Browser }
  component cdn : ContentDeliveryNetwork
  component proxy : ReverseProxy without NormalisedProxy
  component strict-proxy : ReverseProxy with NormalisedProxy
  component cached : Service without CacheControl
  component cached-early : Service without CacheControl
  component marked : Service with CacheControl
  component half : Service with CacheControl
  component asked : Service
  component uncached : Service without CacheControl
  component paper : Service without CacheControl
  component direct : Service without CacheControl
  component alone : Service without CacheControl
  flow browser -> cdn returns profile
  flow cdn -> proxy returns none
  flow cdn -> strict-proxy returns none
  flow proxy -> cached { returns profile; cacheable = true }
  flow strict-proxy -> cached-early { returns profile; cacheable = true }
  flow strict-proxy -> marked { returns profile; cacheable = true }
  flow proxy -> half { returns profile; cacheable = true }
  flow strict-proxy -> asked { returns profile; cacheable = true }
  flow strict-proxy -> uncached returns profile
  flow strict-proxy -> paper { returns news; cacheable = true }
  flow cdn -> direct { returns profile; cacheable = true }
  flow browser -> alone { returns profile; cacheable = true }
  expect open request-smuggling-cache on cached
  expect open request-smuggling-cache on cached-early
  expect mitigated request-smuggling-cache on marked
  expect open request-smuggling-cache on half
  expect question request-smuggling-cache on asked about CacheControl
  expect not-applicable request-smuggling-cache on uncached
  expect not-applicable request-smuggling-cache on paper
  expect not-applicable request-smuggling-cache on direct
  expect not-applicable request-smuggling-cache on alone
  expect no other request-smuggling-cache
}

test "cached at the first of two" of request-smuggling-cache {
  data profile : PersonalData
  data news : PublicContent
  component cdn : ContentDeliveryNetwork
  component news-cdn : ContentDeliveryNetwork
  component slow-cdn : ContentDeliveryNetwork
  component proxy : ReverseProxy
  component news-proxy : ReverseProxy
  component slow-proxy : ReverseProxy
  component batch : Worker
  component batch-proxy : ReverseProxy
  component site : Service without CacheControl
  component paper : Service without CacheControl
  component slow : Service without CacheControl
  component nightly : Service without CacheControl
  flow cdn -> proxy { returns profile; cacheable = true }
  flow proxy -> site returns profile
  flow news-cdn -> news-proxy { returns news; cacheable = true }
  flow news-proxy -> paper returns profile
  flow slow-cdn -> slow-proxy returns profile
  flow slow-proxy -> slow returns profile
  flow batch -> batch-proxy { returns profile; cacheable = true }
  flow batch-proxy -> nightly { returns profile; cacheable = true }
  expect open request-smuggling-cache on site
  expect not-applicable request-smuggling-cache on paper
  expect not-applicable request-smuggling-cache on slow
  expect not-applicable request-smuggling-cache on nightly
  expect no other request-smuggling-cache
}

test "the scan of a passport is a file" of malicious-upload {
  data passport : IdentityDocument
  data address : ContactData
  boundary internet : PublicNetwork { actor applicant : Customer }
  component portal : Service without FileUploadScanning
  component form : Service without FileUploadScanning
  component scans : ObjectStore
  flow upload : applicant -> portal carries passport
  flow keep : portal -> scans carries passport
  flow fill-in : applicant -> form carries address
  flow keep-address : form -> scans carries address
  expect open malicious-upload on portal
  expect no other malicious-upload
}
