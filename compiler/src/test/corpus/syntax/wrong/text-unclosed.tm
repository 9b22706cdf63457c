tm 1
model m
a = "open
b = "closed"
component c "Title : Service {
  d = "x }
}
