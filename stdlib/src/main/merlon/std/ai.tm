tm 1

/// Applications of language models, retrieval, agents and their tools, and the training and serving of models.
///
/// Nothing here asks whether a system is open to prompt injection. The rules follow content: who can write what a model
/// reads, over stores, queues, tools and other services; what the model sees besides; and where its output goes. A model
/// needs to draw the flows, say what sets a flow off (`trigger`) and what comes back (`answers`), and name its data.
/// Models of vendors are external parties too: `component llm : LanguageModel, SaasService`.
library std.ai "AI systems" version 1.0.0
use std.core
use std.stride
use std.identity
use std.api
use std.cloud
use std.privacy
use std.resilience
use std.supplychain
use std.thirdparty

// ===== What can be said of AI systems ============================================================================

/// Who wrote what comes back on a call: only the organisation itself, whoever can write to the called side, anybody.
enum AnswerOrigin { own, passed-on, outside }
enum PromptRetention { none < limited < training }

/// What a model that sorts or scores tells its caller.
enum ModelOutput { label < score < probabilities }

/// How far an agent goes before a person has agreed.
enum Autonomy { suggest < approve-each < approve-risky < full }
/// For how long and for whom an agent remembers.
enum AgentMemory { none < session < user < shared }

extend kind Flow {
  /// Unless said otherwise, a store, a queue or a tool server answers with what was put into it, and a place on a public
  /// network with what anybody wrote there.
  answers : AnswerOrigin absent passed-on =
    if target within PublicNetwork then outside
    else if target is Datastore or Queue or ToolServer then passed-on
    else if target is AiModel or IdentityProvider or SecretStore then own
    ask "Who wrote what comes back on {self}: only your own organisation, whoever can write to {self.target}, or anybody (web pages, mails, tickets)?"
}

/// Something learned from data. Asked for a result, it gives what is likely, not what is right.
kind AiModel "AI model" : Process {
  /// Who keeps prompts can lose them, and who trains on them can say them to others: neither shows from outside.
  prompt-retention : PromptRetention absent training
    ask "What happens to what is sent to {self}: is it forgotten, kept for a while, or used for training?"
}
/// Answers with text, pictures or code of its own.
kind GenerativeModel "Generative model" : AiModel
kind LanguageModel "Large language model" : GenerativeModel
/// Turns text into vectors, so that texts of similar meaning are found.
kind EmbeddingModel "Embedding model" : AiModel

/// Sorts, scores or predicts.
kind PredictiveModel "Predictive model" : AiModel {
  output : ModelOutput absent probabilities
    ask "What does {self} tell its caller: a label, a score, the probabilities of all labels?"
}
kind Classifier "Classifier" : PredictiveModel
kind ScoringModel "Scoring model" : PredictiveModel { output = score }

/// Decides itself, with a model, which tools it calls and in which order. What it may call is drawn as `ToolCall`.
kind Agent "Agent" : Process {
  autonomy : Autonomy absent full
    ask "How far does {self} go by itself: does it only suggest, does a person approve each act, only risky ones, or none?"
  /// Unless said otherwise, an agent that keeps notes in a store without access rules, or in one of several agents,
  /// remembers for everybody.
  memory : AgentMemory absent shared =
    if any f in outbound : f.target is MemoryStore and common-memory(f.target) then shared
    ask "What does {self} remember from one conversation to the next: nothing, things about the same user, things for everybody?"
  /// A number, because nobody reads the hundredth request of a day: above a threshold a gate only looks like one.
  approvals-per-day : Int
    ask "How many acts of {self} does one person approve on an ordinary day?"
}
/// Offers tools to agents and models: a plugin host, a server of the Model Context Protocol.
kind ToolServer "Tool server" : Process
/// Keeps what agents note for later.
kind MemoryStore "Memory of agents" : Datastore

/// Makes a model out of data, or a better one out of a model and data.
kind TrainingPipeline "Training pipeline" : DataPipeline

/// Where people try out data and models by hand.
kind Notebook "Notebook environment" : Process
/// Keeps models in their versions, for those that run them. A public one is an external party too.
kind ModelRegistry "Model registry" : Repository

/// The instructions that the application gives a model ahead of what users write.
kind SystemPrompt "System prompt" : Data {
  sensitivity = internal
  integrity = high
  access-rules : Bool absent true
    ask "Does {self} tell the model who may see or do what?"
}
/// Vectors made from text: `data vectors : Embedding contains mails` makes them as sensitive as the text.
kind Embedding "Embedding" : Data { sensitivity = internal; integrity = moderate }

/// A model sets off a call with what it has written.
kind ToolCall "Tool call" : Flow from Process to Component or Actor { trigger = model-output }
kind Mcp "Tool call over the Model Context Protocol" : ToolCall

// ===== Controls: applications of language models =================================================================

kind InputGuardrail "Filter before the model" : Control on Process {
  ask = "Does something look for attacks in what users write before the model behind {self} gets it?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.26", "AML.M0020", "LLM01:2025"]
}
kind OutputGuardrail "Filter behind the model" : Control on Process {
  ask = "Does something hold back forbidden answers of the model before {self} passes them on?"
  refs = ["NIST-800-53:SI-15", "ISO-27001:A.8.26", "AML.M0020", "LLM01:2025"]
}
kind LeastAgency "Least agency" : Control on Process {
  ask = "Can the model behind {self} see and do only what the user it works for could see and do without it?"
  refs = ["NIST-800-53:AC-6", "ISO-27001:A.8.3", "AML.M0028", "LLM06:2025"]
}
kind PromptIsolation "Foreign text kept apart from instructions" : Control on Process {
  ask = "Does {self} keep text that others wrote apart from its instructions, and mark it as data?"
  refs = ["NIST-800-53:AC-4", "ISO-27001:A.8.26", "AML.M0030", "LLM01:2025"]
}
kind ToolRestrictionOnUntrusted "Few tools while foreign text is in the prompt" : Control
    on Process {
  ask = "While text that outsiders wrote is in its prompt, may {self} call only tools that change nothing and send nothing?"
  refs = ["NIST-800-53:AC-6", "ISO-27001:A.8.3", "AML.M0030", "LLM06:2025"]
}
kind OutputValidation "Model output is checked before it is used" : Control on Component {
  ask = "Does {self} treat what the model wrote as untrusted input: escaped, bound as a parameter, checked against a list?"
  refs = [
    "PCI-DSS:6.2.4",
    "NIST-800-53:SI-10",
    "NIST-800-53:SI-15",
    "ISO-27001:A.8.26",
    "AML.M0033",
    "LLM05:2025",
  ]
}
kind OutputSanitisingRender "Answers shown without foreign links and images" : Control
    on Component {
  ask = "When {self} shows an answer, are images and links to foreign addresses taken out?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-15", "ISO-27001:A.8.26", "AML.M0033", "LLM05:2025"]
}
kind GroundingChecks "Answers are checked against sources" : Control on Process {
  ask = "Is an answer that {self} gives or acts on compared with the sources it claims?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.26", "LLM09:2025"]
}
kind ContextMinimisation "Only what this user needs goes into the prompt" : Control on Process {
  ask = "Does {self} put into a prompt only what the user it works for may see and this request needs?"
  refs = ["NIST-800-53:AC-4", "NIST-800-53:SI-12", "ISO-27001:A.8.3", "ISO-27001:A.8.10"]
}
/// A clause of the contract. The vendor may still keep prompts for a while.
kind VendorNoTraining "Vendor does not train on prompts" : Control on AiModel {
  gives prompt-retention <= limited
  ask = "Does the contract forbid the vendor of {self} to train on what you send?"
  refs = [
    "PCI-DSS:12.8.2",
    "NIST-800-53:SA-9",
    "ISO-27001:A.5.20",
    "ISO-27001:A.5.34",
    "LLM02:2025",
  ]
}
/// Whoever talks to a model can make it repeat its instructions.
kind HarmlessSystemPrompt "System prompt that may be known" : Control on SystemPrompt {
  holds when sensitivity <= internal
  gives sensitivity <= internal
  refs = ["NIST-800-53:IA-5", "ISO-27001:A.5.17", "LLM07:2025"]
}
kind TokenLimits "Limits on the length of prompts and answers" : Control on Process {
  ask = "Does {self} limit how long a prompt and an answer may be, and how many tokens one user gets a day?"
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "LLM10:2025"]
}

