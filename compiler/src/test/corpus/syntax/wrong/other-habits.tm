tm 1
model "Corner shop"

// As it is said in other languages.
component "Web shop 2" : WebApplication
component api = Service
component worker extends Service
component idle is Service { trust : high }
component gate "Gate" type ApiGateway with RateLimiting and std.core.Waf and AuditLogging
data card, order : PaymentData
actor user
-- a comment

flow user => api
flow user <-> api.v1
flow user to api
flow pay : user => api carries order
flow name "Title" user => api
flow api -> worker, idle
flow <-> api
flow api =>
flow => api
identity "…"
accept std.core.unowned-critical on api { reason: "none"; owner: team-a }
