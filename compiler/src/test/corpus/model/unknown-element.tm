tm 1
model shop

component web { endpoint way }
component ledger-database
flow weeb -> web
flow web -> ledger-databse
flow to-in : web -> web.wai
flow named : ledger-database -> web
flow nowhere -> far.away
extend ledger-database->web { carries none }
