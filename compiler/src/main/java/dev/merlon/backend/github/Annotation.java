package dev.merlon.backend.github;

import dev.merlon.backend.Place;
import dev.merlon.diagnostic.Display;
import dev.merlon.source.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A remark at a place.
 *
 * @param rank how bad it is among those of its kind; the higher the worse
 * @param title what it is, in a line
 */
record Annotation(Kind kind, int rank, Span span, String title, String message) {
    /** By kind, then by rank; those that are equally bad stay in their order. */
    static final Comparator<Annotation> WORST_FIRST = (one, other) -> {
        int byKind = one.kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(other.rank, one.rank);
    };

    /** How it is marked. */
    enum Kind {
        ERROR,
        WARNING,
        NOTICE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code ::error file=model.tm,line=3,…::message}. */
    String command() {
        StringBuilder command = new StringBuilder("::").append(kind.word()).append(' ');
        if (!Place.isInLibrary(span)) {
            int line = span.position().line();
            command.append("file=")
                    .append(property(span.file().name()))
                    .append(",line=")
                    .append(line);
            if (span.endPosition().line() == line) {
                command.append(",col=")
                        .append(span.file().unitColumn(span.start()))
                        .append(",endColumn=")
                        .append(span.file().unitColumn(span.end()));
            } else {
                command.append(",endLine=").append(span.endPosition().line());
            }
            command.append(',');
        }
        return command.append("title=")
                .append(property(lines(title)))
                .append("::")
                .append(data(lines(message)))
                .toString();
    }

    private static String lines(String text) {
        return text.strip().lines().map(Display::escape).collect(Collectors.joining("\n"));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
