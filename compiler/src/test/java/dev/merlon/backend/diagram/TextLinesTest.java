package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
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

    @Test
    void noLineIsWiderThanItsStyleAndNothingIsAdded() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            String text = randomText(random);
            List<String> lines = STYLE.lines(text);

            assertThat(lines).as(text).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            assertThat(lines).as(text).allMatch(line -> line.codePointCount(0, line.length()) <= 1 || STYLE.fits(line));
        }
    }

    /** Mostly letters, hyphens and blanks, so that lines break; some characters from anywhere. */
    private static String randomText(SplittableRandom random) {
        int[] characters = random.ints(random.nextInt(60), 0, 12)
                .map(choice -> choice < 8 ? 'a' + choice : choice < 10 ? ' ' : choice == 10 ? '-' : -1)
                .map(c -> c >= 0 ? c : random.nextInt(0x20, 0xD800))
                .toArray();
        return new String(characters, 0, characters.length);
    }

    @Test
    void lettersCountAsWideAsTheyAre() {
        double one = TextWidth.of("a", 10, false);

        assertThat(TextWidth.of("\u00E4", 10, false)).isEqualTo(one);
        assertThat(TextWidth.of("a\u0308", 10, false)).isEqualTo(one);
        assertThat(TextWidth.of("\u632F", 10, false)).isGreaterThan(10);
        assertThat(TextWidth.of("a", 10, true)).isGreaterThan(one);
    }

    @Test
    void marksAndJoinedPicturesTakeNoRoomAndAreNotCutOff() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        double picture = TextWidth.of("\uD83D\uDC69", 10, false);

        assertThat(TextWidth.of(family, 10, false)).isEqualTo(picture);
        assertThat(TextWidth.of("\uD83D\uDC4D\uD83C\uDFFD", 10, false)).isEqualTo(picture);
        assertThat(TextWidth.of("\u0628\u064E", 10, false)).isEqualTo(TextWidth.of("\u0628", 10, false));
        assertThat(TextWidth.of("\u2019", 10, false)).isLessThan(TextWidth.of("\u632F", 10, false));
        assertThat(STYLE.lines(family.repeat(12)))
                .allMatch(line -> line.replace("\u2026", "").replace(family, "").isEmpty());
        assertThat(STYLE.lines("e\u0301".repeat(60)))
                .allMatch(line ->
                        line.replace("\u2026", "").replace("e\u0301", "").isEmpty());
    }
}
