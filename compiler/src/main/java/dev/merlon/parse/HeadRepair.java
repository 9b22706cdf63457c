package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.source.Span;
import org.antlr.v4.runtime.Token;

/** Mends what is wrong between the keyword of a declaration and its braces: the name, the title and the kinds. */
final class HeadRepair {
    private final MendableTokens tokens;

    HeadRepair(MendableTokens tokens) {
        this.tokens = tokens;
    }

    /** {@code component "Title"}: the name is missing. */
    void mendName(int at) {
        int title = at + 1;
        if (tokens.type(title) == STRING && tokens.isOnSameLine(title)) {
            String name = Spelling.nameFor(tokens.text(title));
            tokens.report(at, ParseDiagnostics.noName(tokens.span(title), tokens.text(at), name));
            tokens.putBefore(title, KEBAB, name);
        }
    }

    /**
     * {@code component name "Title" Kind}, {@code component name = Kind}, {@code component name is Kind}: the colon is missing;
     * {@code component name (Kind)} too; {@code component name : kind}: the capital is; {@code component name : Kind "Title"}: the
     * title stands too late.
     */
    void mendKinds(int at) {
        int next = at + 1;
        if (!Keywords.isName(tokens.type(next)) || !tokens.isOnSameLine(next)) {
            return;
        }
        next++;
        next += tokens.type(next) == STRING ? 1 : 0;
        if (!tokens.isOnSameLine(next)) {
            return;
        }
        int type = tokens.type(next);
        if (type == PASCAL) {
            tokens.report(at, ParseDiagnostics.noColon(tokens.span(next), "the kind", false));
            tokens.putBefore(next, COLON, ":");
        } else if (type == COLON) {
            mendKindInSmallLetters(next + 1);
            int behind = behindKinds(next + 1);
            if (behind > next + 1 && tokens.type(behind) == STRING && tokens.isOnSameLine(behind)) {
                mendLateTitle(at, next, behind);
            }
        } else if (isOtherSign(next) && tokens.type(next + 1) == PASCAL && tokens.isOnSameLine(next + 1)) {
            tokens.report(at, ParseDiagnostics.otherSignForColon(tokens.span(next)));
            tokens.change(next, COLON);
        } else if (type == OPEN_PAREN) {
            mendParentheses(at, next);
        }
    }

    private void mendParentheses(int at, int opening) {
        int closing = behindKinds(opening + 1);
        if (closing > opening + 1 && tokens.type(closing) == CLOSE_PAREN) {
            Span kinds = tokens.span(opening + 1).to(tokens.span(closing - 1));
            tokens.report(
                    at,
                    ParseDiagnostics.parenthesesForColon(tokens.span(opening).to(tokens.span(closing)), kinds));
            tokens.change(opening, COLON);
            tokens.hide(closing);
        }
    }

    private boolean isOtherSign(int at) {
        return switch (tokens.type(at)) {
            case ASSIGN, IS -> true;
            case KEBAB -> Keywords.standsForColon(tokens.text(at));
            default -> false;
        };
    }

    /** {@code with A and B}: a comma stands between kinds. */
    void mendCommas(int at) {
        for (int next = at + 1; tokens.isOnSameLine(next) && !endsHead(tokens.type(next)); next++) {
            int behind = tokens.behindName(next + 1);
            if (tokens.type(next) == AND && tokens.type(next - 1) == PASCAL && tokens.type(behind - 1) == PASCAL) {
                Span kind = tokens.span(next + 1).to(tokens.span(behind - 1));
                tokens.report(at, ParseDiagnostics.andForComma(tokens.span(next - 1), tokens.span(next), kind));
                tokens.change(next, COMMA);
            }
        }
    }

    /** Behind the last of some kinds; {@code at} where there is none. */
    int behindKinds(int at) {
        int behind = at;
        for (int next = at; ; next = behind + 1) {
            int end = tokens.behindName(next);
            if (end == next || tokens.type(end - 1) != PASCAL) {
                return behind;
            }
            behind = end;
            if (tokens.type(behind) != COMMA) {
                return behind;
            }
        }
    }

    /**
     * Overlooks a title that stands too late.
     *
     * @param at where the declaration begins
     * @param place where the title would stand
     */
    void mendLateTitle(int at, int place, int title) {
        tokens.report(
                at,
                tokens.type(place - 1) == STRING
                        ? ParseDiagnostics.secondTitle(tokens.span(title), tokens.span(place - 1))
                        : ParseDiagnostics.lateTitle(tokens.span(title), tokens.span(at), tokens.span(place)));
        tokens.hide(title);
    }

    /** A kind, also with the name of its library before it, that begins with a small letter. */
    void mendKindInSmallLetters(int from) {
        int at = from;
        while (Keywords.isName(tokens.type(at)) && tokens.type(at + 1) == DOT) {
            at += 2;
        }
        int type = tokens.type(at);
        if (tokens.isOnSameLine(at) && Keywords.isName(type) && type != PASCAL && type != QUOTED && type != SET) {
            String pascal = Spelling.pascal(tokens.text(at));
            tokens.report(at, ParseDiagnostics.noKind(tokens.span(at), pascal));
            tokens.change(at, PASCAL, pascal);
        }
    }

    /** Whether a token is none that could stand in a head. */
    static boolean endsHead(int type) {
        return type == OPEN_BRACE || type == CLOSE_BRACE || type == SEMICOLON || type == Token.EOF;
    }
}
