package dev.merlon.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, in the encoding that it states.
 *
 * <p>The parser of the platform could find out by itself, but of bytes that are no text, and of a
 * document type that breaks off, it complains on standard error.
 */
final class XmlText {
    private static final int HEADER = 200;
    private static final int PROLOG = 1 << 16;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private XmlText() {}

    /** The text; no parser ever sees a document type. */
    static Reader of(InputStream stream) throws IOException, UnreadableException {
        Reader text = new BufferedReader(decoded(stream));
        text.mark(PROLOG);
        char[] start = new char[PROLOG];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < PROLOG; length += Math.max(0, read)) {
                read = text.read(start, length, PROLOG - length);
            }
            text.reset();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("it is no text in the encoding that it states", 0);
        }
        String prolog = new String(start, 0, length);
        int type = documentType(prolog);
        if (type >= 0) {
            long line =
                    1 + prolog.substring(0, type).chars().filter(c -> c == '\n').count();
            throw new UnreadableException(
                    "it has a document type or entities, which results of tests do without", (int) line);
        }
        return text;
    }

    /** Where a document type begins, or -1. */
    private static int documentType(String start) {
        int at = 0;
        while (at < start.length()) {
            if (Character.isWhitespace(start.charAt(at))) {
                at++;
            } else if (start.startsWith("<!--", at) || start.startsWith("<?", at)) {
                String end = start.startsWith("<?", at) ? "?>" : "-->";
                int close = start.indexOf(end, at);
                at = close < 0 ? start.length() : close + end.length();
            } else {
                return start.startsWith("<!DOCTYPE", at) ? at : -1;
            }
        }
        return -1;
    }

    private static Reader decoded(InputStream stream) throws IOException, UnreadableException {
        BufferedInputStream bytes = new BufferedInputStream(stream);
        bytes.mark(HEADER);
        byte[] header = bytes.readNBytes(HEADER);
        bytes.reset();
        return new InputStreamReader(
                bytes,
                charset(header, bytes)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] header, InputStream bytes) throws IOException, UnreadableException {
        if (startsWith(header, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(header, 0xFE, 0xFF) || startsWith(header, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher stated = ENCODING.matcher(new String(header, StandardCharsets.ISO_8859_1));
        if (!stated.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(stated.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("its encoding is not known", 1);
        }
    }

    private static boolean startsWith(byte[] header, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= header.length || (header[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
