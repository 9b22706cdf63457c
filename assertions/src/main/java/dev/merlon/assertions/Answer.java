package dev.merlon.assertions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of an answer of an HTTP server. No redirect is followed, and no body is read. */
final class Answer {
    private final int status;
    private final List<String[]> headers;

    private Answer(int status, List<String[]> headers) {
        this.status = status;
        this.headers = headers;
    }

    /** Reads it from the text of a head. */
    static Answer of(String head) throws IOException {
        String[] lines = head.split("\r?\n", -1);
        String[] first = lines[0].split(" ", 3);
        if (!lines[0].startsWith("HTTP/1.") || first.length < 2 || !first[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("it does not answer in HTTP");
        }
        List<String[]> headers = new ArrayList<>();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                String name = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.add(new String[] {name, lines[i].substring(colon + 1).strip()});
            }
        }
        return new Answer(Integer.parseInt(first[1]), headers);
    }

    int status() {
        return status;
    }

    /** The values of a header, in the order in which they came. */
    List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header[0].equals(name))
                .map(header -> header[1])
                .toList();
    }
}
