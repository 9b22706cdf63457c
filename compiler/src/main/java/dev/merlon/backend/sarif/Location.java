package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import dev.merlon.source.Position;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A place in a file: where it is from the folder that the check was started in, and which part of it. */
final class Location {
    /** What stands for that folder; a reader puts in its own. */
    static final String BASE = "%SRCROOT%";

    /** What a path may have as it is (RFC 3986); a colon could be taken for the end of a scheme. */
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

    private Location() {}

    static void write(JsonText json, Span span) throws IOException {
        json.object(
                "physicalLocation",
                place -> place.object("artifactLocation", file -> file(file, span))
                        .object("region", region -> region(region, span)));
    }

    static void file(JsonText json, Span span) throws IOException {
        String name = span.file().name();
        boolean outside = name.startsWith("/") || DRIVE.matcher(name).matches();
        if (outside) {
            json.field("uri", "file://" + (name.startsWith("/") ? "" : "/") + encode(name));
        } else {
            json.field("uri", encode(name)).field("uriBaseId", BASE);
        }
    }

    static void region(JsonText json, Span span) throws IOException {
        SourceFile file = span.file();
        Position start = span.position();
        Position end = span.endPosition();
        json.field("startLine", start.line())
                .field("startColumn", file.unitColumn(span.start()))
                .field("endLine", end.line())
                .field("endColumn", file.unitColumn(span.end()));
    }

    private static String encode(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
            uri.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
