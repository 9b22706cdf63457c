tm 1
model m
owner "x"
team payments
retries 3
tags ["a", "b"]
backup : "no"
name := "y"
component c { since 2026-01-01; enabled true }
