package dev.merlon.backend.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The report as one page that loads nothing. */
final class HtmlPage {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> HtmlPage::attributes)
            .build();

    /** How the heading of a threat begins: {@code high: }, or {@code high..critical: } where the severity is not settled. */
    private static final Pattern SEVERITY = Pattern.compile("([a-z]+)(?:\\.\\.[a-z]+)?:");

    /** Headings that authors write in comments stand below all headings of the report. */
    private static final int LEVEL_IN_QUOTES = 5;

    private HtmlPage() {}

    /**
     * The page.
     *
     * @param kind what it is a page of, before the title
     * @param pictures by the id of the chapter that begins with it
     */
    static String of(String kind, String title, List<Section> sections, Map<String, String> pictures) {
        String name = escape(title.strip().replaceAll("\\s+", " "));
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(escape(kind))
                .append(' ')
                .append(name)
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n");
        html.append("<nav aria-label=\"Contents\">\n<p>Contents</p>\n<ul>\n");
        for (Section section : sections) {
            html.append("<li><a href=\"#")
                    .append(section.id())
                    .append("\">")
                    .append(escape(section.title()))
                    .append("</a></li>\n");
        }
        html.append("</ul>\n</nav>\n<main>\n<h1><small>")
                .append(escape(kind))
                .append("</small> ")
                .append(name)
                .append("</h1>\n");
        for (Section section : sections) {
            html.append("<section id=\"")
                    .append(section.id())
                    .append("\">\n<h2>")
                    .append(escape(section.title()))
                    .append("</h2>\n");
            String picture = pictures.get(section.id());
            html.append(picture == null ? "" : "<figure>\n" + inline(picture) + "\n</figure>\n")
                    .append(render(section.markdown()))
                    .append("</section>\n");
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    static String render(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                image.insertBefore(new Text("[picture " + image.getDestination() + "]"));
                image.unlink();
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                if (heading.getParent() != document) {
                    heading.setLevel(LEVEL_IN_QUOTES);
                }
            }
        });
        return RENDERER.render(document);
    }

    /** A heading that begins with a severity is marked with it, or with the least of a range. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading && node.getFirstChild() instanceof Text text) {
            Matcher severity = SEVERITY.matcher(text.getLiteral());
            if (severity.lookingAt()) {
                attributes.put("class", "severity " + severity.group(1));
            }
        }
    }

    /** The picture without what only a file of its own needs. */
    private static String inline(String svg) {
        int start = svg.indexOf("<svg");
        return start < 0 ? "" : svg.substring(start);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream stream = HtmlPage.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
