package dev.merlon.backend.report;

/** How to read the report. */
final class MethodSection {
    private static final String TEXT = """
            This report is computed from a model in text, with the rules of the libraries that the model uses. The same model
            and libraries give the same report.

            Of each rule three things are asked, and kept apart: does the threat apply, is it answered, and how bad is it? What
            nobody has stated is unknown. A threat is **open** when it applies and nothing answers it; a **question** when a
            fact is missing that would settle it; **mitigated** when a control or a fact answers it; **not applicable** when it
            does not apply. **Accepted**, **deferred**, **transferred** and **dismissed** are decisions of people; past its
            last day a decision no longer counts, and the threat is open again.

            A control counts when the model says that it is implemented, or when facts of the model imply it. Such a statement
            is a claim until evidence backs it. A rule that finds nothing is no proof that there is no threat: the model may
            leave things out, and the rules do not know everything.
            """;

    private MethodSection() {}

    static Section of() {
        return new Section("method", "Method", TEXT);
    }
}
