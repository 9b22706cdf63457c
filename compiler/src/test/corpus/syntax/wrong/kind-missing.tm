tm 1
model m
component a :
component b : Service, 
component c : service
data d : std.kinds.pan
flow a -> b with
param p : int = 3
x : text
for f : flow
