tm 1
library words
