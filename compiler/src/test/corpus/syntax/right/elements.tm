tm 1
model shop

actor visitor "Visitor" : Person
actor nobody
component web "Shop window" : WebApplication, ContainerWorkload with RateLimiting, WebApplicationFirewall without Caching {
  owner = "web-team"
  runs as web-sa
  closed
  link repo "https://git.example.com/shop/web"
  meta { cost-centre = "4711"; note = """
    Rebuilt
    in spring.
    """ }
  endpoint public : Https at "https://shop.example.com" with TokenAuthentication { exposure = public }
  endpoint health
}
component store : RelationalDatabase {
  stores order, seat-plan (protection = tokenised, residency = ["EU"],)
  processes none
  holds unknown
}
boundary dmz "Outside" : Namespace in platform.mesh without NetworkPolicy {
  demands MutualTls, AuditLogging on entry
  demands EgressAllowlist on exit { reason = "Agreed in the review." }
  demands Inspection on crossing
  each ContainerWorkload { privileged = false; runs as none }
  out-of-scope
  boundary inner : std.kubernetes.Namespace
}
data order "Order" : PersonalData contains seat-plan, payment.card { records = 2000000 }
identity web-sa "Workload of the shop" : WorkloadIdentity {
  may read, write on store for visitor (standing = true, scope = least)
  may administer on dmz
}
control queue-limits "Waiting room" : RateLimiting on web, visitor->web, checkout.pay {
  owner = "web-team"
  status = planned
  evidence junit "com.example.shop.WaitingRoomIT" max-age 30d
  evidence url "https://ci.example.com/waiting-room"
}
