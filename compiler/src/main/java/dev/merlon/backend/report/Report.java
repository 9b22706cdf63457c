package dev.merlon.backend.report;

import dev.merlon.backend.pdf.Block;
import dev.merlon.backend.pdf.PdfDocument;
import dev.merlon.backend.pdf.Run;
import dev.merlon.diagnostic.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report of one model: its chapters in Markdown, and the pictures in them. */
public final class Report {
    private static final String KIND = "Threat model of";

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
        return HtmlPage.of(template, KIND, title, outline.preamble(), outline.sections(), pictures, data);
    }

    /**
     * The report for paper.
     *
     * @param fonts files with fonts, for characters that those of ours lack
     */
    public PdfDocument pdf(List<byte[]> fonts) {
        String name = title.strip().replaceAll("\\s+", " ");
        PaperText text =
                new PaperText(outline.sections().stream().map(Section::id).toList(), pictures);
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, KIND + " " + name, ""));
        blocks.addAll(text.of(outline.preamble()));
        blocks.add(new Block.Contents());
        for (Section section : outline.sections()) {
            blocks.add(heading(2, section.title(), section.id()));
            blocks.addAll(text.of(section.markdown()));
        }
        return PdfDocument.of(KIND + " " + name, blocks, fonts);
    }

    private static Block.Heading heading(int level, String text, String anchor) {
        return new Block.Heading(level, List.of(new Run(Display.escape(text), Run.Style.PLAIN, "")), anchor, "");
    }
}
