tm 1
part of std.ai

// ---- applications of language models -----------------------------------------------------------------------------

test "a customer talks to a model that has something to give" of direct-prompt-injection {
  data balance : FinancialData
  data leaflet : PublicContent
  data house-rules : SystemPrompt { access-rules = true }
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component llm : LanguageModel
  component books : RelationalDatabase
  component mover : ToolServer
  component assistant : Service without InputGuardrail, LeastAgency { processes balance }
  component filtered : Service with InputGuardrail without LeastAgency { processes balance }
  component narrow : Service with LeastAgency without InputGuardrail { processes balance }
  component guarded : Service with InputGuardrail, LeastAgency { processes balance }
  component asked : Service with InputGuardrail { processes balance }
  component leaflets : Service without InputGuardrail, LeastAgency { processes leaflet }
  component internal-desk : Service without InputGuardrail, LeastAgency { processes balance }
  component plain : Service without InputGuardrail, LeastAgency { processes balance }
  component doer : Agent without InputGuardrail, LeastAgency { processes none }
  component ruled : Service without InputGuardrail, LeastAgency { processes none }
  component fetcher : Service without InputGuardrail, LeastAgency { processes none }
  flow customer -> assistant carries none
  flow customer -> filtered carries none
  flow customer -> narrow carries none
  flow customer -> guarded carries none
  flow customer -> asked carries none
  flow customer -> leaflets carries none
  flow customer -> plain carries none
  flow customer -> doer carries none
  flow customer -> ruled carries none
  flow customer -> fetcher carries none
  flow clerk -> internal-desk carries none
  flow assistant -> llm carries none
  flow filtered -> llm carries none
  flow narrow -> llm carries none
  flow guarded -> llm carries none
  flow asked -> llm carries none
  flow internal-desk -> llm carries none
  flow doer -> llm carries none
  flow fetcher -> llm carries none
  flow leaflets -> llm carries leaflet
  flow ruled -> llm carries house-rules
  flow doer -> mover carries none
  flow fetcher -> books carries none returns balance
  expect open direct-prompt-injection on assistant
  expect open direct-prompt-injection on filtered
  expect open direct-prompt-injection on narrow
  expect mitigated direct-prompt-injection on guarded
  expect question direct-prompt-injection on asked about LeastAgency
  expect open direct-prompt-injection on doer
  expect open direct-prompt-injection on ruled
  expect open direct-prompt-injection on fetcher
  expect no other direct-prompt-injection
}

test "how a question gets to the model" of direct-prompt-injection {
  data balance : FinancialData
  boundary internet : PublicNetwork { actor customer : Customer }
  component llm : LanguageModel
  component gateway : Gateway
  component site : WebApplication
  component far : Service without InputGuardrail, LeastAgency { processes balance }
  component batch : Service without InputGuardrail, LeastAgency { processes balance }
  component unclear : Service without InputGuardrail, LeastAgency { processes balance }
  component chat : LanguageModel without InputGuardrail, LeastAgency { processes balance }
  component other-gateway : Gateway
  component mailer : Service
  component near-other : Service without InputGuardrail, LeastAgency { processes balance }
  flow customer -> site carries none
  flow customer -> chat carries none
  flow customer -> near-other carries none
  flow site -> far carries none { trigger = user }
  flow site -> batch carries none { trigger = schedule }
  flow site -> unclear carries none
  flow far -> gateway carries none
  flow gateway -> llm carries none
  flow batch -> llm carries none
  flow unclear -> llm carries none
  flow near-other -> other-gateway carries none
  flow other-gateway -> mailer carries none
  expect open direct-prompt-injection on far
  expect question direct-prompt-injection on unclear about trigger
  expect open direct-prompt-injection on chat
  expect no other direct-prompt-injection
}

test "an application that others run with sober rules" of direct-prompt-injection {
  data rules : SystemPrompt { access-rules = false }
  data rules-asked : SystemPrompt
  boundary internet : PublicNetwork { actor customer : Customer }
  component llm : LanguageModel
  component assistant : Service without InputGuardrail, LeastAgency { processes none }
  component unclear : Service without InputGuardrail, LeastAgency { processes none }
  flow customer -> assistant carries none
  flow customer -> unclear carries none
  flow assistant -> llm carries rules
  flow unclear -> llm carries rules-asked
  expect question direct-prompt-injection on unclear about access-rules
  expect no other direct-prompt-injection
}

test "mails in the prompt" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component drafts : FileStore
  component llm : LanguageModel
  component exec : Service
  component sorter : Service without PromptIsolation
  component careful : Service with PromptIsolation
  component asked : Service
  component agent : Agent with PromptIsolation without ToolRestrictionOnUntrusted
  component agent-asked : Agent with PromptIsolation
  component agent-careful : Agent with PromptIsolation, ToolRestrictionOnUntrusted
  component agent-idle : Agent with PromptIsolation without ToolRestrictionOnUntrusted
  component apart : Service without PromptIsolation
  component no-model : Service without PromptIsolation
  flow customer -> inbox { effect = write }
  flow sorter -> inbox { effect = read; trigger = schedule }
  flow careful -> inbox { effect = read; trigger = schedule }
  flow asked -> inbox { effect = read; trigger = schedule }
  flow agent -> inbox { effect = read; trigger = schedule }
  flow agent-asked -> inbox { effect = read; trigger = schedule }
  flow agent-careful -> inbox { effect = read; trigger = schedule }
  flow agent-idle -> inbox { effect = read; trigger = schedule }
  flow no-model -> inbox { effect = read; trigger = schedule }
  flow apart -> drafts { effect = read }
  flow sorter -> llm
  flow careful -> llm
  flow asked -> llm
  flow agent -> llm
  flow agent-asked -> llm
  flow agent-careful -> llm
  flow agent-idle -> llm
  flow apart -> llm
  flow agent -> exec via ToolCall
  flow agent-asked -> exec via ToolCall
  flow agent-careful -> exec via ToolCall
  expect open indirect-prompt-injection on sorter
  expect mitigated indirect-prompt-injection on careful
  expect question indirect-prompt-injection on asked about PromptIsolation
  expect open indirect-prompt-injection on agent
  expect question indirect-prompt-injection on agent-asked about ToolRestrictionOnUntrusted
  expect mitigated indirect-prompt-injection on agent-careful
  expect mitigated indirect-prompt-injection on agent-idle
  expect no other indirect-prompt-injection
}

test "a tool, or the program around the agent" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component llm : LanguageModel
  component agent : Agent with PromptIsolation without ToolRestrictionOnUntrusted
  flow customer -> inbox { effect = write }
  flow agent -> inbox { effect = read }
  flow agent -> llm
  expect question indirect-prompt-injection on agent about trigger
}

test "text goes from hand to hand" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : Queue
  component loader : DataPipeline { input-validation = strict }
  component embed : EmbeddingModel { input-validation = strict }
  component index : VectorStore
  component seeker : Service
  component llm : LanguageModel
  component agent : Agent without PromptIsolation
  flow customer -> inbox { effect = write }
  flow inbox -> loader
  flow loader -> embed
  flow embed -> index { effect = write }
  flow seeker -> index
  flow agent -> seeker { answers = passed-on }
  flow agent -> llm
  expect open indirect-prompt-injection on agent
  expect no other indirect-prompt-injection
}

test "where text stops" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication { input-validation = strict }
  component form : WebApplication { input-validation = schema }
  component orders : RelationalDatabase
  component notes : RelationalDatabase
  component reports : RelationalDatabase
  component llm : LanguageModel
  component on-orders : Agent without PromptIsolation
  component on-notes : Agent without PromptIsolation
  component on-reports : Agent without PromptIsolation
  component curated : Agent without PromptIsolation
  component probing : Agent without PromptIsolation
  flow order : customer -> site { effect = write }
  flow note : customer -> form { effect = write }
  flow site -> orders { effect = write }
  flow form -> notes { effect = write }
  flow form -> reports { effect = read }
  flow on-orders -> orders
  flow on-notes -> notes
  flow on-reports -> reports
  flow curated -> notes { answers = own }
  flow probing -> notes { effect = health }
  flow on-orders -> llm
  flow on-notes -> llm
  flow on-reports -> llm
  flow curated -> llm
  flow probing -> llm
  expect open indirect-prompt-injection on on-notes
  expect no other indirect-prompt-injection
}

test "what comes back" of indirect-prompt-injection {
  boundary internet : PublicNetwork {
    component page : Service
    component feed : DataProvider
  }
  component vendor : SaasService
  component ticketing : SaasService
  component accounts : Service
  component pinger : Service
  component llm : LanguageModel
  component browsing : Agent without PromptIsolation
  component fed : Agent without PromptIsolation
  component using-vendor : Agent without PromptIsolation
  component using-ticketing : Agent without PromptIsolation
  component using-accounts : Agent without PromptIsolation
  component stated : Agent without PromptIsolation
  component watching : Agent without PromptIsolation
  flow browsing -> page
  flow fed -> feed
  flow using-vendor -> vendor
  flow using-ticketing -> ticketing { answers = own }
  flow using-accounts -> accounts
  flow stated -> accounts { answers = outside }
  flow watching -> page { effect = health }
  flow browsing -> llm
  flow fed -> llm
  flow using-vendor -> llm
  flow using-ticketing -> llm
  flow using-accounts -> llm
  flow stated -> llm
  flow watching -> llm
  expect open indirect-prompt-injection on browsing
  expect open indirect-prompt-injection on fed
  expect question indirect-prompt-injection on using-vendor about answers
  expect open indirect-prompt-injection on stated
  expect no other indirect-prompt-injection
}

test "what a service has read, and what it was only asked" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component form : WebApplication { input-validation = none }
  component tickets : RelationalDatabase
  component ticketing : Service { input-validation = none }
  component rates : Service { input-validation = none }
  component mute : Service { input-validation = none }
  component llm : LanguageModel
  component on-tickets : Agent without PromptIsolation
  component on-rates : Agent without PromptIsolation
  component asked : Agent without PromptIsolation
  component by-tools : Agent without PromptIsolation
  component tool-host : ToolServer
  component bare-host : ToolServer
  component by-bare : Agent without PromptIsolation
  flow customer -> form { effect = write }
  flow form -> ticketing { effect = write }
  flow form -> rates
  flow ticketing -> tickets { effect = write }
  flow on-tickets -> ticketing { answers = passed-on }
  flow on-rates -> rates { answers = passed-on }
  flow asked -> ticketing
  flow by-tools -> tool-host
  flow tool-host -> tickets
  flow form -> bare-host
  flow by-bare -> bare-host
  flow on-tickets -> llm
  flow on-rates -> llm
  flow asked -> llm
  flow by-tools -> llm
  flow by-bare -> llm
  expect open indirect-prompt-injection on on-tickets
  expect question indirect-prompt-injection on asked about answers
  expect open indirect-prompt-injection on by-tools
  expect no other indirect-prompt-injection
}

test "a question is no document, and an echo is no source" of indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component site : WebApplication { input-validation = none }
  component chat : Agent without PromptIsolation
  component history : KeyValueStore
  component tool-host : ToolServer
  component log : FileStore
  component llm : LanguageModel
  component staff-chat : Agent without PromptIsolation
  flow customer -> site
  flow site -> chat { trigger = user }
  flow chat -> history { effect = write }
  flow recall : chat -> history { effect = read }
  flow chat -> tool-host { user-context = propagated }
  flow tool-host -> log { effect = write }
  flow chat -> llm
  flow staff-chat -> llm
  expect no other indirect-prompt-injection
}

test "a strict check lets prose through" of rag-poisoning, indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer; component page : Service }
  component index : VectorStore without RagSourceVetting, ContentProvenance
  component search : SearchIndex without RagSourceVetting, ContentProvenance
  component scraped : SearchIndex without RagSourceVetting, ContentProvenance
  component noted : RelationalDatabase
  component scraper : DataPipeline
  component host : ToolServer
  component llm : LanguageModel
  component app : Service without PromptIsolation
  component on-notes : Agent without PromptIsolation
  component polling : Agent without PromptIsolation
  component tickets : SaasService
  component on-tickets : Agent without PromptIsolation
  component waiting : Queue
  flow customer -> index { effect = write; validation = strict }
  flow customer -> search { effect = write; validation = strict }
  flow customer -> host { effect = write; validation = strict }
  flow host -> noted { effect = write }
  flow on-notes -> noted { effect = read; trigger = schedule }
  flow scraper -> page { effect = read }
  flow scraper -> scraped { effect = write }
  flow app -> index { effect = read }
  flow app -> search { effect = read }
  flow app -> scraped { effect = read }
  flow customer -> waiting { effect = write }
  flow polling -> waiting { effect = read; trigger = schedule }
  flow customer -> tickets { effect = write }
  flow on-tickets -> tickets { effect = read; trigger = schedule; answers = passed-on }
  component served : Agent without PromptIsolation
  flow waiting -> served
  flow app -> llm
  flow on-notes -> llm
  flow polling -> llm
  flow on-tickets -> llm
  flow served -> llm
  expect open rag-poisoning on index
  expect open rag-poisoning on search
  expect open rag-poisoning on scraped
  expect open indirect-prompt-injection on app
  expect open indirect-prompt-injection on on-notes
  expect open indirect-prompt-injection on polling
  expect open indirect-prompt-injection on served
  expect open indirect-prompt-injection on on-tickets
}

