tm 1
part of shopp
