package dev.merlon.parse;

import dev.merlon.ast.Annotation;
import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonParser.AnnotationArgumentsContext;
import dev.merlon.grammar.MerlonParser.AnnotationContext;
import dev.merlon.grammar.MerlonParser.BodyContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import dev.merlon.grammar.MerlonParser.NameContext;
import dev.merlon.grammar.MerlonParser.SeparatorContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns the items of a file or a body into statements, with the doc comments and annotations that belong to each. */
final class ItemBuilder {
    private final Names names;
    private final ExpressionBuilder expressions;
    private final StatementBuilder statements;
    private final DocComments docs;
    private final Diagnostics diagnostics;
    private final Breaks breaks;

    ItemBuilder(
            Names names,
            LiteralBuilder literals,
            TemplateBuilder templates,
            Diagnostics diagnostics,
            Breaks breaks,
            BufferedTokenStream tokens) {
        this.names = names;
        this.expressions = new ExpressionBuilder(names, literals, diagnostics, breaks);
        this.statements = new StatementBuilder(this, names, literals, templates, expressions, diagnostics, breaks);
        this.docs = new DocComments(tokens);
        this.diagnostics = diagnostics;
        this.breaks = breaks;
    }

    Body body(BodyContext tree) {
        return new Body(items(tree.item()), names.span(tree));
    }

    @Nullable
    Body bodyOrNull(@Nullable BodyContext tree) {
        return tree == null ? null : body(tree);
    }

    List<Item> items(List<ItemContext> trees) {
        List<Item> items = new ArrayList<>(trees.size());
        List<Annotation> waiting = new ArrayList<>();
        String documentation = null;
        ItemContext previous = null;
        for (ItemContext tree : trees) {
            if (tree instanceof SeparatorContext) {
                continue;
            }
            if (tree instanceof AnnotationContext annotation) {
                if (previous != null && waiting.isEmpty() && isOnLastLineOf(previous, annotation)) {
                    attach(items, annotation(annotation));
                } else {
                    documentation = documentation == null ? docs.before(tree.getStart()) : documentation;
                    waiting.add(annotation(annotation));
                }
                continue;
            }
            documentation = documentation == null ? docs.before(tree.getStart()) : documentation;
            items.add(new Item(statement(tree), documentation, waiting));
            previous = tree;
            documentation = null;
            waiting.clear();
        }
        for (Annotation annotation : waiting) {
            diagnostics.report(ParseDiagnostics.annotationOfNothing(annotation.span()));
        }
        return items;
    }

    private Statement statement(ItemContext tree) {
        return breaks.isBroken(tree) ? statements.salvage(tree) : tree.accept(statements);
    }

    private Annotation annotation(AnnotationContext tree) {
        return annotation(tree, tree.name(), tree.annotationArguments());
    }

    Annotation annotation(
            ParserRuleContext tree, @Nullable NameContext name, @Nullable AnnotationArgumentsContext arguments) {
        List<Expression> values = arguments == null || breaks.isBroken(arguments)
                ? List.of()
                : expressions.expressions(arguments.expression());
        Token word = name == null ? tree.getStart() : name.getStart();
        return new Annotation(names.name(word), values, names.span(tree));
    }

    private static boolean isOnLastLineOf(ItemContext previous, AnnotationContext annotation) {
        Token last = previous.getStop() == null ? previous.getStart() : previous.getStop();
        return Tokens.lastLine(last) == annotation.getStart().getLine();
    }

    private static void attach(List<Item> items, Annotation annotation) {
        int last = items.size() - 1;
        Item item = items.get(last);
        List<Annotation> annotations = new ArrayList<>(item.annotations());
        annotations.add(annotation);
        items.set(last, new Item(item.statement(), item.documentation(), annotations));
    }
}
