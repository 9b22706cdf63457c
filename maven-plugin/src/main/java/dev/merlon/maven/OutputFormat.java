package dev.merlon.maven;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.json.CheckJson;
import dev.merlon.backend.junit.JUnitBackend;
import dev.merlon.backend.report.ReportBackend;
import dev.merlon.backend.sarif.SarifBackend;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the goal {@code check} writes about a model. */
enum OutputFormat {
    /** The report as a page. */
    HTML,
    /** The report as a text. */
    MARKDOWN,
    /** The data flow diagram, which is in the report too. */
    DIAGRAM,
    /** Everything, for programs. */
    JSON,
    /** Threats, decisions and mistakes, for code scanning. */
    SARIF,
    /** A case for each threat considered, for build servers. */
    JUNIT;

    /** The name of the page. */
    static final String PAGE = "report.html";

    private static final String TEXT = "report.md";

    /** Those of these formats that are named; all where none is. */
    static Set<OutputFormat> of(@Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            return EnumSet.allOf(OutputFormat.class);
        }
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (OutputFormat format : values()) {
            if (names.stream().anyMatch(name -> name.strip().equals(format.word()))) {
                formats.add(format);
            }
        }
        return formats;
    }

    /** The other names, which are those of backends. */
    static List<String> others(@Nullable List<String> names) {
        return names == null || names.isEmpty()
                ? List.of()
                : names.stream()
                        .map(String::strip)
                        .filter(name -> !words().contains(name))
                        .distinct()
                        .toList();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(OutputFormat::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files about all that was checked together, also where it has mistakes. */
    static List<OutputFile> files(Set<OutputFormat> formats, List<CheckResult> results, String version, LocalDate day) {
        List<OutputFile> files = new ArrayList<>();
        if (formats.contains(SARIF)) {
            files.add(new OutputFile("check.sarif", new SarifBackend(version).bytesOf(results)));
        }
        if (formats.contains(JUNIT)) {
            files.add(file("check-junit.xml", new JUnitBackend(day).textOf(results)));
        }
        return files;
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files of an analysis in some formats.
     *
     * @param variants the variants of the model, of which they say what is different
     */
    static List<OutputFile> files(
            Set<OutputFormat> formats,
            Analysis analysis,
            List<Analysis> variants,
            List<Diagnostic> warnings,
            Pictures pictures) {
        List<OutputFile> files = new ArrayList<>();
        if (formats.contains(JSON)) {
            files.add(new OutputFile("check.json", CheckJson.bytes(warnings, analysis, variants)));
        }
        if (formats.contains(HTML) || formats.contains(MARKDOWN)) {
            ReportBackend report = new ReportBackend(() -> pictures.picture(analysis), variants, warnings);
            for (OutputFile file : report.filesOf(analysis)) {
                boolean wanted = switch (file.name()) {
                    case PAGE -> formats.contains(HTML);
                    case TEXT -> formats.contains(MARKDOWN);
                    default -> true;
                };
                if (wanted) {
                    files.add(file);
                }
            }
        } else {
            pictures.picture(analysis).ifPresent(picture -> files.add(file(ReportBackend.DIAGRAM, picture)));
        }
        return files;
    }
}
