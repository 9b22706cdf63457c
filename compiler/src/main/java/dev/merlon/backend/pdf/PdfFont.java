package dev.merlon.backend.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A font of a document, and which of its glyphs the document uses. */
final class PdfFont {
    private static final int HEADER_ASCENT = 4;
    private static final int HEADER_DESCENT = 6;
    private static final int BOX = 36;

    private final String name;
    private final TrueTypeFont font;
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();
    private final Map<Integer, String> used = new HashMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();

    PdfFont(String name, TrueTypeFont font) {
        this.name = name;
        this.font = font;
    }

    /** The name by which pages call it. */
    String name() {
        return name;
    }

    boolean has(int character) {
        return font.glyph(character) != 0;
    }

    /** In thousandths. */
    int width(int character) {
        return widths.computeIfAbsent(character, each -> font.width(font.glyph(each)));
    }

    /** Four hexadecimal digits for the page. */
    String use(int character) {
        return used.computeIfAbsent(character, each -> {
            int glyph = font.glyph(each);
            characters.putIfAbsent(glyph, each);
            return String.format(Locale.ROOT, "%04X", glyph);
        });
    }

    boolean isUsed() {
        return !characters.isEmpty();
    }

    /** Writes the font and gives the number of its object. */
    int write(PdfFile file) {
        byte[] subset = FontSubset.of(font, new TreeSet<>(characters.keySet()));
        int program = file.stream("/Length1 " + subset.length, subset);
        String base = "/MERLON+" + name;
        StringBuilder box = new StringBuilder("/FontBBox [");
        for (int i = 0; i < 4; i++) {
            box.append(i == 0 ? "" : " ").append(font.measure("head", BOX + 2 * i));
        }
        int descriptor = file.add("<< /Type /FontDescriptor /FontName " + base + " /Flags 4 " + box
                + "] /ItalicAngle 0 /Ascent " + font.measure("hhea", HEADER_ASCENT) + " /Descent "
                + font.measure("hhea", HEADER_DESCENT) + " /CapHeight 700 /StemV 80 /FontFile2 " + program + " 0 R >>");
        StringBuilder advances = new StringBuilder();
        for (int glyph : characters.keySet()) {
            advances.append(glyph).append(" [").append(font.width(glyph)).append("] ");
        }
        int descendant = file.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + base
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor
                + " 0 R /DW 600 /W [" + advances + "] /CIDToGIDMap /Identity >>");
        int unicode = file.stream("", map().getBytes(StandardCharsets.US_ASCII));
        return file.add("<< /Type /Font /Subtype /Type0 /BaseFont " + base + " /Encoding /Identity-H /DescendantFonts ["
                + descendant + " 0 R] /ToUnicode " + unicode + " 0 R >>");
    }

    /** From glyphs back to text, for those who search or copy. */
    private String map() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Merlon def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            map.append("1 beginbfchar\n<")
                    .append(String.format(Locale.ROOT, "%04X", entry.getKey()))
                    .append("> <")
                    .append(PdfFile.hex(Character.toString(entry.getValue())))
                    .append(">\nendbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
