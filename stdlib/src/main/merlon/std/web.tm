tm 1

/// Web applications: what becomes of content that strangers wrote, what a browser does for the page of somebody else,
/// and what stands in front of a site.
///
/// The rules on injection follow content: from a caller nobody vouches for, over services that do not check it strictly
/// and stores that keep it, to the place where it is run, rendered, fetched or parsed. Content of staff reaches no rule
/// here, however dangerous the place.
library std.web "Web applications" version 1.0.0
use std.core

// ===== What can be said of a web application =====================================================================

/// Which other sites' scripts may read answers. `wildcard`: any site, also by echoing the name of the one that asks.
enum CrossOriginAccess { none, allowlist, wildcard }

extend kind Service {
  /// The browser keeps sites apart unless this setting opens the door; `any` beside a cookie opens all of it.
  cors : CrossOriginAccess absent wildcard
    ask "Scripts of which other sites may read the answers of {self}: none, those on a list, any?"
}
extend kind Data {
  /// Comes as a file that somebody made with a program of their own: a document, a picture, an archive.
  file : Bool = self is IdentityDocument
}

// ===== Controls ==================================================================================================

probe markup-comes-back-as-text "Markup sent as input comes back as text"
probe script-policy-sent "Every page comes with a content security policy that allows no inline script"
probe foreign-origin-refused "A request that the page of another site makes a browser send is refused"
probe framing-refused "The page of another site cannot show this page in a frame"
probe redirect-refused "A redirect address that is not on the list is refused"
probe errors-say-nothing "An error is answered without stack trace, version or query"

