tm 1
library l
tags == ["a"]
threat t "T" {
  when f.encryption = none
    and f.x = y
  unless (a = b)
  impact = high
}
