package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;

/** Looks at a text character by character, for what no text should hold. */
final class SourceCheck {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceCheck() {}

    /** Whether the text is worth reading on. */
    static boolean check(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        if (text.length() > Parser.LARGEST_FILE) {
            diagnostics.report(ParseDiagnostics.fileTooLarge(file.span(0, 0), Parser.LARGEST_FILE));
            return false;
        }
        int nul = text.indexOf(0);
        if (nul >= 0) {
            boolean wide = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
            diagnostics.report(ParseDiagnostics.binary(file.span(nul, nul + 1), wide));
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) != '\n' || i + 1 == text.length()) {
                    diagnostics.report(ParseDiagnostics.carriageReturn(file.span(i, i + 1)));
                    return false;
                }
            } else if (isControl(c) || c == BYTE_ORDER_MARK && i > 0) {
                diagnostics.report(ParseDiagnostics.controlCharacter(file.span(i, i + 1), c));
            } else if (isBidirectionalControl(c)) {
                diagnostics.report(ParseDiagnostics.bidirectionalControl(file.span(i, i + 1), c));
            }
        }
        return true;
    }

    /** Whether an escape may stand for the code point. */
    static boolean isAllowed(int codePoint) {
        return Character.isValidCodePoint(codePoint)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && !Character.isISOControl(codePoint)
                && !isBidirectionalControl(codePoint);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\f' || c >= 0x7F && c < 0xA0;
    }

    private static boolean isBidirectionalControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
