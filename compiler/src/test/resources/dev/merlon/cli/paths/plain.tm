tm 1
model plain
actor user { flow -> web }
component web
