tm 1
model shop "Web shop"

use std.core

component browser "Browser" : Browsr
component shop-service "Shop" : Service
