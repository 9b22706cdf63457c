tm 1
part of bank
component vault
component vault
