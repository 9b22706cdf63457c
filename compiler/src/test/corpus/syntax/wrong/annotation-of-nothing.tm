tm 1
model m
component c {
  @reviewed("x")
}
@drafted("y", 2026-11-20)
