tm 1
model m
componnet x : Service {
  owner = 2027-13-01
  runs as
}
Boundary b { }
service z "Zed" {
  flow -> x
}
threta t "T" {
  wehn a = b
}
zzz y "Unlike any" {
  owner "z"
}
qqq rrr sss
tset "t" { }