kind ParameterisedQueries "Parameterised queries" : Control on Component {
  ask = "Does {self} send every query with its values as parameters, never pasted into the text of the query?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.2.4"]
}
kind CommandAllowlist "Only listed commands are run" : Control on Component {
  ask = "Does {self} run only commands from a fixed list, with arguments passed one by one and no shell?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.2.5"]
}
kind TemplateSandboxing "Input is never code" : Control on Component {
  ask = "Does {self} keep input out of the code and the templates it evaluates, or evaluate them where they reach nothing?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.3.7"]
}
kind OutputEncoding "Output is encoded for its place" : Control on Component {
  proven by markup-comes-back-as-text
  ask = "Does {self} encode everything it puts into a page for the place where it stands, by default?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:1.2.1"]
}
kind ContentSecurityPolicy "Content security policy" : Control on Component {
  covers Browser by outbound.target
  proven by script-policy-sent
  ask = "Does {self} tell browsers from where scripts may come, and forbid inline scripts?"
  refs = [
    "PCI-DSS:6.2.4",
    "NIST-800-53:SI-10",
    "NIST-800-53:SC-18",
    "ISO-27001:A.8.26",
    "ASVS:3.4.3",
  ]
}
kind CsrfProtection "Protection against cross-site requests" : Control on Component {
  proven by foreign-origin-refused
  ask = "Does {self} refuse a change that the page of another site caused (token, SameSite cookie, check of the origin)?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:3.5.1"]
}
kind CorsAllowlist "Other sites by name only" : Control on Service {
  holds when cors in [none, allowlist]
  proven by foreign-origin-refused
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.26", "ASVS:3.4.2"]
}
kind AntiClickjacking "Refuses to be framed" : Control on Component {
  proven by framing-refused
  ask = "Does {self} forbid other sites to show its pages in a frame?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SC-18", "ISO-27001:A.8.26", "ASVS:3.4.6"]
}
kind SafeParser "Parser without external entities" : Control on Component {
  ask = "Do the XML parsers in {self} refuse document types and external entities, and limit how much is expanded?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.5.1"]
}
kind SafeDeserialization "Safe deserialisation" : Control on Component {
  ask = "Does {self} build objects from bytes only of listed types, or only after a signature over the bytes was checked?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28", "ASVS:1.5.2"]
}
kind FileUploadScanning "Files are scanned" : Control on Component {
  ask = "Does {self} scan files of others for malware before anybody or anything opens them?"
  refs = ["PCI-DSS:5.2.1", "NIST-800-53:SI-3", "ISO-27001:A.8.7", "ASVS:5.2.3"]
}
kind ContentTypeCheck "Files are what they claim" : Control on Component {
  ask = "Does {self} accept only listed types of files, by their content and not by their name, up to a size?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.7", "ASVS:5.2.1", "ASVS:5.2.2"]
}
kind PathCanonicalisation "Paths are resolved before they are used" : Control on Component {
  ask = "Does {self} resolve a path completely and check that it lies in the intended folder before it opens it?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28"]
}
kind RedirectAllowlist "Redirects to listed addresses only" : Control on Component {
  proven by redirect-refused
  ask = "Does {self} redirect only to addresses on a list, compared as a whole?"
  refs = ["PCI-DSS:6.2.4", "NIST-800-53:SI-10", "ISO-27001:A.8.28"]
}
kind SessionHardening "Hardened sessions" : Control on Component {
  ask = "Does {self} renew the session at login, end it at logout and after a while, and mark its cookie Secure and HttpOnly?"
  refs = [
    "PCI-DSS:8.2.8",
    "NIST-800-53:SC-23",
    "NIST-800-53:AC-12",
    "ISO-27001:A.8.5",
    "ASVS:3.3.1",
    "ASVS:3.3.4",
    "ASVS:7.2.4",
    "ASVS:7.4.1",
  ]
}
kind ScriptsCannotReadToken "Token out of the reach of scripts" : Control on Client {
  holds when token-storage in [http-only-cookie, memory, keystore]
  refs = ["NIST-800-53:SC-23", "ISO-27001:A.8.5", "ASVS:3.3.4"]
}
kind ScriptIntegrity "Scripts of others are pinned" : Control on Client {
  holds when third-party-scripts in [none, self-hosted, integrity-checked]
  refs = [
    "PCI-DSS:6.4.3",
    "PCI-DSS:11.6.1",
    "NIST-800-53:SI-7",
    "NIST-800-53:SC-18",
    "ISO-27001:A.8.26",
    "ASVS:3.6.1",
  ]
}
kind ErrorHygiene "Errors say nothing to strangers" : Control on Component {
  proven by errors-say-nothing
  ask = "Do callers of {self} get errors without stack traces, versions or queries, also while debugging is on?"
  refs = ["PCI-DSS:2.2.4", "NIST-800-53:SI-11", "ISO-27001:A.8.26", "ASVS:13.4.2", "ASVS:16.5.1"]
}
kind CacheControl "Personal answers are not cached" : Control on Component {
  ask = "Does {self} tell every cache on the way not to keep answers that are meant for one user?"
  refs = ["ISO-27001:A.8.26", "ASVS:14.2.2", "ASVS:14.2.5"]
}
kind NormalisedProxy "Proxies agree on where a request ends" : Control on Component {
  ask = "Does {self} refuse requests whose length is ambiguous, and pass them on in one normal form?"
  refs = ["ISO-27001:A.8.26", "ASVS:14.2.5"]
}

// ===== Predicates ================================================================================================

/// Who asks with a browser: a browser, a person where no browser is drawn, and gateways that pass web requests on.
relation fronted via f : Flow = f.source -> f.target
    where f is not Ssh or Rdp and (f.source is Person or Browser or fronts(f.source))

def fronts(x : Component or Actor) : Bool = x is Gateway and x is not Bastion or VpnGateway
def browsers() : set of Component = set(c in Component where c is Browser)
def people() : set of Actor = set(a in Actor where a is Person)

def from-browser(f : Flow) : Bool =
  f is not Ssh or Rdp
  and (f.source is Person or Browser
    or fronts(f.source)
      and (people() reaches f.source along fronted or browsers() reaches f.source along fronted))

def browser-requests(c : Component) : set of Flow = set(f in c.inbound where from-browser(f))

def tainted-end(x : Component or Actor) : Bool = if x is Component then tainted(x) else false

/// The request brings content of strangers that is not checked strictly, from them or from somebody they reach.
def brings-strange-content(f : Flow) : Bool =
  tainting(f) or f.effect != health and f.validation != strict and tainted-end(f.source)

/// The store holds content of strangers that others than this component put there.
def filled-by-strangers(s : Component, c : Component) : Bool =
  any f in s.inbound where f.source != c and f.effect >= write : brings-strange-content(f)

