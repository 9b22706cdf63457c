tm 1
policy bank.baseline version 3.0.0
