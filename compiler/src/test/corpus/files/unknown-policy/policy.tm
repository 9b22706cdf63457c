tm 1
policy shop.baseline
fail on open
