package dev.merlon.backend.report;

import java.util.Map;

/** A report of one model: its chapters in Markdown, and the pictures in them. */
public final class Report {
    private final String title;
    private final Outline outline;
    private final Map<String, String> pictures;
    private final String data;

    /** @param data what the script of a page works on */
    Report(String title, Outline outline, Map<String, String> pictures, String data) {
        this.title = title;
        this.outline = outline;
        this.pictures = pictures;
        this.data = data;
    }

    /** SVG by the names of the files that the Markdown has them from, in their order. */
    public Map<String, String> pictures() {
        return pictures;
    }

    public String markdown() {
        return outline.markdown();
    }

    /** One page that needs nothing beside it. */
    public String html(ReportTemplate template) {
        return HtmlPage.of(template, "Threat model of", title, outline.preamble(), outline.sections(), pictures, data);
    }
}
