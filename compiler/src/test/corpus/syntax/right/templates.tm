tm 1
library t
threat r "R" {
  message = "no holes"
  fix = "{a}{b.c} in {if x then 1 else 2}, \{not\} one"
  ask = """
    Is {self} \{fine\}?
      {count(x in S
        where p)}
    """
  note = "{not a hole"
}
