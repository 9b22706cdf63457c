tm 1

/// Golden scenario G3: an assistant that helps the staff of a contact centre, reads customers' mails and a knowledge
/// base, and may look into the customer system, change it and send mail; and what the standard library must find in it.
///
/// `baseline.tm` gives every element the safest values and every control. This file draws the architecture, and departs
/// from the baseline in the eight places marked below: each line of `expected/dispositions.txt` follows from one of
/// them, or from none. A finding that is not listed there is a false alarm.
model golden-g3 "Assistant for contact-centre staff" version 1.0.0
owner = "contact-centre"

use std.core
use std.stride
use std.identity
use std.crypto
use std.api
use std.cloud
use std.supplychain
use std.microseg
use std.banking
use std.privacy
use std.web
use std.ai
use std.resilience
use std.thirdparty
use std.kubernetes
use std.serverless
use std.mobile
use std.messaging

include "baseline.tm"

closed

data customer-record "Customer record" : AccountData, PersonalData {
  sensitivity = confidential
  integrity = high
  records = 800000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 10y
  residency = [eea]
}
data mail-corpus "Mails of customers" : PersonalData {
  records = 800000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 2y
  residency = [eea]
}
data attachment "Attachment of a mail" : PersonalData {
  file = true
  records = 800000
  subjects = customers
  purpose = [servicing]
  lawful-basis = contract
  retention = 2y
  residency = [eea]
}
data article "Knowledge base article" : BusinessData
data question "Question of a clerk" : BusinessData
// departure 5, first half: the instructions say that tier 1 may not see balances
data instructions "System prompt" : SystemPrompt { access-rules = true }

identity clerk-login "Clerk" : StaffIdentity { credential = passkey }
identity web-id "Workload assist-web" : WorkloadIdentity
identity orch-id "Workload assist-orch" : WorkloadIdentity
identity ingest-id "Workload ingest" : WorkloadIdentity
identity embed-id "Workload embed" : WorkloadIdentity
// departure 3, first part: one account for all, which may read everything
identity crm-account "Account of the assistant in the customer system" : ServiceIdentity {
  credential = client-secret
  scope = broad
}

boundary corp "Office" : CorporateNetwork {
  region = eea
  actor clerk "Clerk" : Staff
  component staff-browser "Browser of a clerk" : Browser {
    managed = true
    processes question, customer-record
  }
}

boundary app-zone "Applications" : NetworkSegment {
  trust = internal
  region = eea
  // departure 4: answers are shown with whatever images they name
  component assist-web "Assistant, pages" : WebApplication without OutputSanitisingRender {
    runs as web-id
    session = cookie
    purpose = [servicing]
    sinks = [html]
    processes question, customer-record
  }
  // departure 3, second part: only changes in the customer system are shown to a person, and mail may go anywhere.
  // departure 5, second half: nothing but the instructions looks at what the clerk may see
  component assist-orch "Assistant, agent" : Agent without ToolRestrictionOnUntrusted {
    runs as orch-id
    purpose = [servicing]
    autonomy = approve-risky
    memory = session
    egress = anywhere
    authorization = none
    processes question, customer-record, mail-corpus, article
  }
  // departure 6: attachments are opened in the process itself
  component ingest "Ingestion" : DataPipeline without SandboxedParser {
    runs as ingest-id
    purpose = [servicing]
    parses = [pdf, html]
    processes mail-corpus, attachment, article
  }
  component embed "Embedding model" : EmbeddingModel {
    runs as embed-id
    purpose = [servicing]
    processes mail-corpus, article
  }
  // departures 1, 2 and 7: mails are indexed as they come, for everybody, and for ever
  component vec "Index" : VectorStore
      without RagSourceVetting, ContentProvenance, DataSubjectRights {
    purpose = [servicing]
    acl = none
    stores mail-corpus, article
  }
  component kb "Knowledge base" : DocumentDatabase {
    purpose = [servicing]
    stores article
  }
  component mailbox "Shared mailbox" : Queue {
    purpose = [servicing]
    stores mail-corpus, attachment
  }
}

boundary saas "Services of others" : PartnerNetwork {
  component crm "Customer system" : SaasService {
    role = processor
    assurance = certified
    region = eea
    purpose = [servicing]
    authorization = function
    stores customer-record
  }
  component mail "Mail" : SaasService {
    role = network
    region = eea
    purpose = [servicing]
    processes customer-record
  }
  // departure 8, first half: nobody has said where the model runs
  component llm "Language model" : LanguageModel, SaasService {
    role = processor
    prompt-retention = limited
    region = unknown
    purpose = [servicing]
    processes customer-record, mail-corpus, article, instructions
  }
}

flow ask : clerk -> staff-browser carries question returns customer-record {
  network = same-host
  authentication = [sender-constrained]
  effect = read
}
flow chat : staff-browser -> assist-web via Https as clerk-login carries question {
  returns customer-record
  authentication = [oauth2]
  effect = read
  trigger = user
}
flow prompt : assist-web -> assist-orch via MutualTlsHttps carries question {
  returns customer-record
  effect = read
  trigger = user
}
// departure 8, second half: no safeguards for a transfer abroad
flow complete : assist-orch -> llm via Https {
  carries customer-record, mail-corpus, article, instructions
  returns customer-record
  without TransferSafeguards
  authentication = [sender-constrained]
  effect = read
  trigger = user
}
flow retrieve : assist-orch -> vec via GrpcTls carries question returns mail-corpus, article {
  authentication = [mutual-tls]
  effect = read
  trigger = user
}
flow mailbox -> ingest via AmqpTls carries mail-corpus, attachment {
  authentication = [mutual-tls]
  effect = write
  trigger = event
  content-trust = untrusted
}
flow ingest -> kb via DatabaseProtocol returns article {
  authentication = [mutual-tls]
  effect = read
  trigger = schedule
}
flow ingest -> embed via GrpcTls carries mail-corpus, article {
  authentication = [mutual-tls]
  effect = read
  trigger = event
}
flow embed -> vec via GrpcTls carries mail-corpus, article {
  authentication = [mutual-tls]
  effect = write
  trigger = event
}
// departure 3, third part: the customer system sees the account and not the clerk, and nobody approves a mail
flow crm-read : assist-orch -> crm via Https, ToolCall as crm-account returns customer-record {
  authentication = [oauth2]
  effect = read
  user-context = collapsed
}
flow crm-update : assist-orch -> crm via Https, ToolCall as crm-account carries customer-record {
  authentication = [oauth2]
  effect = write
  approval = single
  user-context = collapsed
}
flow send-mail : assist-orch -> mail via Https, ToolCall as crm-account carries customer-record {
  authentication = [oauth2]
  effect = irreversible
  approval = none
}
