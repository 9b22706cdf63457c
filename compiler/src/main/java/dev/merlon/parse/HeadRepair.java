package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.source.Span;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Mends what is wrong between the keyword of a declaration and its braces: the name, the title and the kinds. */
final class HeadRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final MendableTokens tokens;

    HeadRepair(MendableTokens tokens) {
        this.tokens = tokens;
    }

    /** {@code component "Title"}, {@code component "Title" as name}: the name is missing, or stands too late. */
    void mendName(int at) {
        int title = at + 1;
        if (tokens.type(title) != STRING || !tokens.isOnSameLine(title)) {
            return;
        }
        int alias = title + 2;
        if (tokens.type(title + 1) == AS && Keywords.isName(tokens.type(alias)) && tokens.isOnSameLine(alias)) {
            Span written = tokens.span(title).to(tokens.span(alias));
            tokens.report(
                    at, ParseDiagnostics.lateName(written, tokens.text(at), tokens.span(title), tokens.span(alias)));
            tokens.putBefore(title, tokens.type(alias), tokens.text(alias));
            tokens.hide(title + 1);
            tokens.hide(alias);
            return;
        }
        boolean capital = tokens.type(at) == KIND;
        String name = Spelling.nameFor(tokens.text(title), tokens.text(at), capital);
        tokens.report(at, ParseDiagnostics.noName(tokens.span(title), tokens.text(at), name));
        tokens.putBefore(title, capital ? PASCAL : KEBAB, name);
    }

    /**
     * {@code component name "Title" Kind}, {@code component name = Kind}, {@code component name is a Kind}: the colon is missing;
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
        while (tokens.type(next) == STRING && tokens.type(next - 1) == STRING && tokens.isOnSameLine(next)) {
            tokens.report(at, ParseDiagnostics.secondTitle(tokens.span(next), tokens.span(next - 1)));
            tokens.hide(next);
            next++;
        }
        if (!tokens.isOnSameLine(next)) {
            return;
        }
        int type = tokens.type(next);
        if (type == PASCAL) {
            tokens.report(at, ParseDiagnostics.noColon(tokens.span(next), "the kind", false));
            tokens.putBefore(next, COLON, ":");
        } else if (type == COLON) {
            boolean whole = !mendKindInSmallLetters(next + 1);
            int behind = behindKinds(next + 1);
            if (behind > next + 1 && tokens.type(behind) == STRING && tokens.isOnSameLine(behind)) {
                mendLateTitle(at, next, behind, whole);
            }
        } else if (isOtherSign(next)) {
            mendSign(at, next);
        } else if (type == OPEN_PAREN) {
            mendParentheses(at, next);
        }
    }

    private void mendSign(int at, int sign) {
        int kind = sign + 1;
        boolean article = ARTICLES.contains(tokens.type(kind) == KEBAB ? tokens.text(kind) : "");
        kind += article ? 1 : 0;
        if (!tokens.isOnSameLine(kind) || tokens.type(kind) != PASCAL && tokens.type(kind) != KEBAB) {
            return;
        }
        Span all = article ? tokens.span(sign).to(tokens.span(kind - 1)) : tokens.span(sign);
        tokens.report(at, ParseDiagnostics.otherSignForColon(all));
        tokens.change(sign, COLON);
        if (article) {
            tokens.hide(kind - 1);
        }
        mendKindInSmallLetters(kind);
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
            if (tokens.type(next) != AND || tokens.type(next - 1) != PASCAL) {
                continue;
            }
            int behind = tokens.behindName(next + 1);
            if (tokens.type(behind - 1) == PASCAL) {
                Span kind = tokens.span(next + 1).to(tokens.span(behind - 1));
                tokens.report(at, ParseDiagnostics.andForComma(tokens.span(next - 1), tokens.span(next), kind));
                tokens.change(next, COMMA);
            }
        }
    }

    /** {@code model name "Title" { … }}: everything in the file belongs to it in any case. */
    void mendBraces(int at) {
        int opening = at + 1;
        while (tokens.isOnSameLine(opening) && !endsHead(tokens.type(opening))) {
            opening++;
        }
        if (tokens.type(opening) != OPEN_BRACE || opening == at + 1) {
            return;
        }
        int depth = 0;
        for (int closing = opening; closing < tokens.size(); closing++) {
            depth += tokens.type(closing) == OPEN_BRACE ? 1 : tokens.type(closing) == CLOSE_BRACE ? -1 : 0;
            if (depth == 0) {
                tokens.report(
                        opening,
                        ParseDiagnostics.bracesOfFile(tokens.span(opening), tokens.span(closing), tokens.text(at)));
                tokens.hide(opening);
                tokens.hide(closing);
                return;
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
     * @param at a place on the line of the declaration
     * @param place what it should stand before
     * @param whole whether everything else in the head is right, so that the whole of it can be shown
     */
    void mendLateTitle(int at, int place, int title, boolean whole) {
        boolean second = tokens.type(place - 1) == STRING;
        tokens.report(
                at,
                second
                        ? ParseDiagnostics.secondTitle(tokens.span(title), tokens.span(place - 1))
                        : ParseDiagnostics.lateTitle(tokens.span(title), tokens.span(place), whole));
        tokens.hide(title);
    }

    /** A kind, also with the name of its library before it, that begins with a small letter. Gives back whether it is one. */
    boolean mendKindInSmallLetters(int from) {
        int at = from;
        while (Keywords.isName(tokens.type(at)) && tokens.type(at + 1) == DOT) {
            at += 2;
        }
        int type = tokens.type(at);
        if (tokens.isOnSameLine(at) && Keywords.isName(type) && type != PASCAL && type != QUOTED && type != SET) {
            String pascal = Spelling.pascal(tokens.text(at));
            tokens.report(at, ParseDiagnostics.noKind(tokens.span(at), pascal));
            tokens.change(at, PASCAL, pascal);
            return true;
        }
        return false;
    }

    /** Whether a token is none that could stand in a head. */
    static boolean endsHead(int type) {
        return type == OPEN_BRACE || type == CLOSE_BRACE || type == SEMICOLON || type == Token.EOF;
    }
}
