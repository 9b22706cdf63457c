package dev.merlon.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The files of the model that tests were written for. */
public final class ModelFiles {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_UP = 10;

    private final TreeMap<String, String> digests = new TreeMap<>();

    private ModelFiles() {}

    /** None yet. */
    public static ModelFiles of() {
        return new ModelFiles();
    }

    /**
     * Adds a file.
     *
     * @param name its path, from the folder that the tests are run in or one around it
     * @param sha256 the digest of its text without carriage returns, in hexadecimal digits
     */
    public ModelFiles file(String name, String sha256) {
        digests.put(name, sha256);
        return this;
    }

    /** They are as they were when the tests were written: an old test would speak of a model that is no more. */
    public void areUnchanged() {
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        digests.forEach((name, digest) -> {
            String now = digest(name);
            if (now == null) {
                missing.add(Plain.text(name));
            } else if (!now.equals(digest)) {
                changed.add(Plain.text(name));
            }
        });
        if (!changed.isEmpty()) {
            throw new AssertionFailedError(
                    "The model is another one than these tests were written for: "
                            + String.join(", ", changed)
                            + "\n  Next: Write them again with `merlon assertions`, or let the goal `assertions` of the plugin do it.");
        }
        if (!missing.isEmpty()) {
            throw new TestAbortedException(
                    "Not tried: the model is not where these tests look for it: " + String.join(", ", missing));
        }
    }

    /** The digest of a file in the current folder or one around it, or null where there is none. */
    private static @Nullable String digest(String name) {
        try {
            Path relative = Path.of(name);
            Path folder = Path.of("").toAbsolutePath();
            for (int i = 0; i < MOST_UP && folder != null; i++, folder = folder.getParent()) {
                Path file = folder.resolve(relative);
                if (Files.isRegularFile(file)) {
                    return digest(file);
                }
            }
        } catch (IOException | InvalidPathException e) {
            return null;
        }
        return null;
    }

    private static @Nullable String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return null;
            }
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
