tm 1
library std.stride version 1.9.0
