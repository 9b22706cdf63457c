tm 1
model shop

component web
apply bank.baseline
variant small { remove web }
require evidence for control
component db
