tm 1
model m
scenario outage {
  frequency = 0.1 .. 0.5 .. 2
  effectiveness = -0.5
}
