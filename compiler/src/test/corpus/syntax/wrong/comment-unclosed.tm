tm 1
model m
component c {
  /* never closed
}
