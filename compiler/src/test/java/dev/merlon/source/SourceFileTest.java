package dev.merlon.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lines end as people count them, whatever wrote the file. */
final class SourceFileTest {
    @Test
    void linesAndColumnsAreThoseThatOneCounts() {
        SplittableRandom random = new SplittableRandom(1);
        String letters = "a\n\r\n\u00e4";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertCounted(text.toString());
        }
    }

    private static void assertCounted(String text) {
        SourceFile file = new SourceFile("file.tm", text);
        int line = 1;
        int column = 1;
        for (int i = 0; i <= text.length(); i++) {
            assertThat(file.position(i)).as("%s at %d", text, i).isEqualTo(new Position(line, column));
            boolean ends = text.startsWith("\n", i) || text.startsWith("\r", i) && !text.startsWith("\r\n", i);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        assertThat(file.lineCount()).isEqualTo(line);
    }
}
