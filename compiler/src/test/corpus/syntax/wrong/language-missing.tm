// no version
model m
