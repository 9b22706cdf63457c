package dev.merlon.backend.text;

import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Change;
import dev.merlon.diff.Difference;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is different in a variant of a model, and how it stands. */
public final class VariantText {
    private VariantText() {}

    /**
     * The differences, a line each.
     *
     * @param base the model itself
     * @param paths the paths as the user gave them
     * @param failOn the severity from which open threats fail the check, or {@code none}
     */
    public static String of(Analysis base, Analysis variant, Variant named, Paint paint, String paths, String failOn) {
        StringBuilder out = new StringBuilder();
        String title = named.title().equals(named.name()) ? "" : " \"" + Display.escape(named.title()) + "\"";
        out.append(paint.bold("VARIANT"))
                .append("  ")
                .append(paint.bold(Display.escape(named.name())))
                .append(title)
                .append("  ")
                .append(paint.faint(Display.escape(named.span().toString())))
                .append("\n\n");
        List<Change> changes = Difference.between(base, variant);
        String assertions = assertions(base, variant, paint);
        if (changes.isEmpty() && assertions.isEmpty()) {
            out.append("    No finding differs from the model itself.\n");
        }
        out.append(ChangesText.ofOpen(changes, paint)).append(assertions).append('\n');
        return out.append(summary(variant, paint, paths, failOn)).toString();
    }

    /** How a variant stands, in a line or two. */
    public static String summary(Analysis variant, Paint paint, String paths, String failOn) {
        return new SummaryText(variant, 0, paint).brief(paths, failOn);
    }

    private static String assertions(Analysis base, Analysis variant, Paint paint) {
        Map<String, AssertionResult> before = new HashMap<>();
        base.assertions().forEach(result -> before.put(result.assertion().name(), result));
        StringBuilder out = new StringBuilder();
        for (AssertionResult result : variant.assertions()) {
            AssertionResult old = before.get(result.assertion().name());
            String now = AssertionsText.verdict(result);
            String then = old == null ? "" : AssertionsText.verdict(old);
            if (!now.equals(then)) {
                out.append("    ")
                        .append(paint.bold("assert"))
                        .append("    ")
                        .append(Display.escape(result.assertion().name()))
                        .append(' ')
                        .append(now)
                        .append(old == null ? "" : ", in the model it " + then)
                        .append('\n');
            }
        }
        return out.toString();
    }
}
