tm 1
model model
component component : Service { data = 1; on = 2; flow = [with, without]; version = 3 }
component data "Data" : Service
flow flow : data -> component
flow on -> of.to
actor `any` : Person
actor `3d-printer`
data tls-1-2 : std.Kind
data with_underscore2
kind Kind_2 : Aß
open : Int
asked = question
control control : Control on control
