tm 1
model shop

data pan
actor joe
identity job
component web stores joe runs as pan
boundary net in web
flow pan -> web
flow f : joe -> net carries web
flow g : joe -> web as joe
