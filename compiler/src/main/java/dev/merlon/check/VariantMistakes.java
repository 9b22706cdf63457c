package dev.merlon.check;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import java.util.HashSet;
import java.util.Set;

/** What is wrong in a variant of a model, and not in the model itself. */
public final class VariantMistakes {
    /** What tells that a name is taken by something that a variant can remove; it tells so with the place of that. */
    private static final Set<DiagnosticCode> TAKEN = Set.of(
            ModelDiagnostics.DUPLICATE_NAME, SystemDiagnostics.BAD_SEQUENCE, ScenarioDiagnostics.SECOND_SCENARIO);

    private VariantMistakes() {}

    /**
     * Reports what is wrong in a variant only. What is remarkable about the model, in the variant too, is told of the model; so
     * is not what is remarkable about the text of the model only for the sake of the variant.
     *
     * @param variant its name
     * @param whole all of its text
     * @param found everything, also what is wrong with the model
     */
    public static void tell(String variant, Span whole, Diagnostics found, Diagnostics diagnostics) {
        Set<String> known = new HashSet<>();
        diagnostics.inFileOrder().forEach(each -> known.add(key(each)));
        for (Diagnostic each : found.inFileOrder()) {
            boolean isInside = isInside(whole, each.span());
            if (!known.contains(key(each)) && (isInside || each.isError())) {
                boolean isNamed = isInside || each.code().equals(VariantDiagnostics.REMOVED);
                Diagnostic told = isInside && isTaken(each, whole)
                        ? each.withHelp("or `remove " + each.span().text() + "` in the variant, and say it anew")
                        : each;
                diagnostics.report(isNamed ? told : told.withNote("so it is in the variant `" + variant + "`"));
            }
        }
    }

    /** Whether a name in a variant is one that the model has given. */
    private static boolean isTaken(Diagnostic mistake, Span whole) {
        return TAKEN.contains(mistake.code())
                && mistake.labels().stream().anyMatch(label -> !isInside(whole, label.span()));
    }

    static boolean isInside(Span whole, Span place) {
        return whole.file().equals(place.file()) && whole.start() <= place.start() && place.end() <= whole.end();
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code().text() + " " + diagnostic.span() + " " + diagnostic.message();
    }
}
