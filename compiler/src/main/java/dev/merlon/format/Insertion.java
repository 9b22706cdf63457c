package dev.merlon.format;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.parse.SyntaxTree;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a file what is to be said of one of its elements, at the place where a person would write it.
 *
 * <p>Nothing else changes; a file that was in the one style is in it afterwards. Elements are found by the place where they are
 * declared. Every method gives the new text, or null where nothing can be said there.
 */
public final class Insertion {
    private final SourceFile file;
    private final SyntaxTree tree;
    private final Subject subject;

    private Insertion(SourceFile file, SyntaxTree tree, Subject subject) {
        this.file = file;
        this.tree = tree;
        this.subject = subject;
    }

    /** At the element whose declaration has its name, its ends or its datum at a place; null where there is none. */
    public static @Nullable Insertion at(Span place) {
        SyntaxTree tree = SyntaxTree.of(place.file(), new Diagnostics());
        Subject subject = tree == null ? null : Subject.find(tree.file(), place.start());
        return tree == null || subject == null ? null : new Insertion(place.file(), tree, subject);
    }

    /** {@code name = value}; an {@code unknown} in its place is replaced. */
    public @Nullable String fact(String name, String value) {
        if (subject.isInParentheses()) {
            return styled(attribute(name, value));
        }
        for (ItemContext item : subject.statements()) {
            if (item instanceof FactContext fact && fact.name().getText().equals(name)) {
                ExpressionContext stated = fact.expression(0);
                return stated.getText().equals("unknown") ? styled(replaced(stated, value)) : null;
            }
        }
        return styled(statement(name + " = " + value));
    }

    /** {@code with} or {@code without} a control. */
    public @Nullable String control(String verb, String kind) {
        if (subject.isInParentheses()) {
            return null;
        }
        for (ClauseContext clause : subject.clauses()) {
            if (clause.getStart().getText().equals(verb)) {
                return styled(List.of(Edit.after(clause.getStop(), ", " + kind)));
            }
        }
        String clause = verb + " " + kind;
        return styled(subject.takesInBody() ? statement(clause) : header(clause));
    }

    /** Which data are used, or as whom something acts; {@code carries unknown} and the like are replaced. */
    public @Nullable String clauses(List<String> clauses) {
        if (subject.isInParentheses()) {
            return null;
        }
        for (ClauseContext stated : subject.clauses()) {
            if (stated instanceof UsesClauseContext uses
                    && uses.uses().getText().equals("unknown")) {
                boolean inBody = stated.getParent() instanceof ClauseStatementContext;
                String between = inBody ? LineEnds.of(file.text()) + indentation(stated.getStart()) : " ";
                return styled(replaced(stated, String.join(between, clauses)));
            }
        }
        boolean inHeader = subject.isFlow() && subject.body() == null;
        return styled(inHeader ? header(String.join(" ", clauses)) : statement(clauses));
    }

    /** A statement in a variant about an element of its model, in braces behind its name if need be. */
    public @Nullable String inVariant(String statement) {
        BodyContext body = subject.body();
        if (body == null) {
            return null;
        }
        Token anchor = body.getStart();
        for (ItemContext item : body.item()) {
            if (item instanceof RemoveStatementContext || item instanceof ExtendElementContext) {
                anchor = item.getStop();
            }
        }
        return styled(List.of(
                below(anchor, List.of(statement), indentation(subject.start()) + "  ", anchor != body.getStart())));
    }

    /** A statement in a variant about the model itself. */
    public @Nullable String firstInVariant(List<String> statements) {
        BodyContext body = subject.body();
        return body == null
                ? null
                : styled(List.of(below(body.getStart(), statements, indentation(subject.start()) + "  ", false)));
    }

    /** The place of the name in an {@code extend} of an element in a variant, the last one; null where there is none. */
    public @Nullable Span extension(String element) {
        Span found = null;
        for (ItemContext item : subject.statements()) {
            if (item instanceof ExtendElementContext extension
                    && extension.elementReference().getText().equals(element)) {
                found = file.span(
                        extension.elementReference().getStart().getStartIndex(),
                        extension.elementReference().getStop().getStopIndex() + 1);
            }
        }
        return found;
    }

    // ---- where

    private List<Edit> statement(String statement) {
        return statement(List.of(statement));
    }

    private List<Edit> statement(List<String> statements) {
        BodyContext body = subject.body();
        Token last = subject.lastSimple();
        if (last != null) {
            return List.of(below(last, statements, indentation(last), true));
        }
        String deeper = indentation(subject.start()) + "  ";
        return body == null ? newBody(statements, deeper) : List.of(below(body.getStart(), statements, deeper, false));
    }

