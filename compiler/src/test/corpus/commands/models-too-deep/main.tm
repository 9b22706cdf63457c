tm 1
model m0
use "models/m1.tm" as next
