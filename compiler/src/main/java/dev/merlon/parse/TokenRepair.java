package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Mends the plain mistakes of a text that does not parse, and reports each: a misspelt keyword, a missing {@code =} or
 * {@code :}, a reserved word for a name. What follows such a mistake can then be read and checked.
 *
 * <p>It also puts a {@code ;} before every line that certainly begins a statement, so that a statement broken off does
 * not take the next one with it.
 *
 * <p>What stands before the braces of a declaration is mended by {@link HeadRepair}, what is special about flows by {@link FlowRepair}.
 */
final class TokenRepair {
    private final MendableTokens tokens;
    private final HeadRepair heads;
    private final FlowRepair flows;
    private final boolean isModel;

    TokenRepair(MendableTokens tokens) {
        this.tokens = tokens;
        this.heads = new HeadRepair(tokens);
        this.flows = new FlowRepair(tokens, heads);
        int header = tokens.type(0) == TM ? 2 : 0;
        this.isModel = tokens.type(header) == MODEL || tokens.type(header) == PART && !declaresVocabulary();
    }

    /** Whether a file, which does not say of what it is a part, has something that stands in libraries only. */
    private boolean declaresVocabulary() {
        for (int at = 0; at < tokens.size(); at++) {
            int type = tokens.type(at);
            if (tokens.isFirstOnLine(at) && (type == KIND || type == ENUM || type == THREAT || type == DEF)) {
                return true;
            }
        }
        return false;
    }

    /** Mends what can be mended. */
    void repair() {
        // For each open brace, whether statements stand in it; an enum, a table and a sequence have something else.
        Deque<Boolean> statements = new ArrayDeque<>();
        int beginning = 0;
        int parentheses = 0;
        for (int at = 0; at < tokens.size() && tokens.mistakes() < SyntaxErrorStrategy.MOST_MISTAKES; at++) {
            boolean among = statements.isEmpty() || statements.peek();
            boolean goesOn = parentheses > 0 || tokens.isFirstOnLine(at) && goesOnBehind(at - 1);
            if (isBeginning(at) && among && (!goesOn || isCertainBeginning(at))) {
                if (at > 0 && tokens.isFirstOnLine(at) && isCertainBeginning(at)) {
                    separate(at);
                }
                if (tokens.type(at - 1) == OPEN_BRACE && tokens.type(beginning) == BOUNDARY) {
                    mendMembers(beginning, at);
                }
                beginning = at;
                parentheses = 0;
                mend(at);
            }
            mendCurrency(at);
            switch (tokens.type(at)) {
                case OPEN_BRACE -> {
                    statements.push(among && !hasOwnBraces(beginning));
                    parentheses = 0;
                }
                case CLOSE_BRACE -> {
                    statements.poll();
                    parentheses = 0;
                }
                case OPEN_PAREN, OPEN_BRACKET -> parentheses++;
                case CLOSE_PAREN, CLOSE_BRACKET -> parentheses = Math.max(0, parentheses - 1);
                default -> {}
            }
        }
    }

    // ---- where statements begin

    private boolean isBeginning(int at) {
        int before = tokens.type(at - 1);
        return at == 0
                || before == SEMICOLON
                || before == OPEN_BRACE
                || before == CLOSE_BRACE
                || tokens.isFirstOnLine(at);
    }

    /** Whether a statement goes on behind a token, unless it was broken off. */
    private boolean goesOnBehind(int at) {
        return switch (tokens.type(at)) {
            case CARRIES, RETURNS, STORES, PROCESSES, HOLDS, CONTAINS -> true;
            default -> Keywords.isIncomplete(tokens.type(at));
        };
    }

    /** Whether this cannot be the continuation of a statement, also not in an unfinished list. */
    private boolean isCertainBeginning(int at) {
        int next = tokens.isOnSameLine(at + 1) ? tokens.type(at + 1) : MendableTokens.NOTHING;
        if (Keywords.isName(tokens.type(at)) && next == ASSIGN) {
            int before = tokens.type(at - 1);
            return before != COMMA && before != OPEN_PAREN && (tokens.type(at) != PASCAL || before != COLON);
        }
        if (tokens.type(at) == AT_SIGN) {
            return Keywords.isName(next);
        }
        boolean follows = goesOnBehind(at - 1)
                ? Keywords.isPlainName(next) || next == ARROW && tokens.type(at - 1) != COLON
                : Keywords.isName(next) || Keywords.isReserved(next) || next == STRING || next == ARROW;
        return Keywords.isBeginning(tokens.type(at)) && follows;
    }

    private boolean hasOwnBraces(int beginning) {
        int type = tokens.type(beginning);
        return type == ENUM
                || type == TABLE
                || type == SEQUENCE
                || type == EXTEND && tokens.type(beginning + 1) == ENUM;
    }