test "who only writes reads nothing" of indirect-prompt-injection {
  data text : BusinessData
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component llm : LanguageModel
  component writing : Agent without PromptIsolation
  component asking : Agent without PromptIsolation
  flow customer -> inbox carries text { effect = write }
  flow writing -> inbox carries text { effect = write; trigger = schedule }
  flow asking -> inbox carries text returns text { effect = write; trigger = schedule }
  flow writing -> llm carries text { effect = read }
  flow asking -> llm carries text { effect = read }
  expect open indirect-prompt-injection on asking
  expect no other indirect-prompt-injection
}

test "documents that are handed in" of indirect-prompt-injection {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component scanner : Service
  }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component site : WebApplication { input-validation = none }
  component llm : LanguageModel
  component desk : Service without PromptIsolation
  component own-texts : Service without PromptIsolation
  component nightly : Service without PromptIsolation
  component scanned : Service without PromptIsolation
  component unclear : Service without PromptIsolation
  component alive : Service without PromptIsolation
  flow clerk -> desk { content-trust = untrusted }
  flow clerk -> own-texts
  flow customer -> site { effect = write }
  flow site -> nightly { trigger = schedule }
  flow site -> unclear
  flow site -> alive { trigger = schedule; effect = health }
  flow scanner -> scanned { trigger = event }
  flow desk -> llm
  flow own-texts -> llm
  flow nightly -> llm
  flow scanned -> llm
  flow unclear -> llm
  flow alive -> llm
  expect open indirect-prompt-injection on desk
  expect open indirect-prompt-injection on nightly
  expect open indirect-prompt-injection on scanned
  expect question indirect-prompt-injection on unclear
  expect no other indirect-prompt-injection
}

test "the chat on the front page" of jailbreak-public-chat {
  boundary internet : PublicNetwork {
    actor visitor : AnonymousUser
    actor customer : Customer
  }
  component llm : LanguageModel
  component site : WebApplication
  component blurter : Service without InputGuardrail, OutputGuardrail
  component half : Service with InputGuardrail without OutputGuardrail
  component other-half : Service with OutputGuardrail without InputGuardrail
  component guarded : Service with InputGuardrail, OutputGuardrail
  component asked : Service with InputGuardrail
  component for-customers : Service without InputGuardrail, OutputGuardrail
  component nightly : Service without InputGuardrail, OutputGuardrail
  component no-model : Service without InputGuardrail, OutputGuardrail
  flow visitor -> blurter
  flow visitor -> half
  flow visitor -> other-half
  flow visitor -> guarded
  flow visitor -> asked
  flow visitor -> site
  flow visitor -> no-model
  flow customer -> for-customers
  flow site -> nightly { trigger = schedule }
  flow blurter -> llm
  flow half -> llm
  flow other-half -> llm
  flow guarded -> llm
  flow asked -> llm
  flow for-customers -> llm
  flow nightly -> llm
  expect open jailbreak-public-chat on blurter
  expect open jailbreak-public-chat on half
  expect open jailbreak-public-chat on other-half
  expect mitigated jailbreak-public-chat on guarded
  expect question jailbreak-public-chat on asked about OutputGuardrail
  expect no other jailbreak-public-chat
}

test "an answer becomes code" of improper-output-handling {
  component llm : LanguageModel
  component app : Service without OutputValidation { sinks = [html] }
  component site : WebApplication without OutputValidation { sinks = [sql] }
  component browser : Browser without OutputValidation { sinks = [html] }
  component fifth : Service without OutputValidation { sinks = [html] }
  component checked : Service with OutputValidation { sinks = [template] }
  component asked : Service { sinks = [url-fetch] }
  component unclear : Service without OutputValidation
  component logging : Service without OutputValidation { sinks = [log, email] }
  component shell : Service without OutputValidation { sinks = [os-command] }
  component scripts : Service without OutputValidation { sinks = [eval] }
  component apart : Service without OutputValidation { sinks = [html] }
  component agent : Agent without OutputValidation { sinks = [eval, os-command] }
  component query-agent : Agent without OutputValidation { sinks = [sql] }
  component runner : Service without OutputValidation { sinks = [sql] }
  component runner-caller : Service without OutputValidation { sinks = [sql] }
  component watched : Service without OutputValidation { sinks = [sql] }
  component tool-host : ToolServer without OutputValidation
  component front : Gateway without OutputValidation
  flow front -> app
  component agent-page : Service without OutputValidation { sinks = [html] }
  flow agent-page -> query-agent
  component silent : Service without OutputValidation
  flow agent -> tool-host
  flow agent -> silent via ToolCall
  flow app -> llm
  flow site -> app
  flow browser -> site
  flow fifth -> browser
  flow checked -> llm
  flow asked -> llm
  flow unclear -> llm
  flow logging -> llm
  flow shell -> llm
  flow scripts -> llm
  flow agent -> runner via ToolCall
  flow agent -> watched { trigger = system }
  flow runner-caller -> runner
  flow query-agent -> runner { trigger = system }
  expect open improper-output-handling on app
  expect open improper-output-handling on site
  expect open improper-output-handling on browser
  expect mitigated improper-output-handling on checked
  expect question improper-output-handling on asked about OutputValidation
  expect question improper-output-handling on unclear about sinks
  expect open improper-output-handling on shell
  expect open improper-output-handling on scripts
  expect open improper-output-handling on runner
  expect open improper-output-handling on agent-page
  expect question improper-output-handling on tool-host about sinks
  expect no other improper-output-handling
}

test "a picture carries data away" of output-exfil-rendering {
  data balance : FinancialData
  data leaflet : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component llm : LanguageModel
  component mixer : Service { processes balance; sinks = [] }
  component public-mixer : Service { processes leaflet; sinks = [] }
  component apart : Service { processes balance; sinks = [] }
  component page : WebApplication without OutputSanitisingRender { sinks = [html] }
  component clean : WebApplication with OutputSanitisingRender { sinks = [html] }
  component asked : WebApplication { sinks = [html] }
  component unclear : WebApplication without OutputSanitisingRender
  component text-only : WebApplication without OutputSanitisingRender { sinks = [log] }
  component all-in-one : WebApplication without OutputSanitisingRender {
    sinks = [html]
    processes balance
  }
  component public-page : WebApplication without OutputSanitisingRender { sinks = [html] }
  component other-page : WebApplication without OutputSanitisingRender { sinks = [html] }
  flow customer -> inbox carries none { effect = write }
  flow mixer -> inbox carries none { effect = read }
  flow public-mixer -> inbox carries none { effect = read }
  flow all-in-one -> inbox carries none { effect = read }
  flow mixer -> llm carries none { effect = read }
  flow public-mixer -> llm carries none { effect = read }
  flow apart -> llm carries none { effect = read }
  flow all-in-one -> llm carries none { effect = read }
  flow page -> mixer carries none { effect = read }
  flow clean -> mixer carries none { effect = read }
  flow asked -> mixer carries none { effect = read }
  flow unclear -> mixer carries none { effect = read }
  flow text-only -> mixer carries none { effect = read }
  flow public-page -> public-mixer carries none { effect = read }
  flow other-page -> apart carries none { effect = read }
  expect open output-exfil-rendering on page
  expect mitigated output-exfil-rendering on clean
  expect question output-exfil-rendering on asked about OutputSanitisingRender
  expect question output-exfil-rendering on unclear about sinks
  expect open output-exfil-rendering on all-in-one
  expect no other output-exfil-rendering
}

test "records in the prompt" of sensitive-disclosure-in-context {
  data profile : PersonalData
  data balance : FinancialData
  data order : PaymentData
  data leaflet : PublicContent
  component llm : LanguageModel
  component gateway : Gateway without ContextMinimisation
  component everything : Service without ContextMinimisation, DataLossPrevention
  component balances : Service without ContextMinimisation, DataLossPrevention
  component orders : Service without ContextMinimisation, DataLossPrevention
  component cut : Service with ContextMinimisation without DataLossPrevention
  component watched : Service with DataLossPrevention without ContextMinimisation
  component asked : Service without DataLossPrevention
  component unclear : Service without ContextMinimisation, DataLossPrevention
  component leaflets : Service without ContextMinimisation, DataLossPrevention
  component tokens : Service without ContextMinimisation, DataLossPrevention
  component answers-only : Service without ContextMinimisation, DataLossPrevention
  component elsewhere : Service without ContextMinimisation, DataLossPrevention
  component other : Service
  flow everything -> llm carries profile
  flow balances -> llm carries balance
  flow orders -> llm carries order
  flow cut -> llm carries profile
  flow watched -> llm carries profile
  flow asked -> llm carries profile
  flow unclear -> llm
  flow leaflets -> llm carries leaflet
  flow tokens -> llm carries profile (protection = tokenised)
  flow answers-only -> llm carries none returns profile
  flow elsewhere -> other carries profile
  flow gateway -> llm carries profile { without DataLossPrevention }
  component router : LanguageModel without ContextMinimisation, DataLossPrevention
  flow router -> llm carries profile
  expect open sensitive-disclosure-in-context on everything
  expect open sensitive-disclosure-in-context on balances
  expect open sensitive-disclosure-in-context on orders
  expect mitigated sensitive-disclosure-in-context on cut
  expect mitigated sensitive-disclosure-in-context on watched
  expect question sensitive-disclosure-in-context on asked about ContextMinimisation
  expect question sensitive-disclosure-in-context on unclear
  expect no other sensitive-disclosure-in-context
}

test "what a vendor keeps" of vendor-prompt-retention {
  data profile : PersonalData
  data leaflet : PublicContent
  component app : Service
  component keeper : LanguageModel, SaasService without VendorNoTraining {
    prompt-retention = limited
    contract = true
  }
  component trainer : LanguageModel, SaasService { prompt-retention = training; contract = true }
  component promised : LanguageModel, SaasService with VendorNoTraining {
    prompt-retention = limited
    contract = true
  }
  component bare : LanguageModel, SaasService with VendorNoTraining {
    prompt-retention = limited
    contract = false
  }
  component asked : LanguageModel, SaasService { prompt-retention = limited; contract = true }
  component forgetful : LanguageModel, SaasService without VendorNoTraining {
    prompt-retention = none
  }
  component unclear : LanguageModel, SaasService without VendorNoTraining { contract = true }
  component own : LanguageModel without VendorNoTraining { prompt-retention = limited }
  component hosted : LanguageModel without VendorNoTraining {
    prompt-retention = limited
    managed-by = vendor
  }
  component embed : EmbeddingModel, SaasService without VendorNoTraining {
    prompt-retention = limited
    contract = true
  }
  component trivial : LanguageModel, SaasService without VendorNoTraining {
    prompt-retention = limited
  }
  component token-fed : LanguageModel, SaasService without VendorNoTraining {
    prompt-retention = limited
  }
  component answering : LanguageModel, SaasService without VendorNoTraining {
    prompt-retention = limited
  }
  flow app -> keeper carries profile
  flow app -> trainer carries profile
  flow app -> promised carries profile
  flow app -> bare carries profile
  flow app -> asked carries profile
  flow app -> forgetful carries profile
  flow app -> unclear carries profile
  flow app -> own carries profile
  flow app -> hosted carries profile
  flow app -> embed carries profile
  flow app -> trivial carries leaflet
  flow app -> token-fed carries profile (protection = tokenised)
  flow app -> answering carries none returns profile
  expect open vendor-prompt-retention on keeper
  expect open vendor-prompt-retention on trainer
  expect mitigated vendor-prompt-retention on promised
  expect open vendor-prompt-retention on bare
  expect question vendor-prompt-retention on asked about VendorNoTraining
  expect question vendor-prompt-retention on unclear about prompt-retention
  expect open vendor-prompt-retention on hosted
  expect open vendor-prompt-retention on embed
  expect no other vendor-prompt-retention
}

test "instructions that may be known" of system-prompt-secrets {
  data crm-key : ApiKey
  data told : SystemPrompt contains crm-key
  data kept : SystemPrompt contains crm-key
  data harmless : SystemPrompt
  data unrated : SystemPrompt { sensitivity = unknown }
  data planned : SystemPrompt contains crm-key
  component llm : LanguageModel
  component app : Service
  component safe : SecretStore
  flow app -> llm carries told, harmless, unrated
  flow app -> safe carries kept
  expect open system-prompt-secrets on told
  expect mitigated system-prompt-secrets on harmless
  expect question system-prompt-secrets on unrated about sensitivity
  expect no other system-prompt-secrets
}

