tm 1
component c {
  message = """
    never { closed
}
