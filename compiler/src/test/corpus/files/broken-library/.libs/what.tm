tm 1
kind Till
