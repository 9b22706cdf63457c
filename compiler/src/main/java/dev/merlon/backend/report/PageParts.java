package dev.merlon.backend.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a page that a browser acts on, and the policy that lets it act on these alone. */
final class PageParts {
    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    private final Set<String> styles = new LinkedHashSet<>();
    private final Set<String> scripts = new LinkedHashSet<>();

    String style(String text) {
        String style = "\n" + text;
        styles.add(hash(style));
        return "<style>" + style + "</style>";
    }

    String script(String text) {
        String script = "\n" + text;
        scripts.add(hash(script));
        return "<script>" + script + "</script>";
    }

    /** Allows the styles that pictures of ours bring along. */
    void allowStylesOf(String svg) {
        Matcher matcher = STYLE.matcher(svg);
        while (matcher.find()) {
            styles.add(hash(matcher.group(1)));
        }
    }

    /** Nothing is loaded, and nothing runs but the texts that were given, which their digests tell. */
    String policy() {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"
                + sources("; script-src ", scripts) + sources("; style-src ", styles)
                + "; base-uri 'none'; form-action 'none'\">";
    }

    private static String sources(String directive, Set<String> hashes) {
        return hashes.isEmpty() ? "" : directive + hashes.stream().collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
