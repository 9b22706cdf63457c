package dev.merlon.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that explains a kind of mistake.
 *
 * @param text all of it, in CommonMark
 */
public record DiagnosticPage(String text) {
    /** The page of a code such as {@code TM2001}, if there is such a code. */
    public static Optional<DiagnosticPage> of(String code) {
        try (InputStream stream =
                DiagnosticPage.class.getResourceAsStream("/META-INF/merlon/diagnostics/" + code + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new DiagnosticPage(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the mistake is, in a few words: the heading without the code. */
    public String title() {
        String heading = text.lines().findFirst().orElse("");
        return heading.substring(heading.indexOf(':') + 1).strip();
    }

    /** What stands below the heading. */
    public String body() {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end).strip();
    }
}
