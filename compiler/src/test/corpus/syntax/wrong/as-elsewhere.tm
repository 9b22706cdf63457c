tm 1
model "shop" {
use std.core

// Diagrams as text.
actor "Shop user" as u : Customer
database "Orders" as db
participant bob
queue "Jobs" : Queue
container web "Web shop" "Serves pages"
component ws "T" "U" : Service
subgraph inner { component idle : Service }
u --> web
u->>web : reads orders
web ==> db : "SQL", Https
web ..> db.read : Https "buys"
db <-- web
pay : u -> web
flow user -> web : reads all orders
flow pay2 user -> web "U"
flow pay3 : user to web "U"
flow user <-> web "U"
flow from user to web
flow web --- db

// Programs.
uses std.web
variable "region" { default = "eu" }
external stripe : ExternalParty
component e extends service
component f is a Service with RateLimiting and Waf
flow u -> web via Https and Http with RateLimiting and Waf
Criticality: High
web9 : Service
web8 : std.core.Service { trust = 3 }
sevice web7 : Service
component "All"
component "Привет"
component "Überweisung"
component "12"
component user2 : service "A"
component c :
   Service "Title" with RateLimiting
flow x1 : user -> b /* keep me */ : Https
flow user -> b : /* x */ "T"
component d : Service"T"with RateLimiting
component g with A /* and so on */ and B
}