/// The data that the component handles, passes on, or can ask its stores for.
def exposed-data-impact(c : Component) : Impact =
  max(
    data-impact(c),
    max(f in c.flows : data-impact(f)),
    max(f in c.outbound where f.target is Datastore : data-impact(f.target))
  )
/// The same, as far as its disclosure goes.
def exposed-secrecy-impact(c : Component) : Impact =
  max(confidentiality-impact(c), max(f in c.flows : confidentiality-impact(f)))

/// Where input goes. Of products that one does not write oneself this is told when it is known, and never asked.
def own-sinks(c : Component) : set of Sink = if known(c.sinks) or c.custom-code then c.sinks else []
/// The same for what is parsed.
def own-formats(c : Component) : set of ContentFormat =
  if known(c.parses) or c.custom-code then c.parses else []

def silent-on-sinks(c : Component) : Bool = c.custom-code and not known(c.sinks)

/// Unless said otherwise, who talks to a relational database does so in SQL.
def writes-sql(c : Component) : Bool =
  sql in own-sinks(c)
  or silent-on-sinks(c) and (any f in c.outbound : f.target is RelationalDatabase)
def writes-other-queries(c : Component) : Bool =
  (any s in own-sinks(c) : s in [nosql, ldap, xpath])
  or silent-on-sinks(c)
    and (any f in c.outbound :
        f is Ldap or Ldaps or f.target is DocumentDatabase or SearchIndex or GraphDatabase)
/// Unless said otherwise, a web application makes its pages itself.
def writes-html(c : Component) : Bool =
  html in own-sinks(c) or silent-on-sinks(c) and c is WebApplication

/// Somebody logs in or gives a consent here.
def takes-part-in-login(c : Component) : Bool =
  c is IdentityProvider
  or (any f in c.flows : f.source is IdentityProvider or f.target is IdentityProvider)
  or any f in c.inbound, u in f.uses : u.data is Credential

def open-to-outsiders(c : Component) : Bool = exposed(c) or internet-facing(c)

// ===== Content that becomes code =================================================================================

/// A quotation mark in a name ends the text and begins a command, and the database obeys.
threat sql-injection "Input can become part of an SQL query" {
  classes = [tampering, information-disclosure]
  refs = ["CWE-89", "CAPEC-66", "ATT&CK:T1190", "A05:2025", "PCI-DSS:6.2.4", "ASVS:1.2.4"]
  for c : Process
  when tainted(c) and writes-sql(c)
  mitigated by ParameterisedQueries on c
  likelihood = likely + exposure(c)
  impact = exposed-data-impact(c)
  message = "Content that strangers wrote reaches {c}, which puts it into SQL."
  fix = """
    Pass values as parameters of prepared statements everywhere, also in sorting, search and reports; choose table and
    column names from a list. Give the database user of {c} only the rights it needs, and let a scanner find
    concatenated queries in every build. Then add `with ParameterisedQueries` to {c}.
    """
}

/// Other query languages have their own quotation marks: operators in JSON, brackets in LDAP filters.
threat nosql-ldap-injection "Input can become part of a NoSQL, search, LDAP or XPath query" {
  classes = [tampering, information-disclosure]
  refs = ["CWE-943", "CWE-90", "CWE-643", "CAPEC-136", "A05:2025", "ASVS:1.2.6"]
  for c : Process
  let bringing = set(
    f in c.flows
      where f.target == c and brings-strange-content(f)
        or f.source == c and f.target is Datastore or Queue and filled-by-strangers(f.target, c)
  )
  when tainted(c) and writes-other-queries(c)
  mitigated by ParameterisedQueries on c
  mitigated by SchemaValidation on bringing
  likelihood = possible + exposure(c)
  impact = exposed-data-impact(c)
  message = "Content that strangers wrote reaches {c}, which puts it into NoSQL, search, LDAP or XPath queries."
  fix = """
    Build queries with the driver's own objects instead of text, escape what goes into LDAP filters, and refuse input
    whose types are not those you expect: an object where a text should stand is an operator. Offer a search of your
    own, and not the query language of the index. Then add `with ParameterisedQueries` to {c}.
    """
}

