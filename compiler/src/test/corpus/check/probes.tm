tm 1
library shop.words version 1.0.0

/// Somebody asks.
probe answers "It answers" {
  expect-code = 200
  expect-code = 201
  timeout = 5s
  as = "shopper"
  redirects = false
  protocol = 1.3.0
  cost = 1k EUR
  when = 2027-01-01
  who = shopper
  range = 1 .. 2 .. 3
  many = [1, 2]
  stores nothing
}
probe answers "Again"
kind Answering : Control on Component {
  proven by answers
  proven by answers
  proven by anwsers
  proven by std.core.answers
}
probe silent
probe listens { @unknown port = 443 }
