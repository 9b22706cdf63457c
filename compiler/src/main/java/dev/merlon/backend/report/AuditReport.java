package dev.merlon.backend.report;

import dev.merlon.audit.AuditJson;
import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Entry;
import dev.merlon.audit.Life;
import dev.merlon.audit.Life.Numbered;
import dev.merlon.audit.Scope;
import dev.merlon.audit.Standing;
import dev.merlon.backend.AuditWords;
import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An audit trail for people who keep it: what is open first, and every threat with all that happened to it. */
public final class AuditReport {
    /** Of those that are as bad, in their order. */
    private static final Comparator<Life> WORST_FIRST =
            Comparator.comparingInt(life -> AuditWords.rank(life.severity()));

    private static final String KIND = "Audit trail of";

    private final AuditTrail trail;
    private final List<Life> lives;

    private AuditReport(AuditTrail trail) {
        this.trail = trail;
        this.lives = trail.lives();
    }

    /** A document in Markdown. */
    public static String markdown(AuditTrail trail) {
        AuditReport report = new AuditReport(trail);
        StringBuilder text = new StringBuilder("# " + KIND + " " + Markdown.text(report.title()) + "\n");
        for (Section section : report.sections()) {
            text.append("\n## ").append(section.title()).append("\n\n").append(section.markdown());
        }
        return text.toString();
    }

    /** A page that loads nothing. */
    public static String html(AuditTrail trail) {
        AuditReport report = new AuditReport(trail);
        return HtmlPage.of(KIND, report.title(), report.sections(), Map.of());
    }

    /** The names of the models; of the places where there are none. */
    private String title() {
        String models = lives.stream().map(Life::model).distinct().collect(Collectors.joining(", "));
        return models.isEmpty() ? String.join(", ", trail.scope().paths()) : models;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("summary", "Summary", summary()));
        add(sections, "open", "Open", life -> life.closed() == null && !isDecided(life) && !isWaiting(life));
        add(sections, "decided", "Decided", AuditReport::isDecided);
        add(sections, "questions", "Questions", life -> life.closed() == null && isWaiting(life));
        add(sections, "closed", "Closed", life -> life.closed() != null && life.wasEverOpen());
        List<Life> never = lives.stream().filter(life -> !life.wasEverOpen()).toList();
        if (!never.isEmpty()) {
            sections.add(new Section("never-open", "Never open", never(never)));
        }
        if (!trail.others().isEmpty()) {
            sections.add(new Section(
                    "models-and-history", "Models and history", table(trail.others(), "Model", Entry::model)));
        }
        return sections;
    }

    private void add(List<Section> sections, String id, String title, Predicate<Life> wanted) {
        List<Life> chosen = lives.stream().filter(wanted).sorted(WORST_FIRST).toList();
        if (!chosen.isEmpty()) {
            sections.add(new Section(id, title, chosen.stream().map(this::life).collect(Collectors.joining("\n"))));
        }
    }

    private static boolean isDecided(Life life) {
        Standing standing = life.standing();
        return standing != null && standing.disposition().isDecided();
    }

    private static boolean isWaiting(Life life) {
        Standing standing = life.standing();
        return standing != null && standing.disposition().isWaiting();
    }

    private String summary() {
        Scope scope = trail.scope();
        StringBuilder text = new StringBuilder(Markdown.text(AuditWords.summary(trail)) + "\n\n");
        if (scope.cutOff()) {
            text.append("**").append(Markdown.inline(AuditWords.CUT_OFF)).append("**\n\n");
        }
        List<List<String>> rows = new ArrayList<>();
        row(rows, "Models", String.join(", ", scope.paths()));
        row(rows, "Libraries", String.join(", ", scope.libraries()));
        row(rows, "Policies", String.join(", ", scope.policies()));
        row(rows, "Results of tests and scanners", String.join(", ", scope.evidence()));
        row(rows, "Last commit", scope.revision());
        row(rows, "From", scope.since() == null ? "" : scope.since().toString());
        row(rows, "Until", scope.asOf().toString());
        row(rows, "Framework", scope.framework());
        row(rows, "Entries", Integer.toString(trail.entries().size()));
        row(rows, "Head of the chain", AuditJson.chain(trail).head());
        return text + Markdown.table(List.of("Looked at", ""), rows);
    }

    private static void row(List<List<String>> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(name, Markdown.code(value)));
        }
    }

    private String life(Life life) {
        String model = life.model();
        String closed =
                life.closed() == null ? "" : ", closed " + life.closed().entry().day();
        String former = life.formerIds().isEmpty()
                ? ""
                : "Formerly " + life.formerIds().stream().map(Markdown::code).collect(Collectors.joining(", "))
                        + ".\n\n";
        return "### " + life.severity() + ": " + Markdown.code(life.threat()) + "\n\n"
                + Markdown.text(life.title()) + ". In " + Markdown.code(model) + ": " + life.verdict() + closed
                + "; first seen " + life.firstDay() + ".\n\n"
                + former
                + table(life.entries(), "Stands as", AuditReport::standing);
    }

    private static String standing(Entry entry) {
        Standing standing = entry.standing();
        return standing == null ? "" : standing.severity() + ", " + standing.verdict();
    }

    /** What an entry says in a cell of its own. */
    private interface Cell {
        String of(Entry entry);
    }

    private static String table(List<Numbered> entries, String about, Cell cell) {
        List<List<String>> rows = new ArrayList<>();
        for (Numbered each : entries) {
            Entry entry = each.entry();
            rows.add(List.of(
                    Integer.toString(each.number()),
                    entry.day().toString(),
                    entry.event().word(),
                    Markdown.text(cell.of(entry)),
                    Markdown.text(String.join("; ", AuditWords.reasons(entry))),
                    Markdown.text(AuditWords.origin(entry))));
        }
        return Markdown.table(List.of("No.", "Day", "What", about, "Why", "Commit"), rows);
    }

    private static String never(List<Life> never) {
        List<List<String>> rows = new ArrayList<>();
        for (Life life : never) {
            Numbered first = life.first();
            rows.add(List.of(
                    Integer.toString(first.number()),
                    life.firstDay().toString(),
                    Markdown.code(life.threat()),
                    life.severity() + ", " + life.verdict(),
                    Markdown.text(String.join("; ", AuditWords.reasons(first.entry()))),
                    Markdown.text(AuditWords.origin(first.entry()))));
        }
        return Markdown.table(List.of("No.", "First seen", "Threat", "Stands as", "Why", "Commit"), rows);
    }
}
