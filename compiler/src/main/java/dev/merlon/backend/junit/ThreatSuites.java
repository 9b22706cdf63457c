package dev.merlon.backend.junit;

import dev.merlon.backend.Gate;
import dev.merlon.backend.JUnitXml.Case;
import dev.merlon.backend.JUnitXml.Outcome;
import dev.merlon.backend.JUnitXml.Suite;
import dev.merlon.backend.Place;
import dev.merlon.backend.Reasons;
import dev.merlon.backend.Remedy;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A suite for each element, with a case for each pair of the ledger that is about it first. */
final class ThreatSuites {
    /** So many pairs that do not apply are told one by one; a build server could not show more. */
    static final int MOST_UNAPPLIED = 10_000;

    private final Analysis analysis;
    private final Reasons reasons;
    private final String limit;
    private final Set<String> failing;
    private final String model;
    private final Map<String, Threat> threats = new HashMap<>();
    private final boolean each;

    ThreatSuites(Analysis analysis, Gate gate) {
        this.analysis = analysis;
        this.reasons = Reasons.of(analysis);
        this.limit = gate.limit(analysis);
        this.failing = gate.failing(analysis);
        this.model = Variant.name(analysis);
        analysis.threats().forEach(threat -> threats.put(threat.plainId(), threat));
        Tally tally = Tally.of(analysis);
        this.each = tally.pairs(Disposition.NOT_APPLICABLE) + tally.pairs(Disposition.OUT_OF_SCOPE) <= MOST_UNAPPLIED;
    }

    List<Suite> all() {
        Map<Element, List<Case>> cases = new TreeMap<>();
        Map<Rule, Integer> unapplied = new LinkedHashMap<>();
        for (Ledger.Page page : analysis.ledger().pages()) {
            for (int i = 0; i < page.size(); i++) {
                if (!each && isUnapplied(page.disposition(i))) {
                    unapplied.merge(page.rule(), 1, Integer::sum);
                } else {
                    cases.computeIfAbsent(page.subjects(i).get(0), element -> new ArrayList<>())
                            .add(testCase(page, i));
                }
            }
        }
        List<Suite> suites = new ArrayList<>();
        cases.forEach((element, of) -> suites.add(new Suite(model, element.name(), of)));
        if (!unapplied.isEmpty()) {
            suites.add(new Suite(
                    model,
                    "not-applicable",
                    unapplied.entrySet().stream()
                            .map(entry ->
                                    Case.skipped(entry.getKey().id(), unapplied(entry.getKey(), entry.getValue())))
                            .toList()));
        }
        return suites;
    }

    private static boolean isUnapplied(Disposition disposition) {
        return disposition == Disposition.NOT_APPLICABLE || disposition == Disposition.OUT_OF_SCOPE;
    }

    private static String unapplied(Rule rule, int count) {
        return "not applicable to " + Tally.number(count, "pair") + ": merlon ledger --rule " + rule.id()
                + " lists them";
    }

    private Case testCase(Ledger.Page page, int index) {
        Threat threat = threats.get(Threat.idOf(page.rule().id(), page.subjects(index)));
        String id = analysis.id(page.rule(), page.subjects(index));
        if (threat == null) {
            return Case.skipped(id, plain(page.disposition(index).word() + ": " + reasons.reason(page, index)));
        }
        if (failing.contains(id)) {
            return new Case(id, Outcome.FAILED, threat.disposition().word(), headline(threat), detail(threat));
        }
        return switch (threat.disposition()) {
            case OPEN -> Case.skipped(id, belowLimit(threat));
            case MITIGATED, COVERED_EITHER_WAY -> Case.passed(id);
            case QUESTION,
                    UNREVIEWED,
                    ACCEPTED,
                    DEFERRED,
                    TRANSFERRED,
                    DISMISSED,
                    COVERED_BY_REFINEMENT,
                    NOT_APPLICABLE,
                    OUT_OF_SCOPE ->
                Case.skipped(id, plain(threat.disposition().word() + ": " + reasons.reason(threat)));
        };
    }

    private String belowLimit(Threat threat) {
        String why = limit.equals(Gate.NONE) ? "no limit of severity holds" : "below the limit, " + limit;
        return "open, but " + why + ". " + headline(threat);
    }

    /** {@code high, up to critical: Whoever listens on …}. */
    private String headline(Threat threat) {
        String asked = threat.disposition() == Disposition.OPEN
                ? ""
                : threat.disposition().word() + ", ";
        return asked + threat.severity().inWords() + ": " + plain(analysis.message(threat));
    }

    private String detail(Threat threat) {
        List<String> lines = new ArrayList<>();
        lines.add(threat.subjects().stream()
                .map(subject -> subject.name() + " (" + subject.span() + ")")
                .collect(Collectors.joining(", ")));
        analysis.ended(threat).ifPresent(end -> lines.add("It was " + end.text() + ": " + end.remedy() + "."));
        lines.add("");
        lines.add("Why");
        for (Because step : reasons.because(threat)) {
            String where = step.span() == null || Place.isInLibrary(step.span()) ? "" : " (" + step.span() + ")";
            lines.add("  ".repeat(step.depth() + 1) + "- " + plain(step.text()) + where);
        }
        lines.add("");
        lines.add("What would change it");
        Remedy.of(analysis, threat).forEach(way -> lines.add("  - " + plain(way)));
        String fix = analysis.fix(threat);
        if (!fix.isEmpty()) {
            lines.add("");
            lines.add("Fix");
            fix.strip().lines().forEach(line -> lines.add(("  " + Display.escape(line)).stripTrailing()));
        }
        return String.join("\n", lines);
    }

    private static String plain(String text) {
        return Display.lines(text.strip(), line -> Display.escape(line).strip(), " ");
    }
}
