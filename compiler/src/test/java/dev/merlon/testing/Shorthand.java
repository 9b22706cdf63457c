package dev.merlon.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that nobody would write out. {@code <U+202E>} stands for that character, {@code <byte FF>} for that byte,
 * {@code <times 300: (>} for what is between, as often, and {@code <repeat 500: text>} for as many lines, in which {@code {n}}
 * and {@code {n+1}} count and {@code \n} begins another.
 */
public final class Shorthand {
    private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");
    private static final Pattern BYTE = Pattern.compile("<byte ([0-9A-F]{2})>");
    private static final Pattern TIMES = Pattern.compile("<times ([0-9]+): ([^>\n]*)>");
    private static final Pattern REPETITION = Pattern.compile("<repeat ([0-9]+): ([^>\n]*)>");

    private Shorthand() {}

    public static String expand(String text) {
        String characters = CHARACTER
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
        String times = TIMES.matcher(characters)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        return REPETITION
                .matcher(times)
                .replaceAll(
                        match -> Matcher.quoteReplacement(repeated(match.group(2), Integer.parseInt(match.group(1)))));
    }

    /** As {@link #expand}, in UTF-8 but for the bytes that are written as such. */
    public static byte[] bytes(String text) {
        String expanded = expand(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher matcher = BYTE.matcher(expanded);
        int end = 0;
        while (matcher.find()) {
            bytes.writeBytes(expanded.substring(end, matcher.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(matcher.group(1), 16));
            end = matcher.end();
        }
        bytes.writeBytes(expanded.substring(end).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** A text in which {@code {n}} and {@code {n+1}} count, and {@code \n} begins a line. */
    static String counted(String text, int number) {
        String line = text.replace("{n}", Integer.toString(number)).replace("{n+1}", Integer.toString(number + 1));
        return line.replace("\\n", "\n");
    }

    private static String repeated(String text, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            all.append(counted(text, i)).append('\n');
        }
        return all.toString();
    }
}
