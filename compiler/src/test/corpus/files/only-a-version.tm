tm 1
