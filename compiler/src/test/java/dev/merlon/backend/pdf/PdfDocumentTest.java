package dev.merlon.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.testing.PdfText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfDocumentTest {
    private static PdfDocument document(Block... blocks) {
        PdfDocument document = PdfDocument.of("A title", List.of(blocks), List.of());
        PdfText.requireWhole(document.bytes());
        return document;
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(run(text, ""));
    }

    private static List<Run> run(String text, String link) {
        return List.of(new Run(text, Run.Style.PLAIN, link));
    }

    private static String raw(PdfDocument document) {
        return new String(document.bytes(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 300, 5000, 200_000})
    void whatIsPackedCanBeUnpacked(int size) {
        byte[] plain = new byte[size];
        Random random = new Random(size);
        for (int i = 0; i < size; i++) {
            plain[i] = (byte) (size % 2 == 0 ? random.nextInt(3) : random.nextInt(256));
        }
        assertThat(PdfText.unpacked(Lzw.encode(plain))).isEqualTo(plain);
    }

    @Test
    void textIsThereToBeRead() {
        PdfDocument document = document(
                new Block.Heading(2, run("Ä chapter", ""), "one", ""),
                paragraph("Ελλάδα, Łódź, Москва: 5 € → 100 %"),
                new Block.Items(7, List.of(List.of(paragraph("seven")), List.of(paragraph("eight")))),
                new Block.Table(List.of(run("head", "")), List.of(List.of(run("cell", "")))));
        assertThat(document.missing()).isEmpty();
        assertThat(PdfText.of(document.bytes()).lines())
                .contains(
                        "Ελλάδα,", "Łódź,", "Москва:", "€", "→", "7.", "seven", "8.", "eight", "head", "cell", "1 / 1");
        assertThat(raw(document)).contains("/Title <FEFF00C4002000630068", "/Title <FEFF00410020007400690074006C0065>");
    }

    @Test
    void theSameBlocksGiveTheSameBytes() {
        Block[] blocks = {paragraph("a"), new Block.Contents(), new Block.Heading(2, run("b", ""), "b", "#b5332a")};
        assertThat(document(blocks).bytes()).isEqualTo(document(blocks).bytes());
        assertThat(raw(document(blocks))).doesNotContain("CreationDate", "ModDate");
    }

    @Test
    void whatNoFontHasIsSpeltOutAndTold() {
        PdfDocument document = document(paragraph("支付 \uD83D\uDE00 pay"));
        assertThat(document.missing()).containsExactly("U+4ED8", "U+652F", "U+1F600");
        assertThat(PdfText.of(document.bytes())).contains("[U+652F][U+4ED8]\n[U+1F600]\npay\n");
    }

    @Test
    void hebrewIsReadFromTheRight() {
        assertThat(PdfText.of(document(paragraph("בנק a")).bytes()).replace("\n", ""))
                .contains("קנב a");
    }

    @Test
    void whatIsReadFromTheRightLeadsSomewhereToo() {
        PdfDocument document = document(new Block.Paragraph(List.of(
                new Run("ראו ", Run.Style.PLAIN, ""),
                new Run("בנק מרכזי", Run.Style.PLAIN, "https://example.com/bank"),
                new Run(" וגם", Run.Style.PLAIN, ""))));
        assertThat(raw(document).split("/Subtype /Link", -1)).hasSize(2);
        assertThat(raw(document)).contains("/URI (https://example.com/bank)");
    }

    @Test
    void linksLeadIntoTheDocumentOrToTheWebAndNowhereElse() {
        PdfDocument document = document(
                new Block.Heading(2, run("There", ""), "there", ""),
                new Block.Paragraph(run("a", "#there")),
                new Block.Paragraph(run("b", "https://example.com/x?y=1")),
                new Block.Paragraph(run("c", "javascript:alert(1)")),
                new Block.Paragraph(run("d", "https://example.com/) >> /JS (")),
                new Block.Paragraph(run("e", "#nowhere")),
                new Block.Paragraph(run("f", "file:///etc/passwd")));
        assertThat(raw(document).split("/Subtype /Link", -1)).hasSize(3);
        assertThat(raw(document))
                .contains("/URI (https://example.com/x?y=1)")
                .doesNotContain("/JS", "javascript", "passwd");
    }

    @Test
    void longTablesGoOnWithTheirHeader() {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(List.of(run("row" + i, "")));
        }
        rows.add(List.of(run("long ".repeat(9000), "")));
        PdfDocument document = document(new Block.Table(List.of(run("header", "")), rows));
        List<String> lines = PdfText.of(document.bytes()).lines().toList();
        int pages = raw(document).split("/Type /Page ", -1).length - 1;
        assertThat(pages).isGreaterThan(4);
        assertThat(lines).filteredOn("header"::equals).hasSize(pages);
        assertThat(lines).filteredOn("long"::equals).hasSize(9000);
        for (int i = 0; i < 200; i++) {
            assertThat(lines).contains("row" + i);
        }
    }

    @Test
    void aWordThatFitsNoLineGoesOnInTheNext() {
        String word = "x".repeat(500);
        assertThat(PdfText.of(document(paragraph(word)).bytes()).replace("\n", ""))
                .contains(word);
    }

    @Test
    void thePagesOfTheContentsAreThoseOfTheChapters() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Contents()));
        blocks.add(new Block.Heading(2, run("First", ""), "first", ""));
        for (int i = 0; i < 200; i++) {
            blocks.add(paragraph("line"));
        }
        blocks.add(new Block.Heading(2, run("Second", ""), "second", ""));
        PdfDocument document = PdfDocument.of("t", blocks, List.of());
        int pages = raw(document).split("/Type /Page ", -1).length - 1;
        assertThat(PdfText.of(document.bytes())).startsWith("1\nFirst\n" + pages + "\nSecond\n");
    }

    @Test
    void picturesAreDrawnWithTheirText() {
        String svg = "<svg viewBox=\"0 0 200 100\"><style>x</style><g transform=\"translate(10 20)\"><a>"
                + "<path transform=\"translate(1 2)\" d=\"M10 3.5a3 3 0 1 1 0 6H4v2c1 1 2 2 3 3z\" stroke=\"#ff0000\" fill=\"none\"/>"
                + "<ellipse cx=\"5\" cy=\"5\" rx=\"2\" ry=\"1\"/><polygon points=\"0,0 1,0 1,1\"/><rect width=\"5\" height=\"5\"/>"
                + "<text x=\"5\" y=\"9\" font-size=\"10\" text-anchor=\"middle\">&lt;b&gt; café</text></a></g></svg>";
        assertThat(PdfText.of(document(new Block.Picture(svg)).bytes())).contains("<b> café");
        assertThatThrownBy(() -> document(new Block.Picture("<svg viewBox=\"0 0 1 1\">")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyFontsWithOutlinesOfTrueTypeAreTaken() {
        assertThat(PdfDocument.isFont(new byte[0])).isFalse();
        assertThat(PdfDocument.isFont("OTTO".repeat(50).getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        byte[] cut = new byte[300];
        cut[1] = 1;
        cut[5] = 9;
        assertThat(PdfDocument.isFont(cut)).isFalse();
    }

    @Test
    void aFontOfTheUserHasWhatOursLack() throws IOException {
        byte[] font = fontOf(0x652F, 1);
        assertThat(PdfDocument.isFont(font)).isTrue();
        PdfDocument document = PdfDocument.of("t", List.of(paragraph("支付")), List.of(font));
        PdfText.requireWhole(document.bytes());
        assertThat(document.missing()).containsExactly("U+4ED8");
        assertThat(PdfText.of(document.bytes())).contains("支[U+4ED8]");
        assertThat(raw(document)).contains("/BaseFont /MERLON+Added4");
    }

    @Test
    void aFontWhoseCharactersOrTablesLieOutsideIsNotTaken() throws IOException {
        assertThat(PdfDocument.isFont(fontOf(0x652F, 1_000_000))).isFalse();
        byte[] font = fontOf(0x652F, 1);
        ByteBuffer.wrap(font).putInt(entry(font, "hmtx") + 12, Integer.MAX_VALUE);
        assertThat(PdfDocument.isFont(font)).isFalse();
    }

    /**
     * One of our fonts with another table of characters, behind it: that of all planes.
     *
     * @param groups how many groups of characters the table says it has, of which there is one
     */
    private static byte[] fontOf(int character, int groups) throws IOException {
        try (InputStream stream = PdfDocumentTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            assertThat(stream).isNotNull();
            byte[] ours = stream.readAllBytes();
            ByteBuffer font = ByteBuffer.allocate(ours.length + 40).put(ours);
            font.putInt(entry(ours, "cmap") + 8, ours.length).putInt(entry(ours, "cmap") + 12, 40);
            font.putShort((short) 0).putShort((short) 1);
            font.putShort((short) 3).putShort((short) 10).putInt(12);
            font.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(groups);
            font.putInt(character).putInt(character).putInt(36);
            return font.array();
        }
    }

    /** Where the directory of a font tells of a table. */
    private static int entry(byte[] font, String tag) {
        int entry = 12;
        while (!new String(font, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
            entry += 16;
        }
        return entry;
    }
}