test "a rule that only the model knows" of authz-in-prompt {
  data rules : SystemPrompt { access-rules = true }
  data manners : SystemPrompt { access-rules = false }
  data unread : SystemPrompt
  data leaflet : PublicContent
  component llm : LanguageModel
  component other : Service
  component trusting : Service { authorization = none }
  component coarse-one : Service { authorization = coarse }
  component checking : Service { authorization = function }
  component claiming : Service with ObjectAuthorization
  component asked : Service
  component polite : Service { authorization = none }
  component unclear : Service { authorization = none }
  component silent : Service { authorization = none }
  component elsewhere : Service { authorization = none }
  component gateway : Gateway { authorization = none }
  flow gateway -> llm carries rules
  flow trusting -> llm carries rules
  flow coarse-one -> llm carries rules
  flow checking -> llm carries rules
  flow claiming -> llm carries rules
  flow asked -> llm carries rules
  flow polite -> llm carries manners
  flow unclear -> llm carries unread
  flow silent -> llm carries leaflet
  flow elsewhere -> other carries rules
  flow calm : elsewhere -> llm carries leaflet
  expect open authz-in-prompt on trusting
  expect open authz-in-prompt on coarse-one
  expect mitigated authz-in-prompt on checking
  expect mitigated authz-in-prompt on claiming
  expect question authz-in-prompt on asked about authorization
  expect question authz-in-prompt on unclear about access-rules
  expect no other authz-in-prompt
}

test "somebody else's bill" of unbounded-consumption {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component llm : LanguageModel
  component endless : Service without TokenLimits, RateLimiting
  component short : Service with TokenLimits without RateLimiting
  component slow : Service with RateLimiting without TokenLimits
  component bounded : Service with TokenLimits { rate-limit = per-client }
  component asked : Service with RateLimiting
  component for-staff : Service without TokenLimits, RateLimiting
  component no-model : Service without TokenLimits, RateLimiting
  flow customer -> endless
  flow customer -> short
  flow customer -> slow
  flow customer -> bounded
  flow customer -> asked
  flow customer -> no-model
  flow clerk -> for-staff
  component browser : Browser
  component chat : LanguageModel without TokenLimits, RateLimiting
  flow customer -> browser
  flow browser -> chat
  flow endless -> llm
  flow short -> llm
  flow slow -> llm
  flow bounded -> llm
  flow asked -> llm
  flow for-staff -> llm
  expect open unbounded-consumption on endless
  expect open unbounded-consumption on chat
  expect open unbounded-consumption on short
  expect open unbounded-consumption on slow
  expect mitigated unbounded-consumption on bounded
  expect question unbounded-consumption on asked about TokenLimits
  expect no other unbounded-consumption
}

test "a wrong answer is acted on" of misinformation-acted-on {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component llm : LanguageModel
  component crm : Service
  component adviser : Service without GroundingChecks
  component sourced : Service with GroundingChecks
  component asked : Service
  component for-staff : Service without GroundingChecks
  component doer : Agent without GroundingChecks { autonomy = full }
  component reader : Agent without GroundingChecks
  component held : Agent without GroundingChecks
  component half-held : Agent without GroundingChecks { autonomy = approve-risky }
  component held-adviser : Agent without GroundingChecks
  component no-model : Service without GroundingChecks
  flow customer -> adviser
  flow customer -> sourced
  flow customer -> asked
  flow customer -> held-adviser
  flow customer -> no-model
  flow clerk -> for-staff
  flow clerk -> doer
  flow clerk -> reader
  flow clerk -> held
  flow clerk -> half-held
  flow adviser -> llm
  flow sourced -> llm
  flow asked -> llm
  flow for-staff -> llm
  flow do-it : doer -> crm via ToolCall { effect = write; approval = none }
  flow look : reader -> crm via ToolCall { effect = read; approval = none }
  flow ask-first : held -> crm via ToolCall { effect = write; approval = single }
  flow ask-once : half-held -> crm via ToolCall { effect = write; approval = single }
  flow ask-never : half-held -> crm via ToolCall { effect = write; approval = none }
  flow ask-too : held-adviser -> crm via ToolCall { effect = write; approval = single }
  expect open misinformation-acted-on on adviser
  expect mitigated misinformation-acted-on on sourced
  expect question misinformation-acted-on on asked about GroundingChecks
  expect open misinformation-acted-on on doer
  expect mitigated misinformation-acted-on on held
  expect open misinformation-acted-on on half-held
  expect open misinformation-acted-on on held-adviser
  expect no other misinformation-acted-on
}

test "a package that a model made up" of hallucinated-package {
  component llm : LanguageModel
  component coder : Agent
  component linter : Service
  component open-repo : Repository without CodeReview, DependencyPinning
  component reviewed : Repository with CodeReview without DependencyPinning
  component pinned : Repository with DependencyPinning without CodeReview
  component both : Repository with CodeReview, DependencyPinning
  component asked : Repository with DependencyPinning
  component builds : BuildPipeline without CodeReview, DependencyPinning
  component notes : FileStore without CodeReview, DependencyPinning
  flow push : coder -> open-repo { effect = write }
  flow coder -> reviewed { effect = write }
  flow coder -> pinned { effect = write }
  flow coder -> both { effect = write }
  flow coder -> asked { effect = write }
  flow start : coder -> builds { effect = write }
  flow look : coder -> builds { effect = read }
  flow coder -> notes { effect = write }
  flow linter -> open-repo { effect = write }
  component git-tools : ToolServer
  component other-tools : ToolServer
  flow coder -> git-tools
  flow linter -> other-tools
  flow git-tools -> open-repo { effect = write }
  flow other-tools -> open-repo { effect = write }
  expect open hallucinated-package on push
  expect open hallucinated-package on coder->reviewed
  expect open hallucinated-package on coder->pinned
  expect mitigated hallucinated-package on coder->both
  expect question hallucinated-package on coder->asked about CodeReview
  expect open hallucinated-package on start
  expect open hallucinated-package on git-tools->open-repo
  expect no other hallucinated-package
}

test "the answer made for another" of cross-session-leak {
  component llm : LanguageModel
  component mixed-up : Service without TenantIsolation { tenancy = multi }
  component remembering : Service without TenantIsolation { tenancy = multi }
  component searching : Service without TenantIsolation { tenancy = multi }
  component kept-apart : Service with TenantIsolation { tenancy = multi }
  component asked : Service { tenancy = multi }
  component single-one : Service without TenantIsolation { tenancy = single }
  component storeless : Service without TenantIsolation { tenancy = multi }
  component tables-only : Service without TenantIsolation { tenancy = multi }
  component no-model : Service without TenantIsolation { tenancy = multi }
  component answers : Cache
  component memory : MemoryStore
  component index : VectorStore
  component tables : RelationalDatabase
  flow mixed-up -> answers
  flow kept-apart -> answers
  flow asked -> answers
  flow single-one -> answers
  flow no-model -> answers
  flow remembering -> memory
  flow searching -> index
  flow tables-only -> tables
  flow mixed-up -> llm
  flow remembering -> llm
  flow searching -> llm
  flow kept-apart -> llm
  flow asked -> llm
  flow single-one -> llm
  flow storeless -> llm
  flow tables-only -> llm
  expect open cross-session-leak on mixed-up
  expect open cross-session-leak on remembering
  expect open cross-session-leak on searching
  expect mitigated cross-session-leak on kept-apart
  expect question cross-session-leak on asked about TenantIsolation
  expect no other cross-session-leak
}

// ---- retrieval and vector stores ---------------------------------------------------------------------------------

test "knowledge that outsiders wrote" of rag-poisoning {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor author : Staff }
  component llm : LanguageModel
  component app : Service
  component seeker : Service
  component asking-app : Service
  component inbox : FileStore
  component index : VectorStore without RagSourceVetting, ContentProvenance
  component vetted : VectorStore with RagSourceVetting without ContentProvenance
  component labelled : VectorStore with ContentProvenance without RagSourceVetting
  component both : SearchIndex with RagSourceVetting, ContentProvenance
  component asked : VectorStore with ContentProvenance
  component own-texts : VectorStore without RagSourceVetting, ContentProvenance
  component unread : VectorStore without RagSourceVetting, ContentProvenance
  component behind : SearchIndex without RagSourceVetting, ContentProvenance
  component written-only : VectorStore without RagSourceVetting, ContentProvenance
  flow customer -> index { effect = write }
  flow customer -> vetted { effect = write }
  flow customer -> labelled { effect = write }
  flow customer -> both { effect = write }
  flow customer -> asked { effect = write }
  flow customer -> unread { effect = write }
  flow customer -> behind { effect = write }
  flow customer -> inbox { effect = write }
  flow customer -> written-only { effect = write }
  flow author -> own-texts { effect = write }
  flow app -> index { effect = read }
  flow app -> vetted { effect = read }
  flow app -> labelled { effect = read }
  flow app -> both { effect = read }
  flow app -> asked { effect = read }
  flow app -> own-texts { effect = read }
  flow app -> inbox { effect = read }
  flow app -> written-only { effect = write }
  flow seeker -> behind { effect = read }
  flow asking-app -> seeker
  flow asking-app -> llm
  flow app -> llm
  expect open rag-poisoning on index
  expect open rag-poisoning on vetted
  expect open rag-poisoning on labelled
  expect mitigated rag-poisoning on both
  expect question rag-poisoning on asked about RagSourceVetting
  expect open rag-poisoning on behind
  expect no other rag-poisoning
}

test "everybody gets answers from everything" of rag-acl-bypass {
  data mails : PersonalData
  data accounts : FinancialData
  data orders : PaymentData
  data handbook : BusinessData
  data strategy : BusinessData { sensitivity = confidential }
  data weather : PublicContent
  component llm : LanguageModel
  component app : Service
  component index : VectorStore { acl = none; stores mails }
  component by-tenant : VectorStore { acl = tenant; stores accounts }
  component payments : SearchIndex { acl = none; stores orders }
  component ranks : VectorStore { acl = none; stores handbook, strategy }
  component one-rank : VectorStore { acl = none; stores strategy }
  component harmless : VectorStore { acl = none; stores handbook, weather }
  component by-document : VectorStore { acl = document; stores mails }
  component by-row : VectorStore { acl = row; stores mails }
  component asked : VectorStore { stores mails }
  component unclear : VectorStore { acl = none }
  component unread : VectorStore { acl = none; stores mails }
  component masked-mails : VectorStore {
    acl = none
    stores mails (protection = tokenised), strategy
  }
  flow app -> index { effect = read }
  flow app -> by-tenant { effect = read }
  flow app -> payments { effect = read }
  flow app -> ranks { effect = read }
  flow app -> one-rank { effect = read }
  flow app -> harmless { effect = read }
  flow app -> by-document { effect = read }
  flow app -> by-row { effect = read }
  flow app -> asked { effect = read }
  flow app -> unclear { effect = read }
  flow app -> llm
  expect open rag-acl-bypass on index
  expect open rag-acl-bypass on by-tenant
  expect open rag-acl-bypass on payments
  expect open rag-acl-bypass on ranks
  expect mitigated rag-acl-bypass on by-document
  expect mitigated rag-acl-bypass on by-row
  expect question rag-acl-bypass on asked about acl
  expect question rag-acl-bypass on unclear
  expect no other rag-acl-bypass
}

test "tenants in one index" of rag-cross-tenant, rag-acl-bypass {
  data mails : PersonalData
  data weather : PublicContent
  component llm : LanguageModel
  component app : Service
  component mixed : VectorStore without EmbeddingIsolation {
    acl = none
    tenancy = multi
    stores mails
  }
  component split : SearchIndex with EmbeddingIsolation {
    acl = none
    tenancy = multi
    stores mails
  }
  component filtered : VectorStore without EmbeddingIsolation {
    acl = tenant
    tenancy = multi
    stores mails
  }
  component asked : VectorStore { acl = none; tenancy = multi; stores mails }
  component single-one : VectorStore without EmbeddingIsolation { acl = none; stores mails }
  component harmless : VectorStore without EmbeddingIsolation {
    acl = none
    tenancy = multi
    stores weather
  }
  flow app -> mixed { effect = read }
  flow app -> llm
  expect open rag-cross-tenant on mixed
  expect covered rag-acl-bypass on mixed
  expect mitigated rag-cross-tenant on split
  expect mitigated rag-cross-tenant on filtered
  expect question rag-cross-tenant on asked about EmbeddingIsolation
  expect no other rag-cross-tenant
}

