package dev.merlon.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that a file says, each piece on its own with the names of what it stands in; and its comments. */
final class Leaves {
    private static final Pattern COMMENT = Pattern.compile("//+ (remark-\\d+)|/\\* (remark-\\d+) \\*/");

    private final TreeSet<String> leaves = new TreeSet<>();

    private Leaves() {}

    static TreeSet<String> of(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<Item> items =
                Parser.parse(new SourceFile("a.tm", text), diagnostics).items();
        assertThat(diagnostics.hasErrors())
                .as(diagnostics.inFileOrder() + "\n" + text)
                .isFalse();
        Leaves leaves = new Leaves();
        leaves.items(items, "");
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            leaves.leaves.add(comment.group(1) == null ? comment.group(2) : comment.group(1));
        }
        return leaves.leaves;
    }

    private void items(List<Item> items, String path) {
        for (Item item : items) {
            item.annotations().forEach(each -> add(path, "@" + said(each.span()) + " " + name(item.statement())));
            statement(item.statement(), path);
        }
    }

    private void statement(Statement statement, String path) {
        if (statement instanceof ElementStatement.Line line) {
            clause(line.clause(), path);
            return;
        }
        String name = name(statement);
        if (name.equals(said(statement.span()))) {
            add(path, name);
            return;
        }
        add(path, name);
        String inside = path + name + " / ";
        if (statement instanceof ElementStatement.Element element) {
            add(inside, "keyword " + element.keyword());
            add(
                    inside,
                    "title " + (element.title() == null ? "" : element.title().value()));
            element.kinds().forEach(kind -> add(inside, "kind " + kind));
            element.clauses().forEach(clause -> clause(clause, inside));
            items(element.body() == null ? List.of() : element.body().items(), inside);
        } else if (statement instanceof ElementStatement.Flow flow) {
            add(inside, said(flow.target().span()));
            flow.clauses().forEach(clause -> clause(clause, inside));
            items(flow.body() == null ? List.of() : flow.body().items(), inside);
        } else if (statement instanceof DecisionStatement.Decision decision) {
            items(decision.body() == null ? List.of() : decision.body().items(), inside);
        } else if (statement instanceof ModelStatement.Assume assume) {
            items(assume.body() == null ? List.of() : assume.body().items(), inside);
        } else if (statement instanceof FileStatement.Variant variant) {
            items(variant.body().items(), inside);
        } else if (statement instanceof FileStatement.ExtendElement extension) {
            items(extension.body() == null ? List.of() : extension.body().items(), inside);
        } else {
            throw new AssertionError("unexpected " + statement);
        }
    }

    private static String name(Statement statement) {
        if (statement instanceof ElementStatement.Element element) {
            return element.name().text();
        }
        if (statement instanceof ElementStatement.Flow flow && flow.name() != null) {
            return flow.name().text();
        }
        if (statement instanceof ElementStatement.Flow flow) {
            return "flow to " + flow.target();
        }
        if (statement instanceof DecisionStatement.Decision decision) {
            return decision.verb() + " " + decision.rule()
                    + (decision.scope() == null
                            ? ""
                            : " " + said(decision.scope().span()));
        }
        if (statement instanceof ModelStatement.Assume assume) {
            return "assume " + assume.name();
        }
        if (statement instanceof FileStatement.Variant variant) {
            return "variant " + variant.name();
        }
        if (statement instanceof FileStatement.ExtendElement extension) {
            return "extend " + extension.element().text();
        }
        return said(statement.span());
    }

    private void clause(Clause clause, String path) {
        if (clause instanceof Clause.With with) {
            with.controls().forEach(control -> add(path, "with " + control));
        } else if (clause instanceof Clause.Without without) {
            without.controls().forEach(control -> add(path, "without " + control));
        } else if (clause instanceof Clause.Uses uses) {
            uses.items().forEach(item -> add(path, uses.verb() + " " + said(item.span())));
        } else {
            add(path, said(clause.span()));
        }
    }

    private void add(String path, String leaf) {
        leaves.add(path + leaf);
    }

    /** The text without comments, and with single blanks. */
    private static String said(Span span) {
        return span.text()
                .replaceAll("/\\*.*?\\*/", " ")
                .replaceAll("//[^\n]*", " ")
                .replaceAll("\\s*=\\s*", " = ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