kind HumanApproval "A person approves first" : Control on Flow {
  holds when approval >= single or source is Agent and source.autonomy <= approve-each
  refs = ["PCI-DSS:6.5.4", "NIST-800-53:AC-5", "ISO-27001:A.5.3", "AML.M0029", "AIA:14", "GDPR:22"]
}

// ===== Controls: agents ==========================================================================================

kind ToolArgumentValidation "Arguments of a tool are checked" : Control on Flow, Component {
  covers Flow by target
  ask = "Does code check the arguments a model gives on {self} against what this call may do (recipients, amounts, ids)?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.26", "AML.M0033", "LLM06:2025"]
}
/// Each call is made for the user, or with an identity of the agent's own that may do little.
kind AgentScopedIdentity "Agent acts as its user, or as little" : Control on Agent {
  holds when all f in outbound where tool(f) : scoped-call(f)
  refs = [
    "PCI-DSS:7.2.5",
    "NIST-800-53:AC-6",
    "NIST-800-53:IA-9",
    "ISO-27001:A.8.2",
    "ISO-27001:A.5.16",
    "AML.M0026",
    "AML.M0027",
    "ASI03:2026",
  ]
}
kind CredentialProxy "Credentials are added behind the agent" : Control on Agent {
  ask = "Does something between {self} and its tools add the credentials, so that the agent never has them?"
  refs = ["PCI-DSS:7.2.5", "NIST-800-53:IA-9", "ISO-27001:A.8.2", "AML.M0027", "ASI03:2026"]
}
kind MemoryHardening "Notes of an agent are checked and kept apart" : Control on Agent {
  ask = "Is what {self} remembers kept apart by user, marked with its source, and checked before it is used again?"
  refs = [
    "NIST-800-53:AC-4",
    "NIST-800-53:SI-12",
    "ISO-27001:A.8.3",
    "ISO-27001:A.8.10",
    "AML.M0031",
    "ASI06:2026",
  ]
}
kind ToolServerVetting "Tool server was reviewed and is pinned" : Control on ToolServer {
  ask = "Was {self} reviewed before agents used it, and would a change of its code or tool descriptions be noticed?"
  refs = ["PCI-DSS:12.8.1", "NIST-800-53:SR-3", "ISO-27001:A.5.19", "ASI04:2026"]
}
/// Who asks is proven, and across a border also that the message is the one it sent.
kind InterAgentAuthentication "Agents prove who they are to each other" : Control on Flow {
  holds when (any a in authentication : a >= oauth2)
    and (payload-signature > none or not crosses-boundary)
  refs = ["NIST-800-53:IA-3", "NIST-800-53:SC-8(1)", "ISO-27001:A.8.26", "ASI07:2026"]
}
kind AgentBudgetLimits "Limits on steps, time and money of a task" : Control on Agent {
  ask = "Does a task of {self} end at a limit of steps, time or money?"
  refs = ["NIST-800-53:SC-5", "ISO-27001:A.8.6", "LLM10:2025"]
}
kind AiTelemetry "Prompts, tool calls and users are recorded together" : Control on Process {
  ask = "Is it recorded for each act of {self} which user, which prompt and which tool call led to it?"
  refs = [
    "PCI-DSS:10.2.1",
    "NIST-800-53:AU-2",
    "NIST-800-53:AU-12",
    "ISO-27001:A.8.15",
    "AML.M0024",
    "AIA:12",
  ]
}
kind RiskTieredApproval "Only what is risky is put before a person" : Control on Agent {
  ask = "Does a person approve only those acts of {self} that can do harm, while the others run within limits?"
  refs = ["NIST-800-53:AC-5", "ISO-27001:A.5.3", "AML.M0029", "AIA:14"]
}
kind IndependentPreview "Approvers see the act, not the agent's account of it" : Control on Agent {
  ask = "Does who approves an act of {self} see the real call (recipient, amount, change), made by code and not by the model?"
  refs = ["NIST-800-53:AC-5", "ISO-27001:A.5.3", "AML.M0029", "AIA:14"]
}

// ===== Controls: retrieval =======================================================================================

kind RagSourceVetting "Only reviewed sources are indexed" : Control on Datastore {
  ask = "Does somebody decide which sources are indexed in {self}, and look at what outsiders wrote before it is?"
  refs = ["NIST-800-53:SI-7", "ISO-27001:A.8.3", "AML.M0025", "LLM08:2025"]
}
kind ContentProvenance "Every passage knows its source" : Control on Datastore {
  ask = "Is it kept with each passage in {self} who wrote it, and is that shown or weighed when it is used?"
  refs = ["NIST-800-53:SI-7", "ISO-27001:A.8.3", "AML.M0025", "LLM08:2025"]
}
kind RagDocumentAcl "Retrieval with the rights of the user" : Control on Datastore {
  holds when acl in [document, row]
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "AML.M0005", "LLM08:2025"]
}
kind EmbeddingIsolation "An index of its own for each tenant and class" : Control on Datastore {
  ask = "Does {self} keep vectors of different tenants and different confidentiality in indexes of their own?"
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-4", "ISO-27001:A.8.3", "AML.M0005", "LLM08:2025"]
}
kind ModelAccessControl "Few may query vectors or a model directly" : Control on Component {
  ask = "Can only named applications read vectors from {self} or query it directly?"
  refs = ["PCI-DSS:7.2.1", "NIST-800-53:AC-3", "ISO-27001:A.8.3", "AML.M0019"]
}

// ===== Controls: training, scoring, model files ===================================================================

kind TrainingDataValidation "Training data is checked" : Control on TrainingPipeline {
  ask = "Is the data of {self} checked for outliers, doubles and planted examples before a model learns from it?"
  refs = ["NIST-800-53:SI-7", "ISO-27001:A.8.28", "AML.M0007", "AIA:10"]
}
kind TrainingDataProvenance "Origin of training data is known" : Control on TrainingPipeline {
  ask = "Is it recorded for each data set of {self} where it came from, and can one that was tampered with be taken out?"
  refs = ["PCI-DSS:6.3.2", "NIST-800-53:SR-3", "ISO-27001:A.5.21", "AML.M0025", "AIA:10"]
}
kind OutputPerturbation "Answers say no more than needed" : Control on AiModel {
  ask = "Are the answers of {self} rounded, cut to the best label or blurred for callers outside?"
  refs = ["NIST-800-53:SI-10", "ISO-27001:A.8.3", "AML.M0002"]
}
kind DifferentialPrivacyTraining "Training that forgets single people" : Control on AiModel {
  ask = "Was {self} trained in a way that single records cannot be told from its answers (differential privacy)?"
  refs = ["NIST-800-53:SI-19", "ISO-27001:A.8.11", "GDPR:25"]
}
kind AdversarialTesting "Tested with inputs made to deceive" : Control on AiModel {
  ask = "Is {self} tested with inputs that are made to deceive it, before each release?"
  refs = ["NIST-800-53:CA-8", "ISO-27001:A.8.29", "AML.M0003", "AIA:15"]
}
kind LayeredFraudRules "Rules beside the model" : Control on AiModel {
  ask = "Do rules and limits that do not depend on {self} decide together with it?"
  refs = ["NIST-800-53:SI-4", "ISO-27001:A.8.29", "AIA:15"]
}
/// What is read holds numbers only, and no code that runs when it is loaded.
kind SafeModelFormat "Model files without code" : Control on Process {
  holds when no p in parses : p in [model-pickle, native-serialisation]
  refs = ["PCI-DSS:6.3.2", "NIST-800-53:SI-7", "ISO-27001:A.8.28", "AML.M0014"]
}
kind ModelSigning "Signed models only" : Control on Process {
  ask = "Does {self} check a signature before it loads a model?"
  refs = [
    "PCI-DSS:6.3.2",
    "NIST-800-53:SI-7",
    "NIST-800-53:SI-7(15)",
    "NIST-800-53:SR-11",
    "ISO-27001:A.8.19",
    "AML.M0013",
  ]
}
kind ModelProvenance "Origin of the model is known" : Control on AiModel {
  ask = "Is it known who trained {self} with which data, and was that version checked before use?"
  refs = ["PCI-DSS:6.3.2", "NIST-800-53:SR-3", "NIST-800-53:SR-11", "ISO-27001:A.5.21", "AML.M0023"]
}
kind ModelMonitoring "Model is watched in use" : Control on AiModel {
  ask = "Is somebody told when the answers of {self} drift, or differ between groups of people?"
  refs = ["NIST-800-53:SI-4", "ISO-27001:A.8.29", "AML.M0008", "AIA:15"]
}
kind ExplainabilityReview "Decisions can be explained" : Control on AiModel {
  ask = "Can it be said why {self} decided in a case, and does somebody review samples?"
  refs = ["NIST-800-53:CA-8", "ISO-27001:A.8.29", "AML.M0008", "AIA:9"]
}
kind FallbackProvider "Another model to fall back on" : Control on AiModel {
  ask = "Is there a second model or a way to work without {self}, and was it tried?"
  refs = ["NIST-800-53:SI-17", "ISO-27001:A.8.14", "DORA:28", "DORA:29"]
}

