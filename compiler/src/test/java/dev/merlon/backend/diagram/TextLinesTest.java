package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TextLinesTest {
    private static final TextStyle STYLE = new TextStyle(10, false, Palette.INK, 60, 3);

    @Test
    void shortTextIsOneLine() {
        assertThat(STYLE.lines("Core ledger")).containsExactly("Core ledger");
        assertThat(STYLE.lines("")).containsExactly("");
    }

    @Test
    void breaksAtBlanksAndAfterHyphens() {
        assertThat(STYLE.lines("Instant payment scheme")).containsExactly("Instant", "payment", "scheme");
        assertThat(STYLE.lines("payment-gateway-a")).containsExactly("payment-", "gateway-a");
    }

    @Test
    void aWordThatFitsNoLineIsBroken() {
        List<String> lines = STYLE.lines("Zahlungsverkehrssystem");

        assertThat(String.join("", lines)).isEqualTo("Zahlungsverkehrssystem");
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void tooManyLinesEndInAnEllipsis() {
        List<String> lines = STYLE.lines("one two three four five six seven eight nine ten eleven twelve thirteen");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).endsWith("\u2026");
    }

    @Property
    void noLineIsWiderThanItsStyleAndNothingIsAdded(@ForAll String text) {
        List<String> lines = STYLE.lines(text);

        assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 1 || STYLE.fits(line));
    }

    @Test
    void lettersCountAsWideAsTheyAre() {
        double one = TextWidth.of("a", 10, false);

        assertThat(TextWidth.of("\u00E4", 10, false)).isEqualTo(one);
        assertThat(TextWidth.of("a\u0308", 10, false)).isEqualTo(one);
        assertThat(TextWidth.of("\u632F", 10, false)).isGreaterThan(10);
        assertThat(TextWidth.of("a", 10, true)).isGreaterThan(one);
    }
}
