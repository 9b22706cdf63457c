tm 1
model shop   "Web shop"
use std.core
component   site : Service
