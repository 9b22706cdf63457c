package dev.merlon.project;

import dev.merlon.model.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small model with comments that explain the language, for those who begin. */
public final class StarterModel {
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^ *(?:data|identity|boundary|actor|component|flow|assert) ([a-z0-9-]+)");

    private StarterModel() {}

    /** The model under a name; what in it has that name already gets another. */
    public static String named(String name) {
        String template = template();
        boolean isTaken = DECLARATION
                .matcher(template)
                .results()
                .anyMatch(found -> found.group(1).equals(name));
        return (isTaken ? renamed(template, name) : template).replace("MODEL-NAME", name);
    }

    /** Texts and comments stay as they are. */
    private static String renamed(String template, String name) {
        return Pattern.compile("\"[^\"]*\"|//[^\n]*|(?<![a-z0-9-])" + name + "(?![a-z0-9-])")
                .matcher(template)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group().equals(name) ? "my-" + name : found.group()));
    }

    /** Whether a model may have this name. */
    public static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                && !text.equals("none")
                && Written.name(text).equals(text);
    }

    /** The nearest thing to a text that can be a name; empty where nothing is left of it. */
    public static String nameOf(String text) {
        String name =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return isName(name) ? name : "";
    }

    private static String template() {
        try (InputStream stream = StarterModel.class.getResourceAsStream("model.tm")) {
            if (stream == null) {
                throw new IllegalStateException("model.tm is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