    private void separate(int at) {
        int before = tokens.type(at - 1);
        if (before != SEMICOLON && before != OPEN_BRACE) {
            tokens.putBefore(at, SEMICOLON, ";");
        }
    }

    // ---- what is wrong with them

    private void mend(int at) {
        int type = tokens.type(at);
        int next = tokens.isOnSameLine(at + 1) ? tokens.type(at + 1) : MendableTokens.NOTHING;
        if (Keywords.isReserved(type) && (next == ASSIGN || next == COLON)) {
            mendReserved(at);
        } else if (Keywords.isDeclaring(type) && Keywords.isReserved(next) && tokens.isOnSameLine(at + 2)) {
            mendReserved(at + 1);
        } else if ((type == KEBAB || type == PASCAL) && mendWord(at, next)) {
            return;
        }
        int mended = tokens.type(at);
        if (mended == FLOW && (next != ASSIGN || flows.isArrow(at + 1))) {
            flows.mend(at + 1, true);
        } else if (Keywords.isWithKind(mended) && next != ASSIGN) {
            heads.mendName(at);
            heads.mendKinds(at);
            heads.mendCommas(at);
        } else if (mended == MODEL) {
            heads.mendName(at);
            heads.mendBraces(at);
        } else if (mended == LIBRARY || mended == POLICY) {
            heads.mendBraces(at);
        } else if (mended == WITH || mended == WITHOUT) {
            heads.mendCommas(at);
        } else if ((mended == WHEN || mended == UNLESS) && next != ASSIGN) {
            mendComparisons(at);
        } else {
            int name = mended == INHERITED || mended == PARAM || mended == LET || mended == FOR ? at + 1 : at;
            if (Keywords.isName(tokens.type(name)) && tokens.type(name + 1) == COLON) {
                heads.mendKindInSmallLetters(name + 2);
            }
        }
    }

    /** {@code boundary name { a, b }}: what lies in it is listed. */
    private void mendMembers(int boundary, int first) {
        int at = first;
        while (tokens.type(at) == KEBAB) {
            at = tokens.behindName(at);
            if (tokens.type(at) == COMMA || tokens.type(at) == SEMICOLON) {
                at++;
            } else if (tokens.type(at) != CLOSE_BRACE && !tokens.isFirstOnLine(at)) {
                return;
            }
        }
        if (at > first && tokens.type(at) == CLOSE_BRACE && Keywords.isName(tokens.type(boundary + 1))) {
            tokens.report(
                    first,
                    ParseDiagnostics.membersOfBoundary(
                            tokens.span(first).to(tokens.span(at - 1)), tokens.span(first), tokens.span(boundary + 1)));
            for (int member = first; member < at; member++) {
                tokens.hide(member);
            }
        }
    }

    private void mendReserved(int at) {
        boolean isAll = tokens.type(at) == ALL && tokens.type(at - 1) == VARIANT;
        tokens.report(
                at,
                isAll ? ParseDiagnostics.variantAll(tokens.span(at)) : ParseDiagnostics.reservedWord(tokens.span(at)));
        tokens.change(at, KEBAB);
    }

    /** A word that is no keyword, at the beginning of a statement. Gives back whether that was all there is to mend. */
    private boolean mendWord(int at, int next) {
        int source = next == COLON ? at + 2 : at;
        int arrow = isModel || next != COLON && tokens.behindName(at) == at + 1 ? tokens.behindName(source) : at;
        if (arrow > source && flows.isArrow(arrow)) {
            return mendFlow(at, source, arrow);
        }
        if (next == EQUAL) {
            tokens.report(at, ParseDiagnostics.twoEqualsSigns(tokens.span(at + 1)));
            tokens.change(at + 1, ASSIGN);
        } else if (next == COLON) {
            return mendColon(at);
        } else if ((next == STRING || Keywords.isName(next)) && isDeclaration(at + 2)) {
            mendDeclaration(at, next);
        } else if (Keywords.isLiteral(next) || next == OPEN_BRACKET) {
            if (!mendKeyword(at, Keywords.nearestBefore(next, tokens.text(at)))) {
                mendMissingEqualsSign(at);
            }
        } else if (Keywords.isName(next) && !mendKeyword(at, nearestStatement(at))) {
            int third = tokens.isOnSameLine(at + 2) ? tokens.type(at + 2) : MendableTokens.NOTHING;
            if (third == MendableTokens.NOTHING || third == SEMICOLON || third == CLOSE_BRACE) {
                mendMissingEqualsSign(at);
            } else {
                misspell(at);
            }
        }
        return false;
    }

