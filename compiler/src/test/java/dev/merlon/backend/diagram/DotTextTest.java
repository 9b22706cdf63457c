package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DotTextTest {
    @Test
    void aNameKeepsEverythingButQuotesItself() {
        assertThat(DotText.name("a->b")).isEqualTo("\"a->b\"");
        assertThat(DotText.name("say \"x\"; \\")).isEqualTo("\"say \\\"x\\\"; \\\\\"");
    }

    @Test
    void shownTextHasNeitherMarkupNorEscapes() {
        assertThat(DotText.shown("<img src='x'> & \"y\" \\N\nz"))
                .isEqualTo("\"&lt;img src=&#39;x&#39;&gt; &amp; &quot;y&quot; &#92;&#92;N\\nz\"");
    }

    @Test
    void markupOfALabelIsText() {
        assertThat(DotText.markup("<script>alert('1')</script> \\N &amp;"))
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &#92;&#92;N &amp;amp;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001B", "\u007F", "\u009B", "\u202E", "\u2066", "\u200F", "\u061C", "\uFEFF",
                "\uD800", "\uFFFE", "\uFDD0"
            })
    void whatCannotBeSeenIsReplaced(String hidden) {
        assertThat(DotText.visible("a" + hidden + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineBreaksAreAllOfOneKind() {
        assertThat(DotText.visible("a\r\nb\rc\nd\u2028e\tf")).isEqualTo("a\nb\nc\nd\ne f");
    }

    @Test
    void lettersOfAllScriptsStay() {
        assertThat(DotText.visible("Überweisung Платёж 振込 دفعة 😀")).isEqualTo("Überweisung Платёж 振込 دفعة 😀");
    }
}
