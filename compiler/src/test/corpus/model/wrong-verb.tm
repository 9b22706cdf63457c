tm 1
model shop

data pan stores pan
component web carries pan as job at "x" via Http contains pan
flow f : web -> web stores pan runs as job
identity job runs as job
boundary net {
  each Component { stores pan }
}
data order in net
