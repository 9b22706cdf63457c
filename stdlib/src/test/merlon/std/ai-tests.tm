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
  flow endless -> llm
  flow short -> llm
  flow slow -> llm
  flow bounded -> llm
  flow asked -> llm
  flow for-staff -> llm
  expect open unbounded-consumption on endless
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
  component doer : Agent without GroundingChecks
  component reader : Agent without GroundingChecks
  component held : Agent without GroundingChecks
  component half-held : Agent without GroundingChecks
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
  expect open hallucinated-package on push
  expect open hallucinated-package on coder->reviewed
  expect open hallucinated-package on coder->pinned
  expect mitigated hallucinated-package on coder->both
  expect question hallucinated-package on coder->asked about CodeReview
  expect open hallucinated-package on start
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
  expect mitigated ingestion-parser-exploit on boxed
  expect question ingestion-parser-exploit on asked about SandboxedParser
  expect question ingestion-parser-exploit on unclear about parses
  expect no other ingestion-parser-exploit
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
    vectorstore-unauthenticated,
    ingestion-parser-exploit {
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
  expect question direct-prompt-injection on assistant
  expect question indirect-prompt-injection on assistant about trust
  expect question jailbreak-public-chat on assistant
  expect question unbounded-consumption on assistant
  expect question misinformation-acted-on on assistant about GroundingChecks
  expect question improper-output-handling on assistant about sinks
  expect question improper-output-handling on site about sinks
  expect question improper-output-handling on tools-host about sinks
}
