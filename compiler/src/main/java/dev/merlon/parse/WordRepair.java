package dev.merlon.parse;

import static dev.merlon.grammar.MerlonLexer.*;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** Mends a statement that begins with a word that is no keyword: a misspelt one, one that is left out, a fact without its sign. */
final class WordRepair {
    private final MendableTokens tokens;
    private final HeadRepair heads;
    private final FlowRepair flows;
    private final boolean isModel;

    WordRepair(MendableTokens tokens, HeadRepair heads, FlowRepair flows) {
        this.tokens = tokens;
        this.heads = heads;
        this.flows = flows;
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

    /** A word that is no keyword, at the beginning of a statement. Gives back whether that was all there is to mend. */
    boolean mend(int at, int next) {
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
}
