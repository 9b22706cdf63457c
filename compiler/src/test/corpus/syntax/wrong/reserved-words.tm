tm 1
model m
component in : Service
in = 3
no : Bool
threat any "T" { }
flow a -> not
data x contains up, b