/// One semicolon in a file name, and the server runs what follows.
threat os-command-injection "Input can become part of a command" {
  classes = [elevation-of-privilege]
  refs = ["CWE-78", "CAPEC-88", "ATT&CK:T1059", "A05:2025", "ASVS:1.2.5"]
  for c : Process
  when tainted(c) and os-command in own-sinks(c)
  mitigated by CommandAllowlist on c
  mitigated by SandboxedExecution on c
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "Content that strangers wrote reaches {c}, which puts it into commands of the operating system."
  fix = """
    Use a library instead of a command. Where a command must be, start it from a fixed list without a shell, pass each
    argument by itself, end options with `--`, and run it where it reaches nothing else. Then add
    `with CommandAllowlist` to {c}.
    """
}

/// What is evaluated can do whatever the program can do.
threat code-or-template-injection "Input can become code or part of a template" {
  classes = [elevation-of-privilege]
  refs = ["CWE-94", "CWE-1336", "CAPEC-242", "A05:2025", "ASVS:1.3.2"]
  for c : Process
  when tainted(c) and any s in own-sinks(c) : s in [eval, template]
  mitigated by TemplateSandboxing on c
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "Content that strangers wrote reaches {c}, which evaluates it as code or as a template."
  fix = """
    Give templates their values as data, never as text of the template, and remove `eval`. Where users must write
    templates or formulas, use a language without access to objects, in a sandbox with limits on time and memory. Then
    add `with TemplateSandboxing` to {c}.
    """
}

/// A comment, a name or a file name that holds a script runs in the browser of whoever looks at it, in their session.
threat reflected-stored-xss "Input can become a script in somebody's browser" {
  classes = [tampering, information-disclosure]
  refs = ["CWE-79", "CAPEC-63", "ATT&CK:T1189", "A05:2025", "ASVS:3.4.3"]
  for c : WebApplication or BackendForFrontend
  when tainted(c) and writes-html(c)
  mitigated by OutputEncoding on c and ContentSecurityPolicy on c
  likelihood = likely + exposure(c)
  impact = exposed-secrecy-impact(c)
  message = "Content that strangers wrote reaches {c}, which shows it to others as part of a page."
  fix = """
    Use a template engine that encodes for the place where a value stands, and clean HTML that users may write with a
    maintained library. Add a content security policy without inline scripts as a second line. Then add
    `with OutputEncoding, ContentSecurityPolicy` to {c}.
    """
}

// ===== Content that is opened, fetched or followed ===============================================================

/// A server that fetches addresses for others fetches internal ones too, with its own rights.
threat ssrf "A caller can make the server fetch internal addresses" {
  classes = [information-disclosure, elevation-of-privilege]
  refs = ["CWE-918", "CAPEC-664", "ATT&CK:T1190", "API7:2023", "ASVS:1.3.6"]
  for c : Process
  when tainted(c) and url-fetch in own-sinks(c) and not (known(c.egress) and c.egress == none)
  mitigated by SsrfGuard on c and EgressAllowlist on c
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "{c} fetches addresses that strangers can choose, also those inside the network."
  fix = """
    Choose the address from a list. Where it must be free, resolve the name once, refuse private, loopback and metadata
    addresses, follow no redirects, and send through an egress proxy that knows the allowed destinations. Then add
    `with SsrfGuard` to {c} and state its `egress`.
    """
}

/// A document can ask its parser for files of the server, or grow to gigabytes while it is read.
threat xxe-and-expansion "A document can make its parser read files or run out of memory" {
  classes = [information-disclosure, denial-of-service]
  refs = ["CWE-611", "CWE-776", "CAPEC-221", "A02:2025"]
  for c : Process
  when tainted(c) and any p in own-formats(c) : p in [xml, iso20022, office]
  mitigated by SafeParser on c
  likelihood = possible + exposure(c)
  impact = exposed-secrecy-impact(c)
  message = "{c} parses XML that strangers wrote, directly or inside of payment messages or office files."
  fix = """
    Switch document types, external entities and XInclude off in every parser of {c}, limit size and depth, and keep a
    test with a document that tries both. Then add `with SafeParser` to {c}.
    """
}

