package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    @Test
    void jsonIsRead() throws MalformedException {
        assertThat(String.valueOf(Json.read(" {\"a\": [1, -2.5e3, true, false, null, \"\\u00e9\\n\"], \"b\": {}} ")))
                .isEqualTo("{a=[1, -2.5e3, true, false, null, é\n], b={}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\" 1}",
                "{\"a\": 1, \"a\": 2}",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "01",
                "tru",
                "{} {}",
                "\"\n\"",
                "[1 2]",
                "{1: 2}",
                "nul",
                "-",
                "\"\\"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void deepJsonIsRefused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).hasMessageContaining("nested too deep");
        assertThatThrownBy(() -> Yaml.read("- ".repeat(10_000) + "a")).hasMessageContaining("nested too deep");
    }

    @Test
    void yamlIsRead() throws MalformedException {
        String text = """
                # a comment
                a: 1
                'b c': "x: \\u00e9"   # behind
                list:
                - one
                -   k: v
                    l:
                      - deep
                -
                  m: ''
                - - x
                  - y
                empty:
                text: >-
                  anything: &here *goes
                    - at all

                flow: {"a": [true]}
                url: https://example.com:8443/a#b
                yes: True
                """;
        assertThat(Yaml.read(text).toString())
                .isEqualTo("[{a=1, b c=x: é, list=[one, {k=v, l=[deep]}, {m=}, [x, y]], empty=null,"
                        + " text=anything: &here *goes\n- at all\n\n, flow={a=[true]}, url=https://example.com:8443/a#b,"
                        + " yes=true}]");
    }

    @Test
    void yamlHasDocuments() throws MalformedException {
        assertThat(Yaml.read("---\na: 1\n---\n# none\n---\n- b\n...\n").toString())
                .isEqualTo("[{a=1}, [b]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: *b",
                "a: &b c",
                "a: !!str b",
                "<<: *a",
                "a: b\n  c",
                "a: 1\na: 2",
                "a:\n\tb: 1",
                "a: 'b",
                "a: \"b\nc\"",
                "a: {b: c}",
                "a: b: c",
                "%YAML 1.2",
                "a: |x\n  b",
                "? a\n: b",
                "a: 1\n   b: 2",
                "- a\nb: 1",
                "a: @b",
                "a:\n    b: 1\n  c: 2",
                "--- a"
            })
    void yamlThatIsNotKnownIsRefused(String text) {
        assertThatThrownBy(() -> Yaml.read(text)).isInstanceOf(MalformedException.class);
    }
}
