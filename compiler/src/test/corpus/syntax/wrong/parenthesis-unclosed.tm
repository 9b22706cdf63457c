tm 1
library l
threat t "T" {
  when f.x == (a or b
  unless any g in (f.crossed : g is A
  severity = high
}
def d() : Bool = f(a, b
refs = ["a", "b"
@drafted("x"
component c
