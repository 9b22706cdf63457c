package dev.merlon.backend.report;

import dev.merlon.backend.ComplianceWords;
import dev.merlon.backend.Entries;
import dev.merlon.backend.Markdown;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.compliance.Status;
import dev.merlon.compliance.Support;
import dev.merlon.compliance.Worth;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the model shows of the clauses of frameworks, as a chapter of the report or as a document of its own. */
public final class ComplianceSection {
    private static final String KIND = "Evidence for frameworks in";
    private static final int MOST_NAMED = 6;

    private final Analysis analysis;

    private ComplianceSection(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A document in Markdown. */
    public static String markdown(Analysis analysis, List<FrameworkView> views) {
        StringBuilder text = new StringBuilder("# " + KIND + " " + Markdown.text(title(analysis)) + "\n");
        for (Section section : sections(analysis, views)) {
            text.append("\n## ").append(section.title()).append("\n\n").append(section.markdown());
        }
        return text.toString();
    }

    /** A page that loads nothing. */
    public static String html(Analysis analysis, List<FrameworkView> views) {
        return HtmlPage.of(KIND, title(analysis), sections(analysis, views), Map.of());
    }

    private static String title(Analysis analysis) {
        Variant variant = analysis.variant();
        return analysis.model().model().title() + (variant == null ? "" : ": " + variant.title());
    }

    private static List<Section> sections(Analysis analysis, List<FrameworkView> views) {
        ComplianceSection section = new ComplianceSection(analysis);
        List<Section> sections = new ArrayList<>();
        for (FrameworkView view : views) {
            sections.add(new Section(
                    view.taxonomy().simpleName(), Markdown.text(view.taxonomy().title()), section.framework(view)));
        }
        sections.add(new Section("words", "What the words mean", words()));
        return sections;
    }

    /** Whether a library of the model lists clauses. */
    static boolean isNeeded(Analysis analysis) {
        return !analysis.world().vocabulary().clauses().isEmpty();
    }

    /** A chapter of the report about all frameworks whose clauses the libraries of the model list. */
    static Section of(Analysis analysis) {
        ComplianceSection section = new ComplianceSection(analysis);
        StringBuilder text = new StringBuilder();
        for (FrameworkView view : FrameworkView.of(analysis)) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("### ")
                    .append(Markdown.text(view.taxonomy().title()))
                    .append("\n\n")
                    .append(section.framework(view));
        }
        return new Section("compliance", "Compliance", text + "\n### What the words mean\n\n" + words());
    }

    private String framework(FrameworkView view) {
        StringBuilder text = new StringBuilder(ComplianceWords.caution(analysis, view));
        text.append(" As of ").append(analysis.asOf()).append(".\n\n");
        text.append(Markdown.table(
                List.of("Status", "Clauses"),
                view.counts().entrySet().stream()
                        .map(entry -> List.of(ComplianceWords.of(entry.getKey()), Integer.toString(entry.getValue())))
                        .toList()));
        List<List<String>> rows = view.clauses().stream()
                .filter(each -> !isQuiet(each))
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            text.append('\n')
                    .append(Markdown.table(
                            List.of(
                                    "Clause",
                                    "About",
                                    "Status",
                                    view.taxonomy().isFramework() ? "Supports evidence for it" : "Informs it",
                                    "Against it",
                                    "Note"),
                            rows));
        }
        for (Status status : view.counts().keySet()) {
            List<ClauseView> quiet = view.clauses().stream()
                    .filter(each -> each.status() == status && !each.isHeading() && isQuiet(each))
                    .toList();
            if (!quiet.isEmpty()) {
                text.append("\n**").append(capital(ComplianceWords.of(status))).append(".** ");
                text.append(ComplianceWords.meaning(status)).append("\n\n");
                text.append(Markdown.table(
                        List.of("Clause", "About", "Note"),
                        quiet.stream()
                                .map(each -> List.of(
                                        Markdown.reference(Entries.of(analysis)
                                                .reference(each.clause().reference())),
                                        Markdown.text(each.title()),
                                        Markdown.inline(ComplianceWords.reason(each))))
                                .toList()));
            }
        }
        return text.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Whether nothing in the model is to be told of a clause. */
    private static boolean isQuiet(ClauseView view) {
        return switch (view.status()) {
            case NOTHING_APPLIES, NOT_ASSESSED, NOT_APPLICABLE, UPCOMING -> true;
            case OPEN, FAILING, QUESTION, NO_CONTROL, DECIDED, DRAFTED, CLAIMED, VERIFIED -> false;
        };
    }

    private List<String> row(ClauseView view) {
        String status = ComplianceWords.of(view.status());
        return List.of(
                Markdown.reference(Entries.of(analysis).reference(view.clause().reference())),
                Markdown.text(view.title()),
                view.status().isGap() ? "**" + status + "**" : status,
                supports(view),
                against(view),
                note(view));
    }

    private static String supports(ClauseView view) {
        List<Support> own = ComplianceWords.own(view, ClauseView::supports).stream()
                .filter(support -> support.worth().isThere() || support.worth() == Worth.DRAFTED)
                .toList();
        List<String> lines = new ArrayList<>(ComplianceWords.supports(own, MOST_NAMED));
        if (!view.isHeading()) {
            lines.add(ComplianceWords.answered(view));
        }
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(Markdown::inline)
                .collect(Collectors.joining("; "));
    }

    private static String against(ClauseView view) {
        Stream<String> open = ComplianceWords.own(view, ClauseView::open).stream()
                .map(threat -> "**open** " + threat(threat, threat.severity().toString()));
        Stream<String> waiting = ComplianceWords.own(view, ClauseView::waiting).stream()
                .map(threat -> threat.disposition().word() + " "
                        + threat(threat, threat.severity().toString()));
        Stream<String> decided = ComplianceWords.own(view, ClauseView::decided).stream()
                .map(threat -> threat(threat, ComplianceWords.decision(threat)));
        Stream<String> failing = supports(view, Worth.FAILING).map(line -> "**" + line + "**");
        return Stream.of(open, failing, waiting, decided).flatMap(each -> each).collect(Collectors.joining("; "));
    }

    /** The controls of a worth that the clauses below it do not tell of. */
    private static Stream<String> supports(ClauseView view, Worth worth) {
        List<Support> own = ComplianceWords.own(view, each -> each.supports(worth));
        return ComplianceWords.supports(own, MOST_NAMED).stream().map(Markdown::inline);
    }

    private static String threat(Threat threat, String more) {
        return Markdown.code(threat.id()) + " (" + Markdown.text(more) + ")";
    }

    private static String note(ClauseView view) {
        List<String> notes = new ArrayList<>();
        if (view.isHeading()) {
            notes.add(view.below().size() + " below it");
        }
        supports(view, Worth.PLANNED).forEach(notes::add);
        if (view.status() == Status.NO_CONTROL) {
            notes.add("would support it: " + ComplianceWords.controls(view));
        }
        if (!view.isHeading()) {
            notes.add(ComplianceWords.outside(view));
            view.scenarios().forEach(scenario -> notes.add("scenario " + Markdown.code(scenario.name())));
        }
        return notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String words() {
        return Markdown.table(
                List.of("Status", "Meaning"),
                Stream.of(Status.values())
                        .map(status -> List.of(ComplianceWords.of(status), ComplianceWords.meaning(status)))
                        .toList());
    }
}
