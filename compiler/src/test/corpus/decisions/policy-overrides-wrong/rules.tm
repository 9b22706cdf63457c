tm 1
library acme.rules version 1.0.0
use std.core

param most : Int = 5
kind Shop : Service { harm : Impact; visitors : Int }
threat fire "Fire" {
  for s : Shop
  when s.harm >= minor
  severity = low
}
threat flood "Flood" {
  for s : Shop
  when s.harm >= minor
  severity = low
}
threat theft "Theft" {
  for s : Shop
  when s.harm >= minor
  severity = medium
}
threat crowd "A crowd" {
  for s : Shop
  when s.visitors > most
  severity = medium
}
