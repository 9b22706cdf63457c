package dev.merlon.backend.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The fonts of a document, and what to do with characters that none of them has: they are spelt out, as {@code [U+4E2D]}. */
final class Fonts {
    private final List<PdfFont> all = new ArrayList<>();
    private final TreeSet<Integer> missing = new TreeSet<>();
    /** By style. */
    private final List<Map<Integer, PdfFont>> known =
            List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());

    /** @param more fonts to look in for what those of ours lack */
    Fonts(List<byte[]> more) {
        for (String name : List.of("Sans-Regular", "Sans-Bold", "Sans-Italic", "Mono-Regular")) {
            all.add(new PdfFont("Liberation" + name, new TrueTypeFont(resource(name))));
        }
        for (byte[] font : more) {
            all.add(new PdfFont("Added" + all.size(), new TrueTypeFont(font)));
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
            if (stream == null) {
                throw new IllegalStateException("the font Liberation " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PdfFont> all() {
        return all;
    }

    /** The characters that were spelt out. */
    TreeSet<Integer> missing() {
        return missing;
    }

    /** The font of a character in a style; that of the style where none has it. */
    PdfFont of(int character, Run.Style style) {
        return known.get(style.ordinal()).computeIfAbsent(character, each -> {
            PdfFont first = all.get(style.ordinal());
            return first.has(each)
                    ? first
                    : all.stream().filter(font -> font.has(each)).findFirst().orElse(first);
        });
    }

    /** The text with what no font has spelt out. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || character == '\u00A0') {
                shown.append(' ');
            } else if (of(character, Run.Style.PLAIN).has(character)) {
                shown.appendCodePoint(character);
            } else {
                missing.add(character);
                shown.append(String.format(Locale.ROOT, "[U+%04X]", character));
            }
        });
        return shown.toString();
    }

    double width(String text, Run.Style style, double size) {
        return text.codePoints()
                        .mapToLong(character -> of(character, style).width(character))
                        .sum()
                * size
                / 1000;
    }
}
