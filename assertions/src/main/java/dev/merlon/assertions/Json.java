package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, truth values and numbers, which stay texts of their digits.
 *
 * <p>Written here because a test class path should get no library from a runtime that reads one kind of file. Nesting is bounded, and
 * a name that stands twice in an object is refused: readers differ in which of the two they take.
 */
final class Json {
    private static final int MOST_DEPTH = 200;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) throws MalformedException {
        Json json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Object value = json.value();
        json.blanks();
        if (json.at < json.text.length()) {
            throw json.malformed("there is more behind the end");
        }
        return value;
    }

    private @Nullable Object value() throws MalformedException {
        blanks();
        if (at >= text.length()) {
            throw malformed("it breaks off");
        }
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            depth++;
            if (depth > MOST_DEPTH) {
                throw malformed("it is nested too deep");
            }
            Object value = c == '{' ? object() : array();
            depth--;
            return value;
        }
        if (c == '"') {
            return string();
        }
        return word();
    }

    private Map<String, @Nullable Object> object() throws MalformedException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        blanks();
        if (skip('}')) {
            return fields;
        }
        do {
            blanks();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw malformed("a name is missing");
            }
            String name = string();
            blanks();
            expect(':');
            if (fields.containsKey(name)) {
                throw malformed("`" + Plain.text(name) + "` stands twice in one object");
            }
            fields.put(name, value());
            blanks();
        } while (skip(','));
        expect('}');
        return fields;
    }

    private List<@Nullable Object> array() throws MalformedException {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        blanks();
        if (skip(']')) {
            return items;
        }
        do {
            items.add(value());
            blanks();
        } while (skip(','));
        expect(']');
        return items;
    }

    private String string() throws MalformedException {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw malformed("a text has a control character");
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw malformed("a text has no end");
    }

    private char escape() throws MalformedException {
        if (at >= text.length()) {
            throw malformed("it breaks off");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw malformed("an escape is wrong");
        };
    }

    private char unit() throws MalformedException {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw malformed("an escape is wrong");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private @Nullable Object word() throws MalformedException {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            return null;
        }
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        }
        if (word.length() <= 1000 && word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            return word;
        }
        at = start;
        throw malformed("this is no value");
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws MalformedException {
        if (!skip(c)) {
            throw malformed("a `" + c + "` is missing");
        }
    }

    private MalformedException malformed(String reason) {
        long line = 1 + text.chars().limit(at).filter(c -> c == '\n').count();
        return new MalformedException(reason + " (line " + line + ")");
    }
}
