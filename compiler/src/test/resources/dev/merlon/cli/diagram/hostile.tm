tm 1

model hostile "\"]; click n1 call alert() %%{init}%% <img src=x onerror=alert(1)> !include /etc/passwd"

use std.core

data secret "D [*] ${x}" : Data

boundary zone "zone'; } @startuml %getenv(\"HOME\") ${HOME} <script>" {
  actor a "日本語のとても長いタイトル مرحبا بالعالم é́ 👩‍👩‍👧‍👦" : Customer {
    flow x "%%x !include x.puml %load_json(\"/etc/passwd\") |\"q\"| ; @import \"x\"" : -> b {
      carries secret
    }
  }
  /// Keeps `all` of *it*. See [the wiki](https://wiki.example.com/a?b=c&d=%22) [x](javascript:alert(1)) ${x} <script>
  component b "B $(rm -rf) `x` [[http://evil]] <$img> </title> --> \\N #quot; \\" : Service {
    flow y "" : -> c
    flow z "end" : -> d
  }
  component c "end" : PostgreSql
  component d "graph; subgraph x {" : SaasService
}
sequence s "S %getenv(\"HOME\") <b>" { x; y; z; x }
