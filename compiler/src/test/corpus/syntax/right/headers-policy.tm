tm 1
policy shop.baseline "What every shop keeps to" version 1
