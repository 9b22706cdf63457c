tm 1
model shop
use std.core

actor joe : Person
component web : Service
component db : PostgreSql { endpoint sql : Jdbc }
flow a : web -> db via Jdbc
flow b : web -> web via Jdbc
flow c : joe -> db.sql
