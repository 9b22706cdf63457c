package dev.merlon.diagnostic;

import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One mistake in a text: what is wrong, where, why, and a way out.
 *
 * @param code the kind of mistake
 * @param message what is wrong, in one line: lower case, no full stop, backticks around code
 * @param span the place to mend
 * @param labels other places that matter, each with its reason
 * @param notes facts that explain the message
 * @param helps ways out, each a change that works
 * @param fixes ways out as edits
 */
public record Diagnostic(
        DiagnosticCode code,
        String message,
        Span span,
        List<Label> labels,
        List<String> notes,
        List<String> helps,
        List<Fix> fixes) {
    public Diagnostic {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
        helps = List.copyOf(helps);
        fixes = List.copyOf(fixes);
    }

    /** A diagnostic with nothing but a message and a place; the {@code with…} methods add the rest. */
    public static Diagnostic of(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(code, message, span, List.of(), List.of(), List.of(), List.of());
    }

    public Diagnostic withLabel(Span place, String text) {
        return new Diagnostic(code, message, span, plus(labels, new Label(place, text)), notes, helps, fixes);
    }

    public Diagnostic withNote(String note) {
        return new Diagnostic(code, message, span, labels, plus(notes, note), helps, fixes);
    }

    public Diagnostic withHelp(String help) {
        return new Diagnostic(code, message, span, labels, notes, plus(helps, help), fixes);
    }

    public Diagnostic withFix(Span place, String replacement) {
        return new Diagnostic(code, message, span, labels, notes, helps, plus(fixes, new Fix(place, replacement)));
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
