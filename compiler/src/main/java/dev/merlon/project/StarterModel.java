package dev.merlon.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A small model with comments that explain the language, for those who begin. */
public final class StarterModel {
    private static final List<String> WORDS = List.of(
            "any",
            "all",
            "no",
            "if",
            "then",
            "else",
            "unknown",
            "and",
            "or",
            "not",
            "in",
            "is",
            "has",
            "within",
            "reaches",
            "along",
            "avoiding",
            "up",
            "where",
            "true",
            "false",
            "none");

    private StarterModel() {}

    /** The model under a name. */
    public static String named(String name) {
        return template().replace("MODEL-NAME", name);
    }

    /** Whether a model may have this name. */
    public static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && !WORDS.contains(text);
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
