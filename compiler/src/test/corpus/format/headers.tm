tm 1
model m
boundary b {
  component short : Service with RateLimiting without Caching
  component a-service-with-a-rather-long-name "And a title that takes its room" : Service, KubernetesWorkload with RateLimiting, WebApplicationFirewall without Caching
  component a-service-with-a-rather-long-name2 "And a title that takes its room" : Service, KubernetesWorkload with RateLimiting without Caching { owner = "x" }
  component keeper-of-many-things "Keeper of many things" : RelationalDatabase with Backups stores order, seat-plan, ticket runs as keeper-account {
    owner = "x"
    flow pay "Send the payment order" : -> gateway via Https as customer-session carries payment-order, session-token returns receipt {
      effect = money // moves
    }
    flow pay2 "Send the payment order" : -> gateway via Https as customer-session carries payment-order, session-token
    flow pay3 "Send" : -> gateway via Https carries order { authentication = [mutual-tls, sender-constrained]; effect = money }
    flow pay4 "Send the payment order" : -> gateway via Https // a comment keeps the clauses where they are
      as customer-session carries payment-order, session-token, another-thing, and-another-thing {
      effect = money
    }
  }
}
accept std.api.unbounded-consumption on the-first-of-many-flows, the-second-of-many-flows, the-third-of-many-flows { reason = "x" }
control waiting-room "Waiting room" : RateLimiting on the-first-of-many-flows, the-second-of-many-flows, a->b
test "a title" of one-rule { }
test "a title that is long enough" of one-rule-of-the-library, another-rule-of-the-library, a-third-rule {
}
extend keeper-of-many-things with RateLimiting without Caching in a-boundary-with-a-rather-long-name-for-it runs as keeper-account
extend keeper-of-many-things   with RateLimiting{owner="x"}
extend pay carries payment-order, session-token, another-thing, and-another-thing returns receipt, another-receipt { effect = money }