// ===== Predicates: where the text comes from =====================================================================

/// How many hops text is followed, from whoever wrote it to the model that reads it.
param text-hops : Int = 6

/// Text as such is the payload. No check of form tells a sentence from an instruction, so none cleanses it.
def takes-prose(x : Component or Actor) : Bool =
  x is AiModel or ToolServer or VectorStore or SearchIndex or DataPipeline
  or x is Component and prompting(x)

/// The call hands content over: a write, or any request to something that works on it.
def hands-over(f : Flow) : Bool =
  f.effect != health
  and (f.effect >= write or f.target is not Datastore)
  and (f.validation != strict or takes-prose(f.target))

/// Something comes back, from whoever answers out of what it keeps, or of what others tell it in its turn.
def answers-from-elsewhere(f : Flow) : Bool =
  (f.effect == read or any u in f.uses : u.role == returns)
  and f.answers == passed-on
  and (f.target is Datastore or Queue or ExternalParty
    or any g in f.target.flows : g.source == f.target)

/// Whatever an agent reads may tell it what to do next, and its tools do it.
relation intrusion via f : Flow = f.target -> f.source
    where f.source is Agent and f.effect != health
    cost content-cost

/// Text spreads with calls that hand it over, and with answers that pass on what was stored or said before.
relation spreading-text via f : Flow = f.source -> f.target where hands-over(f)
  | via f : Flow = f.target -> f.source where answers-from-elsewhere(f)

/// The call brings text that outsiders wrote.
def brings-in(f : Flow) : Bool =
  hands-over(f) and (untrusted(f.source) or known(f.content-trust) and f.content-trust == untrusted)
/// The call comes back with text that anybody may have written.
def fetches-in(f : Flow) : Bool =
  f.effect != health and (known(f.answers) or f.target is ExternalParty) and f.answers == outside

/// Where text that outsiders wrote comes in, other than over one component.
def text-entries-besides(c : Component) : set of Component = set(
  e in Component
    where e != c
      and ((any f in e.inbound where f.source != c : brings-in(f))
        or any f in e.outbound : fetches-in(f))
)

// ===== Predicates: applications and models =======================================================================

/// The call asks a generative model, directly or through a gateway in front of it.
def asks-model(f : Flow) : Bool =
  f.target is GenerativeModel
  or f.target is Gateway and any g in f.target.outbound : g.target is GenerativeModel

/// Puts prompts together: an agent, or whatever calls a generative model.
def prompting(c : Component) : Bool =
  c is Agent or c is not Gateway or AiModel and any f in c.outbound : asks-model(f)

/// An application of a generative model, or such a model that people use as it is.
def speaking(c : Component) : Bool =
  prompting(c) or c is GenerativeModel and any f in c.inbound : f.source is Actor or Client

/// Requests of people, passed on through services.
relation asking via f : Flow = f.source -> f.target where f.trigger == user

/// Outsiders write to the model themselves.
def asked-by-outsiders(c : Component) : Bool = untrusted-actors() reaches c along asking
def strangers() : set of Actor = set(a in Actor where a.trust == anonymous)
def asked-by-strangers(c : Component) : Bool = strangers() reaches c along asking

/// Text that outsiders wrote gets to the place, other than by asking the application itself.
def foreign-besides(t : Component or Actor, c : Component) : Bool =
  t is Component
  and (t in text-entries-besides(c)
    or text-entries-besides(c) reaches t
      along spreading-text
      up to text-hops
      avoiding set(x in Component where x == c))

/// Documents, mails, pages, tickets or results that outsiders wrote get into the prompt, whoever asked.
def reads-foreign-text(c : Component) : Bool =
  (any f in c.outbound :
      fetches-in(f) or (answers-from-elsewhere(f) and foreign-besides(f.target, c)))
  or (any f in c.inbound :
      hands-over(f)
      and (f.source is Queue or f.trigger != user)
      and (brings-in(f) or foreign-besides(f.source, c)))
  or any f in c.inbound : brings-in(f) and not from-untrusted(f)

/// A model sets off this call: what it does depends on what the model wrote.
def tool(f : Flow) : Bool =
  f.source is Agent
  and f.target is not AiModel
  and (f.target is ToolServer or f.trigger == model-output)
def tools(c : Component) : set of Flow = set(f in c.outbound where tool(f))

/// The call is made in the name of the user, or with an identity of the agent's own that can do little.
def scoped-call(f : Flow) : Bool =
  f.user-context == propagated or f.identity.scope == least and not shared(f.identity)
/// The identities that an agent is known to call its tools with.
def held-by(a : Agent) : set of Identity = set(f in tools(a) where known(f.identity)).identity
/// Notes that are for all who use the agent, or that several agents read.
def common-memory(m : Datastore) : Bool =
  m.acl == none or count(set(f in m.inbound where f.source is Agent).source) >= 2

/// Confidential data is in the model's sight: the application handles it or gets it in answers.
def sees-confidential(c : Component) : Bool =
  handles-confidential(c)
  or any f in c.outbound, u in f.uses where raw(u) : u.data.sensitivity >= confidential

/// The instructions of the application say who may see or do what.
def rules-in-prompt(c : Component) : Bool =
  any f in c.outbound where asks-model(f), u in f.uses where u.data is SystemPrompt :
    u.data.access-rules

/// What a model wrote comes back with the answers of the model, and of those who ask it.
relation model-answers via f : Flow = f.target -> f.source where f.target is Process
def model-voices() : set of Component = set(c in Component where c is GenerativeModel or Agent)
/// How many hops the output of a model is followed through those who pass it on.
param output-hops : Int = 3

/// What a model wrote gets there, as an answer or as the argument of a tool.
def gets-model-output(c : Component) : Bool =
  model-voices() reaches c along model-answers up to output-hops
  or (c is ToolServer or known(c.sinks)) and any f in c.inbound : tool(f)

/// Applications in whose prompts confidential data meets text that outsiders wrote.
def mixing-applications() : set of Component = set(
  c in Component where prompting(c) and sees-confidential(c) and reads-foreign-text(c)
)

/// Text that outsiders wrote gets there.
def holds-foreign-text(c : Component) : Bool =
  (any f in c.inbound : brings-in(f))
  or (any f in c.outbound : fetches-in(f))
  or text-entries() reaches c along spreading-text up to text-hops
def text-entries() : set of Component = set(
  c in Component where (any f in c.inbound : brings-in(f)) or any f in c.outbound : fetches-in(f)
)

/// Places that outsiders can read: what is called there is known outside.
def outside-places() : set of Component = set(
  c in Component where c within PublicNetwork or c is ExternalParty and c.role != processor
)
/// Calls by which an agent gets out, directly or through its tools.
relation getting-out via f : Flow = f.source -> f.target
    where tool(f) or (f.source is ToolServer or Gateway) and f.effect != health

/// Agents hand work on, and nobody looks at it in between.
relation handing-on via f : Flow = f.source -> f.target
    where f.source is Agent and f.target is Agent and not (f has HumanApproval)

/// What the tools of an agent can do.
def tools-impact(a : Component) : Impact = max(
  f in tools(a) : worse(action-impact(f), money-impact(f))
)

/// The component is somebody else's, who sees what it is sent.
def run-by-others(c : Component) : Bool = c is ExternalParty or c.managed-by == vendor

/// Applications that put the text of a store into prompts, themselves or through a service that searches for them.
def read-for-prompts(v : Datastore) : Bool =
  any f in v.inbound where f.effect == read and f.source is Component :
    prompting(f.source)
    or (any g in f.source.inbound where g.source is Component : prompting(g.source))

/// A model file on its way: into a registry, out of it, into what runs it.
relation shaping via f : Flow = f.source -> f.target
    where f.effect >= write and f.target is Repository or AiModel
  | via f : Flow = f.target -> f.source where f.effect == read and f.target is Repository
