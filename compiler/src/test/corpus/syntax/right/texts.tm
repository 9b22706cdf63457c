tm 1
model m
plain = "with \"quotes\", \\ and { braces }"
escapes = "line\nbreak, tab\tand \u{1F600} \{\}"
empty = ""
block = """
  First line

    indented   
  "quoted" and ""two""
  last"""
ended = """
  One line.
  """
outer = """
    text
  """
