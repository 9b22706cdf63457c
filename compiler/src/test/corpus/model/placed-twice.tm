tm 1
model shop

boundary a { boundary b in c; component web in c }
boundary c
component fine in c
