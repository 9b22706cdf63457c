tm 1
library terms "Terms of a shop"
