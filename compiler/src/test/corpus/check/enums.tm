tm 1
library shop.words version 1.0.0

enum Mixed { a < b, c }
enum Sorted open { a < b }
enum Ranks { a < b | c < d }
enum Plain { a, b }
enum Free open { a }
extend enum Plain { c }
extend enum Free { b < c }
extend enum Ranks { e }
