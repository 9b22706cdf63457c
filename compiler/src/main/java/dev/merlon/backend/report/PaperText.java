package dev.merlon.backend.report;

import dev.merlon.backend.pdf.Block;
import dev.merlon.backend.pdf.Run;
import dev.merlon.backend.pdf.Run.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Markdown of the report as blocks for paper. */
final class PaperText {
    private static final int LEVEL_IN_QUOTES = 5;

    /** Those of the page: dark to pale, so that they keep their order in print without colours. */
    private static final Map<String, String> SEVERITIES =
            Map.of("critical", "#4a0d22", "high", "#b5332a", "medium", "#f2a541", "low", "#fbe8b3", "info", "#e4e6e9");

    private final Anchors anchors = new Anchors();
    private final Map<String, String> pictures;

    /**
     * @param names those that are taken
     * @param pictures SVG, by what stands for them in the Markdown
     */
    PaperText(List<String> names, Map<String, String> pictures) {
        this.pictures = pictures;
        names.forEach(anchors::next);
    }

    List<Block> of(String markdown) {
        return blocks(HtmlText.PARSER.parse(markdown), true);
    }

    private List<Block> blocks(Node parent, boolean isOurs) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, node, isOurs);
        }
        return blocks;
    }

    private void add(List<Block> blocks, Node node, boolean isOurs) {
        if (node instanceof Heading heading) {
            String words = HtmlText.words(heading);
            blocks.add(
                    isOurs
                            ? new Block.Heading(heading.getLevel(), runs(heading), anchors.next(words), colour(words))
                            : new Block.Heading(LEVEL_IN_QUOTES, runs(heading), "", ""));
        } else if (node instanceof Paragraph paragraph) {
            paragraph(blocks, paragraph);
        } else if (node instanceof BulletList list) {
            blocks.add(new Block.Items(-1, items(list)));
        } else if (node instanceof OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            blocks.add(new Block.Items(first == null ? 1 : first, items(list)));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(new Block.Quote(blocks(quote, false)));
        } else if (node instanceof TableBlock table) {
            blocks.add(table(table));
        } else if (node instanceof FencedCodeBlock code) {
            code(blocks, code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            code(blocks, code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            code(blocks, html.getLiteral());
        }
    }

    /** Paper has a picture on lines of its own, with the text before it above and that behind it below. */
    private void paragraph(List<Block> blocks, Paragraph paragraph) {
        List<Run> text = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            String svg = node instanceof Image image ? pictures.get(image.getDestination()) : null;
            if (svg == null) {
                add(text, node, Style.PLAIN, "");
            } else {
                end(blocks, text);
                blocks.add(new Block.Picture(svg));
                text = new ArrayList<>();
            }
        }
        end(blocks, text);
    }

    private static void end(List<Block> blocks, List<Run> text) {
        if (text.stream().anyMatch(run -> !run.text().isBlank())) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    /** Of a threat, by its severity. */
    private static String colour(String words) {
        int end = words.indexOf(':');
        int range = words.indexOf("..");
        return end < 0 ? "" : SEVERITIES.getOrDefault(words.substring(0, range > 0 && range < end ? range : end), "");
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item, false));
        }
        return items;
    }

    private static void code(List<Block> blocks, String text) {
        text.lines().forEach(line -> blocks.add(new Block.Paragraph(List.of(new Run(line, Style.CODE, "")))));
    }

    private static Block.Table table(TableBlock table) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    List<List<Run>> cells = new ArrayList<>();
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(runs(cell));
                    }
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
    }

    private static List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        addAll(runs, parent, Style.PLAIN, "");
        return runs;
    }

    private static void addAll(List<Run> runs, Node parent, Style style, String link) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(runs, node, style, link);
        }
    }

    private static void add(List<Run> runs, Node node, Style style, String link) {
        if (node instanceof Text text) {
            runs.add(new Run(text.getLiteral(), style, link));
        } else if (node instanceof Code code) {
            runs.add(new Run(code.getLiteral(), Style.CODE, link));
        } else if (node instanceof HtmlInline html) {
            runs.add(new Run(html.getLiteral(), style, link));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            runs.add(new Run(" ", style, link));
        } else if (node instanceof StrongEmphasis) {
            addAll(runs, node, Style.BOLD, link);
        } else if (node instanceof Emphasis) {
            addAll(runs, node, Style.ITALIC, link);
        } else if (node instanceof Link to) {
            addAll(runs, node, style, to.getDestination());
        } else if (node instanceof Image image) {
            runs.add(new Run("[picture " + image.getDestination() + "]", style, link));
        } else {
            addAll(runs, node, style, link);
        }
    }
}