def trainers-of(m : AiModel) : set of TrainingPipeline = set(
  p in TrainingPipeline where p reaches m along shaping
)
def trained-by(p : TrainingPipeline) : set of AiModel = set(
  m in AiModel where p reaches m along shaping
)
/// Where a program takes model files from.
def model-sources(c : Process) : set of Component = set(
  s in Component
    where s is ModelRegistry
      and ((any f in c.outbound where f.effect == read : f.target == s)
        or any f in c.inbound where f.effect >= write : f.source == s)
)

/// Outsiders can ask the model, themselves or as partners.
def open-to-outsiders(m : AiModel) : Bool =
  asked-by-outsiders(m) or any f in m.inbound : untrusted(f.source)
/// Those who ask a model that the pipeline makes, and the model where people use it as it is.
def serving(p : TrainingPipeline) : set of Component = set(
  c in Component
    where (c in trained-by(p) and any f in c.inbound : f.source is Actor or Client)
      or any f in c.outbound : f.target is AiModel and f.target in trained-by(p)
)

/// What the model says weighs on people, by itself or through whoever asks it.
def weighs-on-people(m : AiModel, at-least : Decision) : Bool =
  m.decision >= at-least or any s in m.inbound.source : s is Process and s.decision >= at-least

/// Records of people are in the training data.
def learns-about-people(p : TrainingPipeline) : Bool =
  (any u in p.uses where raw(u) : u.data is PersonalData)
  or any f in p.outbound, u in f.uses where u.role == returns and raw(u) : u.data is PersonalData
def learned-privacy-impact(p : TrainingPipeline) : Impact =
  worse(privacy-impact(p), max(f in p.outbound : privacy-impact(f)))

/// A critical function that has this model alone.
def depends-on(s : Component or Actor, m : AiModel) : Bool =
  s is Component
  and known(s.criticality)
  and s.criticality == critical
  and no f in s.outbound : f.target is AiModel and f.target != m

/// A training pipeline takes its data from there.
def read-for-training(s : Datastore) : Bool =
  any f in s.inbound : f.source is TrainingPipeline and f.effect == read

/// Each person, tenant or rank may see other parts of what is kept here.
def mixed-entitlements(v : Datastore) : Bool =
  (any u in v.uses where raw(u) : u.data is PersonalData or FinancialData or PaymentData)
  or count(v.uses.data.sensitivity) >= 2

// ===== Applications of language models ===========================================================================

/// A model does not know whose wishes count. What a user writes stands in the same prompt as your instructions, and a
/// sentence is enough to replace them.
threat direct-prompt-injection "Outsiders can talk a model out of its instructions" {
  classes = [tampering, elevation-of-privilege]
  refs = ["CWE-1427", "AML.T0051.000", "LLM01:2025", "ASI01:2026"]
  for c : Process
  when speaking(c)
    and asked-by-outsiders(c)
    and (any tools(c) or sees-confidential(c) or rules-in-prompt(c))
  mitigated by InputGuardrail on c and LeastAgency on c
  impact = blast-impact(c)
  likelihood = likely + exposure(c)
  message = "Outsiders write to the model behind {c}, which has something to give away: tools, confidential data or rules."
  fix = """
    Let {c} call tools and fetch data with the rights of the user who asks, so that a changed mind of the model gains
    nothing. Then put a filter for known attacks in front of the model, and test it with attacks in every release.
    """
}

/// The attacker need not be a user. A sentence in a mail, a web page or a document is enough, on the day when the model
/// reads it for somebody else.
threat indirect-prompt-injection "Text that others wrote can give a model orders" {
  classes = [tampering, elevation-of-privilege]
  refs = ["CWE-1427", "AML.T0051.001", "AML.T0093", "LLM01:2025", "ASI01:2026"]
  for c : Process
  when speaking(c) and reads-foreign-text(c)
  unless no tools(c) and c has PromptIsolation
  mitigated by PromptIsolation on c and ToolRestrictionOnUntrusted on c
  impact = blast-impact(c)
  likelihood = likely
  message = "Outsiders can write what {c} puts into its prompts, and a model obeys text wherever it stands."
  fix = """
    Put foreign text into a place of its own in the prompt and say that it is data. Do not rely on that: while such text
    is in the prompt, allow only tools that change nothing and send nothing.
    """
}

/// What a public chat says, you have said. A picture of it is in the newspaper the same day.
threat jailbreak-public-chat "Anybody can make a public chat say forbidden things" {
  classes = [tampering]
  refs = ["CWE-1427", "AML.T0054", "LLM01:2025"]
  for c : Process
  when speaking(c) and asked-by-strangers(c)
  mitigated by InputGuardrail on c and OutputGuardrail on c
  impact = moderate
  likelihood = likely + exposure(c)
  message = "Anybody can write to {c}, and nothing looks at both the question and the answer."
  fix = """
    Check questions for attacks and answers for what {c} must never say (advice, promises, abuse, other topics), refuse
    with a fixed sentence, and keep a record of what was refused.
    """
}

/// A model writes whatever its input leads it to, markup and commands included. To a browser or a database that is code.
threat improper-output-handling "What a model wrote is used as code" {
  classes = [tampering]
  refs = ["CWE-1426", "CWE-116", "AML.T0077", "LLM05:2025"]
  for c : Process or Client
  when c is not Gateway and gets-model-output(c) and takes-code(c)
  mitigated by OutputValidation on c
  impact = blast-impact(c)
  likelihood = likely
  message = "{c} puts what a model wrote into a page, a query, a template, a command or an address."
  fix = """
    Treat the answer of a model like the input of a stranger: escape it for HTML, bind it as a parameter of SQL, choose
    from a list instead of building a command or an address from it.
    """
}
/// Output ends where it is executed or interpreted. That an agent runs the code it wrote is a matter of its sandbox.
def takes-code(c : Component) : Bool =
  any s in c.sinks :
    s in [html, sql, template, url-fetch] or (s in [os-command, eval] and c is not Agent)

/// An image in an answer is fetched by the browser of whoever reads it, and its address can carry away what the model
/// has seen. No click is needed.
threat output-exfil-rendering "A rendered answer can carry data away" {
  classes = [information-disclosure]
  refs = ["CWE-200", "AML.T0077", "AML.T0057", "LLM02:2025"]
  for c : Process or Client
  let behind = set(
    a in mixing-applications() where a == c or a reaches c along model-answers up to output-hops
  )
  when (any s in c.sinks : s == html) and any behind
  mitigated by OutputSanitisingRender on c
  impact = max(a in behind : sight-impact(a))
  likelihood = possible
  message = "{c} shows answers of {behind}, where confidential data and text of outsiders are in one prompt."
  fix = """
    Take images, links and HTML to foreign addresses out of answers before {c} shows them, and allow images from your
    own addresses only (content security policy).
    """
}

/// The model repeats what it was shown to whoever asks next in the same conversation. It cannot keep a secret that is
/// in its prompt.
threat sensitive-disclosure-in-context "Prompts hold more about people than the user may see" {
  classes = [information-disclosure, data-disclosure]
  refs = ["CWE-200", "CWE-201", "AML.T0057", "LLM02:2025"]
  for c : Process
  let prompts = set(f in c.outbound where asks-model(f))
  let personal = set(
    u in prompts.uses
      where u.role == carries
        and raw(u)
        and (u.data is PersonalData or FinancialData or PaymentData)
  )
  when prompting(c) and any personal
  mitigated by ContextMinimisation on c
  mitigated by DataLossPrevention on prompts
  impact = max(f in prompts : confidentiality-impact(f))
  likelihood = possible
  message = "{c} puts {personal.data} into prompts without holding it to what the user may see."
  fix = """
    Fetch only the records of the case at hand, with the rights of the user, and leave out or mask fields that the task
    does not need, before the prompt is put together.
    """
}

/// What is sent to a vendor's model stays there for a while, is read by people who look for abuse, and may come back in
/// answers to others when it is used for training.
threat vendor-prompt-retention "The vendor of a model keeps what it is sent" {
  classes = [data-disclosure]
  refs = ["CWE-359", "LLM02:2025", "GDPR:28", "DORA:30"]
  for m : AiModel
  when run-by-others(m)
    and (any f in m.inbound, u in f.uses where u.role == carries and raw(u) :
        u.data.sensitivity >= confidential)
    and m.prompt-retention >= limited
  mitigated by VendorNoTraining on m and ProcessorAgreement on m
  impact = max(f in m.inbound : confidentiality-impact(f))
  likelihood = possible
  message = "Confidential data is sent to {m}, whose vendor keeps it."
  fix = """
    Use a contract that forbids training on your data and covers its processing, ask for no retention or a short one, and
    switch it off for the account where it is an option.
    """
}