test "text made from vectors" of embedding-inversion {
  data mails : PersonalData
  data vectors : Embedding contains mails
  data weather : PublicContent
  data handbook : BusinessData
  boundary vault-zone : NetworkSegment {
    trust = restricted
    component archive : FileStore { stores mails, handbook, weather }
  }
  boundary same-zone : NetworkSegment {
    trust = restricted
    component equal : VectorStore without EmbeddingIsolation, ModelAccessControl { stores mails }
  }
  boundary app-zone : NetworkSegment {
    trust = internal
    component low : VectorStore without EmbeddingIsolation, ModelAccessControl {
      stores mails
      encryption-at-rest = platform
    }
    component split : VectorStore with EmbeddingIsolation { stores mails }
    component locked : VectorStore with ModelAccessControl without EmbeddingIsolation {
      stores mails
      encryption-at-rest = platform
    }
    component asked : VectorStore without EmbeddingIsolation {
      stores mails
      encryption-at-rest = platform
    }
    component unencrypted : VectorStore with ModelAccessControl without EmbeddingIsolation {
      stores mails
      encryption-at-rest = none
    }
    component own-vectors : VectorStore without EmbeddingIsolation, ModelAccessControl {
      stores vectors
    }
    component mixed : VectorStore without EmbeddingIsolation, ModelAccessControl {
      stores handbook, vectors
    }
    component harmless : VectorStore without EmbeddingIsolation, ModelAccessControl {
      stores weather
    }
    component rented : VectorStore, SaasService without EmbeddingIsolation, ModelAccessControl {
      stores vectors
    }
    component managed : VectorStore without EmbeddingIsolation, ModelAccessControl {
      stores vectors
      managed-by = vendor
    }
    component rented-harmless : VectorStore, SaasService
        without EmbeddingIsolation, ModelAccessControl {
      stores weather
    }
  }
  expect open embedding-inversion on low
  expect mitigated embedding-inversion on split
  expect mitigated embedding-inversion on locked
  expect question embedding-inversion on asked about ModelAccessControl
  expect open embedding-inversion on unencrypted
  expect open embedding-inversion on rented
  expect open embedding-inversion on managed
  expect no other embedding-inversion
}

test "passwords in the index" of rag-credential-harvest {
  data root-password : ApiKey
  data wiki-text : BusinessData
  component llm : LanguageModel
  component app : Service
  component wiki : VectorStore without SecretScanning { stores wiki-text, root-password }
  component scanned : SearchIndex with SecretScanning { stores root-password }
  component asked : VectorStore { stores root-password }
  component clean : VectorStore without SecretScanning { stores wiki-text }
  component redacted : VectorStore without SecretScanning {
    stores root-password (protection = tokenised)
  }
  component unread : VectorStore without SecretScanning { stores root-password }
  flow app -> wiki { effect = read }
  flow app -> scanned { effect = read }
  flow app -> asked { effect = read }
  flow app -> clean { effect = read }
  flow app -> redacted { effect = read }
  flow app -> llm
  expect open rag-credential-harvest on wiki
  expect mitigated rag-credential-harvest on scanned
  expect question rag-credential-harvest on asked about SecretScanning
  expect no other rag-credential-harvest
}

test "the record is gone, and its copy answers" of
    rag-stale-erasure,
    std.privacy.erasure-not-propagated,
    std.privacy.dsar-unsupported {
  data mails : PersonalData
  data weather : PublicContent
  component source : RelationalDatabase without DataSubjectRights { stores mails }
  component trainer : TrainingPipeline { processes none }
  component loader : DataPipeline { processes none }
  component index : VectorStore without DataSubjectRights, DataLineage { stores mails }
  component training-set : DataLake without DataSubjectRights { stores mails }
  component results : DataLake without DataSubjectRights { stores mails }
  component loaded : DataLake without DataSubjectRights { stores mails }
  component erasing : VectorStore with DataSubjectRights { stores mails }
  component asked : VectorStore { stores mails }
  component harmless : VectorStore without DataSubjectRights { stores weather }
  component blind : VectorStore without DataSubjectRights { stores mails (protection = tokenised) }
  component untold : VectorStore without DataSubjectRights
  component table : RelationalDatabase without DataSubjectRights { stores mails }
  flow trainer -> training-set carries none { effect = read }
  flow trainer -> results carries none { effect = write }
  flow loader -> loaded carries none { effect = read }
  expect open rag-stale-erasure on index
  expect covered std.privacy.erasure-not-propagated on mails
  expect open rag-stale-erasure on training-set
  expect covered std.privacy.dsar-unsupported on index
  expect covered std.privacy.dsar-unsupported on training-set
  expect open std.privacy.dsar-unsupported on source
  expect open std.privacy.dsar-unsupported on results
  expect open std.privacy.dsar-unsupported on loaded
  expect open std.privacy.dsar-unsupported on table
  expect question std.privacy.dsar-unsupported on asked
  expect open std.privacy.dsar-unsupported on blind
  expect mitigated rag-stale-erasure on erasing
  expect question rag-stale-erasure on asked about DataSubjectRights
  expect no other rag-stale-erasure
}

test "an index without a login" of
    vectorstore-unauthenticated,
    std.identity.unauthenticated-service-call {
  data mails : PersonalData
  data weather : PublicContent
  component app : Service { processes none }
  component index : VectorStore { stores mails }
  component forecasts : VectorStore { stores weather }
  boundary mesh : Namespace with ServiceMesh {
    component inner : Service { processes none }
    component inner-index : VectorStore { stores mails }
    flow inside : inner -> inner-index carries none { authentication = [] }
  }
  flow bare : app -> index carries none { authentication = [] }
  flow address : app -> index carries none { authentication = [ip] }
  flow keyed : app -> index carries none { authentication = [api-key] }
  flow asked : app -> index carries none
  flow local : app -> index via InProcess carries none { authentication = [] }
  flow dull : app -> forecasts carries none { authentication = []; effect = read }
  expect open vectorstore-unauthenticated on bare
  expect covered std.identity.unauthenticated-service-call on bare
  expect open vectorstore-unauthenticated on address
  expect covered std.identity.unauthenticated-service-call on address
  expect mitigated vectorstore-unauthenticated on keyed
  expect mitigated vectorstore-unauthenticated on inside
  expect question vectorstore-unauthenticated on asked about authentication
  expect question std.identity.unauthenticated-service-call on asked
  expect no other vectorstore-unauthenticated
}

test "a file that bites" of ingestion-parser-exploit {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor author : Staff }
  component embed : EmbeddingModel
  component index : VectorStore
  component search : SearchIndex
  component agent : Agent
  component files : FileStore
  component opener : DataPipeline without SandboxedParser { parses = [pdf] }
  component office-files : DataPipeline without SandboxedParser { parses = [office, json] }
  component unpacker : DataPipeline without SandboxedParser { parses = [archive] }
  component pages : DataPipeline without SandboxedParser { parses = [html] }
  component boxed : DataPipeline with SandboxedParser { parses = [pdf] }
  component asked : DataPipeline { parses = [pdf] }
  component unclear : DataPipeline without SandboxedParser
  component plain-text : DataPipeline without SandboxedParser { parses = [json, csv] }
  component own-files : DataPipeline without SandboxedParser { parses = [pdf] }
  component archive : DataPipeline without SandboxedParser { parses = [pdf] }
  component upload : Service without SandboxedParser { parses = [pdf] }
  component form : Service without SandboxedParser
  flow customer -> opener { effect = write; validation = schema }
  flow customer -> office-files { effect = write; validation = schema }
  flow customer -> unpacker { effect = write; validation = schema }
  flow customer -> pages { effect = write; validation = schema }
  flow customer -> boxed { effect = write; validation = schema }
  flow customer -> asked { effect = write; validation = schema }
  flow customer -> unclear { effect = write; validation = schema }
  flow customer -> plain-text { effect = write; validation = schema }
  flow customer -> archive { effect = write; validation = schema }
  flow customer -> upload { effect = write; validation = schema }
  flow customer -> form { effect = write; validation = schema }
  flow author -> own-files { effect = write }
  component by-page : DataPipeline without SandboxedParser { parses = [html] }
  component by-queue : DataPipeline without SandboxedParser { parses = [pdf] }
  component waiting : Queue
  boundary internet-too : PublicNetwork { component page : Service }
  flow by-page -> page { effect = read }
  flow customer -> waiting { effect = write }
  flow waiting -> by-queue { effect = write }
  flow by-page -> index { effect = write }
  flow by-queue -> index { effect = write }
  flow opener -> embed
  flow office-files -> index { effect = write }
  flow unpacker -> search { effect = write }
  flow pages -> agent
  flow archive -> files { effect = write }
  flow boxed -> index { effect = write }
  flow asked -> index { effect = write }
  flow unclear -> index { effect = write }
  flow plain-text -> index { effect = write }
  flow own-files -> index { effect = write }
  flow upload -> index { effect = write }
  flow form -> index { effect = write }
  expect open ingestion-parser-exploit on opener
  expect open ingestion-parser-exploit on office-files
  expect open ingestion-parser-exploit on unpacker
  expect open ingestion-parser-exploit on pages
  expect open ingestion-parser-exploit on upload
  expect open ingestion-parser-exploit on by-page
  expect open ingestion-parser-exploit on by-queue
  expect mitigated ingestion-parser-exploit on boxed
  expect question ingestion-parser-exploit on asked about SandboxedParser
  expect question ingestion-parser-exploit on unclear about parses
  expect no other ingestion-parser-exploit
}

// ---- agents and tools --------------------------------------------------------------------------------------------

test "what cannot be undone" of excessive-agency {
  actor customer : Customer
  component bold : Agent { autonomy = full }
  component careful : Agent { autonomy = approve-each }
  component advising : Agent { autonomy = suggest }
  component half : Agent { autonomy = approve-risky }
  component asked : Agent
  component script : Service
  component ledger : Service
  component host : ToolServer
  component llm : LanguageModel
  flow pay : bold -> ledger via ToolCall { effect = money; approval = none }
  flow wipe : bold -> ledger via ToolCall { effect = irreversible; approval = none }
  flow rule : bold -> host { effect = admin; approval = none }
  flow note : bold -> ledger via ToolCall { effect = write; approval = none }
  flow timed : bold -> ledger { effect = money; approval = none; trigger = schedule }
  flow unclear : bold -> ledger { effect = money; approval = none }
  flow train : bold -> llm via ToolCall { effect = irreversible; approval = none }
  flow seen : bold -> ledger via ToolCall { effect = money; approval = single }
  flow seen-twice : bold -> ledger via ToolCall { effect = money; approval = dual }
  flow each-one : careful -> ledger via ToolCall { effect = money; approval = none }
  flow proposed : advising -> ledger via ToolCall { effect = money; approval = none }
  flow risky : half -> ledger via ToolCall { effect = money; approval = none }
  flow risky-seen : half -> ledger via ToolCall { effect = money; approval = single }
  flow open-one : asked -> ledger via ToolCall { effect = money; approval = none }
  flow no-agent : script -> ledger { effect = money; approval = none; trigger = model-output }
  flow letter : bold -> customer via ToolCall { effect = irreversible; approval = none }
  expect open excessive-agency on letter
  expect open excessive-agency on pay
  expect open excessive-agency on wipe
  expect open excessive-agency on rule
  expect question excessive-agency on unclear about trigger
  expect mitigated excessive-agency on seen
  expect mitigated excessive-agency on seen-twice
  expect mitigated excessive-agency on each-one
  expect mitigated excessive-agency on proposed
  expect open excessive-agency on risky
  expect mitigated excessive-agency on risky-seen
  expect question excessive-agency on open-one about autonomy
  expect no other excessive-agency
}

test "a mail sets off a tool" of injected-agent-action, indirect-prompt-injection {
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component crm : Service
  component reader : Agent without PromptIsolation, ToolRestrictionOnUntrusted
  component held : Agent with ToolRestrictionOnUntrusted without PromptIsolation
  component asked : Agent without PromptIsolation
  component apart : Agent without PromptIsolation, ToolRestrictionOnUntrusted
  flow customer -> inbox { effect = write }
  flow reader -> inbox via ToolCall { effect = read }
  flow held -> inbox via ToolCall { effect = read }
  flow asked -> inbox via ToolCall { effect = read }
  flow act : reader -> crm via ToolCall without ToolArgumentValidation { effect = write }
  flow look : reader -> crm via ToolCall without ToolArgumentValidation { effect = read }
  flow scheduled : reader -> crm without ToolArgumentValidation {
    effect = write
    trigger = schedule
  }
  flow checked : reader -> crm via ToolCall with ToolArgumentValidation { effect = write }
  flow held-loose : held -> crm via ToolCall without ToolArgumentValidation { effect = write }
  flow held-checked : held -> crm via ToolCall with ToolArgumentValidation { effect = write }
  flow open-one : asked -> crm via ToolCall with ToolArgumentValidation { effect = write }
  flow apart-act : apart -> crm via ToolCall without ToolArgumentValidation { effect = write }
  expect open injected-agent-action on act
  expect covered indirect-prompt-injection on reader
  expect open injected-agent-action on checked
  expect open injected-agent-action on held-loose
  expect covered indirect-prompt-injection on held
  expect mitigated injected-agent-action on held-checked
  expect question injected-agent-action on open-one about ToolRestrictionOnUntrusted
  expect open indirect-prompt-injection on asked
  expect no other injected-agent-action
}

