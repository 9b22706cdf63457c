tm 1
model shop

component shop
component web { endpoint way; endpoint way }
data web
actor joe { flow order : -> web }
boundary net { component order }
assert safe = any order.inbound
assert safe = any order.inbound
