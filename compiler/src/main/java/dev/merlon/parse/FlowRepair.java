package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.source.Span;

/** Mends what is wrong with the ends of a flow, and with what stands before and behind them. */
final class FlowRepair {
    private final MendableTokens tokens;
    private final HeadRepair heads;

    FlowRepair(MendableTokens tokens, HeadRepair heads) {
        this.tokens = tokens;
        this.heads = heads;
    }

    /** @param at where the flow begins */
    void mend(int at) {
        mendArrow(at);
        mendColon(at);
        mendBehind(at);
    }

    /** {@code flow a => b}, {@code flow a to b}, {@code flow a <-> b}, {@code flow a <- b}: the arrow is another. */
    private void mendArrow(int at) {
        int sign = at + 1;
        while (tokens.isOnSameLine(sign) && !HeadRepair.endsHead(tokens.type(sign)) && !isSign(sign)) {
            sign++;
        }
        if (!tokens.isOnSameLine(sign) || !isSign(sign)) {
            return;
        }
        if (tokens.type(sign + 1) == MINUS) {
            mendDirection(at, sign);
            return;
        }
        if (!Keywords.isName(tokens.type(sign - 1)) || sign == at + 1) {
            return;
        }
        if (tokens.type(sign) == LESS) {
            int arrow = sign + 1;
            tokens.report(
                    at,
                    ParseDiagnostics.bothWays(
                            tokens.span(sign).to(tokens.span(arrow)), left(sign) + " -> " + right(arrow)));
            tokens.hide(sign);
            return;
        }
        int last = tokens.type(sign) == ASSIGN ? sign + 1 : sign;
        tokens.report(at, ParseDiagnostics.otherArrow(tokens.span(sign).to(tokens.span(last))));
        tokens.change(sign, ARROW);
        if (last > sign) {
            tokens.hide(last);
        }
    }

    /** {@code flow a <- b}: the ends change places. */
    private void mendDirection(int at, int sign) {
        int minus = sign + 1;
        int last = tokens.behindName(minus + 1) - 1;
        if (last == minus || !tokens.isOnSameLine(minus + 1)) {
            return;
        }
        Span arrow = tokens.span(sign).to(tokens.span(minus));
        if (sign == at + 1 || tokens.type(sign - 1) == COLON) {
            tokens.report(at, ParseDiagnostics.flowToHere(arrow, right(minus)));
        } else if (Keywords.isName(tokens.type(sign - 1))) {
            int first = beginningOfName(sign - 1);
            Span ends = tokens.span(first).to(tokens.span(last));
            tokens.report(at, ParseDiagnostics.otherDirection(arrow, ends, right(minus), left(sign)));
            if (first == sign - 1 && last == minus + 1) {
                tokens.exchange(first, last);
            }
        } else {
            return;
        }
        tokens.change(sign, ARROW);
        tokens.hide(minus);
    }

    /** The end before a sign. */
    private String left(int sign) {
        return tokens.span(beginningOfName(sign - 1)).to(tokens.span(sign - 1)).text();
    }

    /** The end behind a sign. */
    private String right(int sign) {
        int behind = tokens.behindName(sign + 1);
        return behind == sign + 1
                ? "target"
                : tokens.span(sign + 1).to(tokens.span(behind - 1)).text();
    }

    private int beginningOfName(int last) {
        int first = last;
        while (tokens.type(first - 1) == DOT && Keywords.isName(tokens.type(first - 2))) {
            first -= 2;
        }
        return first;
    }

    private boolean isSign(int at) {
        int next = tokens.type(at + 1);
        boolean adjacent = tokens.isOnSameLine(at + 1)
                && tokens.span(at).end() == tokens.span(at + 1).start();
        return switch (tokens.type(at)) {
            case ASSIGN -> adjacent && next == GREATER;
            case LESS -> adjacent && (next == ARROW || next == MINUS);
            case TO -> Keywords.isName(next) && tokens.isOnSameLine(at + 1);
            default -> false;
        };
    }

    /** {@code flow name "Title" a -> b}: the colon is missing. */
    private void mendColon(int at) {
        int next = at + 1;
        if (!Keywords.isName(tokens.type(next)) || !tokens.isOnSameLine(next)) {
            return;
        }
        next++;
        boolean titled = tokens.type(next) == STRING;
        next += titled ? 1 : 0;
        if (tokens.isOnSameLine(next)
                && (titled && tokens.type(next) == ARROW
                        || Keywords.isName(tokens.type(next)) && tokens.type(tokens.behindName(next)) == ARROW)) {
            tokens.report(at, ParseDiagnostics.noColon(tokens.span(next), "the ends of the flow", true));
            tokens.putBefore(next, COLON, ":");
        }
    }

    /** {@code flow a -> b "Title"}, {@code flow a -> b : "Title"}, {@code flow a -> b : Kind}: as elements are written. */
    private void mendBehind(int at) {
        int arrow = at + 1;
        while (tokens.isOnSameLine(arrow) && tokens.type(arrow) != ARROW && !HeadRepair.endsHead(tokens.type(arrow))) {
            arrow++;
        }
        int behind = tokens.behindName(arrow + 1);
        if (tokens.type(arrow) != ARROW || !tokens.isOnSameLine(arrow) || behind == arrow + 1) {
            return;
        }
        boolean colon = tokens.type(behind) == COLON && tokens.isOnSameLine(behind);
        int title = colon ? behind + 1 : behind;
        if (tokens.type(title) == STRING && tokens.isOnSameLine(title)) {
            int place = at + 1;
            while (place < arrow && tokens.type(place) != COLON) {
                place++;
            }
            heads.mendLateTitle(at, place < arrow ? place : at + 1, title);
            if (colon) {
                tokens.hide(behind);
            }
        } else if (colon && heads.behindKinds(behind + 1) > behind + 1) {
            Span kinds = tokens.span(behind + 1).to(tokens.span(heads.behindKinds(behind + 1) - 1));
            tokens.report(at, ParseDiagnostics.colonForVia(tokens.span(behind), tokens.span(behind - 1), kinds));
            tokens.change(behind, VIA);
        }
    }
}
