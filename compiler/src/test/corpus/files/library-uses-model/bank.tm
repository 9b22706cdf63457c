tm 1
model bank
component desk
