tm 1
model m
@was("old-name")
@reviewed("someone", 2026-11-21)
/// Documented between.
component c : Service {
  owner = "x" @source("deploy/c.yaml", 3) @drafted("tool", 2026-11-20)
  @reviewed("y")
  flow -> d @fresh
  note = """
    block
    """ @after-block
}
/// Before the annotation.
@draft component e : Service
