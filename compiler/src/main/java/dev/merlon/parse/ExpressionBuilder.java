package dev.merlon.parse;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.Binder;
import dev.merlon.ast.Expression.ComparisonOperator;
import dev.merlon.ast.Expression.PathOptions;
import dev.merlon.ast.Expression.Quantifier;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.grammar.MerlonParserBaseVisitor;
import dev.merlon.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns trees of expressions into records. Trees with mistakes become {@code Malformed}, so that no method meets a gap.
 *
 * <p>Long because the language has one method for each form of expression.
 */
final class ExpressionBuilder extends MerlonParserBaseVisitor<Expression> {
    /** Longer rows of {@code and} or {@code or} are not read from left to right, which makes no difference but in depth. */
    private static final int DEEPEST_CHAIN = 60;

    private final Names names;
    private final LiteralBuilder literals;
    private final Diagnostics diagnostics;
    private final Breaks breaks;

    ExpressionBuilder(Names names, LiteralBuilder literals, Diagnostics diagnostics, Breaks breaks) {
        this.names = names;
        this.literals = literals;
        this.diagnostics = diagnostics;
        this.breaks = breaks;
    }

    Expression expression(ParserRuleContext tree) {
        return breaks.isBroken(tree) ? new Expression.Malformed(names.span(tree)) : tree.accept(this);
    }

    @Nullable
    Expression expressionOrNull(@Nullable ParserRuleContext tree) {
        return tree == null ? null : expression(tree);
    }

    List<Expression> expressions(List<? extends ParserRuleContext> trees) {
        List<Expression> expressions = new ArrayList<>(trees.size());
        for (ParserRuleContext tree : trees) {
            expressions.add(expression(tree));
        }
        return expressions;
    }

    // ---- literals

    @Override
    public Expression visitLiteralExpression(LiteralExpressionContext tree) {
        return expression(tree.literal());
    }

    @Override
    public Expression visitTextLiteral(TextLiteralContext tree) {
        return new Expression.TextLiteral(literals.text(tree.text()), names.span(tree));
    }

    @Override
    public Expression visitMoneyLiteral(MoneyLiteralContext tree) {
        return literals.money(tree.getStart(), tree.currency);
    }

    @Override
    public Expression visitIntegerLiteral(IntegerLiteralContext tree) {
        return literals.integer(tree.INTEGER().getSymbol(), tree.MINUS() != null, names.span(tree));
    }

    @Override
    public Expression visitDecimalLiteral(DecimalLiteralContext tree) {
        return literals.decimal(tree.getStart());
    }

    @Override
    public Expression visitDurationLiteral(DurationLiteralContext tree) {
        return literals.duration(tree.getStart());
    }

    @Override
    public Expression visitDateLiteral(DateLiteralContext tree) {
        return literals.date(tree.getStart());
    }

    @Override
    public Expression visitVersionLiteral(VersionLiteralContext tree) {
        return new Expression.VersionLiteral(tree.getText(), names.span(tree));
    }

    @Override
    public Expression visitTruthLiteral(TruthLiteralContext tree) {
        return new Expression.TruthLiteral(tree.TRUE() != null, names.span(tree));
    }

    @Override
    public Expression visitUnknownLiteral(UnknownLiteralContext tree) {
        return new Expression.UnknownLiteral(names.span(tree));
    }

    @Override
    public Expression visitBadNumber(BadNumberContext tree) {
        return literals.badNumber(tree.getStart());
    }

    @Override
    public Expression visitListExpression(ListExpressionContext tree) {
        return expression(tree.list());
    }

    @Override
    public Expression visitList(ListContext tree) {
        return new Expression.ListLiteral(expressions(tree.expression()), names.span(tree));
    }

    // ---- places

    @Override
    public Expression visitPlaceExpression(PlaceExpressionContext tree) {
        return expression(tree.place());
    }

    @Override
    public Expression visitOperand(OperandContext tree) {
        return expression(tree.getChild(ParserRuleContext.class, 0));
    }

    @Override
    public Expression visitNameExpression(NameExpressionContext tree) {
        Name name = names.name(tree.name());
        return new Expression.NameExpression(name, name.span());
    }