/// Enough people have asked enough models for their instructions: they all told.
threat system-prompt-secrets "The system prompt holds secrets" {
  classes = [information-disclosure]
  refs = ["CWE-798", "AML.T0056", "LLM07:2025"]
  for d : SystemPrompt
  when any f in d.carried-by : asks-model(f)
  mitigated by HarmlessSystemPrompt on d
  impact = d.sensitivity-impact
  likelihood = likely
  message = "{d} is given to a model and holds what users must not know."
  fix = """
    Take keys, passwords, internal addresses and names out of {d}. Where a call needs a credential, the code that makes
    the call adds it. Change what has been in a prompt.
    """
}

/// "Do not show balances to tier one" is a request to a model, and not a check. The next user asks in another way.
threat authz-in-prompt "Access rules live in the prompt" {
  classes = [elevation-of-privilege]
  refs = ["CWE-863", "CWE-602", "LLM07:2025", "LLM06:2025"]
  for c : Process
  when prompting(c) and rules-in-prompt(c)
  mitigated by FunctionAuthorization on c
  mitigated by ObjectAuthorization on c
  impact = blast-impact(c)
  likelihood = likely
  message = "{c} leaves it to the instructions of a model who may see or do what."
  fix = """
    Check the rights of the user in code, before data is put into the prompt and before a tool is called. What the user
    may not see must not be in the prompt at all.
    """
}

/// Each answer costs money and time, and the longest questions cost most.
threat unbounded-consumption "Outsiders can use up the budget of a model" {
  classes = [denial-of-service]
  refs = ["CWE-770", "CWE-400", "AML.T0029", "AML.T0034", "LLM10:2025"]
  refines std.api.pay-per-use-amplification on c
  for c : Process
  when speaking(c) and asked-by-outsiders(c)
  mitigated by TokenLimits on c and RateLimiting on c
  impact = moderate
  likelihood = possible + exposure(c)
  message = "Outsiders can ask the model behind {c} as often and as long as they like."
  fix = """
    Limit the length of a question and of an answer, the number of questions for each user and minute, and the cost of
    each user and day. Set an alarm on the bill.
    """
}

/// A model that does not know says something anyway, and says it well. The next step takes it for a fact.
threat misinformation-acted-on "A wrong answer is acted on" {
  classes = [tampering]
  refs = ["CWE-1426", "AML.T0048.003", "LLM09:2025"]
  for c : Process
  let acts = set(f in tools(c) where f.effect >= write)
  when speaking(c) and (any acts or asked-by-outsiders(c))
  unless not asked-by-outsiders(c) and all f in acts : f has HumanApproval
  mitigated by GroundingChecks on c
  impact = worse(moderate, tools-impact(c))
  likelihood = possible
  message = "Customers rely on what {c} says, or tools act on it, and nobody compares it with a source."
  fix = """
    Let {c} answer from sources that it names, compare figures, names and amounts in the answer with them in code, and
    say "I do not know" when there is none. Let a person confirm what changes something.
    """
}

/// Models invent package names, and attackers register them. Generated code is nobody's until somebody has read it.
threat hallucinated-package "Generated code gets into the product unread" {
  classes = [tampering]
  refs = ["CWE-1357", "AML.T0060", "LLM09:2025", "ASI04:2026"]
  for f : Flow from Process to Repository or BuildPipeline
  when writes-for-a-model(f.source) and f.effect >= write
  mitigated by CodeReview on f.target and DependencyPinning on f.target
  impact = blast-impact(f.target)
  likelihood = unlikely
  message = "{f.source} writes to {f.target} what a model wrote, dependencies it has made up included."
  fix = """
    Let {f.source} open change requests only, have a person review each, and let the build fetch only packages that are
    pinned and come from your own registry.
    """
}
/// Puts down what a model wrote: the application itself, or a tool that does it for an agent.
def writes-for-a-model(c : Component) : Bool =
  prompting(c) or c is ToolServer and any f in c.inbound : tool(f)

/// A cache that answers the same question with the same answer gives one customer the answer made for another.
threat cross-session-leak "One tenant can get the answer made for another" {
  classes = [information-disclosure]
  refs = ["CWE-488", "AML.T0057", "LLM02:2025"]
  for c : Process
  when prompting(c)
    and c.tenancy == multi
    and any f in c.outbound : f.target is KeyValueStore or MemoryStore or VectorStore
  mitigated by TenantIsolation on c
  impact = sight-impact(c)
  likelihood = possible
  message = "{c} serves several tenants and keeps conversations, answers or vectors in a store they share."
  fix = """
    Make tenant and user a part of every key in the cache, the memory and the index, take both from the login and not
    from the request, and test with two tenants that ask the same question.
    """
}

// ===== Retrieval and vector stores ===============================================================================

/// Whoever gets a document into the index gives answers in the name of the organisation.
threat rag-poisoning "Outsiders can write what a model takes for knowledge" {
  classes = [tampering]
  refs = ["CWE-349", "CWE-345", "AML.T0070", "AML.T0071", "LLM08:2025", "LLM04:2025"]
  for v : VectorStore or SearchIndex
  when read-for-prompts(v) and holds-foreign-text(v)
  mitigated by RagSourceVetting on v and ContentProvenance on v
  impact = integrity-impact(v)
  likelihood = possible
  message = "Text that outsiders wrote is indexed in {v}, and a model answers from it as if it were knowledge."
  fix = """
    Decide which sources may be indexed, and keep mails, uploads and web pages in an index of their own. Keep author and
    source with each passage, show them with the answer, and let no passage of an outsider decide alone.
    """
}

/// A search by meaning finds the best passage. Whether the user may read it is a question that nobody has asked it.
threat rag-acl-bypass "Retrieval ignores the rights on documents" {
  classes = [information-disclosure]
  refs = ["CWE-863", "CWE-284", "AML.T0085.000", "LLM08:2025"]
  for v : VectorStore or SearchIndex
  when read-for-prompts(v) and handles-confidential(v) and mixed-entitlements(v)
  mitigated by RagDocumentAcl on v
  impact = confidentiality-impact(v)
  likelihood = likely
  message = "Everybody who asks the model gets answers from all of {v}, whoever may read the documents."
  fix = """
    Store with each passage who may read its document, filter by the groups of the user who asks in the same query that
    searches, and update the rights when those of the document change. Then state `acl = document` on {v}.
    """
}

/// Vectors of two customers in one index are one typing error away from each other.
threat rag-cross-tenant "Tenants share an index" {
  classes = [information-disclosure]
  refs = ["CWE-653", "LLM08:2025"]
  refines rag-acl-bypass on v
  for v : VectorStore or SearchIndex
  when v.tenancy == multi and handles-confidential(v)
  unless v.acl >= tenant
  mitigated by EmbeddingIsolation on v
  impact = confidentiality-impact(v)
  likelihood = likely
  message = "{v} holds vectors of several tenants, and nothing keeps a search of one from finding those of another."
  fix = """
    Give each tenant an index or a namespace of its own, and take the tenant from the login. A filter in the query helps
    only if no query can be sent without it.
    """
}

/// A vector looks like noise, but most of the text can be made from it again.
threat embedding-inversion "Vectors of confidential text are kept where the text would not be" {
  classes = [information-disclosure]
  refs = ["CWE-200", "AML.T0024.001", "LLM08:2025"]
  for v : VectorStore
  when handles-confidential(v)
    and (run-by-others(v)
      or any d in v.uses.data where d.sensitivity >= confidential, s in d.stored-in :
        s.boundary.trust > v.boundary.trust)
  mitigated by EmbeddingIsolation on v
  mitigated by EncryptionAtRest on v and ModelAccessControl on v
  impact = confidentiality-impact(v)
  likelihood = unlikely
  message = "{v} is guarded less than the text its vectors were made from, and the text can be made from them again."
  fix = """
    Guard vectors like the text: same class, same region, encrypted, and readable by the application alone. Keep vectors
    of confidential text in a store of your own.
    """
}

/// One search for "password" finds every one that somebody ever wrote into a page or a ticket.
threat rag-credential-harvest "A model can find credentials in what is indexed" {
  classes = [information-disclosure]
  refs = ["CWE-312", "CWE-522", "AML.T0082", "LLM02:2025"]
  for v : VectorStore or SearchIndex
  when read-for-prompts(v) and handles-secrets(v)
  mitigated by SecretScanning on v
  impact = confidentiality-impact(v)
  likelihood = possible
  message = "{v} indexes secrets, and whoever may ask the model may ask for them."
  fix = """
    Search documents for credentials before they are indexed, leave those passages out, and change every credential that
    is found. Search what is indexed already.
    """
}

