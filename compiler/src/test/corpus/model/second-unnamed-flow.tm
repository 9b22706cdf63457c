tm 1
model shop

component web { flow -> db; flow -> db.sql }
component db { endpoint sql; flow -> web; flow answer : -> web }
