package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the bytes of a file as text; what hinders that is a diagnostic. */
public final class SourceReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceReader() {}

    /**
     * The file at a path, shown to people under {@code name}; empty when it cannot be read, which is then reported. No more
     * is read than a file may have.
     */
    public static Optional<SourceFile> read(Path path, String name, Diagnostics diagnostics) {
        SourceFile nothing = new SourceFile(name, "");
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(Parser.LARGEST_FILE + 1);
        } catch (NoSuchFileException e) {
            diagnostics.report(ParseDiagnostics.unreadable(nothing.span(0, 0), "there is none"));
            return Optional.empty();
        } catch (IOException e) {
            boolean folder = Files.isDirectory(path);
            String reason = folder ? "it is a folder" : e.getClass().getSimpleName();
            diagnostics.report(ParseDiagnostics.unreadable(nothing.span(0, 0), reason));
            return Optional.empty();
        }
        if (bytes.length > Parser.LARGEST_FILE) {
            diagnostics.report(ParseDiagnostics.fileTooLarge(nothing.span(0, 0), Parser.LARGEST_FILE));
            return Optional.empty();
        }
        return decode(name, bytes, diagnostics);
    }

    /** The text that the bytes are in UTF-8, without a byte order mark; empty when they are none. */
    public static Optional<SourceFile> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            SourceFile file = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
            int at = out.position();
            diagnostics.report(isBinary(bytes)
                    ? ParseDiagnostics.binary(file.span(at, at + 1))
                    : ParseDiagnostics.notUtf8(file.span(at, at + 1), bytes[in.position()] & 0xFF));
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(new SourceFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
