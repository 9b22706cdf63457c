tm 1
model shop

component web
apply bank.baseline
variant small { remove web }
scenario breach { loss = 1k EUR }
require evidence for control
component db
