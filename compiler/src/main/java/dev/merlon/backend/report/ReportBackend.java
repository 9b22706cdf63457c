package dev.merlon.backend.report;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.PendingReview;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.exposure.Exposure;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes the report: {@code report.md}, and {@code report.html}, which needs nothing beside it.
 *
 * @param diagram the data flow diagram as SVG, or nothing to do without; asked for when all else is written, so that it can be
 *     drawn meanwhile
 * @param variants the variants of the model, of which is said what is different
 * @param warnings what is remarkable about the text of the model and its decisions
 * @param template what it looks like
 */
public record ReportBackend(
        Supplier<Optional<String>> diagram,
        List<Analysis> variants,
        List<Diagnostic> warnings,
        ReportTemplate template) {
    /** The name of the picture. */
    public static final String DIAGRAM = "diagram.svg";

    public static final String HTML = "report.html";
    public static final String MARKDOWN = "report.md";

    public ReportBackend {
        variants = List.copyOf(variants);
        warnings = List.copyOf(warnings);
    }

    /** The same with the standard template. */
    public ReportBackend(Supplier<Optional<String>> diagram, List<Analysis> variants, List<Diagnostic> warnings) {
        this(diagram, variants, warnings, ReportTemplate.STANDARD);
    }

    /** The files, in the order of their names. */
    public List<OutputFile> filesOf(Analysis analysis) {
        Report report = reportOf(analysis);
        List<OutputFile> files = new ArrayList<>();
        report.pictures().forEach((name, picture) -> files.add(OutputFile.of(name, picture)));
        files.add(OutputFile.of(HTML, report.html(template)));
        files.add(OutputFile.of(MARKDOWN, report.markdown()));
        return files;
    }

    /** The report before it is written as one thing or another. */
    public Report reportOf(Analysis analysis) {
        Variant variant = analysis.variant();
        String title = analysis.model().model().title() + (variant == null ? "" : ": " + variant.title());
        OpenThreats open = OpenThreats.of(analysis);
        Owners owners = new Owners(analysis);
        Map<String, String> pictures = new TreeMap<>();
        List<Section> sections = sections(analysis, open, owners, pictures);
        String data = ReportData.of(analysis, open, owners);
        diagram.get().ifPresent(picture -> {
            pictures.put(DIAGRAM, picture);
            sections.add(
                    1,
                    new Section("data-flow-diagram", "Data flow diagram", "![Data flow diagram](" + DIAGRAM + ")\n"));
        });
        Outline outline = Outline.of(template.outline(), title, sections);
        return new Report(title, outline, Collections.unmodifiableMap(pictures), data);
    }

    /** All chapters but the picture, the summary first. */
    private List<Section> sections(Analysis analysis, OpenThreats open, Owners owners, Map<String, String> pictures) {
        Supplier<Exposure> simulated = Exposure.beside(analysis);
        List<Section> sections = new ArrayList<>();
        sections.add(SummarySection.of(analysis, open, owners, warnings));
        sections.add(ThreatSection.of(analysis, open, owners));
        RiskSection.of(analysis, open).ifPresent(sections::add);
        if (!variants.isEmpty()) {
            sections.add(VariantSection.of(analysis, variants));
        }
        sections.add(PolicySection.of(analysis));
        sections.add(QuestionSection.of(analysis));
        sections.add(PathsSection.of(analysis));
        int beforeExposure = sections.size();
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
        sections.add(ElementSection.of(analysis, owners));
        sections.add(ReferenceSection.of(analysis));
        sections.add(LedgerSection.of(analysis));
        sections.add(MethodSection.of());
        // Last, since the simulation takes its time.
        if (!analysis.scenarios().isEmpty()) {
            Exposure exposure = simulated.get();
            sections.add(beforeExposure, ExposureSection.of(analysis, exposure));
            if (LossCurve.isDrawn(exposure)) {
                pictures.put(LossCurve.NAME, LossCurve.svg(exposure));
            }
        }
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
}
