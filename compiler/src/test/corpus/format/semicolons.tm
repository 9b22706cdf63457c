tm 1
model semicolons
use std.core // a remark that ends its line
 ; /// behind a semicolon: it documents nothing
component a : Service ; /// and neither does this
 ; /// nor this
component b : Service /* inside */ ; /* of a line */ component c : Service
/// this one does
component d : Service
