tm 1
model shop

component web { flow -> db; flow named : -> db }
component db
flow -> web
boundary net { flow back : -> web }
