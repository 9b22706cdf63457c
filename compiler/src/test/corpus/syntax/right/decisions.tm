tm 1
model shop
accept std.api.unbounded-consumption on buy {
  reason = "Throttled before us."
  relies on cdn-throttles, no-real-data
  by = "ciso@example.com"
  decided = 2026-11-01
  until = 2027-05-01
  link ticket "https://tracker.example.com/1"
}
dismiss shop.rule on (a, b), c->d, e
transfer shop.rule within dmz.inner { covers 12 reason = "The host does it." }
defer shop.rule
rate shop.rule on web { severity = low; reason = "Seen."; by = "me@example.com" }
assume cdn-throttles "The CDN throttles" { by = "network@example.com"; until = 2027-01-31 }
assume no-real-data
override std.api.bola { severity = high; threshold = 5; enabled = false; reason = "Ours is worse." }
threat clerk-errs "A clerk books for the wrong guest" on web, buy { severity = medium; mitigated by DualControl on web }
dismiss shop.rule on pay carries pan, (web->db, web->db returns pan)
dismiss shop.rule @ vault-sa may read, write on vault-db
rate shop.rule @ (sa, sa may read, write on db for clerk) { severity = low }
threat shared "Shared" on may, may may may on may, sa may read on db { severity = low }
