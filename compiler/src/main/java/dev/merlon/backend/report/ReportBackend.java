package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.PendingReview;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes the report: {@code report.md}, and {@code report.html}, which needs nothing beside it.
 *
 * @param diagram the data flow diagram as SVG, or nothing to do without; asked for when all else is written, so that it can be
 *     drawn meanwhile
 * @param variants the variants of the model, of which is said what is different
 * @param warnings what is remarkable about the text of the model and its decisions
 */
public record ReportBackend(Supplier<Optional<String>> diagram, List<Analysis> variants, List<Diagnostic> warnings) {
    /** The name of the picture. */
    public static final String DIAGRAM = "diagram.svg";

    public ReportBackend {
        variants = List.copyOf(variants);
        warnings = List.copyOf(warnings);
    }

    /** The files, in the order of their names. */
    public List<OutputFile> filesOf(Analysis analysis) {
        Variant variant = analysis.variant();
        String title = analysis.model().model().title() + (variant == null ? "" : ": " + variant.title());
        List<Section> sections = sections(analysis);
        List<OutputFile> files = new ArrayList<>();
        String picture = diagram.get().orElse(null);
        if (picture != null) {
            files.add(file(DIAGRAM, picture));
            sections.add(1, new Section(Section.DIAGRAM, "Data flow diagram", ""));
        }
        files.add(file(
                "report.html",
                HtmlPage.of(
                        "Threat model of",
                        title,
                        sections,
                        picture == null ? Map.of() : Map.of(Section.DIAGRAM, picture))));
        files.add(file("report.md", markdown(title, sections)));
        return files;
    }

    /** All chapters but the picture, the summary first. */
    private List<Section> sections(Analysis analysis) {
        List<Section> sections = new ArrayList<>();
        sections.add(SummarySection.of(analysis, warnings));
        sections.add(ThreatSection.of(analysis));
        if (!variants.isEmpty()) {
            sections.add(VariantSection.of(analysis, variants));
        }
        sections.add(PolicySection.of(analysis));
        sections.add(QuestionSection.of(analysis));
        sections.add(PathsSection.of(analysis));
        if (!analysis.scenarios().isEmpty()) {
            sections.add(ExposureSection.of(analysis));
        }
        if (ComplianceSection.isNeeded(analysis)) {
            sections.add(ComplianceSection.of(analysis));
        }
        if (ReviewSection.isNeeded(analysis)) {
            sections.add(ReviewSection.of(PendingReview.of(analysis)));
        }
        sections.add(DecisionSection.of(analysis));
        sections.add(AssumptionSection.of(analysis));
        sections.add(UpcomingSection.of(analysis));
        sections.add(MitigationSection.of(analysis));
        sections.add(ControlSection.of(analysis));
        sections.add(AssertionSection.of(analysis));
        sections.add(ElementSection.of(analysis));
        sections.add(ReferenceSection.of(analysis));
        sections.add(LedgerSection.of(analysis));
        sections.add(MethodSection.of());
        return gathered(sections);
    }

    /** Chapters with nothing in them become one paragraph of the summary, so that what there is stands out. */
    private static List<Section> gathered(List<Section> sections) {
        String nothing = sections.stream()
                .filter(Section::isEmpty)
                .map(section -> section.markdown().strip())
                .collect(Collectors.joining(" "));
        List<Section> shown = new ArrayList<>(
                sections.stream().filter(section -> !section.isEmpty()).toList());
        if (!nothing.isEmpty()) {
            shown.set(0, shown.get(0).with(nothing));
        }
        return shown;
    }

    private static String markdown(String title, List<Section> sections) {
        StringBuilder text = new StringBuilder("# Threat model of " + Markdown.text(title) + "\n\n");
        for (Section section : sections) {
            text.append("- [")
                    .append(section.title())
                    .append("](#")
                    .append(section.id())
                    .append(")\n");
        }
        for (Section section : sections) {
            text.append("\n## ").append(section.title()).append("\n\n");
            text.append(
                    section.id().equals(Section.DIAGRAM)
                            ? "![Data flow diagram](" + DIAGRAM + ")\n"
                            : section.markdown());
        }
        return text.toString();
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
