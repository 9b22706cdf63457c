package dev.merlon.merge;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.parse.SyntaxTree;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart. Each character goes to one part: what stands behind a declaration on its line belongs to it, and so do the
 * comments directly before it. A comment with a blank line behind it, or the last in a body, stands alone.
 */
final class BlockReader {
    static final String REMARK = "comment behind ";

    private final String text;
    private final List<Token> tokens;
    /** The next token that belongs to no part yet. */
    private int next;
    /** The next character that belongs to no part yet. */
    private int cursor;

    private BlockReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The parts of a file, or null where it has mistakes in its syntax. An empty file has no parts. */
    static @Nullable Block read(String text) {
        if (text.isBlank()) {
            return new Block("", List.of(), text);
        }
        SyntaxTree tree = SyntaxTree.of(new SourceFile("", text), new Diagnostics());
        if (tree == null) {
            return null;
        }
        List<Unit> units = new ArrayList<>();
        LanguageContext language = tree.file().language();
        if (language != null) {
            units.add(new Unit(language));
        }
        units.addAll(units(tree.file().item()));
        BlockReader reader = new BlockReader(text, tree.tokens());
        List<Part> parts = reader.parts(units, tree.tokens().size() - 1);
        return new Block("", parts, text.substring(reader.cursor));
    }

    /** A declaration with the annotations before it and behind it. */
    private static final class Unit {
        private final ParserRuleContext tree;
        private final Token first;
        private Token last;

        Unit(ParserRuleContext tree) {
            this(tree, tree.getStart());
        }

        Unit(ParserRuleContext tree, Token first) {
            this.tree = tree;
            this.first = first;
            this.last = tree.getStop();
        }
    }

    /** An annotation on the last line of a declaration is about that, any other about the next. */
    private static List<Unit> units(List<ItemContext> items) {
        List<Unit> units = new ArrayList<>();
        Token waiting = null;
        for (ItemContext item : items) {
            if (item instanceof SeparatorContext) {
                continue;
            }
            Unit previous = units.isEmpty() ? null : units.get(units.size() - 1);
            if (!(item instanceof AnnotationContext)) {
                units.add(new Unit(item, waiting == null ? item.getStart() : waiting));
                waiting = null;
            } else if (waiting == null
                    && previous != null
                    && lastLine(previous.tree.getStop()) == item.getStart().getLine()) {
                previous.last = item.getStop();
            } else if (waiting == null) {
                waiting = item.getStart();
            }
        }
        return units;
    }

    private List<Part> parts(List<Unit> units, int end) {
        List<Part> parts = new ArrayList<>();
        String previous = "";
        for (Unit unit : units) {
            remarks(unit.first.getTokenIndex(), false, previous, parts);
            Part part = part(unit);
            previous = part.key().text();
            parts.add(part);
        }
        remarks(end, true, previous, parts);
        return parts;
    }

    private Part part(Unit unit) {
        int start = cursor;
        int first = unit.tree.getStart().getStartIndex();
        int line = Math.max(start, text.lastIndexOf('\n', first - 1) + 1);
        BodyContext body = unit.tree.getRuleContext(BodyContext.class, 0);
        int headEnd = body == null ? end(unit.tree.getStop()) : endBefore(body.getStart());
        Block block = body == null ? null : block(body, headEnd);
        int trail = body == null ? headEnd : cursor;
        cursor = end(unit.last);
        next = unit.last.getTokenIndex() + 1;
        restOfLine();
        String lead = text.substring(start, line);
        String behind = text.substring(trail, cursor);
        return new Part(
                Keys.of(unit.tree),
                lead,
                text.substring(line, headEnd),
                block,
                behind,
                Words.BEGINNING + Words.of(lead) + shape(unit.tree, line, headEnd, block) + Words.of(behind),
                () -> Pieces.of(unit.tree, text, line, headEnd),
                startsLine(start),
                endsLine());
    }

