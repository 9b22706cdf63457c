package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.backend.ThreatGroup;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unreviewed;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Open threats, by severity, then by element. */
final class FindingsText {
    /** How many reasons are shown of each; {@code explain} shows all. */
    private static final int REASONS = 4;

    private final Analysis analysis;
    private final Paint paint;
    private final String paths;

    FindingsText(Analysis analysis, Paint paint, String paths) {
        this.analysis = analysis;
        this.paint = paint;
        this.paths = paths;
    }

    void append(StringBuilder out) {
        List<Threat> open = analysis.threats(Disposition.OPEN);
        for (Enumeration.Constant severity : Tally.worstFirst(analysis)) {
            List<Threat> threats = open.stream()
                    .filter(threat -> threat.severity().least() == severity)
                    .toList();
            if (!threats.isEmpty()) {
                String title = severity.name().toUpperCase(Locale.ROOT);
                out.append(paint.severity(severity, title))
                        .append("  ")
                        .append(Tally.number(threats.size(), "open threat"))
                        .append("\n\n");
                byElement(threats).forEach((element, groups) -> append(out, element, groups));
            }
        }
    }

    /** Groups under the first subject of the threat that speaks for them. */
    private Map<Element, List<ThreatGroup>> byElement(List<Threat> threats) {
        Map<Element, List<ThreatGroup>> groups = new TreeMap<>();
        for (ThreatGroup group : ThreatGroup.gather(analysis, threats)) {
            groups.computeIfAbsent(group.first().subjects().get(0), element -> new ArrayList<>())
                    .add(group);
        }
        return groups;
    }

    private void append(StringBuilder out, Element element, List<ThreatGroup> groups) {
        out.append(CheckText.element(paint, element))
                .append("  ")
                .append(paint.faint(Display.escape(element.span().toString())))
                .append('\n');
        for (ThreatGroup group : groups) {
            append(out, group);
        }
        out.append('\n');
    }

    private void append(StringBuilder out, ThreatGroup group) {
        Threat threat = group.first();
        String range = threat.severity().isRange()
                ? ", up to " + threat.severity().greatest().name()
                : "";
        String rated = threat.rating() == null
                ? ""
                : ", rated by " + Display.escape(threat.rating().by());
        out.append("  ")
                .append(paint.severity(threat.severity().least(), Display.escape(threat.id())))
                .append(paint.faint(range + rated))
                .append('\n');
        Prose.append(out, "    ", "    ", analysis.message(threat));
        if (group.threats().size() > 1) {
            String others =
                    group.threats().stream().skip(1).map(Threat::subjectText).collect(Collectors.joining(", "));
            Prose.append(out, "    also   ", "           ", others + " (the same cause)");
        }
        for (Threat each : group.threats()) {
            analysis.ended(each).ifPresent(end -> {
                String which = each == threat ? "" : each.subjectText() + ": ";
                Prose.append(out, "    was    ", "           ", which + end.text());
                Prose.append(out, "    do     ", "           ", end.remedy());
            });
        }
        reasons(out, threat);
        String alone = analysis.alone(threat);
        if (!alone.isEmpty()) {
            Prose.append(out, "    here   ", "           ", alone);
        }
        String fix = analysis.fix(threat);
        if (!fix.isEmpty()) {
            Prose.append(out, "    fix    ", "           ", fix);
        }
        review(out, threat);
    }

    /** What is open only because nobody has reviewed what would answer it. */
    private void review(StringBuilder out, Threat threat) {
        Disposition trusted = threat.trusted();
        List<Unreviewed> waiting = trusted == null ? List.of() : analysis.waitsFor(threat);
        if (trusted != null && !waiting.isEmpty()) {
            String what = waiting.stream()
                    .map(statement -> "`" + statement.name() + "` (" + statement.head() + ")")
                    .collect(Collectors.joining(", "));
            Prose.append(out, "    review ", "           ", what + ": if that is right, it is " + trusted.word());
        }
    }

    private void reasons(StringBuilder out, Threat threat) {
        List<Because> all = withoutRepetition(analysis.because(threat));
        String first = "    why    ";
        for (Because because : mostTelling(all)) {
            Prose.append(out, first, "           ", BecauseText.brief(because));
            first = "           ";
        }
        if (all.size() > REASONS) {
            out.append("           ")
                    .append(paint.faint((all.size() - REASONS) + " more: merlon explain '" + Display.escape(threat.id())
                            + "' " + paths))
                    .append('\n');
        }
    }

    /** A fact that several steps come down to is one reason here. */
    private static List<Because> withoutRepetition(List<Because> steps) {
        Set<String> said = new HashSet<>();
        return steps.stream().filter(step -> said.add(BecauseText.of(step))).toList();
    }

    /** A few of the reasons, in their order: what the model says before what libraries make of it. */
    private static List<Because> mostTelling(List<Because> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(FindingsText::distance))
                .limit(REASONS)
                .sorted(Comparator.comparingInt(all::indexOf))
                .toList();
    }

    /** How far a reason is from what somebody wrote in the model. */
    private static int distance(Because because) {
        if (because.span() != null) {
            return BecauseText.isOfLibrary(because) ? 2 : 0;
        }
        return because.depth() == 0 ? 1 : 2;
    }
}
