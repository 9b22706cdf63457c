tm 1
model one
model two
component web
