package dev.merlon.backend.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document for paper.
 *
 * @param bytes the file
 * @param missing characters that none of the fonts has, which are spelt out in it, as {@code U+4E2D}; in order
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and copying a document twice serves nobody.
public record PdfDocument(byte[] bytes, List<String> missing) {
    private static final Pattern WEB = Pattern.compile("https?://[!-~&&[^()\\\\<>]]+");

    public PdfDocument {
        missing = List.copyOf(missing);
    }

    /**
     * Lays a document out.
     *
     * @param fonts files with outlines of TrueType to look in for characters that the fonts of ours lack
     * @throws IllegalArgumentException where one of these is no such font
     */
    public static PdfDocument of(String title, List<Block> blocks, List<byte[]> fonts) {
        // Twice, because the contents, which come first, name pages that come later.
        Layout draft = new Layout(new Fonts(fonts), title, Map.of());
        draft.lay(blocks);
        Fonts used = new Fonts(fonts);
        Layout layout = new Layout(used, title, draft.pagesOfAnchors());
        layout.lay(blocks);
        List<String> missing = used.missing().stream()
                .map(character -> String.format(Locale.ROOT, "U+%04X", character))
                .toList();
        return new PdfDocument(write(title, layout, used), missing);
    }

    /** Whether a file is a font of which all characters and all outlines can be used. */
    public static boolean isFont(byte[] file) {
        try {
            TrueTypeFont font = new TrueTypeFont(file);
            TreeSet<Integer> all = new TreeSet<>();
            for (int glyph = 0; glyph < font.glyphs(); glyph++) {
                font.width(glyph);
                all.add(glyph);
            }
            FontSubset.of(font, all);
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                font.glyph(character);
            }
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static byte[] write(String title, Layout layout, Fonts fonts) {
        PdfFile file = new PdfFile();
        int catalogue = file.reserve();
        int tree = file.reserve();
        int resources = file.reserve();
        List<Integer> pages =
                layout.pages().stream().map(page -> file.reserve()).toList();
        for (int i = 0; i < pages.size(); i++) {
            Page page = layout.pages().get(i);
            int content = file.stream("", page.content().getBytes(StandardCharsets.US_ASCII));
            file.set(
                    pages.get(i),
                    "<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 " + Page.number(page.width) + " "
                            + Page.number(page.height) + "] /Resources " + resources + " 0 R /Contents " + content
                            + " 0 R /Annots [" + links(page, layout, pages) + "] >>");
        }
        file.set(
                tree,
                "<< /Type /Pages /Count " + pages.size() + " /Kids ["
                        + pages.stream().map(page -> page + " 0 R").collect(Collectors.joining(" ")) + "] >>");
        StringBuilder named = new StringBuilder();
        for (PdfFont font : fonts.all()) {
            if (font.isUsed()) {
                named.append('/')
                        .append(font.name())
                        .append(' ')
                        .append(font.write(file))
                        .append(" 0 R ");
            }
        }
        file.set(resources, "<< /Font << " + named + ">> >>");
        int outline = outline(file, layout, pages);
        file.set(
                catalogue,
                "<< /Type /Catalog /Pages " + tree + " 0 R /Outlines " + outline
                        + " 0 R /PageMode /UseOutlines /Lang (en)"
                        + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        int information = file.add("<< /Title " + PdfFile.text(title) + " /Producer (Merlon) >>");
        return file.bytes(catalogue, information);
    }

    private static String links(Page page, Layout layout, List<Integer> pages) {
        StringBuilder links = new StringBuilder();
        for (Page.Link link : page.links()) {
            String action = action(link.target(), layout, pages);
            if (!action.isEmpty()) {
                links.append("<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [")
                        .append(Page.number(link.left()))
                        .append(' ')
                        .append(Page.number(page.height - link.bottom()))
                        .append(' ')
                        .append(Page.number(link.right()))
                        .append(' ')
                        .append(Page.number(page.height - link.top()))
                        .append("] ")
                        .append(action)
                        .append(" >> ");
            }
        }
        return links.toString();
    }

    /** Where a link leads: a place in the document or an address on the web, and nowhere else. */
    private static String action(String target, Layout layout, List<Integer> pages) {
        if (target.startsWith("#")) {
            Layout.Place place = layout.places().get(target.substring(1));
            return place == null ? "" : "/Dest " + destination(place, layout, pages);
        }
        return WEB.matcher(target).matches() ? "/A << /S /URI /URI (" + target + ") >>" : "";
    }

    private static String destination(Layout.Place place, Layout layout, List<Integer> pages) {
        Page page = layout.pages().get(place.page() - 1);
        return "[" + pages.get(place.page() - 1) + " 0 R /XYZ 0 " + Page.number(page.height - place.top() + 8) + " 0]";
    }

    /** Chapters, and their parts below them. */
    private static int outline(PdfFile file, Layout layout, List<Integer> pages) {
        int root = file.reserve();
        List<Layout.Place> chapters = new ArrayList<>();
        List<List<Layout.Place>> parts = new ArrayList<>();
        for (Layout.Place place : layout.places().values()) {
            if (place.heading().level() == 2) {
                chapters.add(place);
                parts.add(new ArrayList<>());
            } else if (place.heading().level() > 2 && !parts.isEmpty()) {
                parts.get(parts.size() - 1).add(place);
            }
        }
        List<Integer> numbers = chapters.stream().map(chapter -> file.reserve()).toList();
        for (int i = 0; i < chapters.size(); i++) {
            List<Integer> below =
                    parts.get(i).stream().map(part -> file.reserve()).toList();
            for (int j = 0; j < below.size(); j++) {
                file.set(below.get(j), item(parts.get(i).get(j), numbers.get(i), below, j, layout, pages) + " >>");
            }
            String inside = below.isEmpty()
                    ? ""
                    : " /First " + below.get(0) + " 0 R /Last " + below.get(below.size() - 1) + " 0 R /Count -"
                            + below.size();
            file.set(numbers.get(i), item(chapters.get(i), root, numbers, i, layout, pages) + inside + " >>");
        }
        file.set(
                root,
                numbers.isEmpty()
                        ? "<< /Type /Outlines >>"
                        : "<< /Type /Outlines /First " + numbers.get(0) + " 0 R /Last "
                                + numbers.get(numbers.size() - 1) + " 0 R /Count " + numbers.size() + " >>");
        return root;
    }

    private static String item(
            Layout.Place place, int parent, List<Integer> siblings, int index, Layout layout, List<Integer> pages) {
        String title = place.heading().text().stream().map(Run::text).collect(Collectors.joining());
        return "<< /Title " + PdfFile.text(title) + " /Parent " + parent + " 0 R"
                + (index > 0 ? " /Prev " + siblings.get(index - 1) + " 0 R" : "")
                + (index + 1 < siblings.size() ? " /Next " + siblings.get(index + 1) + " 0 R" : "") + " /Dest "
                + destination(place, layout, pages);
    }
}
