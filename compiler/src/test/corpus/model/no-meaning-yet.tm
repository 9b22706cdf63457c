tm 1
model shop

component web
apply bank.baseline
no flow web -> web
variant small { remove web }
sequence order { web }
scenario breach { loss = 1k EUR }
require evidence for control
@drafted("tool", 2026-11-20)
component db
