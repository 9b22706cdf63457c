tm 1
model shop
flow a -> b
flow buy : a -> shop.web
flow buy-more "Buy more" : a -> shop.web via Https, Retried carries order, card (protection = clear) returns ticket as shop-sa with MutualTls without Retry
flow "Untitled but titled" : a -> b { carries none }
component c {
  flow -> d
  flow : -> e
  flow named : -> f.api {
    carries order
    returns none
    via Grpc
    as other-sa
    with MutualTls
    without PayloadEncryption
  }
  no flow -> g, h { reason = "Named in a comment only." }
}
no flow x -> y
closed