test "private data, foreign text, a way out" of lethal-trifecta {
  data profile : PersonalData
  data weather : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer; component board : Service }
  component inbox : FileStore
  component records : RelationalDatabase
  component mail : SaasService { role = network }
  component own-crm : SaasService { role = processor }
  component unclear-party : SaasService
  component inside : Service
  component host : ToolServer
  component relay : Gateway
  component leaking : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component by-reading : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes none
  }
  component posting : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component by-host : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component listed : Agent without ToolRestrictionOnUntrusted {
    egress = allowlist
    processes profile
  }
  component restricted : Agent with ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component both : Agent with ToolRestrictionOnUntrusted { egress = allowlist; processes profile }
  component asked : Agent with ToolRestrictionOnUntrusted { processes profile }
  component to-crm : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component to-unclear : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component staying : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component harmless : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes weather
  }
  component apart : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component timed : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component through-service : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component pinging : ToolServer
  component by-pinging : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component writing : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  component telling : Agent without ToolRestrictionOnUntrusted {
    egress = anywhere
    processes profile
  }
  boundary office : CorporateNetwork { actor clerk : Staff }
  flow writing -> customer via ToolCall carries none { effect = irreversible }
  flow telling -> clerk via ToolCall carries none { effect = irreversible }
  flow customer -> inbox carries none { effect = write }
  flow writing -> inbox carries none { effect = read; trigger = event }
  flow telling -> inbox carries none { effect = read; trigger = event }
  flow leaking -> inbox carries none { effect = read; trigger = event }
  flow by-reading -> inbox carries none { effect = read; trigger = event }
  flow posting -> inbox carries none { effect = read; trigger = event }
  flow by-host -> inbox carries none { effect = read; trigger = event }
  flow listed -> inbox carries none { effect = read; trigger = event }
  flow restricted -> inbox carries none { effect = read; trigger = event }
  flow both -> inbox carries none { effect = read; trigger = event }
  flow asked -> inbox carries none { effect = read; trigger = event }
  flow to-crm -> inbox carries none { effect = read; trigger = event }
  flow to-unclear -> inbox carries none { effect = read; trigger = event }
  flow staying -> inbox carries none { effect = read; trigger = event }
  flow harmless -> inbox carries none { effect = read; trigger = event }
  flow timed -> inbox carries none { effect = read; trigger = event }
  flow through-service -> inbox carries none { effect = read; trigger = event }
  flow by-pinging -> inbox carries none { effect = read; trigger = event }
  flow leaking -> mail via ToolCall carries none { effect = write; answers = own }
  flow by-reading -> mail via ToolCall carries none { effect = write; answers = own }
  flow listed -> mail via ToolCall carries none { effect = write; answers = own }
  flow restricted -> mail via ToolCall carries none { effect = write; answers = own }
  flow both -> mail via ToolCall carries none { effect = write; answers = own }
  flow asked -> mail via ToolCall carries none { effect = write; answers = own }
  flow harmless -> mail via ToolCall carries none { effect = write; answers = own }
  flow apart -> mail via ToolCall carries none { effect = write; answers = own }
  flow by-reading -> records carries none returns profile { effect = read; trigger = system }
  flow posting -> board via ToolCall carries none { effect = write; answers = own }
  flow by-host -> host carries none { effect = read }
  flow host -> relay carries none { effect = write }
  flow relay -> mail carries none { effect = write; answers = own }
  flow to-crm -> own-crm via ToolCall carries none { effect = write; answers = own }
  flow to-unclear -> unclear-party via ToolCall carries none { effect = write; answers = own }
  flow staying -> inside via ToolCall carries none { effect = write }
  flow inside -> mail carries none { effect = write; answers = own }
  flow timed -> mail carries none { effect = write; answers = own; trigger = schedule }
  flow through-service -> inside via ToolCall carries none { effect = write }
  flow by-pinging -> pinging carries none { effect = read }
  flow pinging -> mail carries none { effect = health; answers = own }
  expect open lethal-trifecta on leaking
  expect open lethal-trifecta on by-reading
  expect open lethal-trifecta on posting
  expect open lethal-trifecta on writing
  expect open lethal-trifecta on by-host
  expect open lethal-trifecta on listed
  expect open lethal-trifecta on restricted
  expect mitigated lethal-trifecta on both
  expect question lethal-trifecta on asked about egress
  expect question lethal-trifecta on to-unclear about role
  expect no other lethal-trifecta
}

test "a way out is told of once" of lethal-trifecta, std.cloud.unrestricted-egress {
  data profile : PersonalData
  boundary internet : PublicNetwork { component board : Service }
  boundary inside : NetworkSegment {
    egress-default = allow
    component agent : Agent without ToolRestrictionOnUntrusted {
      egress = anywhere
      processes profile
    }
  }
  flow agent -> board via ToolCall carries none { effect = write }
  flow page : agent -> board carries none { effect = read }
  expect open lethal-trifecta on agent
  expect covered std.cloud.unrestricted-egress on agent
}

test "whose account it is" of agent-broad-identity, std.identity.overprivileged-nhi {
  data profile : PersonalData
  data weather : PublicContent
  identity everything : ServiceIdentity { scope = broad }
  identity little : ServiceIdentity { scope = least }
  identity common : ServiceIdentity { scope = least }
  identity unclear-one : ServiceIdentity
  component crm : Service { processes profile }
  component forecast : Service { processes weather }
  component batch : Service { runs as common; processes none }
  component broad-one : Agent { processes none }
  component narrow : Agent { processes none }
  component sharing : Agent { processes none }
  component delegated : Agent { processes none }
  component mixed : Agent { processes none }
  component asked : Agent { processes none }
  component idle : Agent { processes none }
  component timed : Agent { processes none }
  flow broad-one -> crm via ToolCall as everything carries none { effect = read }
  flow narrow -> crm via ToolCall as little carries none { effect = read }
  flow sharing -> crm via ToolCall as common carries none { effect = read }
  flow delegated -> crm via ToolCall carries none { effect = read; user-context = propagated }
  flow for-user : mixed -> crm via ToolCall carries none {
    effect = read
    user-context = propagated
  }
  flow for-itself : mixed -> crm via ToolCall as everything carries none { effect = read }
  flow asked -> crm via ToolCall as unclear-one carries none { effect = read }
  flow idle -> forecast via ToolCall as everything carries none { effect = read }
  flow timed -> crm as everything carries none { effect = read; trigger = schedule }
  expect open agent-broad-identity on broad-one
  expect covered std.identity.overprivileged-nhi on everything
  expect mitigated agent-broad-identity on narrow
  expect open agent-broad-identity on sharing
  expect mitigated agent-broad-identity on delegated
  expect open agent-broad-identity on mixed
  expect question agent-broad-identity on asked about scope
  expect question std.identity.overprivileged-nhi on unclear-one about scope
  expect no other agent-broad-identity
}

test "for whom the agent asks" of agent-confused-deputy {
  data profile : PersonalData
  data weather : PublicContent
  boundary office : CorporateNetwork { actor clerk : Staff }
  component crm : Service { authorization = function; processes profile }
  component strict-crm : Service { authorization = object; processes none }
  component store : Service { authorization = none; processes none }
  component forecast : Service { authorization = none; processes weather }
  component unclear : Service { processes profile }
  component deputy : Agent { processes none }
  component delegated : Agent { processes none }
  component nightly : Agent { processes none }
  component mixed : Agent { processes none }
  flow clerk -> deputy carries none
  flow clerk -> delegated carries none
  flow clerk -> mixed carries none
  flow deputy -> crm via ToolCall carries none { effect = read }
  flow deputy -> strict-crm via ToolCall carries none returns profile { effect = read }
  flow deputy -> store via ToolCall carries none returns profile { effect = read }
  flow deputy -> forecast via ToolCall carries none { effect = read }
  flow deputy -> unclear via ToolCall carries none { effect = read }
  flow tell : deputy -> clerk carries none returns profile { effect = read; trigger = model-output }
  flow delegated -> crm via ToolCall carries none { effect = read; user-context = propagated }
  flow nightly -> crm via ToolCall carries none { effect = read }
  flow in-name : mixed -> crm via ToolCall carries none { effect = read; user-context = propagated }
  flow as-itself : mixed -> crm via ToolCall carries none {
    effect = read
    user-context = collapsed
  }
  expect open agent-confused-deputy on (deputy, crm)
  expect mitigated agent-confused-deputy on (deputy, strict-crm)
  expect open agent-confused-deputy on (deputy, store)
  expect question agent-confused-deputy on (deputy, unclear) about authorization
  expect mitigated agent-confused-deputy on (delegated, crm)
  expect open agent-confused-deputy on (mixed, crm)
  expect no other agent-confused-deputy
}

test "the deputy is told of once" of agent-confused-deputy, std.identity.collapsed-user-context {
  data profile : PersonalData
  boundary office : CorporateNetwork { actor clerk : Staff }
  component crm : Service { authorization = function; processes profile }
  component deputy : Agent { processes none; authorization = none }
  flow clerk -> deputy carries none
  flow deputy -> crm via ToolCall carries none { effect = read; user-context = collapsed }
  expect open agent-confused-deputy on (deputy, crm)
  expect covered std.identity.collapsed-user-context on deputy
}

test "a sentence that stays" of memory-poisoning {
  boundary internet : PublicNetwork { actor customer : Customer }
  component inbox : FileStore
  component for-all : Agent without MemoryHardening { memory = shared }
  component for-user : Agent without MemoryHardening { memory = user }
  component for-session : Agent without MemoryHardening { memory = session }
  component hardened : Agent with MemoryHardening { memory = shared }
  component asked : Agent { memory = shared }
  component unclear : Agent without MemoryHardening
  component apart : Agent without MemoryHardening { memory = shared }
  component chat : Agent without MemoryHardening { memory = shared }
  component own-chat : Agent without MemoryHardening { memory = user }
  flow customer -> inbox { effect = write }
  flow for-all -> inbox { effect = read }
  flow for-user -> inbox { effect = read }
  flow for-session -> inbox { effect = read }
  flow hardened -> inbox { effect = read }
  flow asked -> inbox { effect = read }
  flow unclear -> inbox { effect = read }
  flow customer -> chat
  flow customer -> own-chat
  expect open memory-poisoning on for-all
  expect open memory-poisoning on for-user
  expect mitigated memory-poisoning on hardened
  expect question memory-poisoning on asked about MemoryHardening
  expect question memory-poisoning on unclear about memory
  expect open memory-poisoning on chat
  expect no other memory-poisoning
}

test "notes for everybody" of shared-memory-leak {
  data profile : PersonalData
  data weather : PublicContent
  boundary office : CorporateNetwork { actor clerk : Staff }
  component notes : MemoryStore { acl = none; stores profile }
  component own-notes : MemoryStore { acl = row; stores profile }
  component common-notes : MemoryStore { acl = row; stores profile }
  component unclear-notes : MemoryStore { stores profile }
  component telling : Agent without MemoryHardening, TenantIsolation {
    memory = shared
    processes profile
  }
  component hardened : Agent with MemoryHardening without TenantIsolation {
    memory = shared
    processes profile
  }
  component isolated : Agent with TenantIsolation without MemoryHardening {
    memory = shared
    processes profile
  }
  component asked : Agent without TenantIsolation { memory = shared; processes profile }
  component discreet : Agent without MemoryHardening, TenantIsolation {
    memory = user
    processes profile
  }
  component drawn : Agent without MemoryHardening, TenantIsolation { processes profile }
  component stated : Agent without MemoryHardening, TenantIsolation {
    memory = session
    processes profile
  }
  component one-of-two : Agent without MemoryHardening, TenantIsolation { processes profile }
  component two-of-two : Agent without MemoryHardening, TenantIsolation { processes profile }
  component own-drawn : Agent without MemoryHardening, TenantIsolation { processes profile }
  component unclear : Agent without MemoryHardening, TenantIsolation { processes profile }
  component harmless : Agent without MemoryHardening, TenantIsolation {
    memory = shared
    processes weather
  }
  component nightly : Agent without MemoryHardening, TenantIsolation {
    memory = shared
    processes profile
  }
  flow clerk -> telling carries none
  flow clerk -> hardened carries none
  flow clerk -> isolated carries none
  flow clerk -> asked carries none
  flow clerk -> discreet carries none
  flow clerk -> drawn carries none
  flow clerk -> stated carries none
  flow clerk -> one-of-two carries none
  flow clerk -> two-of-two carries none
  flow clerk -> own-drawn carries none
  flow clerk -> unclear carries none
  flow clerk -> harmless carries none
  flow drawn -> notes carries none
  flow stated -> notes carries none
  flow one-of-two -> common-notes carries none
  flow two-of-two -> common-notes carries none
  flow own-drawn -> own-notes carries none
  flow unclear -> unclear-notes carries none
  expect open shared-memory-leak on telling
  expect mitigated shared-memory-leak on hardened
  expect mitigated shared-memory-leak on isolated
  expect question shared-memory-leak on asked about MemoryHardening
  expect open shared-memory-leak on drawn
  expect open shared-memory-leak on one-of-two
  expect open shared-memory-leak on two-of-two
  expect question shared-memory-leak on own-drawn about memory
  expect question shared-memory-leak on unclear
  expect no other shared-memory-leak
}

test "code that a model wrote" of unsandboxed-code-exec {
  component scripting : Agent without SandboxedExecution { sinks = [eval] }
  component shell : Agent without SandboxedExecution { sinks = [os-command, sql] }
  component boxed : Agent with SandboxedExecution { sinks = [eval] }
  component asked : Agent { sinks = [eval] }
  component unclear : Agent without SandboxedExecution
  component querying : Agent without SandboxedExecution { sinks = [sql, html] }
  component service : Service without SandboxedExecution { sinks = [eval] }
  expect open unsandboxed-code-exec on scripting
  expect open unsandboxed-code-exec on shell
  expect mitigated unsandboxed-code-exec on boxed
  expect question unsandboxed-code-exec on asked about SandboxedExecution
  expect question unsandboxed-code-exec on unclear about sinks
  expect no other unsandboxed-code-exec
}

