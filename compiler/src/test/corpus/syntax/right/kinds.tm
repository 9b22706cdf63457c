tm 1
library shop.kinds version 1.0.0

enum Mood { none < calm < eager | keen < wild }
enum Place open { stage, hall "The hall", stand, }
enum Nothing { }
extend enum Place { bar }
extend kind Flow {
  /// How loud it is.
  inherited mood : Mood absent none = if target is Stage then wild else calm
    ask "How loud is {self} at {target.name}?"
  hours : set of Duration? absent []
  many : set of Service or Agent
}
kind Stage "Stage" : Component on Flow, Component with Lighting { open-air : Bool absent false }
kind Jdbc : Flow from Process or Agent to RelationalDatabase { encryption = none }
kind Bare
kind SoundLimit "Sound limit" : Control on Flow, Component {
  holds when mood <= eager and not (source is Stage)
  gives mood <= eager, tags += limited, hours = [2h], a > 1, b >= 2, c < 3, d == 4
  covers Component by inbound.source
  proven by meter
  ask = "Is there a limiter on {self}?"
  refs = ["ISO-1996:2"]
}
probe meter "Measures" { port = 443; expect-code = 401 }
probe bare
def loud(f : Flow, c : Component or Actor) : Bool = f.mood >= eager
def always() : Bool = true
param limit : Int = -3
relation walks via f : Flow = f.source -> f.target
relation steps =
    via f : Flow = f.source -> f.target where f.mood > calm cost hop(f)
  | via g : Grant = g.identity.used-by -> g.target cost 0
table severity(likelihood : Likelihood, impact : Impact) : Severity {
  rare = info, low, medium
  likely = low, high, critical;
}
taxonomy cwe "Common Weakness Enumeration" { pattern = "CWE-([0-9]+)"; link = "https://cwe.mitre.org/data/definitions/{1}.html" }
