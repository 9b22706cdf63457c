tm 1
library test.clauses

/// About doors.
clause "RULE-1" "Doors"
clause "RULE-2"
clause "RULE-3" { upcoming = true }
clause "RULE-4" "Windows" {
  for w : Window
  when w.open
  reason = """
    No window.
    """
  controls = [Glass, other.Shutter]
}
kind Clause : Control on Flow
threat clause "A clause" { for clause : Flow when clause.clause }
