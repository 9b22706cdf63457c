tm 1
model shop

component db
identity job { may read on db }
