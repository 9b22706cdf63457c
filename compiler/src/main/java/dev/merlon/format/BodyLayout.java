package dev.merlon.format;

import static dev.merlon.format.Doc.SPACE;
import static dev.merlon.format.Doc.concat;
import static dev.merlon.format.Doc.nest;

import dev.merlon.format.Comments.Comment;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.AnnotationContext;
import dev.merlon.grammar.MerlonParser.SeparatorContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.jspecify.annotations.Nullable;

/** The statements between braces, or of a whole file, with the comments and annotations that belong to each. */
final class BodyLayout {
    private final Words words;
    private final ParseTreeVisitor<Doc> layout;

    private final List<Entry> entries = new ArrayList<>();
    /** Comments around semicolons that are left out. */
    private final List<Comment> loose = new ArrayList<>();

    private @Nullable ParseTree last;
    private boolean annotationsWait;
    private boolean behindSemicolon;
    /** Whether a remark ends the line of the last entry. */
    private boolean remarked;
    /** The line on which the annotation before this place ends. */
    private int annotationEnd;

    /**
     * A statement, or an annotation before one.
     *
     * @param blankBefore whether an empty line stands before it
     * @param joined whether it stands on the line of the one before
     * @param leads whether it is an annotation of the next one
     * @param stopped whether a semicolon must stand before it
     */
    private record Entry(Doc doc, boolean blankBefore, boolean joined, boolean leads, boolean stopped) {
        Entry with(Doc behind) {
            return new Entry(concat(doc, behind), blankBefore, joined, leads, stopped);
        }
    }