/// The record is deleted, and the model still answers from its copy.
threat rag-stale-erasure "Erased data lives on in an index or a training set" {
  classes = [unawareness]
  refs = ["GDPR:17"]
  refines std.privacy.erasure-not-propagated on people.data, std.privacy.dsar-unsupported on v
  for v : Datastore
  let people = set(u in v.uses where raw(u) and u.data is PersonalData)
  when (v is VectorStore or read-for-training(v)) and known(v.uses) and any people
  mitigated by DataSubjectRights on v
  impact = privacy-impact(v)
  likelihood = possible
  message = "{v} keeps {people.data} in passages or rows that an erasure in the source does not reach."
  fix = """
    Keep the id of the source with each passage or row, delete it with the source, and test it with one erasure from end
    to end. For training data: train the next version without it, and say when that is.
    """
}

/// An index without a login is a copy of all documents without a login.
threat vectorstore-unauthenticated "An index obeys callers it does not know" {
  classes = [spoofing, information-disclosure]
  refs = ["CWE-306", "LLM08:2025"]
  refines std.identity.unauthenticated-service-call on f, std.stride.spoof-caller on f
  for f : Flow from Process to VectorStore
  when f is not InProcess and weighty(f)
  mitigated by CallerAuthentication on f
  compensated by ServiceMesh on f
  impact = worse(action-impact(f), data-impact(f.target))
  likelihood = possible + exposure(f.target)
  message = "{f.target} takes queries and documents from {f.source} without a credential."
  fix = "Turn on authentication in {f.target} (many start without it), and give {f.source} a credential of its own."
}

/// Programs that open office files, archives and PDF documents have a long history of being taken over by them.
threat ingestion-parser-exploit "A document can take over the program that reads it in" {
  classes = [elevation-of-privilege]
  refs = ["CWE-20", "CWE-434", "ATT&CK:T1203"]
  for c : Process
  when feeds-models(c)
    and (c is DataPipeline or known(c.parses))
    and holds-foreign-text(c)
    and any p in c.parses : p in [pdf, office, archive, html]
  mitigated by SandboxedParser on c
  impact = blast-impact(c)
  likelihood = unlikely
  message = "{c} opens {c.parses} files that outsiders wrote, in the process that also holds its rights."
  fix = """
    Open documents in a process of its own without network and credentials (container sandbox, separate account), with
    limits on time and memory, and pass on plain text only.
    """
}
/// Prepares content for models.
def feeds-models(c : Component) : Bool =
  any f in c.outbound : f.target is AiModel or Agent or VectorStore or SearchIndex

// ===== Agents and tools ==========================================================================================

/// A model is wrong now and then. What cannot be undone needs somebody who notices before it is done.
threat excessive-agency "An agent does what cannot be undone without asking" {
  classes = [elevation-of-privilege]
  refs = ["CWE-285", "CWE-269", "AML.T0053", "LLM06:2025", "ASI02:2026"]
  for f : Flow from Agent to Component or Actor
  when tool(f) and f.effect >= irreversible
  mitigated by HumanApproval on f
  impact = worse(action-impact(f), money-impact(f))
  likelihood = likely
  message = "{f.source} can do {f} at {f.target} on its own, and nobody can take it back."
  fix = """
    Show the act to a person before it is done (`approval = single` on {f}), or let the agent prepare it only. What must
    run without a person gets limits in code: recipients from a list, small amounts, few a day.
    """
}

/// A mail that is summarised today can send money tomorrow, when the program that reads it may also pay.
threat injected-agent-action "Text of outsiders can set off a tool" {
  classes = [tampering, elevation-of-privilege]
  refs = ["CWE-1427", "AML.T0051.001", "AML.T0086", "ASI01:2026", "ASI02:2026"]
  refines indirect-prompt-injection on f.source
  for f : Flow from Agent to Component or Actor
  when tool(f) and f.effect >= write and reads-foreign-text(f.source)
  mitigated by ToolRestrictionOnUntrusted on f.source and ToolArgumentValidation on f
  impact = worse(action-impact(f), money-impact(f))
  likelihood = likely
  message = "{f.source} reads what outsiders wrote, and what it reads can make it call {f}."
  fix = """
    Take {f} away while text of outsiders is in the prompt, or let another agent that cannot call anything read such
    text. Check the arguments in code: recipient, amount and record must belong to the task the user gave.
    """
}

/// Three things are harmless one by one: to see private data, to read what strangers wrote, to send something out.
/// Together they are a way out for the data, and a stranger has the key.
threat lethal-trifecta "Private data, text of outsiders and a way out meet in one agent" {
  classes = [information-disclosure]
  refs = ["CWE-200", "AML.T0086", "AML.T0057", "ASI01:2026", "LLM02:2025"]
  refines std.cloud.unrestricted-egress on a
  for a : Agent
  when sees-confidential(a)
    and reads-foreign-text(a)
    and ((a reaches outside-places() along getting-out up to 3)
      or any f in tools(a) : f.target is Actor and untrusted(f.target))
  mitigated by EgressAllowlist on a and ToolRestrictionOnUntrusted on a
  impact = sight-impact(a)
  likelihood = likely
  message = "{a} sees confidential data, reads what outsiders wrote, and has a tool that gets out of the house."
  fix = """
    Take one of the three away. Mostly the third: let the tool send to fixed recipients or addresses only, chosen by code,
    and block everything else in the network. Or split the agent: who reads foreign text sees no records.
    """
}

/// Whoever turns the agent gets everything that its account may do.
threat agent-broad-identity "An agent acts with a broad or shared account" {
  classes = [elevation-of-privilege]
  refs = ["CWE-250", "CWE-269", "AML.T0012", "ASI03:2026", "NHI5:2025"]
  refines std.identity.overprivileged-nhi on held-by(a)
  for a : Agent
  when any f in tools(a) : weighty(f)
  mitigated by AgentScopedIdentity on a
  impact = worse(blast-impact(a), tools-impact(a))
  likelihood = possible
  message = "{a} calls its tools with rights that are not those of the user it works for, and are more than it needs."
  fix = """
    Pass the user's token on to the tools (`user-context = propagated`), or give {a} an identity of its own with the few
    rights of its task, for the time of the task. Do not share the account with other programs.
    """
}

/// The tool cannot tell for whom the agent asks. So everybody who may talk to the agent may see what the agent may see.
threat agent-confused-deputy "A tool call is not bound to the user" {
  classes = [elevation-of-privilege]
  refs = ["CWE-441", "CWE-863", "ASI03:2026"]
  refines std.identity.collapsed-user-context on a, std.stride.confused-deputy on a
  for a : Agent, t in tools(a).target where t is Component
  let asked = set(f in tools(a) where f.target == t)
  when (any f in a.inbound : f.trigger == user)
    and (handles-confidential(t) or any f in asked : handles-confidential(f))
  mitigated by UserContextPropagation on asked
  mitigated by ObjectAuthorization on t
  impact = worse(data-impact(t), max(f in asked : data-impact(f)))
  likelihood = likely
  message = "{t} answers {a} about everything the agent may see, whichever user has asked."
  fix = """
    Call {t} with the user's own token, or one exchanged for it, and let {t} check each record. Until then let code, and
    not the model, add the id of the user's case to each call.
    """
}

/// What an agent has noted, it believes. A sentence that gets into its notes works in every conversation after that.
threat memory-poisoning "Text of outsiders gets into an agent's memory" {
  classes = [tampering]
  refs = ["CWE-349", "AML.T0080.000", "ASI06:2026"]
  for a : Agent
  when (reads-foreign-text(a) and a.memory >= user)
    or (asked-by-outsiders(a) and a.memory == shared)
  mitigated by MemoryHardening on a
  impact = worse(integrity-impact(a), tools-impact(a))
  likelihood = possible
  message = "{a} keeps notes for later, and outsiders can get sentences into them."
  fix = """
    Keep notes of a session in the session. What is kept longer belongs to one user, says where it came from, is never
    used as an instruction, and can be looked at and deleted by that user.
    """
}

