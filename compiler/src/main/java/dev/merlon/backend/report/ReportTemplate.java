package dev.merlon.backend.report;

import dev.merlon.backend.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report looks like: four texts, each of which a user may replace.
 *
 * @param page the HTML around the chapters
 * @param style the style sheet of the page
 * @param script what runs in the page
 * @param outline the chapters and their order, in Markdown
 */
public record ReportTemplate(String page, String style, String script, String outline) {
    static final String PAGE = "page.html";
    static final String STYLE = "style.css";
    static final String SCRIPT = "script.js";
    static final String OUTLINE = "report.md";

    /** The files that a template may have. */
    public static final List<String> FILES = List.of(PAGE, OUTLINE, SCRIPT, STYLE);

    /** The one that is used where a user says nothing. */
    public static final ReportTemplate STANDARD =
            new ReportTemplate(resource(PAGE), resource(STYLE), resource(SCRIPT), resource(OUTLINE));

    /**
     * A template of some files; what is not among them is as in the standard.
     *
     * @param files texts by name
     * @throws TemplateException where one of them cannot be used
     */
    public static ReportTemplate of(Map<String, String> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, text) -> texts.put(name, text.replace("\r\n", "\n")));
        TemplateCheck.require(texts);
        return new ReportTemplate(
                texts.getOrDefault(PAGE, STANDARD.page),
                texts.getOrDefault(STYLE, STANDARD.style),
                texts.getOrDefault(SCRIPT, STANDARD.script),
                texts.getOrDefault(OUTLINE, STANDARD.outline));
    }

    /** The standard as files to begin with. */
    public static List<OutputFile> files() {
        return List.of(
                OutputFile.of(PAGE, STANDARD.page),
                OutputFile.of(OUTLINE, STANDARD.outline),
                OutputFile.of(SCRIPT, STANDARD.script),
                OutputFile.of(STYLE, STANDARD.style));
    }

    /** The page with its places filled. */
    String fill(Map<String, String> places) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Placeholder place : Placeholder.in(page)) {
            filled.append(page, from, place.start()).append(places.getOrDefault(place.name(), ""));
            from = place.end();
        }
        return filled.append(page, from, page.length()).toString();
    }

    private static String resource(String name) {
        try (InputStream stream = ReportTemplate.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