    /** {@code name : …}, where that declares no attribute. */
    private boolean mendColon(int at) {
        int value = at + 2;
        if (tokens.type(value) == ASSIGN) {
            tokens.report(
                    at,
                    ParseDiagnostics.colonForEqualsSign(tokens.span(at + 1).to(tokens.span(value)), tokens.span(at)));
            tokens.hide(at + 1);
        } else if (isModel && tokens.type(at) == KEBAB && heads.behindKinds(value) > value) {
            tokens.report(at, ParseDiagnostics.noKeyword(tokens.span(at)));
            tokens.lose(tokens.text(at));
            tokens.change(at, MISSPELT);
        } else if (isValue(value)) {
            tokens.report(at, ParseDiagnostics.colonForEqualsSign(tokens.span(at + 1), tokens.span(at)));
            tokens.change(at + 1, ASSIGN);
        } else {
            return false;
        }
        return true;
    }

    /** Whether a name or title before this was declared: with a kind, another name or braces. */
    private boolean isDeclaration(int at) {
        int type = tokens.isOnSameLine(at) ? tokens.type(at) : MendableTokens.NOTHING;
        return type == COLON || type == OPEN_BRACE || type == AS || type == STRING;
    }

    /** {@code word name : Kind}, {@code word "Title" { … }}. */
    private void mendDeclaration(int at, int next) {
        boolean named = next != STRING;
        boolean ofElement = isModel && tokens.type(at + 2) == COLON;
        String word = tokens.text(at);
        if (mendKeyword(at, Keywords.nearestDeclaration(word))
                || mendKeyword(at, Keywords.nearestBefore(next, word))
                || named && !ofElement && mendKeyword(at, nearestStatement(at))) {
            return;
        }
        int name = named ? at + 1 : at + 3;
        if (named || tokens.type(at + 2) == AS && Keywords.isName(tokens.type(name))) {
            tokens.lose(tokens.text(name));
        }
        misspell(at);
    }

    private void misspell(int at) {
        tokens.report(at, ParseDiagnostics.unknownKeyword(tokens.span(at), null));
        tokens.change(at, MISSPELT);
    }

    /** {@code a -> b}, {@code name : a -> b}: a flow without its keyword, or one that is misspelt. */
    private boolean mendFlow(int at, int source, int arrow) {
        if (arrow == at + 1 && "flow".equals(nearestStatement(at))) {
            mendKeyword(at, "flow");
            return false;
        }
        String name = source == at ? "" : tokens.text(at) + " : ";
        Span whole = tokens.span(at).to(tokens.span(tokens.behindName(flows.target(arrow)) - 1));
        tokens.report(at, ParseDiagnostics.flowWithoutKeyword(whole, name + flows.ends(source, arrow)));
        tokens.putBefore(at, FLOW, "flow");
        flows.mend(at, false);
        return true;
    }

    /** Whether this is a value and no kind; a model, which declares no attributes, has names for values too. */
    private boolean isValue(int at) {
        int type = tokens.type(at);
        boolean word = type == KEBAB || type == PASCAL && tokens.type(at - 2) == PASCAL;
        return Keywords.isLiteral(type) || type == OPEN_BRACKET || isModel && word && tokens.isOnSameLine(at);
    }

    private boolean mendKeyword(int at, @Nullable String nearest) {
        if (nearest == null) {
            return false;
        }
        tokens.report(at, ParseDiagnostics.unknownKeyword(tokens.span(at), nearest));
        tokens.change(at, Keywords.type(nearest), nearest);
        return true;
    }

    private @Nullable String nearestStatement(int at) {
        if (tokens.text(at).equals("uses") && (tokens.type(at + 2) == DOT || tokens.type(at + 1) == STRING)) {
            return "use";
        }
        return Keywords.nearestStatement(tokens.text(at));
    }

    private void mendMissingEqualsSign(int at) {
        tokens.report(at, ParseDiagnostics.noEqualsSign(tokens.span(at), tokens.span(at + 1)));
        tokens.putBefore(at + 1, ASSIGN, "=");
    }

    /** In a condition every {@code =} is meant as a comparison, until the next statement. */
    private void mendComparisons(int at) {
        for (int next = at + 1; next < tokens.size(); next++) {
            int type = tokens.type(next);
            if (type == SEMICOLON
                    || type == OPEN_BRACE
                    || type == CLOSE_BRACE
                    || tokens.isFirstOnLine(next) && isCertainBeginning(next)) {
                return;
            }
            if (type == ASSIGN) {
                tokens.report(next, ParseDiagnostics.oneEqualsSign(tokens.span(next)));
                tokens.change(next, EQUAL);
            }
        }
    }

    /** {@code 250k eur}: the capitals are missing. */
    private void mendCurrency(int at) {
        boolean number = tokens.type(at) == MAGNITUDE || tokens.type(at) == INTEGER || tokens.type(at) == DECIMAL;
        if (number && tokens.isOnSameLine(at + 1) && tokens.type(at + 1) == KEBAB) {
            String text = tokens.text(at + 1);
            if (text.length() == 3 && text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                tokens.report(at, ParseDiagnostics.badCurrency(tokens.span(at + 1), text));
                tokens.change(at + 1, PASCAL, text.toUpperCase(Locale.ROOT));
            }
        }
    }
}
