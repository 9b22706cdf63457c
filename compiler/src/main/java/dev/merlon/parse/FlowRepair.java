package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.source.Span;
import java.util.regex.Pattern;

/**
 * Mends what is wrong with the ends of a flow, and with what stands before and behind them.
 *
 * <p>Places are those of tokens; {@code first} is that of what stands behind {@code flow}, or would.
 */
final class FlowRepair {
    private static final String ARROW_TEXT = "->";

    /** What points from one thing to another; {@code <=} compares. */
    private static final Pattern SIGN = Pattern.compile("<([-.]|[-=.]{2,})>?|<=>|[-=.]+>+|--+");

    private final MendableTokens tokens;
    private final HeadRepair heads;

    FlowRepair(MendableTokens tokens, HeadRepair heads) {
        this.tokens = tokens;
        this.heads = heads;
    }

    /** @param whole whether the flow begins with its keyword, so that nothing was told of it yet */
    void mend(int first, boolean whole) {
        int ends = endsOf(first);
        int sign = tokens.behindName(ends);
        int target = target(sign);
        boolean mended = mendFrom(first, ends, sign);
        mended |= mendColon(first, ends, sign);
        mended |= mendArrow(first, ends, sign, whole);
        if (target > sign) {
            mendBehind(first, ends, target, whole && !mended);
        }
        heads.mendCommas(first);
    }

    /** Whether an arrow, or what other languages write for one, stands there and the name of an element behind it. */
    boolean isArrow(int at) {
        int target = target(at);
        return tokens.type(at) != TO
                && isSign(at)
                && Keywords.isName(tokens.type(target))
                && tokens.isOnSameLine(target);
    }

    /** The place behind an arrow in any form, such as {@code ->}, {@code =>}, {@code <--} or {@code to}; the place itself where none is. */
    int target(int at) {
        if (tokens.type(at) == TO) {
            boolean between = Keywords.isName(tokens.type(at + 1)) && tokens.isOnSameLine(at + 1);
            return between ? at + 1 : at;
        }
        int end = at;
        while (isOfSign(tokens.type(end)) && (end == at || tokens.isAdjacent(end))) {
            end++;
        }
        return end > at && SIGN.matcher(tokens.text(at, end)).matches() ? end : at;
    }

    /** Both ends as they are written, from who begins the flow to who is asked. */
    String ends(int source, int sign) {
        int target = target(sign);
        String left = tokens.text(source, sign);
        String right = nameAt(target);
        return isToTheLeft(tokens.text(sign, target)) ? right + " -> " + left : left + " -> " + right;
    }

    private static boolean isToTheLeft(String arrow) {
        return arrow.startsWith("<") && !arrow.endsWith(">");
    }

    /** Where the ends begin: behind the name of the flow, its title and the colon. */
    private int endsOf(int first) {
        if (isSign(tokens.behindName(first))) {
            return first;
        }
        int next = first;
        if (Keywords.isName(tokens.type(next)) && tokens.isOnSameLine(next)) {
            next++;
        }
        if (tokens.type(next) == STRING && tokens.isOnSameLine(next)) {
            next++;
        }
        return tokens.type(next) == COLON && tokens.isOnSameLine(next) ? next + 1 : next;
    }

    private boolean isSign(int at) {
        return tokens.isOnSameLine(at) && target(at) > at;
    }

    private static boolean isOfSign(int type) {
        return switch (type) {
            case ARROW, MINUS, ASSIGN, EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, RANGE, DOT -> true;
            default -> false;
        };
    }

    /** {@code flow from a -> b}: as it is said. */
    private boolean mendFrom(int first, int ends, int sign) {
        boolean said = tokens.type(first) == FROM && ends == first + 1 && sign > ends && isSign(sign);
        if (said) {
            tokens.report(first, ParseDiagnostics.fromOfFlow(tokens.span(first), tokens.span(ends)));
            tokens.hide(first);
        }
        return said;
    }

    /** {@code flow name "Title" a -> b}: the colon is missing. */
    private boolean mendColon(int first, int ends, int sign) {
        boolean missing = ends > first
                && tokens.type(ends - 1) != COLON
                && !tokens.isHidden(first)
                && tokens.isOnSameLine(ends)
                && isSign(sign);
        if (missing) {
            tokens.report(first, ParseDiagnostics.noColon(tokens.span(ends), "the ends of the flow", true));
            tokens.putBefore(ends, COLON, ":");
        }
        return missing;
    }

