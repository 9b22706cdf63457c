tm 1
part of platform
component web