/// The agent helped one customer yesterday. Today it knows a lot about them, and somebody else asks.
threat shared-memory-leak "An agent remembers for everybody what one user told it" {
  classes = [information-disclosure]
  refs = ["CWE-488", "AML.T0080", "ASI06:2026"]
  for a : Agent
  when a.memory == shared and sees-confidential(a) and any f in a.inbound : f.trigger == user
  mitigated by MemoryHardening on a
  mitigated by TenantIsolation on a
  impact = sight-impact(a)
  likelihood = possible
  message = "What {a} learns from one user it may tell another."
  fix = """
    Keep memory by user and take the user from the login. For notes that all may have, let a person or a rule decide
    what goes in, and never records of one customer.
    """
}

/// Code that a model wrote does what the model, or whoever steers it, wants: with the rights of whatever runs it.
threat unsandboxed-code-exec "An agent runs code that it wrote itself" {
  classes = [elevation-of-privilege]
  refs = ["CWE-94", "AML.T0050", "ASI05:2026"]
  for a : Agent
  when any s in a.sinks : s in [os-command, eval]
  mitigated by SandboxedExecution on a
  impact = blast-impact(a)
  likelihood = likely
  message = "{a} runs commands or code made by a model in a place where they can reach its files, secrets and network."
  fix = """
    Run such code in a sandbox that is thrown away afterwards: no network, no credentials, a copy of the few files it
    needs, limits on time and memory.
    """
}

/// A tool's description is a part of the prompt. Who changes it gives the agent orders, and no code of yours has changed.
threat tool-poisoning "Somebody else can change what a tool does or says it does" {
  classes = [tampering]
  refs = ["CWE-1357", "CWE-494", "AML.T0110", "AML.T0109", "ASI04:2026"]
  for t : ToolServer
  let users-of-it = set(f in t.inbound where f.source is Agent).source
  when not t.custom-code and any users-of-it
  mitigated by ToolServerVetting on t
  impact =
    worse(
      blast-impact(t),
      max(a in Agent where a in users-of-it : worse(blast-impact(a), tools-impact(a)))
    )
  likelihood = possible
  message = "{users-of-it} takes tools and their descriptions from {t}, which others write and may change."
  fix = """
    Review {t} and its tool descriptions before use, pin its version and the descriptions by digest, ask for a new review
    when they change, and offer the agent only the tools that it needs. If your own team writes it: `custom-code = true`.
    """
}

/// Many tool servers begin as a helper on one machine, without a login, and stay so when they move to a server.
threat toolserver-unauthenticated "A tool server obeys callers it does not know" {
  classes = [spoofing, elevation-of-privilege]
  refs = ["CWE-306", "AML.T0098", "ASI03:2026"]
  refines std.identity.unauthenticated-service-call on f, std.stride.spoof-caller on f
  for f : Flow from Process to ToolServer
  when f is not InProcess and (weighty(f) or any g in f.target.outbound : weighty(g))
  mitigated by CallerAuthentication on f
  compensated by ServiceMesh on f
  impact = worse(action-impact(f), blast-impact(f.target))
  likelihood = possible + exposure(f.target)
  message = "Whoever reaches {f.target} can use its tools; it does not ask who is calling on {f}."
  fix = """
    Demand a token on every call of {f.target}, issued for this server and checked with audience and expiry, and listen
    on no address that others can reach.
    """
}

/// What is in the agent's environment it can read, and what it can read it can be asked for.
threat agent-credential-exposure "An agent can read its own credentials" {
  classes = [information-disclosure]
  refs = ["CWE-522", "AML.T0083", "ASI03:2026", "NHI2:2025"]
  for a : Agent
  let copied = set(
    i in held-by(a)
      where i.credential in [password, static-key, client-secret, ssh-key, refresh-token]
  )
  when any copied
  mitigated by SecretVaulting on copied
  mitigated by CredentialProxy on a
  impact = worse(blast-impact(a), tools-impact(a))
  likelihood = possible
  message = "The secret of {copied} lies in configuration, files or variables that {a} and its tools can read."
  fix = """
    Let a proxy or the tool server add the credential behind the agent, or use tokens that live for minutes and are
    fetched from a vault for one call. Nothing that opens a door may stand in prompt, environment or files of {a}.
    """
}

/// An agent does what another agent asks. When it does not check who asks, everybody is that other agent.
threat inter-agent-spoofing "An agent takes orders from whoever says to be an agent" {
  classes = [spoofing, tampering]
  refs = ["CWE-290", "CWE-345", "ASI07:2026"]
  refines std.identity.unauthenticated-service-call on f, std.stride.spoof-caller on f
  for f : Flow from Agent to Agent
  when f is not InProcess and f.effect != health
  mitigated by InterAgentAuthentication on f
  impact = worse(integrity-impact(f), tools-impact(f.target))
  likelihood = possible
  message = "{f.target} cannot prove that what it is told on {f} comes from {f.source} and was not changed."
  fix = """
    Give each agent an identity of its own and a token for each partner, sign messages that cross a border, and let
    {f.target} check for itself whether {f.source} may ask for this.
    """
}

/// The second agent takes the first one's guess for a fact, the third acts on it, and nobody has looked.
threat cascading-failure "A chain of agents acts without a stop" {
  classes = [denial-of-service, tampering]
  refs = ["CWE-754", "ASI08:2026"]
  for f : Flow from Agent to Component or Actor
  when tool(f) and f.effect >= irreversible and (Agent reaches f.source along handing-on)
  mitigated by CircuitBreaker on f and HumanApproval on f
  impact = worse(action-impact(f), money-impact(f))
  likelihood = unlikely
  message = "{f} is set off by {f.source} at the end of a chain of agents, and nothing in it stops what went wrong."
  fix = """
    Put a person before the last step, and a breaker that stops the chain after repeated errors, unusual numbers or a
    limit of acts in an hour. Pass on with each result where it came from and how sure it is.
    """
}

/// An agent that does not get on tries again, and again, and pays each time.
threat agent-runaway-cost "An agent can go on without end" {
  classes = [denial-of-service]
  refs = ["CWE-400", "CWE-835", "AML.T0034.002", "ASI08:2026", "LLM10:2025"]
  for a : Agent
  when a.autonomy != suggest and any f in a.outbound : asks-model(f) or f.target is Agent
  mitigated by AgentBudgetLimits on a
  impact = moderate
  likelihood = possible
  message = "Nothing ends a task of {a} that goes round in circles, and each round is paid."
  fix = "Give each task of {a} a limit of steps, of time and of money, end it there with a message, and alarm on the sum."
}

/// When an agent has paid the wrong person, the first question is who told it to. The log says: the agent.
threat agent-untraceable "Nobody can tell why an agent did something" {
  classes = [repudiation]
  refs = ["CWE-778", "AML.M0024", "ASI10:2026", "AIA:12"]
  refines std.resilience.no-central-logging on a
  for a : Agent
  when any f in tools(a) : f.effect >= write
  mitigated by AiTelemetry on a and CentralLogging on a
  impact = moderate
  likelihood = possible
  message = "{a} changes things, and no record ties an act to the user, the prompt and the tool call behind it."
  fix = """
    Record for each act the user, the prompt with its sources, the model and its version, the call and its result under
    one id, in a central store that {a} cannot change, and pass the id on to the tools.
    """
}

/// The fiftieth request of the day is approved like the forty-nine before it.
threat approval-fatigue "People approve more than they can look at" {
  classes = [tampering]
  refs = ["CWE-451", "ASI09:2026"]
  param approvals-a-person-can-judge : Int = 40
  for a : Agent
  when known(a.autonomy)
    and a.autonomy == approve-each
    and a.approvals-per-day >= approvals-a-person-can-judge
  mitigated by RiskTieredApproval on a and IndependentPreview on a
  impact = tools-impact(a)
  likelihood = unlikely
  message = "One person approves {a.approvals-per-day} acts of {a} a day, from what the agent says about them."
  fix = """
    Let harmless acts run within limits and put only the others before a person. Show what will happen (recipient,
    amount, changed fields) as code has read it from the call, not as the agent describes it.
    """
}

// ===== Training, scoring and model files =========================================================================

/// A model believes its examples. Whoever can plant some decides what it will say about them.
threat training-data-poisoning "Outsiders can plant training data" {
  classes = [tampering]
  refs = ["CWE-349", "CWE-345", "AML.T0020", "LLM04:2025", "AIA:10"]
  for p : TrainingPipeline
  when reads-foreign-text(p)
    or (any f in p.outbound : f.target is DataProvider and f.effect == read)
    or any f in p.inbound : f.source is DataProvider
  mitigated by TrainingDataValidation on p and TrainingDataProvenance on p
  impact = integrity-impact(p)
  likelihood = possible
  message = "{p} trains with data that people outside wrote or collected."
  fix = """
    Keep each source apart with its origin, compare a new delivery with earlier ones (share of labels, outliers, doubles),
    test the model on a set that never changes, and keep the last good version ready.
    """
}