test "a tool that changes" of tool-poisoning {
  component agent : Agent
  component service : Service
  component found : ToolServer without ToolServerVetting
  component vetted : ToolServer with ToolServerVetting
  component asked : ToolServer
  component own : ToolServer without ToolServerVetting { custom-code = true }
  component unused : ToolServer without ToolServerVetting
  flow agent -> found
  flow agent -> vetted
  flow agent -> asked
  flow agent -> own
  flow service -> unused
  expect open tool-poisoning on found
  expect mitigated tool-poisoning on vetted
  expect question tool-poisoning on asked about ToolServerVetting
  expect no other tool-poisoning
}

test "tools for whoever comes by" of
    toolserver-unauthenticated,
    std.identity.unauthenticated-service-call {
  data profile : PersonalData
  data weather : PublicContent
  component agent : Agent { processes none }
  component records : RelationalDatabase { stores profile }
  component news : RelationalDatabase { stores weather }
  component by-records : ToolServer { processes none }
  component by-news : ToolServer { processes none }
  component holding : ToolServer { processes profile }
  flow by-records -> records carries none { effect = read; authentication = [mutual-tls] }
  flow by-news -> news carries none { effect = read; authentication = [mutual-tls] }
  flow bare : agent -> by-records carries none { effect = read; authentication = [] }
  flow keyed : agent -> by-records carries none { effect = read; authentication = [oauth2] }
  flow asked : agent -> by-records carries none { effect = read }
  flow local : agent -> by-records via InProcess carries none { effect = read; authentication = [] }
  flow dull : agent -> by-news carries none { effect = read; authentication = [] }
  flow acting : agent -> by-news carries none { effect = write; authentication = [] }
  flow direct : agent -> holding carries none { effect = read; authentication = [] }
  expect open toolserver-unauthenticated on bare
  expect mitigated toolserver-unauthenticated on keyed
  expect question toolserver-unauthenticated on asked about authentication
  expect open toolserver-unauthenticated on acting
  expect covered std.identity.unauthenticated-service-call on acting
  expect open toolserver-unauthenticated on direct
  expect covered std.identity.unauthenticated-service-call on direct
  expect no other toolserver-unauthenticated
}

test "a mesh knows its tool servers" of toolserver-unauthenticated {
  boundary mesh : Namespace with ServiceMesh {
    component agent : Agent
    component host : ToolServer
    flow call : agent -> host { effect = write; authentication = [] }
  }
  expect mitigated toolserver-unauthenticated on call
}

test "a key in the pocket" of agent-credential-exposure {
  identity in-file : ServiceIdentity { credential = static-key; stored-in = file }
  identity in-environment : ServiceIdentity { credential = client-secret; stored-in = environment }
  identity in-vault : ServiceIdentity { credential = password; stored-in = vault }
  identity somewhere : ServiceIdentity { credential = ssh-key }
  identity refreshed : ServiceIdentity { credential = refresh-token; stored-in = config }
  identity issued : WorkloadIdentity { stored-in = file }
  component crm : Service
  component carrying : Agent without CredentialProxy
  component exporting : Agent without CredentialProxy
  component fetching : Agent without CredentialProxy
  component proxied : Agent with CredentialProxy
  component asked : Agent without CredentialProxy
  component asked-proxy : Agent
  component renewing : Agent without CredentialProxy
  component issued-to : Agent without CredentialProxy
  component nameless : Agent without CredentialProxy
  component timed : Agent without CredentialProxy
  component both : Agent without CredentialProxy
  flow carrying -> crm via ToolCall as in-file
  flow exporting -> crm via ToolCall as in-environment
  flow fetching -> crm via ToolCall as in-vault
  flow proxied -> crm via ToolCall as in-file
  flow asked -> crm via ToolCall as somewhere
  flow asked-proxy -> crm via ToolCall as in-file
  flow renewing -> crm via ToolCall as refreshed
  flow issued-to -> crm via ToolCall as issued
  flow nameless -> crm via ToolCall
  flow timed -> crm as in-file { trigger = schedule }
  flow one : both -> crm via ToolCall as in-vault
  flow two : both -> crm via ToolCall as in-file
  expect open agent-credential-exposure on carrying
  expect open agent-credential-exposure on exporting
  expect mitigated agent-credential-exposure on fetching
  expect mitigated agent-credential-exposure on proxied
  expect question agent-credential-exposure on asked about stored-in
  expect question agent-credential-exposure on asked-proxy about CredentialProxy
  expect open agent-credential-exposure on renewing
  expect open agent-credential-exposure on both
  expect no other agent-credential-exposure
}

test "orders of another agent" of inter-agent-spoofing, std.identity.unauthenticated-service-call {
  boundary here : NetworkSegment {
    component planner : Agent
    component doer : Agent
    component service : Service
  }
  boundary there : NetworkSegment { component partner : Agent }
  flow bare : planner -> doer { effect = write; authentication = []; payload-signature = none }
  flow keyed : planner -> doer {
    effect = write
    authentication = [api-key]
    payload-signature = none
  }
  flow tokened : planner -> doer {
    effect = write
    authentication = [oauth2]
    payload-signature = none
  }
  flow across : planner -> partner {
    effect = write
    authentication = [mutual-tls]
    payload-signature = none
  }
  flow signed : planner -> partner {
    effect = write
    authentication = [mutual-tls]
    payload-signature = mac
  }
  flow asked : planner -> partner { effect = write; authentication = [mutual-tls] }
  flow asked-who : planner -> doer { effect = read }
  flow local : planner -> doer via InProcess { effect = write; authentication = [] }
  flow alive : planner -> doer { effect = health; authentication = [] }
  flow from-service : service -> doer { effect = read; authentication = [] }
  expect open inter-agent-spoofing on bare
  expect covered std.identity.unauthenticated-service-call on bare
  expect open inter-agent-spoofing on keyed
  expect mitigated inter-agent-spoofing on tokened
  expect open inter-agent-spoofing on across
  expect mitigated inter-agent-spoofing on signed
  expect question inter-agent-spoofing on asked about payload-signature
  expect question inter-agent-spoofing on asked-who about authentication
  expect no other inter-agent-spoofing
}

test "the end of the chain" of cascading-failure {
  component first : Agent { autonomy = full }
  component middle : Agent { autonomy = full }
  component last : Agent { autonomy = full }
  component alone : Agent { autonomy = full }
  component stopped : Agent { autonomy = full }
  component ledger : Service
  flow one : first -> middle { approval = none }
  flow two : middle -> last { approval = none }
  flow three : first -> stopped { approval = single }
  flow pay : last -> ledger via ToolCall without CircuitBreaker { effect = money; approval = none }
  flow broken : last -> ledger via ToolCall with CircuitBreaker { effect = money; approval = none }
  flow seen : last -> ledger via ToolCall without CircuitBreaker {
    effect = money
    approval = single
  }
  flow both : last -> ledger via ToolCall with CircuitBreaker { effect = money; approval = single }
  flow asked : last -> ledger via ToolCall { effect = money; approval = single }
  flow note : last -> ledger via ToolCall without CircuitBreaker { effect = write; approval = none }
  flow timed : last -> ledger without CircuitBreaker {
    effect = money
    approval = none
    trigger = schedule
  }
  flow pay-alone : alone -> ledger via ToolCall without CircuitBreaker {
    effect = money
    approval = none
  }
  flow pay-stopped : stopped -> ledger via ToolCall without CircuitBreaker {
    effect = money
    approval = none
  }
  expect open cascading-failure on pay
  expect open cascading-failure on broken
  expect open cascading-failure on seen
  expect mitigated cascading-failure on both
  expect question cascading-failure on asked about CircuitBreaker
  expect no other cascading-failure
}

test "round and round" of agent-runaway-cost {
  component llm : LanguageModel
  component service : Service
  component endless : Agent without AgentBudgetLimits { autonomy = full }
  component delegating : Agent without AgentBudgetLimits { autonomy = approve-risky }
  component limited : Agent with AgentBudgetLimits { autonomy = full }
  component asked : Agent { autonomy = full }
  component unclear : Agent without AgentBudgetLimits
  component advising : Agent without AgentBudgetLimits { autonomy = suggest }
  component undrawn : Agent without AgentBudgetLimits { autonomy = full }
  flow endless -> llm
  flow limited -> llm
  flow asked -> llm
  flow unclear -> llm
  flow advising -> llm
  flow delegating -> endless
  flow undrawn -> service
  expect open agent-runaway-cost on endless
  expect open agent-runaway-cost on delegating
  expect mitigated agent-runaway-cost on limited
  expect question agent-runaway-cost on asked about AgentBudgetLimits
  expect question agent-runaway-cost on unclear about autonomy
  expect no other agent-runaway-cost
}

test "who told it to" of agent-untraceable {
  component crm : Service
  component dark : Agent without AiTelemetry { audit = none }
  component local-only : Agent with AiTelemetry { audit = local }
  component traced : Agent with AiTelemetry { audit = central }
  component half : Agent without AiTelemetry { audit = central }
  component asked : Agent with AiTelemetry
  component reading : Agent without AiTelemetry { audit = none }
  component timed : Agent without AiTelemetry { audit = none }
  flow dark -> crm via ToolCall { effect = write }
  flow local-only -> crm via ToolCall { effect = write }
  flow traced -> crm via ToolCall { effect = write }
  flow half -> crm via ToolCall { effect = write }
  flow asked -> crm via ToolCall { effect = write }
  flow reading -> crm via ToolCall { effect = read }
  flow timed -> crm { effect = write; trigger = schedule }
  expect open agent-untraceable on dark
  expect open agent-untraceable on local-only
  expect mitigated agent-untraceable on traced
  expect open agent-untraceable on half
  expect question agent-untraceable on asked about audit
  expect no other agent-untraceable
}

test "a missing record is told of once" of agent-untraceable, std.resilience.no-central-logging {
  data profile : PersonalData
  component crm : Service { processes none; audit = central }
  component dark : Agent without AiTelemetry {
    audit = none
    criticality = high
    processes profile
  }
  flow dark -> crm via ToolCall carries none { effect = write }
  expect open agent-untraceable on dark
  expect covered std.resilience.no-central-logging on dark
}

test "the fiftieth approval" of approval-fatigue {
  component tired : Agent without RiskTieredApproval, IndependentPreview {
    autonomy = approve-each
    approvals-per-day = 40
  }
  component tiered : Agent with RiskTieredApproval without IndependentPreview {
    autonomy = approve-each
    approvals-per-day = 200
  }
  component previewed : Agent with IndependentPreview without RiskTieredApproval {
    autonomy = approve-each
    approvals-per-day = 200
  }
  component both : Agent with RiskTieredApproval, IndependentPreview {
    autonomy = approve-each
    approvals-per-day = 200
  }
  component asked : Agent with RiskTieredApproval {
    autonomy = approve-each
    approvals-per-day = 200
  }
  component unclear : Agent without RiskTieredApproval, IndependentPreview {
    autonomy = approve-each
  }
  component calm : Agent without RiskTieredApproval, IndependentPreview {
    autonomy = approve-each
    approvals-per-day = 39
  }
  component unsaid : Agent without RiskTieredApproval, IndependentPreview {
    approvals-per-day = 200
  }
  component free-one : Agent without RiskTieredApproval, IndependentPreview {
    autonomy = approve-risky
    approvals-per-day = 200
  }
  expect open approval-fatigue on tired
  expect open approval-fatigue on tiered
  expect open approval-fatigue on previewed
  expect mitigated approval-fatigue on both
  expect question approval-fatigue on asked about IndependentPreview
  expect question approval-fatigue on unclear about approvals-per-day
  expect no other approval-fatigue
}

// ---- training, scoring and model files ---------------------------------------------------------------------------

test "planted examples" of training-data-poisoning {
  boundary internet : PublicNetwork {
    actor customer : Customer
    component crawl : Service
  }
  boundary office : CorporateNetwork { actor labeller : Staff }
  component seller : DataProvider
  component other-seller : DataProvider
  component uploads : FileStore
  component own-set : FileStore
  component from-users : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component from-web : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component bought : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component delivered : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component validated : TrainingPipeline with TrainingDataValidation without TrainingDataProvenance
  component recorded : TrainingPipeline with TrainingDataProvenance without TrainingDataValidation
  component both : TrainingPipeline with TrainingDataValidation, TrainingDataProvenance
  component asked : TrainingPipeline with TrainingDataProvenance
  component own-data : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component reporting : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component loader : DataPipeline
  flow customer -> uploads { effect = write }
  flow labeller -> own-set { effect = write }
  flow from-users -> uploads { effect = read }
  flow validated -> uploads { effect = read }
  flow recorded -> uploads { effect = read }
  flow both -> uploads { effect = read }
  flow asked -> uploads { effect = read }
  flow loader -> uploads { effect = read }
  flow from-web -> crawl { effect = read }
  flow bought -> seller { effect = read; answers = own }
  flow other-seller -> delivered { content-trust = trusted; effect = write; trigger = user }
  flow own-data -> own-set { effect = read }
  flow reporting -> seller { effect = write; answers = own }
  expect open training-data-poisoning on from-users
  expect open training-data-poisoning on from-web
  expect open training-data-poisoning on bought
  expect open training-data-poisoning on delivered
  expect open training-data-poisoning on validated
  expect open training-data-poisoning on recorded
  expect mitigated training-data-poisoning on both
  expect question training-data-poisoning on asked about TrainingDataValidation
  expect no other training-data-poisoning
}

