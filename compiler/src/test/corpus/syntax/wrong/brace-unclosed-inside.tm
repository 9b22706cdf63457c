tm 1
model m
boundary a {
  component x {
    owner = "q"
  component y {
    owner = "r"
  }
}
data d
