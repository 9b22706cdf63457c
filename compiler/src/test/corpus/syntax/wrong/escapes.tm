tm 1
model m
a = "a \q b \é c \u12 d \u{} e \u{1234567} f \u{110000} g \u{202E} h \u{D800} i \u{7} j"
b = """
  \x
  \
  """
