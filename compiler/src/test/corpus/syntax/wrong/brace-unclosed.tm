tm 1
model m
boundary a {
  component x {
    owner = "q"