/// Bytes that become objects choose their classes, and some classes run what they are given.
threat unsafe-deserialization "Bytes of others become objects" {
  classes = [elevation-of-privilege]
  refs = ["CWE-502", "CAPEC-586", "A08:2025", "ASVS:1.5.2"]
  for c : Process
  let below = set(
    f in c.inbound where f.effect != health and f.source.boundary.trust < c.boundary.trust
  )
  let sources-below = set(
    f in c.outbound
      where f.target is Datastore or Queue and f.target.boundary.trust < c.boundary.trust
  )
  when native-serialisation in own-formats(c) and (tainted(c) or any below or any sources-below)
  mitigated by SafeDeserialization on c
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "{c} builds objects from bytes of somebody it trusts less than itself."
  fix = """
    Exchange data as JSON or in a format with a schema. Where native serialisation has to stay, allow listed types only
    and check a signature over the bytes before they are read. Then add `with SafeDeserialization` to {c}.
    """
}

/// A file is a program for whatever opens it: a viewer, a converter, a colleague.
threat malicious-upload "A file of strangers is kept, opened or passed on unchecked" {
  classes = [elevation-of-privilege, denial-of-service]
  refs = ["CWE-434", "CAPEC-17", "A06:2025", "ASVS:5.2.2"]
  for c : Process
  let received = set(f in c.flows where brings-files(f, c) and written-by-strangers(f, c))
  when c is not Gateway and any received and (opens-files(c) or hands-files-on(c))
  unless all f in received : checked-before(f, c)
  mitigated by FileUploadScanning on c and ContentTypeCheck on c
  likelihood = possible + exposure(c)
  impact = exposed-data-impact(c)
  message = "{c} takes files of strangers ({received}) and opens them, keeps them or passes them on."
  fix = """
    Accept listed types only, recognised by content, up to a size; scan them before anything opens them; keep them under
    names of your own outside of the web root, and serve them from another domain. Then add
    `with FileUploadScanning, ContentTypeCheck` to {c}.
    """
}
def brings-files(f : Flow, c : Component) : Bool =
  f.target == c
    and (f is FileTransfer
      or c is FileIngest
      or (any u in f.uses where u.role == carries : u.data.file))
  or f.source == c and (any u in f.uses where u.role == returns : u.data.file)
def written-by-strangers(f : Flow, c : Component) : Bool =
  f.content-trust == untrusted
  or f.target == c and tainted-end(f.source)
  or f.source == c and tainted-end(f.target)
def opens-files(c : Component) : Bool =
  any p in own-formats(c) : p in [office, pdf, image, archive, html, xml]
def hands-files-on(c : Component) : Bool =
  (any u in c.uses where u.role == stores : u.data.file)
  or (any f in c.outbound, u in f.uses where u.role == carries : u.data.file)
  or any f in c.inbound, u in f.uses where u.role == returns : u.data.file
/// Whoever hands the file over, or all who put it where it is fetched from, have checked it.
def checked-before(f : Flow, c : Component) : Bool =
  if f.target == c then checks-files(f.source)
  else (any g in f.target.inbound : g.effect >= write)
    and (all g in f.target.inbound where g.effect >= write : checks-files(g.source))
def checks-files(x : Component or Actor) : Bool =
  if x is Component then not untrusted(x) and x has FileUploadScanning and x has ContentTypeCheck
  else false

/// Two dots and a slash lead out of the folder that was meant.
threat path-traversal "Input can lead out of the intended folder" {
  classes = [information-disclosure]
  refs = ["CWE-22", "CAPEC-126", "A01:2025"]
  for c : Process
  when tainted(c) and file-path in own-sinks(c)
  mitigated by PathCanonicalisation on c
  likelihood = possible + exposure(c)
  impact = exposed-secrecy-impact(c)
  message = "{c} opens files under paths that strangers can influence."
  fix = """
    Keep files under names that {c} makes up, and look the user's name for them up. Where a path must be built, resolve
    it with links and dots, and check that it still lies in the folder. Then add `with PathCanonicalisation` to {c}.
    """
}

/// A link that begins at the bank and ends at the thief is believed, and may carry a login code along.
threat open-redirect "A link to the site can lead anywhere" {
  classes = [spoofing]
  refs = ["CWE-601", "CAPEC-98", "A01:2025"]
  for c : Process
  when tainted(c) and redirect in own-sinks(c) and takes-part-in-login(c)
  mitigated by RedirectAllowlist on c
  likelihood = unlikely + exposure(c)
  impact = moderate
  message = "{c} takes part in logging in, and redirects to addresses that strangers can choose."
  fix = """
    Redirect to addresses from a list, compared as a whole, or keep the target in the session and not in the link. Then
    add `with RedirectAllowlist` to {c}.
    """
}

