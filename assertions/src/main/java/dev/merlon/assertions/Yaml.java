package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML of Kubernetes manifests: block mappings and sequences, plain and quoted scalars on one line, block scalars, and
 * JSON where a value stands.
 *
 * <p>What it does not know (anchors, aliases, tags, merge keys, plain scalars over several lines) it refuses with the line,
 * and guesses nothing: whoever reads half of a manifest finds that all is well. Scalars stay texts, except for what JSON has.
 */
final class Yaml {
    private static final int MOST_DEPTH = 100;

    /** A line that says something: how far it is indented, and the rest of it without a comment. */
    private record Line(int number, int indent, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final String[] raw;
    private int at;
    private int depth;

    private Yaml(String[] raw) {
        this.raw = raw;
    }

    /** The documents of a file; empty ones are left out. */
    static List<Object> read(String text) throws MalformedException {
        List<Object> documents = new ArrayList<>();
        String[] raw = text.split("\r?\n", -1);
        Yaml current = new Yaml(raw);
        for (int i = 0; i < raw.length; i++) {
            String line = raw[i];
            if (line.equals("---") || line.startsWith("--- ") || line.equals("...")) {
                current.finish(documents);
                current = new Yaml(raw);
                if (line.startsWith("--- ") && !line.substring(4).strip().startsWith("#")) {
                    throw malformed(i + 1, "a value stands beside `---`");
                }
                continue;
            }
            int indent = 0;
            while (indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
            String rest = line.substring(indent);
            if (indent < line.length() && line.charAt(indent) == '\t') {
                throw malformed(i + 1, "it is indented by a tab");
            }
            if (rest.startsWith("%")) {
                throw malformed(i + 1, "directives are not read");
            }
            current.lines.add(new Line(i + 1, indent, rest));
        }
        current.finish(documents);
        return documents;
    }

    private void finish(List<Object> documents) throws MalformedException {
        skipBlank();
        if (at >= lines.size()) {
            return;
        }
        Object value = block(lines.get(at).indent);
        skipBlank();
        if (at < lines.size()) {
            throw malformed(lines.get(at).number, "this line does not belong to what stands above it");
        }
        if (value != null) {
            documents.add(value);
        }
    }

    private void skipBlank() {
        while (at < lines.size()
                && (lines.get(at).text.isBlank() || lines.get(at).text.startsWith("#"))) {
            at++;
        }
    }

    /** What begins at this line, all of it indented so far. */
    private @Nullable Object block(int indent) throws MalformedException {
        depth++;
        Line first = lines.get(at);
        if (depth > MOST_DEPTH) {
            throw malformed(first.number, "it is nested too deep");
        }
        Object value;
        if (isItem(first.text)) {
            value = sequence(indent);
        } else if (keyEnd(first) > 0) {
            value = mapping(indent);
        } else {
            at++;
            value = scalar(first, first.text);
        }
        depth--;
        return value;
    }

    private static boolean isItem(String text) {
        return text.equals("-") || text.startsWith("- ");
    }

    private List<@Nullable Object> sequence(int indent) throws MalformedException {
        List<@Nullable Object> items = new ArrayList<>();
        for (skipBlank(); at < lines.size(); skipBlank()) {
            Line line = lines.get(at);
            if (line.indent != indent || !isItem(line.text)) {
                break;
            }
            String rest = line.text.substring(1);
            String inner = rest.stripLeading();
            if (inner.isEmpty() || inner.startsWith("#")) {
                at++;
                items.add(below(indent, false));
                continue;
            }
            // The item begins here: read on as if the dash were a blank.
            Line begun = new Line(line.number, indent + 1 + rest.length() - inner.length(), inner);
            if (isItem(inner) || keyEnd(begun) > 0) {
                lines.set(at, begun);
                items.add(block(begun.indent));
            } else {
                at++;
                items.add(value(begun, inner, indent));
            }
        }
        requireOutside(indent);
        return items;
    }

    private Map<String, @Nullable Object> mapping(int indent) throws MalformedException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (skipBlank(); at < lines.size(); skipBlank()) {
            Line line = lines.get(at);
            if (line.indent != indent || isItem(line.text)) {
                break;
            }
            int end = keyEnd(line);
            if (end <= 0) {
                throw malformed(line.number, "a name with a colon is missing");
            }
            String name = name(line, line.text.substring(0, end).stripTrailing());
            if (fields.containsKey(name)) {
                throw malformed(line.number, "`" + Plain.text(name) + "` stands twice");
            }
            String rest = line.text.substring(end + 1).strip();
            at++;
            fields.put(name, rest.isEmpty() || rest.startsWith("#") ? below(indent, true) : value(line, rest, indent));
        }
        requireOutside(indent);
        return fields;
    }

    private void requireOutside(int indent) throws MalformedException {
        if (at < lines.size() && lines.get(at).indent > indent) {
            throw malformed(lines.get(at).number, "it is indented like nothing above it");
        }
    }

    /** What stands below a name or a dash; of a mapping, a sequence may be indented no further. */
    private @Nullable Object below(int indent, boolean ofMapping) throws MalformedException {
        skipBlank();
        if (at >= lines.size()) {
            return null;
        }
        Line next = lines.get(at);
        boolean flat = ofMapping && next.indent == indent && isItem(next.text);
        return next.indent > indent || flat ? block(next.indent) : null;
    }

    private @Nullable Object value(Line line, String text, int indent) throws MalformedException {
        if (text.startsWith("|") || text.startsWith(">")) {
            if (!text.matches("[|>][1-9]?[+-]?[1-9]?( +#.*)?")) {
                throw malformed(line.number, "the head of a block of text is wrong");
            }
            return blockText(indent);
        }
        Object scalar = scalar(line, text);
        skipBlank();
        if (at < lines.size() && lines.get(at).indent > indent) {
            throw malformed(lines.get(at).number, "a value over several lines is not read");
        }
        return scalar;
    }

    /** A block of text is taken as it stands: nothing in it is looked at. */
    private String blockText(int indent) {
        StringBuilder out = new StringBuilder();
        while (at < lines.size() && (lines.get(at).text.isBlank() || lines.get(at).indent > indent)) {
            out.append(raw[lines.get(at).number - 1].strip()).append('\n');
            at++;
        }
        return out.toString();
    }

    private @Nullable Object scalar(Line line, String text) throws MalformedException {
        char first = text.charAt(0);
        if (first == '{' || first == '[') {
            try {
                return Json.read(withoutComment(text));
            } catch (MalformedException e) {
                throw malformed(line.number, "what stands in brackets must be JSON here");
            }
        }
        if (first == '"' || first == '\'') {
            return quoted(line, text);
        }
        if ("&*!|>@`%".indexOf(first) >= 0 || text.startsWith("? ") || text.startsWith("<<")) {
            throw malformed(line.number, "anchors, aliases, tags and the like are not read");
        }
        String plain = withoutComment(text);
        if (plain.contains(": ") || plain.endsWith(":")) {
            throw malformed(line.number, "two colons stand in one line");
        }
        if (plain.equals("~") || isWord(plain, "null")) {
            return null;
        }
        return isWord(plain, "true") || isWord(plain, "false") ? (Object) isWord(plain, "true") : plain;
    }

    /** Whether it is a word of YAML: in small letters, in capitals, or with the first as a capital. */
    private static boolean isWord(String text, String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return text.equals(word) || text.equals(upper) || text.equals(upper.charAt(0) + word.substring(1));
    }

    private static String withoutComment(String text) {
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
    }

    private static String quoted(Line line, String text) throws MalformedException {
        char quote = text.charAt(0);
        int end = 1;
        while (end < text.length() && (text.charAt(end) != quote || isDoubled(text, end, quote))) {
            boolean pair = quote == '"' ? text.charAt(end) == '\\' : text.charAt(end) == quote;
            end += pair ? 2 : 1;
        }
        String rest = end < text.length() ? text.substring(end + 1).strip() : "";
        if (end >= text.length() || !rest.isEmpty() && !rest.startsWith("#")) {
            throw malformed(line.number, "a quoted text must begin and end in one line");
        }
        String inner = text.substring(1, end);
        if (quote == '\'') {
            return inner.replace("''", "'");
        }
        try {
            return String.valueOf(Json.read('"' + inner + '"'));
        } catch (MalformedException e) {
            throw malformed(line.number, "an escape is not one of JSON");
        }
    }

    private static boolean isDoubled(String text, int at, char quote) {
        return quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == quote;
    }

    private static String name(Line line, String text) throws MalformedException {
        if (text.startsWith("\"") || text.startsWith("'")) {
            return quoted(line, text);
        }
        if ("&*!?{[<".indexOf(text.charAt(0)) >= 0) {
            throw malformed(line.number, "anchors, aliases, tags and the like are not read");
        }
        return text;
    }

    /** Where the colon behind a name stands, or -1 where the line has none. */
    private static int keyEnd(Line line) {
        String text = line.text;
        char quote = text.isEmpty() ? ' ' : text.charAt(0);
        int from = 0;
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, 1);
            if (end < 0) {
                return -1;
            }
            from = end + 1;
        } else if (quote == '{' || quote == '[') {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' && i > 0 && text.charAt(i - 1) == ' ') {
                return -1;
            }
            if (c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static MalformedException malformed(int line, String reason) {
        return new MalformedException(reason + " (line " + line + ")");
    }
}