    @Override
    public Expression visitParenthesised(ParenthesisedContext tree) {
        return expression(tree.expression());
    }

    @Override
    public Expression visitNavigation(NavigationContext tree) {
        List<Expression> arguments = tree.OPEN_PAREN() == null ? null : expressions(tree.expression());
        return new Expression.Navigation(
                expression(tree.place()), names.name(tree.name()), arguments, names.span(tree));
    }

    @Override
    public Expression visitCall(CallContext tree) {
        return new Expression.Call(
                names.name(tree.name()), expressions(tree.expression()), path(tree.pathOptions()), names.span(tree));
    }

    @Override
    public Expression visitAggregate(AggregateContext tree) {
        return new Expression.Aggregate(
                names.name(tree.name()), binders(tree.binder()), expressionOrNull(tree.condition()), names.span(tree));
    }

    // ---- operators

    @Override
    public Expression visitQuantified(QuantifiedContext tree) {
        Connectives.of(tree).report(names, diagnostics);
        return new Expression.Quantified(
                quantifier(tree.quantifier), binders(tree.binder()), expression(tree.condition()), names.span(tree));
    }

    @Override
    public Expression visitCondition(ConditionContext tree) {
        return expression(tree.expression());
    }

    @Override
    public Expression visitConditional(ConditionalContext tree) {
        List<ConditionContext> parts = tree.condition();
        return new Expression.Conditional(
                expression(parts.get(0)),
                expression(parts.get(1)),
                parts.size() > 2 ? expression(parts.get(2)) : null,
                names.span(tree));
    }

    @Override
    public Expression visitEmptiness(EmptinessContext tree) {
        return new Expression.Emptiness(quantifier(tree.quantity), expression(tree.place()), names.span(tree));
    }

    @Override
    public Expression visitAdditive(AdditiveContext tree) {
        reportMinusWithoutBlanks(tree);
        return new Expression.Additive(
                expression(tree.expression(0)),
                tree.operator.getType() == MerlonLexer.MINUS,
                expression(tree.expression(1)),
                names.span(tree));
    }

    @Override
    public Expression visitReaches(ReachesContext tree) {
        return new Expression.Reaches(
                expression(tree.expression()), expression(tree.operand()), path(tree.pathOptions()), names.span(tree));
    }

    @Override
    public Expression visitComparison(ComparisonContext tree) {
        return new Expression.Comparison(
                expression(tree.expression(0)),
                comparison(tree.operator),
                expression(tree.expression(1)),
                names.span(tree));
    }

    @Override
    public Expression visitMembership(MembershipContext tree) {
        if (tree.NOT() == null
                && tree.expression(0) instanceof EmptinessContext emptiness
                && emptiness.place() instanceof NameExpressionContext variable) {
            diagnostics.report(ParseDiagnostics.quantifierWithoutCondition(
                    names.span(tree), emptiness.quantity.getText(), variable.getText()));
            return new Expression.Malformed(names.span(tree));
        }
        return new Expression.Membership(
                expression(tree.expression(0)), tree.NOT() != null, expression(tree.expression(1)), names.span(tree));
    }

    @Override
    public Expression visitKindTest(KindTestContext tree) {
        List<KindReference> kinds = names.kinds(tree.kindReference());
        return new Expression.KindTest(expression(tree.expression()), tree.NOT() != null, kinds, names.span(tree));
    }

    @Override
    public Expression visitHasControl(HasControlContext tree) {
        return new Expression.HasControl(
                expression(tree.expression()), names.kind(tree.kindReference()), names.span(tree));
    }

    @Override
    public Expression visitWithin(WithinContext tree) {
        return new Expression.Within(expression(tree.expression(0)), expression(tree.expression(1)), names.span(tree));
    }

    @Override
    public Expression visitNegation(NegationContext tree) {
        return new Expression.Not(expression(tree.expression()), names.span(tree));
    }

    @Override
    public Expression visitConjunction(ConjunctionContext tree) {
        return chain(tree, ConjunctionContext.class, Expression.And::new);
    }