// ===== What a browser does for others ============================================================================

/// A browser sends the cookie along with every request, also with one that the page of a stranger makes it send.
threat csrf "Another site can act in the user's session" {
  classes = [tampering]
  refs = ["CWE-352", "CAPEC-62", "A01:2025", "ASVS:3.5.1"]
  for c : Service
  let changes = set(f in browser-requests(c) where f.effect >= write)
  when any changes and c.session == cookie
  mitigated by CsrfProtection on c
  likelihood = possible + exposure(c)
  impact = max(f in changes : action-impact(f))
  message = "The page of another site can make a user's browser send {changes} to {c}, and the session cookie goes along."
  fix = """
    Set `SameSite` on the session cookie, demand a token or a header that other sites cannot send with every change, and
    check `Origin`. Never change anything on GET. Then add `with CsrfProtection` to {c}.
    """
}

/// Who lets any site read its answers lets any site read them in the user's session.
threat cors-wildcard-credentials "Any site can read answers in the user's session" {
  classes = [information-disclosure]
  refs = ["CWE-942", "CAPEC-111", "A02:2025", "ASVS:3.4.2"]
  for c : Service
  let answers = set(f in browser-requests(c) where handles-confidential(f))
  when any answers and c.session == cookie
  mitigated by CorsAllowlist on c
  likelihood = possible + exposure(c)
  impact = max(f in answers : confidentiality-impact(f))
  message = "Scripts of any site can ask {c} with the user's cookie and read the answer."
  fix = """
    Answer with `Access-Control-Allow-Origin` only for sites on a list, compared as a whole, and never echo the origin
    that asks. Then state `cors = allowlist` or `cors = none` on {c}.
    """
}

/// The user clicks on a harmless page and presses a button of yours that lies unseen above it.
threat clickjacking "A hidden frame can borrow the user's click" {
  classes = [tampering]
  refs = ["CWE-1021", "CAPEC-103", "ASVS:3.4.6"]
  for c : WebApplication
  let clicks = set(f in browser-requests(c) where f.effect >= irreversible)
  when any clicks
  mitigated by AntiClickjacking on c
  likelihood = unlikely + exposure(c)
  impact = max(f in clicks : action-impact(f))
  message = "Another site can show {c} in a frame and have users do {clicks} without knowing."
  fix = """
    Send `frame-ancestors 'none'` (or your own sites) in the content security policy of every page, and ask the user to
    confirm what cannot be undone. Then add `with AntiClickjacking` to {c}.
    """
}

/// A session is a password for as long as it lives.
threat session-fixation-theft "A session can be stolen or planted" {
  classes = [spoofing]
  refs = ["CWE-384", "CWE-613", "CWE-1004", "CAPEC-61", "ATT&CK:T1539", "ASVS:7.2.4"]
  for c : Service
  let used = set(f in browser-requests(c) where f.effect >= write or handles-confidential(f))
  when any used and c.session in [cookie, token]
  mitigated by SessionHardening on c
  likelihood = possible + exposure(c)
  impact = max(f in used : worse(confidentiality-impact(f), action-impact(f)))
  message = "Whoever plants or copies a session of {c} can do what its user can."
  fix = """
    Issue a new session at login and after every change of rights, end it at logout, after idling and after some hours
    on the server, and set `Secure`, `HttpOnly` and `SameSite` on the cookie. Then add `with SessionHardening` to {c}.
    """
}

/// One script on the page is enough to read everything that lies in the browser's storage.
threat token-in-browser-storage "Scripts can read the session token" {
  classes = [information-disclosure]
  refs = ["CWE-922", "CAPEC-31", "ATT&CK:T1539", "ASVS:14.3.3"]
  for c : Browser
  when any f in c.outbound : sends-token(f)
  mitigated by ScriptsCannotReadToken on c
  likelihood = possible
  impact = worse(major, confidentiality-impact(c))
  message = "{c} keeps its token where every script on the page can read it."
  fix = """
    Keep tokens on the server side of the front end and give the browser a cookie with `HttpOnly`, or hold short-lived
    tokens in memory only. Then state `token-storage` on {c}.
    """
}
def sends-token(f : Flow) : Bool =
  (any a in f.authentication : a in [jwt, oauth2]) or any u in f.uses : u.data is SessionToken