    /** The clauses of a head count the same at the beginning of the body, and no body as an empty one. */
    private String shape(ParserRuleContext tree, int start, int end, @Nullable Block body) {
        ClauseContext clause =
                tree instanceof ClauseStatementContext ? null : tree.getRuleContext(ClauseContext.class, 0);
        int clauses = clause == null ? end : clause.getStart().getStartIndex();
        StringBuilder shape = new StringBuilder(Words.of(text.substring(start, clauses)));
        List<Part> parts = body == null ? List.of() : body.parts();
        boolean isEmpty = clause == null && parts.isEmpty();
        shape.append(isEmpty ? "" : "{");
        List<ClauseContext> all = tree.getRuleContexts(ClauseContext.class);
        for (int i = 0; clause != null && i < all.size(); i++) {
            int from = all.get(i).getStart().getStartIndex();
            int to = i + 1 < all.size() ? all.get(i + 1).getStart().getStartIndex() : end;
            shape.append(Words.BEGINNING).append(Words.of(text.substring(from, to)));
        }
        if (body != null) {
            shape.append(Words.comments(body.open()));
            parts.forEach(part -> shape.append(part.shape()));
        }
        return shape.append(isEmpty ? "" : "}").toString();
    }

    private Block block(BodyContext body, int from) {
        cursor = end(body.getStart());
        next = body.getStart().getTokenIndex() + 1;
        restOfLine();
        String open = text.substring(from, cursor);
        List<Part> parts = parts(units(body.item()), body.getStop().getTokenIndex());
        int close = cursor;
        cursor = end(body.getStop());
        return new Block(open, parts, text.substring(close, cursor));
    }

    /** Comments that stand alone, up to a token; at the end of a body all of them. */
    private void remarks(int end, boolean isEnd, String previous, List<Part> parts) {
        int last = -1;
        int stop = tokens.get(end).getStartIndex();
        for (int i = next; i < end; i++) {
            Token token = tokens.get(i);
            if (!Words.isComment(token)) {
                continue;
            }
            if (last >= 0 && isApart(last, token.getStartIndex())) {
                parts.add(remark(last, stop, previous));
            }
            last = end(token);
        }
        if (last >= 0 && (isEnd || isApart(last, stop))) {
            parts.add(remark(last, stop, previous));
        }
        next = end;
    }

    private Part remark(int commentEnd, int stop, String previous) {
        int start = cursor;
        int line = text.indexOf('\n', commentEnd);
        cursor = line < 0 || line >= stop ? commentEnd : line + 1;
        String remark = text.substring(start, cursor);
        Key key = new Key(REMARK + previous, "a comment", false);
        String shape = Words.BEGINNING + Words.of(remark);
        return new Part(key, "", remark, null, "", shape, List::of, startsLine(start), endsLine());
    }

    /** Goes on behind the comments and semicolons that follow on this line, and behind its end if nothing else does. */
    private void restOfLine() {
        for (int at = next; ; at++) {
            Token token = tokens.get(at);
            if (token.getType() == MerlonLexer.BLANK) {
                int line = text.indexOf('\n', cursor);
                if (line >= 0 && line <= token.getStopIndex()) {
                    cursor = line + 1;
                    next = at;
                    return;
                }
            } else if (token.getType() == MerlonLexer.SEMICOLON || Words.isComment(token)) {
                cursor = end(token);
                next = at + 1;
            } else {
                return;
            }
        }
    }

    private int endBefore(Token brace) {
        int at = brace.getTokenIndex() - 1;
        while (tokens.get(at).getChannel() != Token.DEFAULT_CHANNEL) {
            at--;
        }
        return end(tokens.get(at));
    }

    private boolean isApart(int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private boolean startsLine(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private boolean endsLine() {
        return startsLine(cursor) || cursor == text.length();
    }

    private static int end(Token token) {
        return token.getStopIndex() + 1;
    }

    private static int lastLine(Token token) {
        return token.getLine()
                + (int) token.getText().chars().filter(c -> c == '\n').count();
    }
}
