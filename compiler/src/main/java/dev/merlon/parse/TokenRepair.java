package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Mends the plain mistakes of a text that does not parse, and reports each: a misspelt keyword, a missing {@code =} or
 * {@code :}, a reserved word for a name. What follows such a mistake can then be read and checked.
 *
 * <p>It also puts a {@code ;} before every line that certainly begins a statement, so that a statement broken off does
 * not take the next one with it.
 *
 * <p>A statement without a keyword is mended by {@link WordRepair}, what stands before the braces of a declaration by
 * {@link HeadRepair}, what is special about flows by {@link FlowRepair}.
 */
final class TokenRepair {
    private final MendableTokens tokens;
    private final HeadRepair heads;
    private final FlowRepair flows;
    private final WordRepair words;

    TokenRepair(MendableTokens tokens) {
        this.tokens = tokens;
        this.heads = new HeadRepair(tokens);
        this.flows = new FlowRepair(tokens, heads);
        this.words = new WordRepair(tokens, heads, flows);
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
            default -> Keywords.isIncomplete(tokens.type(at)) || Keywords.isDeclaring(tokens.type(at));
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
                ? Keywords.isPlainName(next) || next == ARROW && isEndOfArrow(tokens.type(at - 1))
                : Keywords.isName(next) || Keywords.isReserved(next) || next == STRING || next == ARROW;
        return Keywords.isBeginning(tokens.type(at)) && follows;
    }

    private static boolean isEndOfArrow(int type) {
        return type == ARROW || type == GREATER;
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
        } else if ((type == KEBAB || type == PASCAL) && words.mend(at, next)) {
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