    private static List<Edit> replaced(ParserRuleContext tree, String text) {
        return List.of(new Edit(tree.getStart().getStartIndex(), tree.getStop().getStopIndex() + 1, text));
    }

    private List<Edit> header(String clause) {
        return List.of(Edit.after(subject.endOfHeader(), " " + clause));
    }

    /** Behind a statement, or behind an opening brace. */
    private Edit below(Token anchor, List<String> statements, String indentation, boolean isStatement) {
        Token next = nextVisible(anchor);
        if (next == null || next.getLine() != Comments.lastLine(anchor)) {
            String end = LineEnds.of(file.text()) + indentation;
            return Edit.at(endOfLine(anchor), end + String.join(end, statements));
        }
        String said = String.join("; ", statements);
        boolean isLast = next.getType() == MerlonLexer.CLOSE_BRACE;
        boolean isStopped = next.getType() == MerlonLexer.SEMICOLON;
        return Edit.after(anchor, (isStatement ? "; " : " ") + said + (isLast ? " " : isStopped ? "" : ";"));
    }

    private List<Edit> newBody(List<String> statements, String indentation) {
        Token end = subject.endOfHeader();
        Token next = nextVisible(end);
        boolean goesOn =
                next != null && next.getLine() == Comments.lastLine(end) && next.getType() != MerlonLexer.AT_SIGN;
        if (goesOn) {
            return List.of(Edit.after(end, " { " + String.join("; ", statements) + " }"));
        }
        String line = LineEnds.of(file.text());
        String close = line + indentation(subject.start()) + "}";
        String inside = line + indentation + String.join(line + indentation, statements) + close;
        int comment = endOfLine(end);
        boolean hasAnnotation = next != null && next.getLine() == Comments.lastLine(end);
        return hasAnnotation || comment == end.getStopIndex() + 1
                ? List.of(Edit.after(end, " {" + inside))
                : List.of(Edit.after(end, " {"), Edit.at(comment, inside));
    }

    private List<Edit> attribute(String name, String value) {
        AttributesContext attributes = subject.attributes();
        String said = name + " = " + value;
        if (attributes == null) {
            return List.of(Edit.after(subject.endOfHeader(), " (" + said + ")"));
        }
        for (AttributeContext stated : attributes.attribute()) {
            if (stated.name().getText().equals(name)
                    && stated.expression().getText().equals("unknown")) {
                return replaced(stated.expression(), value);
            }
        }
        List<AttributeContext> all = attributes.attribute();
        return List.of(Edit.after(all.get(all.size() - 1).getStop(), ", " + said));
    }

    // ---- the text around

    private @Nullable Token nextVisible(Token token) {
        for (int i = token.getTokenIndex() + 1; i < tree.tokens().size(); i++) {
            Token next = tree.tokens().get(i);
            if (next.getChannel() == Token.DEFAULT_CHANNEL) {
                return next.getType() == Token.EOF ? null : next;
            }
        }
        return null;
    }

    /** Behind a token, and behind the comments on its line. */
    private int endOfLine(Token token) {
        int end = token.getStopIndex() + 1;
        int line = Comments.lastLine(token);
        for (int i = token.getTokenIndex() + 1; i < tree.tokens().size(); i++) {
            Token next = tree.tokens().get(i);
            if (next.getType() == MerlonLexer.BLANK) {
                continue;
            }
            if (next.getChannel() == Token.DEFAULT_CHANNEL || next.getLine() != line) {
                return end;
            }
            end = next.getStopIndex() + 1;
            line = Comments.lastLine(next);
        }
        return end;
    }

    /** What the line of a token begins with. */
    private String indentation(Token token) {
        String line = file.line(token.getLine());
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(0, at);
    }

    private @Nullable String styled(List<Edit> edits) {
        StringBuilder text = new StringBuilder(file.text());
        List<Edit> fromTheEnd = new ArrayList<>(edits);
        fromTheEnd.sort((one, other) -> Integer.compare(other.start(), one.start()));
        fromTheEnd.forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
        String changed = text.toString();
        boolean wasInStyle = file.text().equals(Formatter.format(file, new Diagnostics()));
        return wasInStyle ? Formatter.format(new SourceFile(file.name(), changed), new Diagnostics()) : changed;
    }

    /** A stretch of the text that another takes the place of. */
    private record Edit(int start, int end, String text) {
        static Edit at(int place, String text) {
            return new Edit(place, place, text);
        }

        static Edit after(Token token, String text) {
            return at(token.getStopIndex() + 1, text);
        }
    }
}
