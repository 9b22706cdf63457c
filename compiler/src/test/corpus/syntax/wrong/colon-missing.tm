tm 1
model m
component x Service {
  endpoint e "E" Https
}
kind K Component
flow pay "Pay" -> y
flow pay2 a -> b.c
control c "C" MutualTls on x
