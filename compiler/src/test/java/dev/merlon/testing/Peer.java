package dev.merlon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another tool, and for each of its rules the rules of the standard library on the same ground, or why there is none.
 *
 * <p>It is read from {@code stdlib/src/test/coverage/FILE.txt}, a line for each rule: {@code ID ABOUT = OURS, OURS} or
 * {@code ID ABOUT : REASON}.
 */
public record Peer(String title, String link, List<Line> lines) {
    /** The folder of the files. */
    public static final Path FOLDER = Programs.REPOSITORY.resolve("stdlib/src/test/coverage");

    private static final Pattern FORM = Pattern.compile("(\\S+) (.+?) (?:= (.+)|: (.+))");

    /** One rule of the other tool; either {@code ours} or {@code reason} is empty. */
    public record Line(String id, String about, List<String> ours, String reason) {}

    /** The tool of one file. */
    public static Peer read(String file, String title, String link) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(FOLDER.resolve(file + ".txt"))) {
            if (!text.startsWith("#")) {
                lines.add(line(file, text));
            }
        }
        return new Peer(title, link, List.copyOf(lines));
    }

    private static Line line(String file, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(file + ".txt: not `ID ABOUT = OURS` or `ID ABOUT : REASON`: " + text);
        }
        String ours = form.group(3);
        String reason = form.group(4);
        return new Line(
                form.group(1),
                form.group(2),
                ours == null ? List.of() : List.of(ours.split(", ")),
                reason == null ? "" : reason);
    }

    /** The ids of its rules. */
    public List<String> ids() {
        return lines.stream().map(Line::id).toList();
    }

    /** How many of its rules are found here. */
    public long found() {
        return lines.stream().filter(line -> !line.ours().isEmpty()).count();
    }
}
