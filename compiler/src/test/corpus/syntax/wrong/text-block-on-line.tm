tm 1
model m
a = """text"""
b = """text
  more
  """
