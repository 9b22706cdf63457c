package dev.merlon.backend.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of the report as HTML: what authors wrote is escaped, and what the page can be used with is marked. */
final class HtmlText {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> HtmlText::attributes)
            .nodeRendererFactory(OwnRenderer::new)
            .build();

    /** {@code high}, or {@code high..critical} where it is not settled; with a colon where more follows. */
    private static final Pattern SEVERITY =
            Pattern.compile("(critical|high|medium|low|info)(?:\\.\\.(?:critical|high|medium|low|info))?(:?)");

    /** Headings that authors write in comments stand below all headings of the report. */
    private static final int LEVEL_IN_QUOTES = 5;

    private static final int LEVEL_OF_THREATS = 3;

    /** Parts of a threat that a reader may fold away. */
    private static final Map<String, String> FOLDS = Map.of("Why:", "fold why", "How bad:", "fold how-bad");

    private final Anchors anchors = new Anchors();
    private final Map<String, String> pictures;

    /**
     * @param names those that are taken
     * @param pictures SVG, by what stands for them in the Markdown
     */
    HtmlText(List<String> names, Map<String, String> pictures) {
        this.pictures = pictures;
        names.forEach(anchors::next);
    }

    /** HTML of ours between nodes. */
    private static final class Own extends CustomBlock {
        private final String html;

        private Own(String html) {
            this.html = html;
        }
    }

    private record OwnRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Own.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().line();
            context.getWriter().raw(((Own) node).html);
            context.getWriter().line();
        }
    }

    /** What {@link #of} makes HTML of. */
    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    /** @param hasThreats whether the headings are threats, each an article of its own */
    String of(Node document, boolean hasThreats) {
        Map<Heading, String> names = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                replace(image);
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                if (heading.getParent() == document) {
                    names.put(heading, anchors.next(words(heading)));
                } else {
                    heading.setLevel(LEVEL_IN_QUOTES);
                }
            }
        });
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableBlock) {
                node.insertBefore(new Own("<div class=\"table\">"));
                node.insertAfter(new Own("</div>"));
            }
        }
        mark(document, names, hasThreats);
        return RENDERER.render(document);
    }

    private void replace(Image image) {
        String svg = pictures.get(image.getDestination());
        Node parent = image.getParent();
        if (svg != null && parent instanceof Paragraph) {
            String title = words(image);
            parent.insertAfter(new Own("<figure>\n" + inline(svg, title) + "\n</figure>"));
        } else {
            image.insertBefore(new Text("[picture " + image.getDestination() + "]"));
        }
        image.unlink();
        if (parent instanceof Paragraph && parent.getFirstChild() == null) {
            parent.unlink();
        }
    }

    private static void mark(Node document, Map<Heading, String> names, boolean hasThreats) {
        boolean isOpen = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && names.containsKey(heading)) {
                String name = HtmlPage.escape(names.getOrDefault(heading, ""));
                boolean isThreat = hasThreats && heading.getLevel() == LEVEL_OF_THREATS;
                if (isThreat) {
                    heading.insertBefore(
                            new Own((isOpen ? "</article>\n" : "") + "<article class=\"threat\" id=\"" + name + "\">"));
                    isOpen = true;
                } else {
                    heading.insertBefore(new Own("<a class=\"anchor\" id=\"" + name + "\"></a>"));
                }
            }
        }
        if (isOpen) {
            document.appendChild(new Own("</article>"));
        }
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (node instanceof ListItem && node.getFirstChild() instanceof Paragraph paragraph) {
            String fold = FOLDS.get(words(paragraph).strip());
            if (fold != null) {
                attributes.put("class", fold);
            }
        }
        boolean mayBeSevere = node instanceof Heading || node instanceof TableCell || node instanceof StrongEmphasis;
        if (mayBeSevere && node.getFirstChild() instanceof Text text) {
            Matcher severity = SEVERITY.matcher(text.getLiteral());
            if (severity.lookingAt()) {
                boolean goesOn = !severity.group(2).isEmpty();
                boolean isExpected = node instanceof TableCell || node instanceof Heading == goesOn;
                if (isExpected && (goesOn || severity.end() == text.getLiteral().length())) {
                    attributes.put("class", "severity " + severity.group(1));
                }
            }
        }
    }

    /** The words of a node, as they are read. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The picture without what only a file of its own needs, and with a name for those who do not see it. */
    private static String inline(String svg, String title) {
        int start = svg.indexOf("<svg");
        if (start < 0) {
            return "";
        }
        String root = svg.substring(start);
        int end = root.indexOf('>');
        return root.substring(0, end).contains(" role=")
                ? root
                : "<svg role=\"img\" aria-label=\"" + HtmlPage.escape(title) + "\"" + root.substring("<svg".length());
    }
}