test "users teach the model" of feedback-loop-poisoning, training-data-poisoning {
  boundary internet : PublicNetwork { actor customer : Customer }
  component chat : Service without RateLimiting { input-validation = none }
  component feedback : FileStore
  component trainer : TrainingPipeline without TrainingDataValidation, TrainingDataProvenance
  component llm : LanguageModel
  flow customer -> chat
  flow chat -> llm
  flow chat -> feedback { effect = write }
  flow trainer -> feedback { effect = read }
  flow trainer -> llm { effect = write }
  expect open feedback-loop-poisoning on trainer
  expect covered training-data-poisoning on trainer
}

test "who may teach, and how much" of feedback-loop-poisoning {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component fast : Service without RateLimiting { input-validation = none }
  component slow : Service with RateLimiting { input-validation = none }
  component inner : Service without RateLimiting { input-validation = none }
  component kept-fast : FileStore
  component kept-slow : FileStore
  component kept-inner : FileStore
  component kept-other : FileStore
  component other-app : Service without RateLimiting { input-validation = none }
  component limits-only : TrainingPipeline without TrainingDataValidation
  component checks-only : TrainingPipeline with TrainingDataValidation
  component both : TrainingPipeline with TrainingDataValidation
  component asked : TrainingPipeline
  component from-inside : TrainingPipeline without TrainingDataValidation
  component from-others : TrainingPipeline without TrainingDataValidation
  component model-a : ScoringModel
  component model-b : ScoringModel
  component model-c : ScoringModel
  component model-d : ScoringModel
  component model-e : ScoringModel without RateLimiting
  component model-f : ScoringModel
  component registry : ModelRegistry
  component releases : BuildPipeline
  flow customer -> fast
  flow customer -> slow
  flow clerk -> inner
  flow customer -> other-app
  flow fast -> kept-fast { effect = write }
  flow slow -> kept-slow { effect = write }
  flow inner -> kept-inner { effect = write }
  flow other-app -> kept-other { effect = write }
  flow slow -> model-a
  flow fast -> model-b
  flow slow -> model-c
  flow slow -> model-d
  flow inner -> model-e
  flow inner -> model-f
  flow limits-only -> kept-slow { effect = read }
  flow checks-only -> kept-fast { effect = read }
  flow both -> kept-slow { effect = read }
  flow asked -> kept-slow { effect = read }
  flow from-inside -> kept-inner { effect = read }
  flow from-others -> kept-other { effect = read }
  flow limits-only -> model-a { effect = write }
  flow checks-only -> model-b { effect = write }
  flow both -> registry { effect = write }
  flow releases -> registry { effect = read }
  flow releases -> model-c { effect = write }
  flow asked -> model-d { effect = write }
  flow from-inside -> model-e { effect = write }
  flow from-others -> model-f { effect = write }
  component chat-model : LanguageModel without RateLimiting
  component said : FileStore
  component from-chat : TrainingPipeline with TrainingDataValidation
  flow customer -> chat-model
  flow chat-model -> said { effect = write }
  flow from-chat -> said { effect = read }
  flow from-chat -> chat-model { effect = write }
  component browser : Browser
  component page-model : LanguageModel without RateLimiting
  component said-too : FileStore
  component from-page : TrainingPipeline with TrainingDataValidation
  flow customer -> browser
  flow browser -> page-model
  flow page-model -> said-too { effect = write }
  flow from-page -> said-too { effect = read }
  flow from-page -> page-model { effect = write }
  expect open feedback-loop-poisoning on from-page
  expect open feedback-loop-poisoning on from-chat
  expect open feedback-loop-poisoning on limits-only
  expect open feedback-loop-poisoning on checks-only
  expect mitigated feedback-loop-poisoning on both
  expect question feedback-loop-poisoning on asked about TrainingDataValidation
  expect no other feedback-loop-poisoning
}

test "a copy by questions" of model-extraction {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component partner : PartnerSystem
  component trainer : TrainingPipeline
  component scorer : ScoringModel without PerClientRateLimiting, OutputPerturbation
  component for-partner : Classifier without PerClientRateLimiting, OutputPerturbation {
    output = probabilities
  }
  component labeller : Classifier without PerClientRateLimiting, OutputPerturbation {
    output = label
  }
  component unclear : Classifier without PerClientRateLimiting, OutputPerturbation
  component limited : ScoringModel with PerClientRateLimiting without OutputPerturbation
  component blurred : ScoringModel with OutputPerturbation without PerClientRateLimiting
  component both : ScoringModel with PerClientRateLimiting, OutputPerturbation
  component asked : ScoringModel with PerClientRateLimiting
  component inner : ScoringModel without PerClientRateLimiting, OutputPerturbation
  component rented : ScoringModel, SaasService without PerClientRateLimiting, OutputPerturbation
  component tuned : LanguageModel without PerClientRateLimiting, OutputPerturbation
  component untuned : LanguageModel without PerClientRateLimiting, OutputPerturbation
  component tuned-vectors : EmbeddingModel without PerClientRateLimiting, OutputPerturbation
  flow customer -> scorer
  flow customer -> labeller
  flow customer -> unclear
  flow customer -> limited
  flow customer -> blurred
  flow customer -> both
  flow customer -> asked
  flow customer -> rented
  flow customer -> tuned
  flow customer -> untuned
  flow customer -> tuned-vectors
  flow partner -> for-partner
  flow clerk -> inner
  flow trainer -> tuned { effect = write }
  flow trainer -> tuned-vectors { effect = write }
  expect open model-extraction on scorer
  expect open model-extraction on for-partner
  expect question model-extraction on unclear about output
  expect open model-extraction on limited
  expect open model-extraction on blurred
  expect mitigated model-extraction on both
  expect question model-extraction on asked about OutputPerturbation
  expect open model-extraction on tuned
  expect no other model-extraction
}

test "who was among them" of membership-inference {
  data profile : PersonalData
  data weather : PublicContent
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component lake : DataLake { stores profile }
  component on-people : TrainingPipeline { processes profile }
  component by-reading : TrainingPipeline { processes none }
  component on-weather : TrainingPipeline { processes weather }
  component reading-tokens : TrainingPipeline { processes none }
  component token-fed : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  flow customer -> token-fed carries none
  flow reading-tokens -> lake carries none returns profile (protection = tokenised) {
    effect = read
  }
  flow reading-tokens -> token-fed carries none { effect = write }
  component on-tokens : TrainingPipeline { processes profile (protection = tokenised) }
  component telling : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  component telling-too : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  component private-one : ScoringModel with DifferentialPrivacyTraining without OutputPerturbation
  component blurred : ScoringModel with OutputPerturbation without DifferentialPrivacyTraining
  component asked : ScoringModel without OutputPerturbation
  component labels : Classifier without DifferentialPrivacyTraining, OutputPerturbation {
    output = label
  }
  component unclear : Classifier without DifferentialPrivacyTraining, OutputPerturbation
  component inner : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  component forecast : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  component blind : ScoringModel without DifferentialPrivacyTraining, OutputPerturbation
  flow customer -> telling carries none
  flow customer -> telling-too carries none
  flow customer -> private-one carries none
  flow customer -> blurred carries none
  flow customer -> asked carries none
  flow customer -> labels carries none
  flow customer -> unclear carries none
  flow customer -> forecast carries none
  flow customer -> blind carries none
  flow clerk -> inner carries none
  flow by-reading -> lake carries none returns profile { effect = read }
  flow on-people -> telling carries none { effect = write }
  flow on-people -> private-one carries none { effect = write }
  flow on-people -> blurred carries none { effect = write }
  flow on-people -> asked carries none { effect = write }
  flow on-people -> labels carries none { effect = write }
  flow on-people -> unclear carries none { effect = write }
  flow on-people -> inner carries none { effect = write }
  flow by-reading -> telling-too carries none { effect = write }
  flow on-weather -> forecast carries none { effect = write }
  flow on-tokens -> blind carries none { effect = write }
  expect open membership-inference on telling
  expect open membership-inference on telling-too
  expect mitigated membership-inference on private-one
  expect mitigated membership-inference on blurred
  expect question membership-inference on asked about DifferentialPrivacyTraining
  expect question membership-inference on unclear about output
  expect no other membership-inference
}

test "until a payment looks right" of evasion-of-fraud-model {
  boundary internet : PublicNetwork { actor customer : Customer }
  boundary office : CorporateNetwork { actor clerk : Staff }
  component partner : PartnerSystem
  component payments : Service
  component alone : ScoringModel without AdversarialTesting, LayeredFraudRules {
    purpose = [fraud-detection]
  }
  component for-partner : ScoringModel without AdversarialTesting, LayeredFraudRules {
    purpose = [fraud-detection]
  }
  component tested : ScoringModel with AdversarialTesting without LayeredFraudRules {
    purpose = [fraud-detection]
  }
  component layered : ScoringModel with LayeredFraudRules without AdversarialTesting {
    purpose = [fraud-detection]
  }
  component both : ScoringModel with AdversarialTesting, LayeredFraudRules {
    purpose = [fraud-detection]
  }
  component asked : ScoringModel with LayeredFraudRules { purpose = [fraud-detection] }
  component unclear : ScoringModel without AdversarialTesting, LayeredFraudRules
  component offers : ScoringModel without AdversarialTesting, LayeredFraudRules {
    purpose = [marketing]
  }
  component inner : ScoringModel without AdversarialTesting, LayeredFraudRules {
    purpose = [fraud-detection]
  }
  flow customer -> payments
  flow payments -> alone
  flow payments -> tested
  flow payments -> layered
  flow payments -> both
  flow payments -> asked
  flow payments -> unclear
  flow payments -> offers
  flow partner -> for-partner
  flow clerk -> inner
  expect open evasion-of-fraud-model on alone
  expect open evasion-of-fraud-model on for-partner
  expect open evasion-of-fraud-model on tested
  expect open evasion-of-fraud-model on layered
  expect mitigated evasion-of-fraud-model on both
  expect question evasion-of-fraud-model on asked about AdversarialTesting
  expect question evasion-of-fraud-model on unclear about purpose
  expect no other evasion-of-fraud-model
}

test "the impact of a fraud model is the money behind it" of evasion-of-fraud-model {
  data order : PaymentData { max-transaction = 20M EUR }
  boundary internet : PublicNetwork { actor customer : Customer }
  component payments : Service
  component model : ScoringModel without AdversarialTesting, LayeredFraudRules {
    purpose = [fraud-detection]
  }
  flow customer -> payments carries order
  flow payments -> model carries none
  expect open evasion-of-fraud-model on model severity high
}

test "a model file that is a program" of unsafe-model-artifact {
  component registry : ModelRegistry
  component hub : ModelRegistry, SaasService
  component files : Repository
  component pickled : ScoringModel with ModelSigning { parses = [model-pickle] }
  component serialised : ScoringModel with ModelSigning { parses = [json, native-serialisation] }
  component unsigned : ScoringModel without ModelSigning { parses = [json] }
  component safe : ScoringModel with ModelSigning { parses = [json] }
  component asked : ScoringModel with ModelSigning
  component asked-too : ScoringModel { parses = [] }
  component deployed : ScoringModel without ModelSigning { parses = [] }
  component tuning : TrainingPipeline without ModelSigning { parses = [] }
  component trying : Notebook without ModelSigning { parses = [] }
  component rented : ScoringModel, SaasService without ModelSigning { parses = [] }
  component unloaded : ScoringModel without ModelSigning { parses = [] }
  component publishing : TrainingPipeline without ModelSigning { parses = [] }
  component other-files : ScoringModel without ModelSigning { parses = [] }
  component watched : ScoringModel without ModelSigning { parses = [] }
  flow pickled -> registry { effect = read }
  flow serialised -> registry { effect = read }
  flow unsigned -> registry { effect = read }
  flow safe -> registry { effect = read }
  flow asked -> registry { effect = read }
  flow asked-too -> registry { effect = read }
  flow rented -> registry { effect = read }
  flow registry -> deployed { effect = write }
  flow tuning -> hub { effect = read }
  flow trying -> hub { effect = read }
  flow publishing -> registry { effect = write }
  flow other-files -> files { effect = read }
  flow registry -> watched { effect = health }
  component trained : ScoringModel without ModelSigning { parses = [] }
  flow publishing -> trained { effect = write }
  expect open unsafe-model-artifact on pickled
  expect open unsafe-model-artifact on serialised
  expect open unsafe-model-artifact on unsigned
  expect mitigated unsafe-model-artifact on safe
  expect question unsafe-model-artifact on asked about parses
  expect question unsafe-model-artifact on asked-too about ModelSigning
  expect open unsafe-model-artifact on deployed
  expect open unsafe-model-artifact on tuning
  expect open unsafe-model-artifact on trying
  expect no other unsafe-model-artifact
}

