tm 1
library shop.venues "Venues" version 0.3.0
