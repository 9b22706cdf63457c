tm 1
model shop
use std.core

component pay : Https
data web : Service, PaymentData
flow f : pay -> pay via Service
component open with Service
component most with Control
