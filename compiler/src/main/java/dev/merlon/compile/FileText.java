package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.source.FileTree;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a file as text. */
final class FileText {
    /** Why a file cannot be read that was there a moment ago, or to which a link leads. */
    static final String GONE = "it is not there";

    /** Why something with the name of a file is not read. */
    static final String NO_FILE = "it is a pipe or a device";

    /** No text that the parser takes has more bytes. */
    private static final int MOST_BYTES = Parser.LARGEST_FILE * 4;

    private FileText() {}

    /** The text of a file, or null and a diagnostic. */
    static @Nullable SourceFile read(FileTree files, Path path, String name, Diagnostics diagnostics) {
        // Opening a pipe waits for somebody who writes into it.
        if (files.isThere(path) && !files.isFile(path) && !files.isFolder(path)) {
            diagnostics.report(FileDiagnostics.unreadable(name, false, NO_FILE));
            return null;
        }
        try (InputStream stream = files.open(path)) {
            return read(stream, name, diagnostics);
        } catch (IOException e) {
            diagnostics.report(FileDiagnostics.unreadable(name, false, reason(e)));
            return null;
        }
    }

    /** The text that a stream holds, or null and a diagnostic. */
    static @Nullable SourceFile read(InputStream stream, String name, Diagnostics diagnostics) {
        try {
            return decode(bytes(stream), name, diagnostics);
        } catch (IOException e) {
            diagnostics.report(FileDiagnostics.unreadable(name, false, reason(e)));
            return null;
        }
    }

    /** As much of a text as is needed to find out that it is too long. */
    static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(MOST_BYTES + 1);
    }

    static @Nullable SourceFile decode(byte[] bytes, String name, Diagnostics diagnostics) {
        if (bytes.length > MOST_BYTES || holdsNul(bytes)) {
            // The parser says of such a text what is wrong with it: too long, or no text at all.
            return new SourceFile(name, new String(bytes, StandardCharsets.ISO_8859_1));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, text, true);
        int length = text.position();
        if (!result.isError()) {
            return new SourceFile(name, text.flip().toString());
        }
        SourceFile shown = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        diagnostics.report(FileDiagnostics.notUtf8(shown.span(length, length + 1), bytes[input.position()] & 0xFF));
        return null;
    }

    /** Why a file could not be read, without its path, which the diagnostic shows anyway. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e instanceof NoSuchFileException ? GONE : "reading it fails";
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
