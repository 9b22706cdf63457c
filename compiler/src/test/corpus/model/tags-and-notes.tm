tm 1
model shop

tags = [pci, "team blue", 3]
component web {
  tags = pci
  meta {
    cost-centre = 4711
    since = 2026-01-01
    words = [a, "b c"]
    sum = a + b
    flow web -> web
  }
  owner = "a" .. "b" .. "c"
}
