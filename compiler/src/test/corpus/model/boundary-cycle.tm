tm 1
model shop

boundary a in inner {
  boundary between { boundary inner }
}
boundary d in d
boundary e in f
boundary f in g
boundary g in e
boundary fine in e
