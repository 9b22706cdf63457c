tm 1
model shop

data card contains number, name
data number contains digits
data digits contains card
data name contains name
