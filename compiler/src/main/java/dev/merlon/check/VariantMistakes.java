package dev.merlon.check;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import java.util.HashSet;
import java.util.Set;

/** What is wrong in a variant of a model, and not in the model itself. */
public final class VariantMistakes {
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
                Diagnostic told = isInside && each.code().equals(ModelDiagnostics.DUPLICATE_NAME)
                        ? each.withHelp("or `remove " + each.span().text() + "` in the variant, and say it anew")
                        : each;
                diagnostics.report(isNamed ? told : told.withNote("so it is in the variant `" + variant + "`"));
            }
        }
    }

    static boolean isInside(Span whole, Span place) {
        return whole.file().equals(place.file()) && whole.start() <= place.start() && place.end() <= whole.end();
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code().text() + " " + diagnostic.span() + " " + diagnostic.message();
    }
}
