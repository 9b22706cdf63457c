tm 1
model shop
use std.cor
use bank.words
