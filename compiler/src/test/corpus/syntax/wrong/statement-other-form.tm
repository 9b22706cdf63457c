tm 1
library l
def d(c : Component) Bool = true
relation r via f : Flow
enum E { a < b c }
table t(a : A) : B { x = a, ; y = b }
accept std.x of a
expect opn r on f
may read write on x
component x with A B
x = a b
control c : TlsInTransit for f
