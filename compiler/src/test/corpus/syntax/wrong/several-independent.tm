model m
component a : Service {
  owner "x"
}
flow a ->
component b : Service {
  until = 2027-02-30
  x = "unclosed
}
boundary c {
  componnt d
}
