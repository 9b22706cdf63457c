package dev.merlon.backend.report;

import dev.merlon.rule.Beside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/** A page that loads nothing. */
final class HtmlPage {
    private HtmlPage() {}

    /**
     * A page to read: without anything that runs.
     *
     * @param kind what it is a page of, before the title
     * @param pictures SVG, by what stands for them in the Markdown of the chapters
     */
    static String of(String kind, String title, List<Section> sections, Map<String, String> pictures) {
        return of(ReportTemplate.STANDARD, kind, title, "", sections, pictures, "");
    }

    /**
     * A page.
     *
     * @param preamble Markdown that stands before the first chapter, or empty
     * @param data what the script works on, as JSON; empty for a page without a script
     */
    static String of(
            ReportTemplate template,
            String kind,
            String title,
            String preamble,
            List<Section> sections,
            Map<String, String> pictures,
            String data) {
        PageParts parts = new PageParts();
        pictures.values().forEach(parts::allowStylesOf);
        // The policy names what is made for the other places.
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("kind", escape(kind));
        filled.put("title", escape(title.strip().replaceAll("\\s+", " ")));
        filled.put("style", parts.style(template.style()));
        filled.put("contents", contents(sections));
        filled.put("chapters", chapters(preamble, sections, pictures));
        filled.put("data", data.isEmpty() ? "" : data(data));
        filled.put("script", data.isEmpty() ? "" : parts.script(template.script()));
        filled.put("policy", parts.policy());
        return template.fill(filled);
    }

    private static String contents(List<Section> sections) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (Section section : sections) {
            html.append("<li><a href=\"#")
                    .append(escape(section.id()))
                    .append("\">")
                    .append(escape(section.title()))
                    .append("</a></li>\n");
        }
        return html.append("</ul>").toString();
    }

    private static String chapters(String preamble, List<Section> sections, Map<String, String> pictures) {
        List<Supplier<Node>> parsed = parsed(sections);
        HtmlText text = new HtmlText(sections.stream().map(Section::id).toList(), pictures);
        StringBuilder html = new StringBuilder();
        if (!preamble.isBlank()) {
            html.append("<div class=\"preamble\">\n")
                    .append(text.of(HtmlText.parsed(preamble), false))
                    .append("</div>\n");
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            html.append("<section id=\"")
                    .append(escape(section.id()))
                    .append("\">\n<h2>")
                    .append(escape(section.title()))
                    .append("</h2>\n")
                    .append(text.of(parsed.get(i).get(), section.id().equals(ThreatSection.ID)))
                    .append("</section>\n");
        }
        return html.toString().stripTrailing();
    }

    private static List<Supplier<Node>> parsed(List<Section> sections) {
        List<Callable<Node>> works = new ArrayList<>();
        sections.forEach(section -> works.add(() -> HtmlText.parsed(section.markdown())));
        return Beside.share("chapters", works);
    }

    private static String data(String json) {
        return "<script type=\"application/json\" id=\"report-data\">" + json + "</script>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
