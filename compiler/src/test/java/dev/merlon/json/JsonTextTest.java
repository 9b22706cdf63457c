package dev.merlon.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    private static JsonText.Body object(String value) {
        return json -> json.object(fields -> fields.field("text", value));
    }

    /** The bytes are those of the text, also where a pair of units falls on the end of the generator's buffer. */
    @Test
    void theBytesAreThoseOfTheText() {
        StringBuilder value = new StringBuilder("a\u00e9\u20ac\uD83D\uDE00\n\"");
        for (int i = 0; i < 200_000; i++) {
            value.append(i % 7 == 0 ? "\uD83D\uDE00" : i % 3 == 0 ? "\u2019" : "x");
        }
        JsonText.Body body = object(value.toString());
        assertThat(new String(JsonText.bytes(body), StandardCharsets.UTF_8)).isEqualTo(JsonText.of(body));
    }

    /** Half a pair is no character: a question mark stands for it, wherever it is. */
    @Test
    void halfAPairIsAQuestionMark() {
        for (String value :
                new String[] {"\uD83D", "\uDE00", "\uD83Dx", "\uD83D\uD83D\uDE00", "\uDE00\uD83D", "\uD83D\u20ac"}) {
            JsonText.Body body = object(value);
            assertThat(JsonText.bytes(body)).isEqualTo(JsonText.of(body).getBytes(StandardCharsets.UTF_8));
        }
    }
}