/// A script that others serve can be changed by others, and sees all that the page sees.
threat third-party-script "A script of others sees what the page sees" {
  classes = [tampering, information-disclosure]
  refs = ["CWE-829", "CWE-353", "ATT&CK:T1189", "A08:2025", "ASVS:3.6.1"]
  for c : Browser
  when c.third-party-scripts in [integrity-checked, uncontrolled]
    and (handles-confidential(c) or any f in c.outbound : handles-confidential(f))
  mitigated by ScriptIntegrity on c and ContentSecurityPolicy on c
  likelihood = possible
  impact = worse(confidentiality-impact(c), max(f in c.outbound : confidentiality-impact(f)))
  message = "Scripts of others run in {c} beside confidential data, and nothing holds them to a reviewed version and place."
  fix = """
    Remove what is not needed, serve the rest yourself or pin it with integrity hashes, and name the allowed sources in
    a content security policy. Keep pages with confidential data free of trackers. Then state `third-party-scripts` on
    {c}.
    """
}

// ===== What shows that should not ================================================================================

/// An administration page on the Internet is tried by everybody, every day.
threat exposed-admin-ui "Administration is open to outsiders" {
  classes = [elevation-of-privilege]
  refs = ["CWE-749", "CWE-419", "CAPEC-121", "ATT&CK:T1133", "A02:2025", "ASVS:8.4.2"]
  for c : Process
  let administering = set(
    f in c.inbound where f.source is Actor or Client and (f.effect == admin or c is AdminConsole)
  )
  when open-to-outsiders(c) and (c is AdminConsole or c.admin-interface >= shared)
  unless no administering and c has ManagementPlaneIsolation
  mitigated by ManagementPlaneIsolation on c and MultiFactorAuthentication on administering.identity
  likelihood = likely + exposure(c)
  impact = blast-impact(c)
  message = "Outsiders can reach the administration of {c}."
  fix = """
    Move the administration of {c} to an address that answers only in the management network or through a bastion, and
    demand a second factor from everybody who uses it. Then state `admin-interface = separate` on {c}.
    """
}

/// Debug pages hand strangers the keys: settings, queries, sometimes a console.
threat debug-or-verbose-errors "Debugging is on in production" {
  classes = [information-disclosure]
  refs = ["CWE-209", "CWE-489", "CAPEC-54", "A10:2025", "ASVS:13.4.2"]
  for c : Service
  when c.debug and c.environment == prod and any f in c.inbound : from-untrusted(f)
  mitigated by ErrorHygiene on c
  likelihood = possible + exposure(c)
  impact = minor
  message = "{c} runs with debugging in production, and outsiders see its errors."
  fix = """
    Switch debugging off in production by the configuration that is deployed, answer errors with a number that the log
    knows, and let a test fail when a stack trace comes back. Then state `debug = false` on {c}.
    """
}

/// Where two proxies disagree on where a request ends, a stranger's request is answered with somebody else's page.
threat request-smuggling-cache "Chained proxies can mix up or cache personal answers" {
  classes = [tampering]
  refs = ["CWE-444", "CWE-525", "CAPEC-33", "CAPEC-141"]
  for c : Service
  let last = set(f in c.inbound where f.source is Gateway)
  let first = set(g in last.source.inbound where g.source is Gateway)
  when any first
    and ((any f in last : f.cacheable and handles-confidential(f))
      or any g in first : g.cacheable and handles-confidential(g))
  mitigated by CacheControl on c and NormalisedProxy on last.source
  likelihood = unlikely + exposure(c)
  impact = max(f in last : confidentiality-impact(f))
  message = "Confidential answers of {c} pass {first.source} and {last.source}, one of which may cache them."
  fix = """
    Mark personal answers `Cache-Control: no-store` in {c}, speak HTTP/2 or one strict HTTP/1.1 between the proxies, and
    let each refuse requests with two lengths. Then add `with CacheControl` to {c} and `with NormalisedProxy` to the
    proxies.
    """
}
