package dev.merlon.ast;

import dev.merlon.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Syntax as bytes, so that libraries need not be parsed at every start.
 *
 * <p>The bytes begin with a mark of the format, its number, a checksum of the rest and one of the text that was parsed: syntax
 * of another format, of another text, or damaged on the way is absent, and the text is parsed instead.
 */
public final class SyntaxCodec {
    private static final byte[] MARK = {'T', 'M', 'S'};
    /** Goes up with every change of the syntax records, or of what comes before them. */
    private static final byte FORMAT = 5;

    private static final int HEADER = MARK.length + 1 + 2 * Integer.BYTES;

    private SyntaxCodec() {}

    /** The syntax of a file that was parsed without mistakes. */
    public static byte[] encode(CompilationUnit unit) {
        byte[] content = SyntaxEncoder.encode(unit);
        ByteArrayOutputStream all = new ByteArrayOutputStream(content.length + HEADER);
        all.writeBytes(MARK);
        all.write(FORMAT);
        writeInt(all, checksum(content, 0));
        byte[] text = unit.source().text().getBytes(StandardCharsets.UTF_8);
        writeInt(all, checksum(text, 0));
        all.writeBytes(content);
        return all.toByteArray();
    }

    /**
     * The syntax of {@code file}, or nothing if the bytes are not of this format or damaged.
     *
     * @param file the text; it is not read, and must be the one that was parsed
     */
    public static Optional<CompilationUnit> decode(SourceFile file, byte[] bytes) {
        if (!isIntact(bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SyntaxDecoder.decode(file, bytes, HEADER));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the bytes are the syntax of this very text, which is in UTF-8. */
    public static boolean isOf(byte[] text, byte[] bytes) {
        return bytes.length >= HEADER && readInt(bytes, MARK.length + 1 + Integer.BYTES) == checksum(text, 0);
    }

    private static boolean isIntact(byte[] bytes) {
        if (bytes.length < HEADER || bytes[MARK.length] != FORMAT) {
            return false;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[i] != MARK[i]) {
                return false;
            }
        }
        return readInt(bytes, MARK.length + 1) == checksum(bytes, HEADER);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }

    private static int readInt(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
