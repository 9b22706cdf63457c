tm 1
model m
flow a ->
component x : Service
component
data d
accept std.x on
flow a. -> b
link "https://example.com"
enum E { a < < b }
runs as
