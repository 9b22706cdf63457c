tm 1
component web
