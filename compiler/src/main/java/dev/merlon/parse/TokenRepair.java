package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Mends the plain mistakes of a text that does not parse, and reports each: a misspelt keyword, a missing {@code =} or
 * {@code :}, a reserved word for a name. What follows such a mistake can then be read and checked.
 *
 * <p>It also puts a {@code ;} before every line that certainly begins a statement, so that a statement broken off does
 * not take the next one with it.
 *
 * <p>Longer than most because each mistake is told by the shape of its line.
 */
final class TokenRepair {
    private static final int NOTHING = -2;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final List<CommonToken> visible = new ArrayList<>();
    private final IdentityHashMap<Token, Token> putBefore = new IdentityHashMap<>();
    private final Set<Integer> mendedLines = new TreeSet<>();

    TokenRepair(SourceFile file, Diagnostics diagnostics, Set<Integer> reportedLines) {
        mendedLines.addAll(reportedLines);
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The lines with a mistake that has been reported; what else seems wrong there follows from it. */
    Set<Integer> mendedLines() {
        return mendedLines;
    }

    List<Token> repair(List<Token> tokens) {
        for (Token token : tokens) {
            if (Tokens.isVisible(token)) {
                visible.add((CommonToken) token);
            }
        }
        // For each open brace, whether statements stand in it; an enum, a table and a sequence have something else.
        Deque<Boolean> statements = new ArrayDeque<>();
        int beginning = 0;
        int parentheses = 0;
        for (int at = 0; at < visible.size(); at++) {
            boolean among = statements.isEmpty() || statements.peek();
            if (isBeginning(at) && among && (parentheses == 0 || isCertainBeginning(at))) {
                if (at > 0 && isFirstOnLine(at) && isCertainBeginning(at)) {
                    separate(at);
                }
                beginning = at;
                parentheses = 0;
                mend(at);
            }
            mendCurrency(at);
            switch (type(at)) {
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
        return withInsertions(tokens);
    }

    // ---- where statements begin

    private boolean isBeginning(int at) {
        int before = type(at - 1);
        return at == 0 || before == SEMICOLON || before == OPEN_BRACE || before == CLOSE_BRACE || isFirstOnLine(at);
    }

    private boolean isFirstOnLine(int at) {
        return at == 0 || visible.get(at).getLine() > Tokens.lastLine(visible.get(at - 1));
    }

    /** Whether this cannot be the continuation of a statement, also not in an unfinished list. */
    private boolean isCertainBeginning(int at) {
        int next = isOnSameLine(at + 1) ? type(at + 1) : NOTHING;
        if (Keywords.isName(type(at)) && next == ASSIGN) {
            return type(at - 1) != COMMA;
        }
        if (type(at) == AT_SIGN) {
            return Keywords.isName(next);
        }
        return Keywords.isBeginning(type(at))
                && (Keywords.isName(next) || Keywords.isReserved(next) || next == STRING || next == ARROW);
    }

    private boolean hasOwnBraces(int beginning) {
        int type = type(beginning);
        return type == ENUM || type == TABLE || type == SEQUENCE || type == EXTEND && type(beginning + 1) == ENUM;
    }

    private void separate(int at) {
        int before = type(at - 1);
        if (before != SEMICOLON && before != OPEN_BRACE) {
            putBefore(at, SEMICOLON, ";");
        }
    }

    // ---- what is wrong with them

    private void mend(int at) {
        int type = type(at);
        int next = isOnSameLine(at + 1) ? type(at + 1) : NOTHING;
        if (Keywords.isReserved(type) && (next == ASSIGN || next == COLON)) {
            mendReserved(at);
        } else if (Keywords.isDeclaring(type) && Keywords.isReserved(next) && isOnSameLine(at + 2)) {
            mendReserved(at + 1);
        } else if (type == KEBAB || type == PASCAL) {
            mendWord(at, next);
        }
        int mended = type(at);
        if (mended == FLOW) {
            mendFlow(at);
        } else if (Keywords.isWithKind(mended) && next != ASSIGN) {
            mendKind(at);
        } else if (mended == WHEN || mended == UNLESS) {
            mendComparisons(at);
        } else {
            int name = mended == INHERITED || mended == PARAM || mended == LET || mended == FOR ? at + 1 : at;
            if (Keywords.isName(type(name)) && type(name + 1) == COLON) {
                mendKindInSmallLetters(name + 2);
            }
        }
    }

    private void mendReserved(int at) {
        boolean isAll = type(at) == ALL && type(at - 1) == VARIANT;
        report(at, isAll ? ParseDiagnostics.variantAll(span(at)) : ParseDiagnostics.reservedWord(span(at)));
        visible.get(at).setType(KEBAB);
    }

    /** A word that is no keyword, at the beginning of a statement. */
    private void mendWord(int at, int next) {
        if (next == EQUAL) {
            report(at, ParseDiagnostics.twoEqualsSigns(span(at + 1)));
            visible.get(at + 1).setType(ASSIGN);
        } else if (next == COLON && type(at + 2) == ASSIGN) {
            report(at, ParseDiagnostics.colonForEqualsSign(span(at + 1).to(span(at + 2)), span(at)));
            visible.get(at + 1).setChannel(Token.HIDDEN_CHANNEL);
        } else if (next == COLON && (Keywords.isLiteral(type(at + 2)) || type(at + 2) == OPEN_BRACKET)) {
            report(at, ParseDiagnostics.colonForEqualsSign(span(at + 1), span(at)));
            visible.get(at + 1).setType(ASSIGN);
        } else if (Keywords.isLiteral(next) || next == OPEN_BRACKET) {
            if (!mendKeyword(at, Keywords.nearestBefore(next, visible.get(at).getText()))) {
                mendMissingEqualsSign(at);
            }
        } else if (next == ARROW && Keywords.isName(type(at + 2))) {
            if (!mendKeyword(at, nearestStatement(at))) {
                report(at, ParseDiagnostics.flowWithoutKeyword(span(at), span(at + 2)));
                putBefore(at, FLOW, "flow");
            }
        } else if (Keywords.isName(next) && !mendKeyword(at, nearestStatement(at))) {
            int third = isOnSameLine(at + 2) ? type(at + 2) : NOTHING;
            if (third == NOTHING || third == SEMICOLON || third == CLOSE_BRACE) {
                mendMissingEqualsSign(at);
            } else {
                report(at, ParseDiagnostics.unknownKeyword(span(at), null));
                visible.get(at).setType(MISSPELT);
            }
        }
    }

    private boolean mendKeyword(int at, @Nullable String nearest) {
        if (nearest == null) {
            return false;
        }
        report(at, ParseDiagnostics.unknownKeyword(span(at), nearest));
        visible.get(at).setType(Keywords.type(nearest));
        return true;
    }

    private @Nullable String nearestStatement(int at) {
        return Keywords.nearestStatement(visible.get(at).getText());
    }

    private void mendMissingEqualsSign(int at) {
        report(at, ParseDiagnostics.noEqualsSign(span(at), span(at + 1)));
        putBefore(at + 1, ASSIGN, "=");
    }

    /** {@code flow name "Title" a -> b}: the colon is missing. */
    private void mendFlow(int at) {
        int next = at + 1;
        if (!Keywords.isName(type(next)) || !isOnSameLine(next)) {
            return;
        }
        next++;
        boolean titled = type(next) == STRING;
        next += titled ? 1 : 0;
        if (isOnSameLine(next)
                && (titled && type(next) == ARROW || Keywords.isName(type(next)) && isArrowAhead(next))) {
            report(at, ParseDiagnostics.noColon(span(next), "the ends of the flow", true));
            putBefore(next, COLON, ":");
        }
    }

    private boolean isArrowAhead(int at) {
        int next = at + 1;
        while (type(next) == DOT && Keywords.isName(type(next + 1))) {
            next += 2;
        }
        return type(next) == ARROW && isOnSameLine(next);
    }

    /** {@code component name "Title" Kind}: the colon is missing; {@code component name : kind}: the capital is. */
    private void mendKind(int at) {
        int next = at + 1;
        if (!Keywords.isName(type(next)) || !isOnSameLine(next)) {
            return;
        }
        next++;
        next += type(next) == STRING ? 1 : 0;
        if (type(next) == PASCAL && isOnSameLine(next)) {
            report(at, ParseDiagnostics.noColon(span(next), "the kind", false));
            putBefore(next, COLON, ":");
        } else if (type(next) == COLON) {
            mendKindInSmallLetters(next + 1);
        }
    }

    /** A kind, also with the name of its library before it, that begins with a small letter. */
    private void mendKindInSmallLetters(int from) {
        int at = from;
        while (Keywords.isName(type(at)) && type(at + 1) == DOT) {
            at += 2;
        }
        int type = type(at);
        if (isOnSameLine(at) && Keywords.isName(type) && type != PASCAL && type != QUOTED && type != SET) {
            CommonToken token = visible.get(at);
            String pascal = Spelling.pascal(token.getText());
            report(at, ParseDiagnostics.noKind(span(at), pascal));
            token.setType(PASCAL);
            token.setText(pascal);
        }
    }

    /** In a condition every {@code =} is meant as a comparison, until the next statement. */
    private void mendComparisons(int at) {
        for (int next = at + 1; next < visible.size(); next++) {
            int type = type(next);
            if (type == SEMICOLON
                    || type == OPEN_BRACE
                    || type == CLOSE_BRACE
                    || isFirstOnLine(next) && isCertainBeginning(next)) {
                return;
            }
            if (type == ASSIGN) {
                report(next, ParseDiagnostics.oneEqualsSign(span(next)));
                visible.get(next).setType(EQUAL);
            }
        }
    }

    /** {@code 250k eur}: the capitals are missing. */
    private void mendCurrency(int at) {
        boolean number = type(at) == MAGNITUDE || type(at) == INTEGER || type(at) == DECIMAL;
        if (number && isOnSameLine(at + 1) && type(at + 1) == KEBAB) {
            CommonToken code = visible.get(at + 1);
            String text = code.getText();
            if (text.length() == 3 && text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                report(at, ParseDiagnostics.badCurrency(span(at + 1), text));
                code.setType(PASCAL);
                code.setText(text.toUpperCase(Locale.ROOT));
            }
        }
    }

    // ---- tokens

    private int type(int at) {
        return at < 0 || at >= visible.size() ? NOTHING : visible.get(at).getType();
    }

    /** Whether the token stands on the line where the one before it ends. */
    private boolean isOnSameLine(int at) {
        return at > 0 && at < visible.size() && type(at) != Token.EOF && !isFirstOnLine(at);
    }

    private Span span(int at) {
        return Tokens.span(file, visible.get(at));
    }

    private void report(int at, Diagnostic diagnostic) {
        mendedLines.add(visible.get(at).getLine());
        diagnostics.report(diagnostic);
    }

    private void putBefore(int at, int type, String text) {
        putBefore.put(visible.get(at), Tokens.putIn(type, text, visible.get(at)));
    }

    private List<Token> withInsertions(List<Token> tokens) {
        List<Token> all = new ArrayList<>(tokens.size() + putBefore.size());
        for (Token token : tokens) {
            @Nullable Token before = putBefore.get(token);
            if (before != null) {
                all.add(before);
            }
            all.add(token);
        }
        return all;
    }
}
