package dev.merlon.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, as {@code sha256:} and 64 hexadecimal digits. */
public final class Digest {
    private static final String MARK = "sha256:";

    private Digest() {}

    /** The digest of a text in UTF-8, whose line ends count as line feeds: a checkout may have changed them. */
    public static String of(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return MARK
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java platform has SHA-256", e);
        }
    }
}
