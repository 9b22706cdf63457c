package dev.merlon.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils texts in ways that a person, a merge or an attacker might, from a seed. */
public final class Mutator {
    private static final Pattern TOKEN =
            Pattern.compile("\\s+|\"(?:[^\"\\\\\n]|\\\\.)*\"|[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*|[0-9]+|->|.");
    private static final List<String> SPICE = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\"\"\"",
            "`",
            "/*",
            "*/",
            "//",
            "->",
            "=",
            ":",
            ";",
            ",",
            ".",
            "@",
            "|",
            "<",
            "{self}",
            "9223372036854775807",
            "99999999999999999999",
            "2026-02-30",
            "9999999999d",
            "999999999999y",
            "0.0.0",
            "1k EUR",
            "none",
            "unknown",
            "not",
            "any x in",
            "if",
            "self",
            "closed",
            "each",
            "with",
            "without",
            "reaches",
            "max(",
            "\u202E",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\r",
            "\u0085",
            "😀",
            "<script>",
            "]]>");

    private final SplittableRandom random;
    private final List<String> corpus;

    /** @param corpus the texts to take parts from */
    public Mutator(long seed, List<String> corpus) {
        this.random = new SplittableRandom(seed);
        this.corpus = List.copyOf(corpus);
    }

    /** One of the texts, spoiled. */
    public byte[] next() {
        return spoil(corpus.get(random.nextInt(corpus.size())));
    }

    /** A text, spoiled in a few places; now and then as bytes. */
    public byte[] spoil(String text) {
        List<String> tokens = tokens(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            change(tokens);
        }
        byte[] bytes = String.join("", tokens).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    private void change(List<String> tokens) {
        if (tokens.isEmpty()) {
            tokens.add(spice());
            return;
        }
        int at = random.nextInt(tokens.size());
        int length = Math.min(tokens.size() - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 3));
        List<String> part = new ArrayList<>(tokens.subList(at, at + length));
        switch (random.nextInt(9)) {
            case 0, 1 -> tokens.subList(at, at + length).clear();
            case 2 -> tokens.addAll(at, part);
            case 3 -> tokens.addAll(random.nextInt(tokens.size() + 1), part);
            case 4 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 5 -> tokens.add(at, spice());
            case 6 -> tokens.set(at, spice());
            case 7 -> {
                List<String> others = tokens(corpus.get(random.nextInt(corpus.size())));
                int from = others.isEmpty() ? 0 : random.nextInt(others.size());
                tokens.addAll(at, others.subList(from, Math.min(others.size(), from + 1 + random.nextInt(60))));
            }
            default -> {
                int times = random.nextInt(20) == 0 ? 2000 : 5;
                for (int i = 0; i < times; i++) {
                    tokens.add(at, part.get(0));
                }
            }
        }
    }

    private String spice() {
        return SPICE.get(random.nextInt(SPICE.size()));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
