package dev.merlon.backend.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProseTest {
    @Test
    void paragraphsAreFilled() {
        assertThat(Prose.lines("one two\nthree four", 13)).containsExactly("one two three", "four");
        assertThat(Prose.lines("a\n\nb", 20)).containsExactly("a", "", "b");
    }

    @Test
    void listsAndCodeKeepTheirLines() {
        assertThat(Prose.lines("first:\n- one\n- two", 40)).containsExactly("first:", "- one", "- two");
        assertThat(Prose.lines("so:\n```\n  a   b\n```\nthen", 40))
                .containsExactly("so:", "```", "  a   b", "```", "then");
        assertThat(Prose.lines("so:\n\n    a   b", 40)).containsExactly("so:", "", "    a   b");
    }

    @Test
    void aLongWordStandsAlone() {
        assertThat(Prose.lines("a abcdefghij b", 5)).containsExactly("a", "abcdefghij", "b");
    }

    @Test
    void nothingActsOnTheTerminal() {
        assertThat(Prose.lines("a\u001B[31m b\u202E", 40)).containsExactly("a\\u{1B}[31m b\\u{202E}");
    }
}
