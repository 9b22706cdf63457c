tm 1
@drafted("importer 3", 2026-11-20) @source("deploy/shop.yaml", 12)
part of ticket-shop
