package dev.merlon.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, as {@code sha256:} and 64 hexadecimal digits. */
public final class Digest {
    private static final String MARK = "sha256:";
    private static final int DIGITS = 64;
    private static final int SHOWN = 12;

    private Digest() {}

    /** The digest of a text in UTF-8, whose line ends count as line feeds: a checkout may have changed them. */
    public static String of(String text) {
        return of(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes as they are. */
    public static String of(byte[] bytes) {
        return MARK + hex(bytes);
    }

    /** The 64 digits of the digest of bytes as they are. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java platform has SHA-256", e);
        }
    }

    /** As much of a digest as people compare. */
    public static String shortened(String digest) {
        return digest.substring(0, Math.min(digest.length(), MARK.length() + SHOWN));
    }

    /** Whether a text is what {@link #of} gives. */
    public static boolean isDigest(String text) {
        if (text.length() != MARK.length() + DIGITS || !text.startsWith(MARK)) {
            return false;
        }
        return text.chars().skip(MARK.length()).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }
}
