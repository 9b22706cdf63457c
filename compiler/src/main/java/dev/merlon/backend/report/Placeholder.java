package dev.merlon.backend.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a template: {@code {{name}}}.
 *
 * @param start where it begins in the text
 * @param end behind its last brace
 */
record Placeholder(String name, int start, int end) {
    private static final Pattern FORM = Pattern.compile("\\{\\{([^{}\\n]*)\\}\\}");

    /** Those of a text, in order. */
    static List<Placeholder> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(match -> new Placeholder(match.group(1).strip(), match.start(), match.end()))
                .toList();
    }
}
