package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page that leads to the reports of several models, with how each of them stands.
 *
 * @param title the name of what they are the models of
 */
public record Overview(String title, List<Row> rows) {
    public Overview {
        rows = List.copyOf(rows);
    }

    /**
     * A model.
     *
     * @param module where it lies, or empty where all lie in one
     * @param open the open threats in words
     * @param fails whether a build fails because of it
     * @param page where its report is, from the folder of the overview
     */
    public record Row(
            String name,
            String title,
            String module,
            String open,
            String questions,
            String mitigated,
            boolean fails,
            String page) {}

    /** The overview as a page and as Markdown. */
    public List<OutputFile> files(String name) {
        Section models = new Section("models", "Models", summary() + Markdown.table(header(), cells()));
        String html = HtmlPage.of("Threat models of", title, List.of(models), Map.of());
        String markdown = "# Threat models of " + Markdown.text(title) + "\n\n" + models.markdown();
        return List.of(
                new OutputFile(name + ".html", html.getBytes(StandardCharsets.UTF_8)),
                new OutputFile(name + ".md", markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private String summary() {
        long failing = rows.stream().filter(Row::fails).count();
        return Tally.number(rows.size(), "model")
                + (failing == 0 ? ", none fails" : ", **" + failing + (failing == 1 ? " fails" : " fail") + "**")
                + ".\n\n";
    }

    private static List<String> header() {
        return List.of("Model", "Module", "Verdict", "Open threats", "Questions", "Mitigated");
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    "[" + Markdown.text(row.title) + "](<" + row.page.replaceAll("[<>\\\\\\r\\n]", "_") + ">)",
                    row.module.isEmpty() ? "" : Markdown.code(row.module),
                    row.fails ? "**fails**" : "passes",
                    Markdown.text(row.open),
                    Markdown.text(row.questions),
                    Markdown.text(row.mitigated)));
        }
        return cells;
    }
}
