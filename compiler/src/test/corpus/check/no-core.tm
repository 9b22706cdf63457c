tm 1
library shop.words version 1.0.0

threat unowned "…" {
  classes = [spoofing]
  for c : Component
  when c.owner == none
  impact = minor
  likelihood = possible
}
