tm 1
library l
threat t "T" {
  message = "{} and { } and {a b} and {a.} and a } alone and {open"
  fix = "{a {b}"
  ask = "{1 +} {\"x\"}"
}
