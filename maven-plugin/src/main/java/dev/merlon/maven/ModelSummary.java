package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.Tally;
import dev.merlon.backend.report.Overview;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * How a model stands, as the goal {@code check} leaves it for the overview of all modules.
 *
 * @param open the open threats in words
 * @param fails whether the build fails because of it
 * @param folder that of its files, below the folder of the module's reports
 */
record ModelSummary(
        String name, String title, String open, String questions, String mitigated, boolean fails, String folder) {
    static final String FILE = "summary.properties";

    static ModelSummary of(Analysis analysis, Gate gate, String folder) {
        Tally tally = Tally.of(analysis);
        return new ModelSummary(
                analysis.model().model().name(),
                analysis.model().model().title(),
                tally.openThreats() == 0 ? "none" : tally.openThreats() + ": " + tally.openInWords(),
                tally.questions() == 0 ? "none" : Integer.toString(tally.questions()),
                Integer.toString(tally.pairs(Disposition.MITIGATED) + tally.pairs(Disposition.COVERED_EITHER_WAY)),
                gate.fails(analysis),
                folder);
    }

    /** The line of an overview in some folder, for a model whose files are in another. */
    Overview.Row row(String module, Path overview, Path reports) {
        Path page = reports.resolve(folder).resolve(OutputFormat.PAGE);
        String link = overview.relativize(page).toString().replace('\\', '/');
        return new Overview.Row(name, title, module, open, questions, mitigated, fails, link);
    }

    /** A text that {@link #read} understands; the same for the same models. */
    static String text(List<ModelSummary> summaries) {
        // Not by Properties.store, which puts the date before them and reads all names of time zones for that.
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            ModelSummary summary = summaries.get(i);
            String start = (i + 1) + ".";
            lines.add(start + "name=" + escape(summary.name));
            lines.add(start + "title=" + escape(summary.title));
            lines.add(start + "open=" + escape(summary.open));
            lines.add(start + "questions=" + escape(summary.questions));
            lines.add(start + "mitigated=" + escape(summary.mitigated));
            lines.add(start + "fails=" + summary.fails);
            lines.add(start + "folder=" + escape(summary.folder));
        }
        Collections.sort(lines);
        return String.join("\n", lines) + "\n";
    }

    /** A value as {@link Properties#load} reads it. */
    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case ' ' -> escaped.append(i == 0 ? "\\ " : " ");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                case '\\', '=', ':', '#', '!' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** What {@code check} left in a folder of reports; nothing where it did not run. */
    static List<ModelSummary> read(Path reports) throws IOException {
        Path file = reports.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged", e);
        }
        List<ModelSummary> summaries = new ArrayList<>();
        for (int i = 1; properties.containsKey(i + ".name"); i++) {
            String start = i + ".";
            summaries.add(new ModelSummary(
                    properties.getProperty(start + "name", ""),
                    properties.getProperty(start + "title", ""),
                    properties.getProperty(start + "open", ""),
                    properties.getProperty(start + "questions", ""),
                    properties.getProperty(start + "mitigated", ""),
                    Boolean.parseBoolean(properties.getProperty(start + "fails", "")),
                    properties.getProperty(start + "folder", "")));
        }
        return summaries;
    }
}