    BodyLayout(Words words, ParseTreeVisitor<Doc> layout, List<ParseTree> statements) {
        this.words = words;
        this.layout = layout;
        statements.forEach(this::add);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    // ---- in, one after the other

    private void add(ParseTree tree) {
        Token first = Together.first(tree);
        if (tree instanceof SeparatorContext || first.getType() == MerlonLexer.SEMICOLON) {
            leaveOut(first);
            behindSemicolon = true;
            return;
        }
        ParseTree owner = last;
        boolean isAnnotation = tree instanceof AnnotationContext;
        if (isAnnotation && owner != null && !annotationsWait && isOnLastLine(owner, first)) {
            replaceLast(concat(SPACE, tree.accept(layout)));
            return;
        }
        boolean joined = isAnnotation && annotationsWait && isBehindAnnotation(first);
        boolean stopped = behindSemicolon && owner != null && !annotationsWait && Swallowing.swallows(owner, tree);
        entries.add(entry(tree, first, joined, isAnnotation, stopped));
        behindSemicolon = false;
        remarked = endsLine(Together.last(tree));
        annotationsWait = isAnnotation;
        annotationEnd = isAnnotation ? Comments.lastLine(Together.last(tree)) : 0;
        last = isAnnotation ? last : tree;
    }

    private boolean isBehindAnnotation(Token first) {
        return annotationEnd == first.getLine()
                && loose.isEmpty()
                && words.take(first).isEmpty();
    }

    private static boolean isOnLastLine(ParseTree owner, Token first) {
        return Comments.lastLine(Together.last(owner)) == first.getLine();
    }

    private Entry entry(ParseTree tree, Token first, boolean joined, boolean leads, boolean stopped) {
        List<Comment> apart = List.copyOf(loose);
        List<Comment> before = words.take(first);
        boolean blank = words.isBlankBefore(first);
        loose.clear();
        if (apart.isEmpty() && before.isEmpty()) {
            return new Entry(tree.accept(layout), blank, joined, leads, stopped);
        }
        List<Doc> docs = new ArrayList<>();
        docs.add(lines(apart));
        if (!apart.isEmpty()) {
            // Without the semicolon between, it would document what follows.
            boolean documents = apart.get(apart.size() - 1).isDocumentation();
            docs.add(new Doc.Hard(
                    documents || (before.isEmpty() ? blank : before.get(0).blankBefore())));
        }
        docs.add(lines(before));
        if (!before.isEmpty()) {
            boolean remarks = !apart.isEmpty() && goesOn(apart.get(apart.size() - 1), before);
            docs.add(before.get(before.size() - 1).ends() ? new Doc.Hard(blank || remarks) : SPACE);
        }
        docs.add(tree.accept(layout));
        Comment start = apart.isEmpty() ? before.get(0) : apart.get(0);
        return new Entry(new Doc.Concat(docs), start.blankBefore(), joined, leads, stopped);
    }

    /** Whether comments in the form of documentation are the rest of a remark behind code, and document nothing. */
    private static boolean goesOn(Comment remark, List<Comment> comments) {
        return !remark.leads()
                && remark.isDocumentation()
                && comments.stream().allMatch(each -> each.isDocumentation() && !each.blankBefore());
    }

    /** Comments in the lines in which they stood. */
    private static Doc lines(List<Comment> comments) {
        List<Doc> docs = new ArrayList<>();
        Comment last = null;
        for (Comment comment : comments) {
            if (last != null) {
                docs.add(last.ends() || comment.leads() ? new Doc.Hard(comment.blankBefore()) : SPACE);
            }
            docs.add(comment.doc());
            last = comment;
        }
        return new Doc.Concat(docs);
    }

    private void leaveOut(Token semicolon) {
        loose.addAll(words.take(semicolon));
        // Behind a remark that ends its line there is no more room: what stands behind the semicolon would begin a line
        // and document what follows.
        if (loose.isEmpty() && !entries.isEmpty() && !remarked) {
            replaceLast(words.behind(semicolon));
            remarked = endsLine(semicolon);
        } else {
            loose.addAll(words.commentsBehind(semicolon));
        }
    }

    private boolean endsLine(Token token) {
        List<Comment> behind = words.commentsBehind(token);
        return !behind.isEmpty() && behind.get(behind.size() - 1).ends();
    }

    private void replaceLast(Doc behind) {
        int at = entries.size() - 1;
        entries.set(at, entries.get(at).with(behind));
    }

    // ---- out

    /** All of a file. */
    Doc file(Token end) {
        return concat(broken(), comments(end, entries.isEmpty()));
    }

    /** In braces, a statement a line. */
    Doc broken(Token open, List<Doc> first, Token close) {
        List<Doc> inside = new ArrayList<>();
        for (Doc doc : first) {
            inside.add(Doc.HARD_LINE);
            inside.add(doc);
        }
        if (!entries.isEmpty()) {
            // Documentation directly below a remark would be the rest of it.
            boolean remark = words.commentsBehind(open).stream().anyMatch(Comment::isDocumentation);
            inside.add(new Doc.Hard(remark && inside.isEmpty() && entries.get(0).blankBefore()));
            inside.add(broken());
        }
        inside.add(comments(close, inside.isEmpty()));
        return concat(
                words.word(open), nest(new Doc.Concat(inside)), Doc.HARD_LINE, words.plain(close), words.behind(close));
    }

    /** In braces on one line where that fits, with semicolons between. */
    Doc oneLine(Token open, Token close) {
        if (!loose.isEmpty() || !words.take(close).isEmpty()) {
            return broken(open, List.of(), close);
        }
        List<Doc> inside = new ArrayList<>();
        Entry before = null;
        for (Entry entry : entries) {
            if (before != null) {
                String stop = entry.stopped() ? ";" : "";
                inside.add(before.leads() ? Doc.EMPTY : new Doc.Either(stop, ";"));
            }
            inside.add(entry.joined() ? SPACE : Doc.LINE);
            inside.add(entry.doc());
            before = entry;
        }
        return Doc.group(
                words.word(open), nest(new Doc.Concat(inside)), Doc.LINE, words.plain(close), words.behind(close));
    }

    private Doc broken() {
        List<Doc> docs = new ArrayList<>();
        for (Entry entry : entries) {
            if (!docs.isEmpty()) {
                docs.add(entry.stopped() ? new Doc.Text(";") : Doc.EMPTY);
                docs.add(entry.joined() ? SPACE : new Doc.Hard(entry.blankBefore()));
            }
            docs.add(entry.doc());
        }
        return new Doc.Concat(docs);
    }

    /** What is left before the end. */
    private Doc comments(Token end, boolean isFirst) {
        List<Comment> left = new ArrayList<>(loose);
        left.addAll(words.take(end));
        if (left.isEmpty()) {
            return Doc.EMPTY;
        }
        return concat(new Doc.Hard(!isFirst && left.get(0).blankBefore()), lines(left));
    }
}