test "a stranger's model is likelier to bite" of unsafe-model-artifact {
  component hub : ModelRegistry, SaasService
  component registry : ModelRegistry
  component from-hub : ScoringModel without ModelSigning { parses = []; criticality = critical }
  component own-model : ScoringModel without ModelSigning { parses = []; criticality = critical }
  flow from-hub -> hub { effect = read }
  flow own-model -> registry { effect = read }
  expect open unsafe-model-artifact on from-hub severity high
  expect open unsafe-model-artifact on own-model severity high
}

test "a model from somewhere" of unverified-model-provenance {
  component trainer : TrainingPipeline
  component registry : ModelRegistry
  component lending : Service { decision = automated }
  component browsing : Service
  component judge : ScoringModel without ModelProvenance { decision = human-review }
  component adviser : ScoringModel without ModelProvenance { decision = advisory }
  component behind : ScoringModel without ModelProvenance
  component known-one : ScoringModel with ModelProvenance { decision = automated }
  component asked : ScoringModel { decision = automated }
  component idle : ScoringModel without ModelProvenance
  component own-one : ScoringModel without ModelProvenance { decision = automated }
  component rented : ScoringModel, SaasService without ModelProvenance { decision = automated }
  flow lending -> behind
  flow browsing -> idle
  flow trainer -> registry { effect = write }
  flow own-one -> registry { effect = read }
  component reader : TrainingPipeline
  component other-registry : ModelRegistry
  component from-reader : ScoringModel without ModelProvenance { decision = automated }
  component watcher : ScoringModel without ModelProvenance { decision = automated }
  flow reader -> other-registry { effect = read }
  flow from-reader -> other-registry { effect = read }
  flow watcher -> registry { effect = health }
  expect open unverified-model-provenance on from-reader
  expect open unverified-model-provenance on watcher
  expect open unverified-model-provenance on judge
  expect open unverified-model-provenance on adviser
  expect open unverified-model-provenance on behind
  expect mitigated unverified-model-provenance on known-one
  expect question unverified-model-provenance on asked about ModelProvenance
  expect no other unverified-model-provenance
}

test "another model in its place" of model-registry-tamper {
  identity any-team : ServiceIdentity { scope = broad }
  identity one-job : WorkloadIdentity { scope = least }
  identity unclear-job : WorkloadIdentity
  component trainer : TrainingPipeline
  component broad-registry : ModelRegistry
  component narrow-registry : ModelRegistry
  component unsigned-registry : ModelRegistry
  component asked-registry : ModelRegistry
  component unread : ModelRegistry
  component unwritten : ModelRegistry
  component files : Repository
  component checking : ScoringModel with ModelSigning
  component trusting : ScoringModel without ModelSigning
  flow trainer -> broad-registry as any-team { effect = write }
  flow trainer -> narrow-registry as one-job { effect = write }
  flow trainer -> unsigned-registry as one-job { effect = write }
  flow trainer -> asked-registry as unclear-job { effect = write }
  flow trainer -> unread as any-team { effect = write }
  flow trainer -> files as any-team { effect = write }
  flow look : trainer -> unwritten as any-team { effect = health }
  flow checking -> broad-registry { effect = read }
  flow checking -> narrow-registry { effect = read }
  flow trusting -> unsigned-registry { effect = read }
  flow checking -> asked-registry { effect = read }
  flow trusting -> unwritten { effect = read }
  flow trusting -> files { effect = read }
  expect open model-registry-tamper on broad-registry
  expect mitigated model-registry-tamper on narrow-registry
  expect open model-registry-tamper on unsigned-registry
  expect question model-registry-tamper on asked-registry about scope
  expect no other model-registry-tamper
}

test "tables on the workbench" of training-env-data-exposure, std.cloud.unrestricted-egress {
  data profile : PersonalData
  data weather : PublicContent
  boundary lab : NetworkSegment {
    egress-default = allow
    component workbench : Notebook without TestDataMasking { egress = anywhere; processes profile }
    component trainer : TrainingPipeline without TestDataMasking {
      egress = anywhere
      processes profile
    }
    component listed : Notebook without TestDataMasking { egress = allowlist; processes profile }
    component masked-data : Notebook without TestDataMasking {
      egress = anywhere
      processes profile (protection = masked)
    }
    component made-up : Notebook with TestDataMasking { egress = anywhere; processes profile }
    component asked : Notebook { egress = anywhere; processes profile }
    component unclear : Notebook without TestDataMasking { processes profile }
    component harmless : Notebook without TestDataMasking { egress = anywhere; processes weather }
    component untold : Notebook without TestDataMasking { egress = anywhere }
    component service : Service without TestDataMasking { egress = allowlist; processes profile }
  }
  boundary closed-lab : NetworkSegment {
    egress-default = deny
    component inside : Notebook without TestDataMasking { egress = anywhere; processes profile }
  }
  expect open training-env-data-exposure on workbench
  expect covered std.cloud.unrestricted-egress on workbench
  expect open training-env-data-exposure on trainer
  expect mitigated training-env-data-exposure on listed
  expect open std.cloud.unrestricted-egress on masked-data
  expect mitigated training-env-data-exposure on made-up
  expect open std.cloud.unrestricted-egress on made-up
  expect question training-env-data-exposure on asked about TestDataMasking
  expect open std.cloud.unrestricted-egress on asked
  expect question training-env-data-exposure on unclear about egress
  expect mitigated training-env-data-exposure on inside
  expect question std.cloud.unrestricted-egress on untold
  expect no other training-env-data-exposure
}

test "nobody watches the judge" of unmonitored-drift-or-bias {
  component lending : Service { decision = automated }
  component advising : Service { decision = advisory }
  component blind : ScoringModel without ModelMonitoring, ExplainabilityReview {
    decision = automated
  }
  component reviewed : ScoringModel without ModelMonitoring, ExplainabilityReview {
    decision = human-review
  }
  component behind : ScoringModel without ModelMonitoring, ExplainabilityReview
  component watched : ScoringModel with ModelMonitoring without ExplainabilityReview {
    decision = automated
  }
  component explained : ScoringModel with ExplainabilityReview without ModelMonitoring {
    decision = automated
  }
  component both : ScoringModel with ModelMonitoring, ExplainabilityReview { decision = automated }
  component asked : ScoringModel with ModelMonitoring { decision = automated }
  component adviser : ScoringModel without ModelMonitoring, ExplainabilityReview {
    decision = advisory
  }
  component behind-adviser : ScoringModel without ModelMonitoring, ExplainabilityReview
  flow lending -> behind
  flow advising -> behind-adviser
  expect open unmonitored-drift-or-bias on blind
  expect open unmonitored-drift-or-bias on reviewed
  expect open unmonitored-drift-or-bias on behind
  expect open unmonitored-drift-or-bias on watched
  expect open unmonitored-drift-or-bias on explained
  expect mitigated unmonitored-drift-or-bias on both
  expect question unmonitored-drift-or-bias on asked about ExplainabilityReview
  expect no other unmonitored-drift-or-bias
}

test "one vendor, one model" of single-ai-vendor-dependency {
  component core-one : Service { criticality = critical }
  component core-two : Service { criticality = critical }
  component minor : Service { criticality = low }
  component unrated : Service
  component locked-in : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component backed : LanguageModel, SaasService with FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component planned : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = true
  }
  component asked : LanguageModel, SaasService { substitutable = false; exit-plan = false }
  component unclear : LanguageModel, SaasService without FallbackProvider { exit-plan = false }
  component open-one : LanguageModel, SaasService without FallbackProvider {
    substitutable = true
    exit-plan = false
  }
  component own-one : LanguageModel without FallbackProvider
  component first-of-two : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component second-of-two : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component for-minor : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component for-unrated : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  component using-backed : Service { criticality = critical }
  component using-planned : Service { criticality = critical }
  component using-asked : Service { criticality = critical }
  component using-unclear : Service { criticality = critical }
  component using-open : Service { criticality = critical }
  component using-own : Service { criticality = critical }
  flow core-one -> locked-in
  flow using-backed -> backed
  flow using-planned -> planned
  flow using-asked -> asked
  flow using-unclear -> unclear
  flow using-open -> open-one
  flow using-own -> own-one
  flow core-two -> first-of-two
  flow core-two -> second-of-two
  flow minor -> for-minor
  flow unrated -> for-unrated
  expect open single-ai-vendor-dependency on locked-in
  expect mitigated single-ai-vendor-dependency on backed
  expect mitigated single-ai-vendor-dependency on planned
  expect question single-ai-vendor-dependency on asked about FallbackProvider
  expect question single-ai-vendor-dependency on unclear about substitutable
  expect no other single-ai-vendor-dependency
}

test "one vendor is told of once" of single-ai-vendor-dependency, std.thirdparty.no-exit-plan {
  component payments : Service { criticality = critical }
  component llm : LanguageModel, SaasService without FallbackProvider {
    substitutable = false
    exit-plan = false
  }
  flow payments -> llm
  expect open single-ai-vendor-dependency on llm
  expect covered std.thirdparty.no-exit-plan on llm
}

test "one registry for programs and models is told of once" of
    model-registry-tamper,
    unsafe-model-artifact,
    std.supplychain.registry-write-broad,
    std.supplychain.unsigned-artifact {
  identity any-team : ServiceIdentity { scope = broad }
  component trainer : TrainingPipeline
  component registry : ModelRegistry, ArtifactRegistry { write-access = many }
  component model : ScoringModel without ModelSigning, ArtifactSigning { parses = [] }
  flow trainer -> registry as any-team { effect = write }
  flow model -> registry { effect = read }
  expect open model-registry-tamper on registry
  expect covered std.supplychain.registry-write-broad on registry
  expect open unsafe-model-artifact on model
  expect covered std.supplychain.unsigned-artifact on model
}

// ---- models that say little --------------------------------------------------------------------------------------

test "names and flows are no finding, and few questions" of
    direct-prompt-injection,
    indirect-prompt-injection,
    jailbreak-public-chat,
    improper-output-handling,
    output-exfil-rendering,
    sensitive-disclosure-in-context,
    vendor-prompt-retention,
    system-prompt-secrets,
    authz-in-prompt,
    unbounded-consumption,
    misinformation-acted-on,
    hallucinated-package,
    cross-session-leak,
    rag-poisoning,
    rag-acl-bypass,
    rag-cross-tenant,
    embedding-inversion,
    rag-credential-harvest,
    rag-stale-erasure,
    vectorstore-unauthenticated,
    ingestion-parser-exploit,
    excessive-agency,
    injected-agent-action,
    lethal-trifecta,
    agent-broad-identity,
    agent-confused-deputy,
    memory-poisoning,
    shared-memory-leak,
    unsandboxed-code-exec,
    tool-poisoning,
    toolserver-unauthenticated,
    agent-credential-exposure,
    inter-agent-spoofing,
    cascading-failure,
    agent-runaway-cost,
    agent-untraceable,
    approval-fatigue,
    training-data-poisoning,
    feedback-loop-poisoning,
    model-extraction,
    membership-inference,
    evasion-of-fraud-model,
    unsafe-model-artifact,
    unverified-model-provenance,
    model-registry-tamper,
    training-env-data-exposure,
    unmonitored-drift-or-bias,
    single-ai-vendor-dependency {
  actor somebody
  component site : WebApplication
  component assistant : Agent
  component llm : LanguageModel
  component index : VectorStore
  component loader : DataPipeline
  component crm : Service
  component tools-host : ToolServer
  flow somebody -> site
  flow site -> assistant
  flow assistant -> llm
  flow assistant -> index
  flow assistant -> crm
  flow assistant -> tools-host
  flow tools-host -> crm
  flow loader -> index
  component trainer : TrainingPipeline
  component scorer : Classifier
  component registry : ModelRegistry
  component workbench : Notebook
  component lake : DataLake
  flow trainer -> lake
  flow trainer -> registry { effect = write }
  flow scorer -> registry
  flow crm -> scorer
  flow workbench -> lake
  expect question direct-prompt-injection on assistant
  expect question indirect-prompt-injection on assistant about trust
  expect question jailbreak-public-chat on assistant
  expect question unbounded-consumption on assistant
  expect question misinformation-acted-on on assistant about GroundingChecks
  expect question improper-output-handling on assistant about sinks
  expect question improper-output-handling on site about sinks
  expect question improper-output-handling on tools-host about sinks
  expect question agent-runaway-cost on assistant about autonomy
  expect question memory-poisoning on assistant
  expect question tool-poisoning on tools-host about ToolServerVetting
  expect question unsandboxed-code-exec on assistant about sinks
  expect question evasion-of-fraud-model on scorer
  expect question model-extraction on scorer about output
  expect question unsafe-model-artifact on scorer about parses
  expect question model-registry-tamper on registry
}