/// A model that learns from what its users do learns what they want it to learn.
threat feedback-loop-poisoning "Users can steer what a model learns next" {
  classes = [tampering]
  refs = ["CWE-349", "AML.T0031", "AML.T0020", "LLM04:2025"]
  refines training-data-poisoning on p
  for p : TrainingPipeline
  let entrances = set(c in serving(p) where asked-by-outsiders(c))
  when entrances reaches p along spreading-text up to text-hops
  mitigated by TrainingDataValidation on p and RateLimiting on entrances
  impact = integrity-impact(p)
  likelihood = unlikely
  message = "What outsiders send to {entrances} comes back as training data of {p}."
  fix = """
    Limit how much one user, device or day can add to the training data, leave out what looks planned, and have people
    label a sample. Compare each new version with the old one before it replaces it.
    """
}

/// Enough questions and answers make a copy of the model, to sell or to find its weak spots in peace.
threat model-extraction "A model can be copied by asking it" {
  classes = [information-disclosure]
  refs = ["CWE-200", "AML.T0024.002", "AML.M0004"]
  for m : AiModel
  when not run-by-others(m)
    and open-to-outsiders(m)
    and (m is PredictiveModel and m.output >= score or m is GenerativeModel and any trainers-of(m))
  mitigated by PerClientRateLimiting on m and OutputPerturbation on m
  impact = moderate
  likelihood = unlikely + exposure(m)
  message = "Outsiders can ask {m} often enough, and get answers exact enough, to rebuild it."
  fix = """
    Give a label or a rounded score where that is enough, limit questions for each client and day, and alarm on clients
    that walk through the whole space of inputs.
    """
}

/// A model is a little surer about people it has seen. That tells a stranger who was among them.
threat membership-inference "Answers tell who was in the training data" {
  classes = [identifying]
  refs = ["CWE-200", "AML.T0024.000", "GDPR:25"]
  for m : PredictiveModel
  let trainers = trainers-of(m)
  when open-to-outsiders(m) and m.output >= score and any p in trainers : learns-about-people(p)
  mitigated by DifferentialPrivacyTraining on m
  mitigated by OutputPerturbation on m
  impact = max(p in trainers : learned-privacy-impact(p))
  likelihood = unlikely
  message = "{m} was trained with records of people, and gives outsiders answers exact enough to tell whose."
  fix = """
    Give a label instead of a score, or round it. For sensitive groups train with differential privacy, and measure with
    a test attack how much of the training data shows.
    """
}

/// A thief does not break the model. He tries until a payment looks right to it.
threat evasion-of-fraud-model "A fraud model alone can be got around" {
  classes = [tampering]
  refs = ["CWE-1039", "AML.T0015", "AML.T0043"]
  for m : PredictiveModel
  let askers = set(f in m.inbound where f.source is Component).source
  when fraud-detection in m.purpose
    and (untrusted-actors() reaches m along calls or untrusted-components() reaches m along calls)
  mitigated by AdversarialTesting on m and LayeredFraudRules on m
  impact =
    worse(moderate, max(s in Component where s in askers : max(f in s.flows : money-impact(f))))
  likelihood = possible
  message = "What {m} judges is chosen by those it judges, and nothing else stops what it lets through."
  fix = """
    Keep limits and rules beside {m} that no score overrides (amount, new payee, speed), do not tell callers why something
    was refused, and test {m} with payments made to slip through.
    """
}

/// Some model files are programs. Loading one runs whatever its author put in.
threat unsafe-model-artifact "Loading a model can run somebody else's code" {
  classes = [elevation-of-privilege]
  refs = ["CWE-502", "AML.T0011.000", "AML.T0010.003", "LLM03:2025", "ASI04:2026"]
  refines std.supplychain.unsigned-artifact on c
  for c : AiModel or TrainingPipeline or Notebook
  let sources = model-sources(c)
  when not run-by-others(c) and any sources
  mitigated by SafeModelFormat on c and ModelSigning on c
  impact = blast-impact(c)
  likelihood = if any s in sources : untrusted(s) then possible else unlikely
  message = "{c} loads models from {sources} that can hold code, or that nobody has signed."
  fix = """
    Load only formats that hold numbers (safetensors, ONNX), convert what comes in another one in a sandbox, and check
    the signature or the digest of each file before it is loaded.
    """
}

/// A model from somewhere may be good, or good until it sees a certain word. Tests do not show which.
threat unverified-model-provenance "Nobody knows where a deciding model comes from" {
  classes = [tampering]
  refs = ["CWE-1357", "CWE-494", "AML.T0058", "LLM03:2025"]
  for m : AiModel
  when not run-by-others(m) and weighs-on-people(m, advisory) and no trainers-of(m)
  mitigated by ModelProvenance on m
  impact = worse(moderate, component-impact(m))
  likelihood = unlikely
  message = "{m} weighs in decisions about people, and it is not known who trained it with what."
  fix = """
    Take models from a publisher you can name, note version, digest, training data and licence in your inventory, and test
    that version for your purpose before it decides. If you train it yourself, draw the training pipeline.
    """
}

/// Who can put a model into the registry decides what the model will say tomorrow.
threat model-registry-tamper "A model can be replaced in its registry" {
  classes = [tampering]
  refs = ["CWE-494", "AML.T0018", "AML.M0013"]
  refines std.supplychain.registry-write-broad on r
  for r : ModelRegistry
  let writers = set(f in r.inbound where f.effect >= write)
  let readers = set(c in Process where r in model-sources(c))
  when any writers and any readers
  mitigated by ModelSigning on readers and LeastPrivilege on writers.identity
  impact = max(c in readers : blast-impact(c))
  likelihood = unlikely
  message = "Whoever can write to {r} can exchange a model, and {readers} would run it."
  fix = """
    Let only the training pipeline write, each team to its own models, sign each version where it is trained, and have
    {readers} refuse what is not signed.
    """
}

/// Where models are tried out, whole tables of people lie about, and the Internet is one line of code away.
threat training-env-data-exposure "Records of people can leave a training environment" {
  classes = [information-disclosure, data-disclosure]
  refs = ["CWE-359", "AML.T0035", "GDPR:32"]
  refines std.cloud.unrestricted-egress on c
  for c : TrainingPipeline or Notebook
  when known(c.uses) and any u in c.uses where u.protection == clear : u.data is PersonalData
  mitigated by TestDataMasking on c
  mitigated by EgressAllowlist on c
  mitigated by DefaultDenyEgress on c.boundary
  impact = confidentiality-impact(c)
  likelihood = possible
  message = "{c} works on records of people as they are, and may connect to any address."
  fix = """
    Let {c} reach only a mirror of packages and its data (`egress = allowlist`), and give it masked or made-up records
    where the task allows.
    """
}

/// The world changes and the model does not. Those whom it judges wrongly notice first.
threat unmonitored-drift-or-bias "A model that decides about people is not watched" {
  classes = [tampering, non-compliance]
  refs = ["AML.T0031", "AIA:15", "AIA:9"]
  for m : AiModel
  when weighs-on-people(m, human-review)
  mitigated by ModelMonitoring on m and ExplainabilityReview on m
  impact = worse(moderate, privacy-impact(m))
  likelihood = possible
  message = "{m} decides about people, and nobody would notice that it has become worse or treats a group unfairly."
  fix = """
    Measure inputs and answers of {m} against those of its training, by groups that matter, alarm on a difference, and
    have people review samples with the reasons of the model every month.
    """
}

/// The vendor changes the model, the price or the terms, and a critical function stops.
threat single-ai-vendor-dependency "A critical function hangs on one vendor's model" {
  classes = [denial-of-service]
  refs = ["CWE-1357", "DORA:28", "DORA:29"]
  refines std.thirdparty.no-exit-plan on m
  for m : AiModel
  let dependants = set(f in m.inbound where depends-on(f.source, m)).source
  when m is ExternalParty and m.substitutable == false and any dependants
  mitigated by FallbackProvider on m
  mitigated by ExitPlan on m
  impact = max(s in Component where s in dependants : criticality-impact(s))
  likelihood = unlikely
  message = "{dependants} stop when {m} is not available or no longer offered, and nothing takes its place."
  fix = """
    Put an interface of your own before {m}, keep tests that tell whether another model does the job, and try one of them
    once a year. Decide what {dependants} do meanwhile.
    """
}
