tm 1
model system
use std.core
use std.api
use "shop.tm" as shop

scenario dependence "The shop takes others along" {
  driven by shop
  driven by std.api.no-rate-limit on shop.catalogue
  driven by std.api.no-rate-limit within shop.cluster
  frequency = 0.5 .. 1 .. 2
  loss = 1k EUR .. 10k EUR .. 25k EUR
  basis = "Outages since 2023"
  owner = "operations@example.com"
}
