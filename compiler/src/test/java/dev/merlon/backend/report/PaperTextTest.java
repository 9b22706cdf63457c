package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.pdf.Block;
import dev.merlon.backend.pdf.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PaperTextTest {
    private static List<String> blocks(String markdown) {
        return new PaperText(List.of(), Map.of("d.svg", "<svg/>"))
                .of(markdown).stream().map(PaperTextTest::words).toList();
    }

    private static String words(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.text().stream().map(Run::text).collect(Collectors.joining())
                : block instanceof Block.Picture picture ? picture.svg() : block.toString();
    }

    @Test
    void textBesideAPictureStaysOnItsSide() {
        assertThat(blocks("Seen *from above*:\n![d](d.svg) and ![d](d.svg)\nas of today."))
                .containsExactly("Seen from above: ", "<svg/>", " and ", "<svg/>", " as of today.");
        assertThat(blocks("![d](d.svg)\n![d](d.svg)")).containsExactly("<svg/>", "<svg/>");
    }

    @Test
    void picturesOfOthersAreNamed() {
        assertThat(blocks("A ![logo](logo.png) of ours.")).containsExactly("A [picture logo.png] of ours.");
        assertThat(blocks("[![d](d.svg)](#there)")).containsExactly("[picture d.svg]");
    }
}
