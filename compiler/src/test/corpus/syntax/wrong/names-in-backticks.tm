tm 1
model m
component `two words`
component `-x`
component `a.b`
