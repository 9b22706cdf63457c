package dev.merlon.parse;

import dev.merlon.ast.Clause;
import dev.merlon.ast.Clause.DataVerb;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.grammar.MerlonParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns trees of clauses into records; those with mistakes are left out. */
final class ClauseBuilder extends MerlonParserBaseVisitor<Clause> {
    private final Names names;
    private final LiteralBuilder literals;
    private final ExpressionBuilder expressions;
    private final Breaks breaks;

    ClauseBuilder(Names names, LiteralBuilder literals, ExpressionBuilder expressions, Breaks breaks) {
        this.names = names;
        this.literals = literals;
        this.expressions = expressions;
        this.breaks = breaks;
    }

    List<Clause> clauses(List<ClauseContext> trees) {
        List<Clause> clauses = new ArrayList<>(trees.size());
        for (ClauseContext tree : trees) {
            if (!breaks.isBroken(tree)) {
                clauses.add(tree.accept(this));
            }
        }
        return clauses;
    }

    List<Clause.Attribute> attributes(@Nullable AttributesContext tree) {
        if (tree == null) {
            return List.of();
        }
        List<Clause.Attribute> attributes = new ArrayList<>();
        for (AttributeContext attribute : tree.attribute()) {
            attributes.add(new Clause.Attribute(
                    names.name(attribute.name()),
                    expressions.expression(attribute.expression()),
                    names.span(attribute)));
        }
        return attributes;
    }

    @Override
    public Clause visitWithClause(WithClauseContext tree) {
        return new Clause.With(names.kinds(tree.kindReferences()), names.span(tree));
    }

    @Override
    public Clause visitWithoutClause(WithoutClauseContext tree) {
        return new Clause.Without(names.kinds(tree.kindReferences()), names.span(tree));
    }

    @Override
    public Clause visitInClause(InClauseContext tree) {
        return new Clause.In(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Clause visitViaClause(ViaClauseContext tree) {
        return new Clause.Via(names.kinds(tree.kindReferences()), names.span(tree));
    }

    @Override
    public Clause visitUsesClause(UsesClauseContext tree) {
        List<Clause.UseItem> items = new ArrayList<>();
        for (UseItemContext item : tree.uses().useItem()) {
            items.add(new Clause.UseItem(datum(item), attributes(item.attributes()), names.span(item)));
        }
        return new Clause.Uses(verb(tree.verb), items, names.span(tree));
    }

    /** The datum of a use; the keyword {@code unknown} stays a name. */
    private QualifiedName datum(UseItemContext item) {
        if (item.UNKNOWN() == null) {
            return names.qualifiedName(item.qualifiedName());
        }
        Name unknown = new Name(item.UNKNOWN().getText(), names.span(item));
        return new QualifiedName(List.of(unknown), unknown.span());
    }

    @Override
    public Clause visitContainsClause(ContainsClauseContext tree) {
        return new Clause.Contains(names.qualifiedNames(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Clause visitAsClause(AsClauseContext tree) {
        return new Clause.As(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Clause visitRunsAsClause(RunsAsClauseContext tree) {
        return new Clause.RunsAs(names.qualifiedName(tree.qualifiedName()), names.span(tree));
    }

    @Override
    public Clause visitAtClause(AtClauseContext tree) {
        return new Clause.At(literals.text(tree.text()), names.span(tree));
    }

    static DataVerb verb(Token word) {
        return switch (word.getType()) {
            case MerlonLexer.CARRIES -> DataVerb.CARRIES;
            case MerlonLexer.RETURNS -> DataVerb.RETURNS;
            case MerlonLexer.STORES -> DataVerb.STORES;
            case MerlonLexer.PROCESSES -> DataVerb.PROCESSES;
            default -> DataVerb.HOLDS;
        };
    }
}
