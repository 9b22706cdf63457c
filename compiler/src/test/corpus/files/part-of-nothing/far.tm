tm 1
part of something-else