    /**
     * {@code flow a => b}, {@code flow a to b}, {@code flow a <-> b}, {@code flow a <- b}: the arrow is another.
     *
     * @param tell whether that is to be told
     */
    private boolean mendArrow(int first, int ends, int sign, boolean tell) {
        int target = target(sign);
        if (!isSign(sign) || tokens.text(sign, target).equals(ARROW_TEXT)) {
            return false;
        }
        int behind = tokens.isOnSameLine(target) ? tokens.behindName(target) : target;
        String text = tokens.text(sign, target);
        if (text.startsWith("<") && (isToTheLeft(text) ? behind == target : sign == ends)) {
            return false;
        }
        if (tell) {
            tokens.report(first, otherArrow(ends, sign, behind > target));
        }
        if (isToTheLeft(text) && sign == ends + 1 && behind == target + 1) {
            tokens.exchange(ends, target);
        }
        tokens.change(sign, ARROW);
        for (int each = sign + 1; each < target; each++) {
            tokens.hide(each);
        }
        return true;
    }

    private Diagnostic otherArrow(int ends, int sign, boolean whole) {
        int target = target(sign);
        Span arrow = tokens.span(sign).to(tokens.span(target - 1));
        if (!arrow.text().startsWith("<")) {
            return ParseDiagnostics.otherArrow(arrow, whole);
        }
        if (!isToTheLeft(arrow.text())) {
            return ParseDiagnostics.bothWays(arrow, ends(ends, sign));
        }
        Span last = tokens.span(tokens.behindName(target) - 1);
        return sign == ends
                ? ParseDiagnostics.flowToHere(arrow, nameAt(target))
                : ParseDiagnostics.otherDirection(arrow, tokens.span(ends).to(last), ends(ends, sign));
    }

    private String nameAt(int at) {
        int behind = tokens.behindName(at);
        return behind == at || !tokens.isOnSameLine(at) ? "target" : tokens.text(at, behind);
    }

    /**
     * {@code flow a -> b "Title"}, {@code flow a -> b : "Title"}, {@code flow a -> b : Kind}, {@code flow a -> b : some words}: as
     * elements and pictures are written.
     */
    private void mendBehind(int first, int ends, int target, boolean whole) {
        int behind = tokens.behindName(target);
        if (behind == target || !tokens.isOnSameLine(behind)) {
            return;
        }
        boolean colon = tokens.type(behind) == COLON;
        int next = colon ? behind + 1 : behind;
        if (tokens.type(next) == STRING && tokens.isOnSameLine(next)) {
            heads.mendLateTitle(first, tokens.type(ends - 1) == COLON ? ends - 1 : ends, next, whole);
            if (colon) {
                tokens.hide(behind);
            }
            mendBehindTitle(first, next);
        } else if (colon && heads.behindKinds(next) > next) {
            int behindKinds = heads.behindKinds(next);
            mendKinds(first, behind, next, behindKinds);
            if (tokens.type(behindKinds) == STRING && tokens.isOnSameLine(behindKinds)) {
                heads.mendLateTitle(first, ends, behindKinds, false);
            }
        } else if (colon && tokens.isOnSameLine(next)) {
            mendWords(first, behind, tokens.text(ends, tokens.behindName(ends)) + " -> " + nameAt(target));
        }
    }

    /** {@code "Title" "Another"}, {@code "Title", Kind}. */
    private void mendBehindTitle(int first, int title) {
        int next = title + 1;
        if (!tokens.isOnSameLine(next)) {
            return;
        }
        if (tokens.type(next) == STRING) {
            tokens.report(first, ParseDiagnostics.secondTitle(tokens.span(next), tokens.span(title)));
            tokens.hide(next);
        } else if (tokens.type(next) == COMMA && heads.behindKinds(next + 1) > next + 1) {
            mendKinds(first, next, next + 1, heads.behindKinds(next + 1));
        }
    }

    private void mendKinds(int first, int sign, int kinds, int behindKinds) {
        Span all = tokens.span(kinds).to(tokens.span(behindKinds - 1));
        tokens.report(first, ParseDiagnostics.noVia(tokens.span(sign), tokens.span(sign - 1), all));
        tokens.change(sign, VIA);
    }

    /** {@code flow a -> b : reads all orders}: a title without quotation marks. */
    private void mendWords(int first, int colon, String ends) {
        int behind = colon + 1;
        while (tokens.isOnSameLine(behind) && isWord(tokens.type(behind))) {
            behind++;
        }
        int next = tokens.isOnSameLine(behind) ? tokens.type(behind) : SEMICOLON;
        if (behind == colon + 1 || !HeadRepair.endsHead(next) && !Keywords.isName(next)) {
            return;
        }
        Span words = tokens.span(colon + 1).to(tokens.span(behind - 1));
        tokens.report(first, ParseDiagnostics.titleWithoutMarks(words, ends));
        for (int each = colon; each < behind; each++) {
            tokens.hide(each);
        }
    }

    private static boolean isWord(int type) {
        return type == KEBAB || Keywords.isReserved(type);
    }
}
