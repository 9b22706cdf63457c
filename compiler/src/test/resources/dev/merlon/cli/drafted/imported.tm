tm 1
@drafted("importer", 2026-11-19) @source("deploy/all.yaml")
part of shop

/// Keeps orders.
component store : RelationalDatabase { stores card }
@reviewed("ann@example.com", 2026-11-20)
component cache : Service { stores none }
component a
component b
flow shortcut : visitor -> store carries card
