package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.QuestionGroup;
import dev.merlon.backend.Reasons;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader who has one minute has to know: what is worst, whose it is, what to do next, and what was decided until when. */
final class Opening {
    private static final int WORST = 3;
    private static final int REASONS = 5;
    private static final int QUESTIONS = 3;
    private static final int DECISIONS = 5;

    private final Analysis analysis;
    private final OpenThreats threats;
    private final Owners owners;
    private final StringBuilder text = new StringBuilder();

    private Opening(Analysis analysis, OpenThreats threats, Owners owners) {
        this.analysis = analysis;
        this.threats = threats;
        this.owners = owners;
    }

    static String of(Analysis analysis, OpenThreats threats, Owners owners) {
        Opening opening = new Opening(analysis, threats, owners);
        opening.verdict();
        opening.worst();
        opening.next();
        opening.decided();
        return opening.text.toString();
    }

    private void verdict() {
        Tally tally = Tally.of(analysis);
        int open = tally.openThreats();
        text.append("**")
                .append(
                        open == 0
                                ? "No threat is open"
                                : Tally.number(open, "threat") + (open == 1 ? " is" : " are") + " open")
                .append("**")
                .append(open == 0 ? "" : ": " + tally.openInWords())
                .append(". ")
                .append(
                        tally.questions() == 0
                                ? "No question waits for an answer. "
                                : "**" + Tally.number(tally.questions(), "question") + "**"
                                        + (tally.questions() == 1 ? " waits" : " wait") + " for an answer. ")
                .append("As of ")
                .append(analysis.asOf())
                .append(".\n");
    }

    private void worst() {
        List<OpenThreats.Entry> worst = threats.entries().stream().limit(WORST).toList();
        if (worst.isEmpty()) {
            return;
        }
        heading(worst.size() == 1 ? "The open threat" : "The worst " + (worst.size() == 2 ? "two" : "three"));
        int number = 1;
        for (OpenThreats.Entry entry : worst) {
            Threat threat = entry.group().first();
            text.append(number++)
                    .append(". **")
                    .append(threat.severity())
                    .append("**: [")
                    .append(Markdown.text(threat.rule().title()))
                    .append("](#")
                    .append(entry.anchor())
                    .append(") on ")
                    .append(on(entry))
                    .append("\n\n   ")
                    .append(Markdown.inline(analysis.message(threat)))
                    .append("\n\n");
            item("Owner", owner(threat));
            item("Why", why(threat));
            item("Next", Markdown.inline(analysis.fix(threat)));
        }
        int others = threats.entries().size() - worst.size();
        if (others > 0) {
            text.append("\nThe others are in [Open threats](#open-threats).\n");
        }
    }

    private static String on(OpenThreats.Entry entry) {
        int others = entry.group().threats().size() - 1;
        return places(entry.group().first()) + (others == 0 ? "" : " and " + others + " more");
    }

    private static String places(Threat threat) {
        return threat.subjects().stream().map(Opening::place).collect(Collectors.joining(", "));
    }

    /** What people call it, and its name where that is another one. */
    private static String place(Element element) {
        return element.title().equals(element.name())
                ? Markdown.code(element.name())
                : Markdown.text(element.title()) + " (" + Markdown.code(element.name()) + ")";
    }

    private String owner(Threat threat) {
        String owner = owners.of(threat.subjects());
        return owner.isEmpty() ? "nobody is named; write `owner` in the model" : Markdown.text(owner);
    }

    private String why(Threat threat) {
        return Reasons.of(analysis).because(threat).stream()
                .filter(because -> because.depth() == 0)
                .map(Because::text)
                .limit(REASONS)
                .map(Markdown::inline)
                .collect(Collectors.joining("; "));
    }

    private void item(String name, String value) {
        if (!value.isEmpty()) {
            text.append("   - **").append(name).append(":** ").append(value).append('\n');
        }
    }

    private void next() {
        List<String> steps = new ArrayList<>();
        if (!threats.entries().isEmpty()) {
            Threat first = threats.entries().get(0).group().first();
            steps.add("Start with the first of the threats: mend it, or decide about it with a reason and a last day. "
                    + Markdown.code("merlon explain '" + first.id() + "'") + " shows what would settle it.");
        }
        List<QuestionGroup> questions = QuestionGroup.gather(analysis.questions());
        questions.stream().limit(QUESTIONS).forEach(group -> steps.add("Answer: " + question(group)));
        if (questions.size() > QUESTIONS) {
            steps.add("The other questions are in [Questions](#questions), the most valuable first.");
        }
        if (!analysis.upcoming().isEmpty()) {
            steps.add("Look at what is [ending soon](#ending-soon): "
                    + Tally.number(analysis.upcoming().size(), "thing")
                    + " within " + Analysis.NEAR_DAYS + " days.");
        }
        if (!steps.isEmpty()) {
            heading("What to do next");
            steps.forEach(step -> text.append("- ").append(step).append('\n'));
        }
    }

    private static String question(QuestionGroup group) {
        StatementHint hint = group.hint();
        return Markdown.inline(group.first().text()) + " State " + Markdown.code(hint.statement()) + " in "
                + Markdown.code(hint.element())
                + (group.questions().size() == 1
                        ? ""
                        : " and " + (group.questions().size() - 1) + " more") + ".";
    }

    private void decided() {
        Map<Decision, List<Threat>> standing = new LinkedHashMap<>();
        analysis.threats().stream()
                .filter(threat -> threat.disposition() != Disposition.DISMISSED
                        && threat.disposition().isDecided())
                .sorted(Comparator.comparing(Opening::until).thenComparing(Threat::id))
                .forEach(threat -> {
                    if (threat.decision() != null) {
                        standing.computeIfAbsent(threat.decision(), each -> new ArrayList<>())
                                .add(threat);
                    }
                });
        if (standing.isEmpty()) {
            return;
        }
        heading("What was accepted or handed over, and until when");
        standing.entrySet().stream()
                .limit(DECISIONS)
                .forEach(entry -> text.append("- ")
                        .append(line(entry.getValue(), entry.getKey()))
                        .append('\n'));
        int others = standing.size() - DECISIONS;
        if (others > 0) {
            text.append("- ").append(others).append(" more are in [Decisions](#decisions).\n");
        }
    }

    private static LocalDate until(Threat threat) {
        LocalDate until = threat.decision() == null ? null : threat.decision().until();
        return until == null ? LocalDate.MAX : until;
    }

    private static String line(List<Threat> threats, Decision decision) {
        LocalDate until = decision.until();
        Threat first = threats.get(0);
        int others = threats.size() - 1;
        return (until == null ? "For good" : "Until **" + until + "**") + ": "
                + Markdown.text(first.rule().title()) + " on " + places(first)
                + (others == 0 ? "" : " and " + others + " more") + ", " + first.severity() + ", "
                + first.disposition().word() + " by " + Markdown.text(decision.by()) + ". "
                + Markdown.text(decision.reason());
    }

    private void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }
}
