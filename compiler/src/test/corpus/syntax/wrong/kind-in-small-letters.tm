tm 1
library l
kind fast-service : Component
enum color { red }
