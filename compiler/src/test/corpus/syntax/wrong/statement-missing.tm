tm 1
model m
= 3
a -> b
"text alone"
42
component c
-> d
