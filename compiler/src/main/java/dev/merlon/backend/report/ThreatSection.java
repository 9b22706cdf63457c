package dev.merlon.backend.report;

import dev.merlon.backend.Entries;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.Reasons;
import dev.merlon.backend.ReckoningWords;
import dev.merlon.backend.ThreatGroup;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Threat;
import java.util.List;
import java.util.stream.Collectors;

/** What is open, worst first. */
final class ThreatSection {
    static final String ID = "open-threats";

    private final Analysis analysis;
    private final Owners owners;
    private final StringBuilder text = new StringBuilder();

    private ThreatSection(Analysis analysis, Owners owners) {
        this.analysis = analysis;
        this.owners = owners;
    }

    static Section of(Analysis analysis, OpenThreats open, Owners owners) {
        ThreatSection section = new ThreatSection(analysis, owners);
        section.write(open.entries());
        return new Section(ID, "Open threats", section.text.toString());
    }

    private void write(List<OpenThreats.Entry> entries) {
        if (entries.isEmpty()) {
            text.append("There is no open threat.\n");
        }
        if (entries.size() > 1) {
            text.append(Markdown.table(
                            List.of("Severity", "Threat", "On", "Owner"),
                            entries.stream().map(this::row).toList()))
                    .append('\n');
        }
        entries.forEach(entry -> write(entry.group()));
    }

    /** A line of the overview. */
    private List<String> row(OpenThreats.Entry entry) {
        Threat threat = entry.group().first();
        return List.of(
                Markdown.text(threat.severity().toString()),
                "[" + Markdown.text(threat.rule().title()) + "](#" + entry.anchor() + ")",
                entry.group().threats().stream()
                        .map(each -> Markdown.code(each.subjectText()))
                        .collect(Collectors.joining(", ")),
                Markdown.text(owners.of(threat.subjects())));
    }

    private void write(ThreatGroup group) {
        Threat threat = group.first();
        text.append("### ")
                .append(Markdown.text(threat.severity().toString()))
                .append(": ")
                .append(Markdown.text(threat.rule().title()))
                .append("\n\n");
        text.append(Markdown.inline(analysis.message(threat))).append("\n\n");
        text.append("- Threat: ").append(Markdown.code(threat.id())).append('\n');
        if (group.threats().size() > 1) {
            text.append("- With the same cause on: ")
                    .append(group.threats().stream()
                            .skip(1)
                            .map(other -> Markdown.code(other.subjectText()))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        String owner = owners.of(threat.subjects());
        text.append(owner.isEmpty() ? "" : "- Owner: " + Markdown.text(owner) + "\n");
        text.append("- Where: ")
                .append(threat.subjects().stream().map(ThreatSection::place).collect(Collectors.joining(", ")))
                .append('\n');
        if (!threat.rule().references().isEmpty()) {
            text.append("- References: ")
                    .append(threat.rule().references().stream()
                            .map(reference ->
                                    Markdown.reference(Entries.of(analysis).reference(reference)))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        for (Threat each : group.threats()) {
            analysis.ended(each)
                    .ifPresent(end -> text.append("- Was: ")
                            .append(each == threat ? "" : Markdown.code(each.subjectText()) + " ")
                            .append(Markdown.inline(end.text() + "; " + end.remedy()))
                            .append('\n'));
        }
        text.append("- Why:\n");
        for (Because because : Reasons.of(analysis).because(threat)) {
            text.append("  ".repeat(because.depth() + 1))
                    .append("- ")
                    .append(step(because))
                    .append('\n');
        }
        Reasons.of(analysis).reckoning(threat).ifPresent(reckoning -> {
            text.append("- How bad:\n");
            ReckoningWords.of(reckoning)
                    .forEach(line -> text.append("  ".repeat(line.depth() + 1))
                            .append("- ")
                            .append(step(line))
                            .append('\n'));
        });
        String fix = analysis.fix(threat);
        text.append(fix.isEmpty() ? "\n" : "\n**What to do**\n\n" + Markdown.quote(fix) + "\n");
    }

    private static String place(Element element) {
        return Markdown.text(element.title()) + " (" + Markdown.code(element.span()) + ")";
    }

    static String step(Because because) {
        return Markdown.inline(because.text())
                + (because.span() == null ? "" : " (" + Markdown.code(because.span()) + ")");
    }
}