    @Override
    public Expression visitDisjunction(DisjunctionContext tree) {
        return chain(tree, DisjunctionContext.class, Expression.Or::new);
    }

    /** What makes one expression of two. */
    @FunctionalInterface
    private interface Join {
        Expression join(Expression left, Expression right, Span span);
    }

    /** A row of operands with the same operator between them, whose tree leans to the left and may be very deep. */
    private Expression chain(ExpressionContext tree, Class<? extends ExpressionContext> type, Join join) {
        Deque<ExpressionContext> links = new ArrayDeque<>();
        ExpressionContext first = tree;
        while (type.isInstance(first) && (first == tree || !breaks.isBroken(first))) {
            links.push(first);
            first = first.getRuleContext(ExpressionContext.class, 0);
        }
        if (links.size() > DEEPEST_CHAIN) {
            List<Expression> operands = new ArrayList<>(List.of(expression(first)));
            links.forEach(link -> operands.add(expression(link.getRuleContext(ExpressionContext.class, 1))));
            return balanced(operands, join);
        }
        Expression joined = expression(first);
        for (ExpressionContext link : links) {
            Expression right = expression(link.getRuleContext(ExpressionContext.class, 1));
            joined = join.join(joined, right, names.span(link));
        }
        return joined;
    }

    /** Halves that are as large as each other, so that nobody who walks the expression goes deep. */
    private static Expression balanced(List<Expression> operands, Join join) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int half = operands.size() / 2;
        Expression left = balanced(operands.subList(0, half), join);
        Expression right = balanced(operands.subList(half, operands.size()), join);
        return join.join(left, right, left.span().to(right.span()));
    }

    // ---- parts

    private List<Binder> binders(List<BinderContext> trees) {
        List<Binder> binders = new ArrayList<>(trees.size());
        for (BinderContext tree : trees) {
            binders.add(new Binder(
                    names.name(tree.name()),
                    expression(tree.expression()),
                    expressionOrNull(tree.condition()),
                    names.span(tree)));
        }
        return binders;
    }

    private PathOptions path(@Nullable PathOptionsContext tree) {
        if (tree == null || tree.getChildCount() == 0) {
            return PathOptions.NONE;
        }
        List<OperandContext> operands = tree.operand();
        return new PathOptions(
                names.qualifiedNames(tree.qualifiedName()),
                tree.UP() == null ? null : expression(operands.get(0)),
                tree.AVOIDING() == null ? null : expression(operands.get(operands.size() - 1)));
    }

    private void reportMinusWithoutBlanks(AdditiveContext tree) {
        boolean reported = tree.expression(0) instanceof AdditiveContext left && lacksBlanks(left);
        if (lacksBlanks(tree) && !reported) {
            diagnostics.report(ParseDiagnostics.minusWithoutBlanks(names.span(tree.operator)));
        }
    }

    private static boolean lacksBlanks(AdditiveContext tree) {
        Token operator = tree.operator;
        return operator.getType() == MerlonLexer.MINUS
                && tree.expression(0).getStop().getStopIndex() + 1 == operator.getStartIndex()
                && tree.expression(1).getStart().getStartIndex() == operator.getStopIndex() + 1;
    }

    private static Quantifier quantifier(Token word) {
        return switch (word.getType()) {
            case MerlonLexer.ANY -> Quantifier.ANY;
            case MerlonLexer.ALL -> Quantifier.ALL;
            default -> Quantifier.NO;
        };
    }

    private static ComparisonOperator comparison(Token symbol) {
        return switch (symbol.getType()) {
            case MerlonLexer.EQUAL -> ComparisonOperator.EQUAL;
            case MerlonLexer.NOT_EQUAL -> ComparisonOperator.NOT_EQUAL;
            case MerlonLexer.LESS -> ComparisonOperator.LESS;
            case MerlonLexer.LESS_EQUAL -> ComparisonOperator.LESS_EQUAL;
            case MerlonLexer.GREATER -> ComparisonOperator.GREATER;
            default -> ComparisonOperator.GREATER_EQUAL;
        };
    }
}
