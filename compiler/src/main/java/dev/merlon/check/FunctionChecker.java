package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Edge;
import dev.merlon.ast.LibraryStatement.Parameter;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Term;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Checks the bodies of defs, params and relations. */
final class FunctionChecker {
    private final Dependencies dependencies;

    FunctionChecker(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    void check(Scope scope, Item item) {
        if (item.statement() instanceof LibraryStatement.Def def
                && scope.own(Space.VALUE, def.name()) instanceof Symbol.OfDefinition symbol) {
            definition(scope, symbol);
        } else if (item.statement() instanceof LibraryStatement.Param param
                && scope.own(Space.VALUE, param.name()) instanceof Symbol.OfParameter symbol) {
            parameter(scope, symbol);
        } else if (item.statement() instanceof LibraryStatement.Relation relation
                && scope.own(Space.RELATION, relation.name()) instanceof Symbol.OfRelation symbol) {
            relation(scope, symbol);
        }
    }

    private void definition(Scope scope, Symbol.OfDefinition symbol) {
        LibraryStatement.Def def = symbol.declaration();
        Dependencies.Node node = dependencies.node(
                symbol.definition(), "`" + def.name().text() + "`", def.name().span());
        Context context = new Context(scope, ElementNames.NONE, node);
        Environment environment = Environment.EMPTY;
        for (int i = 0; i < def.parameters().size(); i++) {
            Parameter parameter = def.parameters().get(i);
            Local local = Local.variable(
                    parameter.name(), context.nextSlot(), symbol.parameters().get(i));
            environment = environment.with(local);
        }
        Typed body = new ExpressionChecker(context)
                .value(def.value(), symbol.definition().type(), environment);
        symbol.definition().define(body.term(), context.frameSize());
    }

    private void parameter(Scope scope, Symbol.OfParameter symbol) {
        LibraryStatement.Param param = symbol.declaration();
        Dependencies.Node node = dependencies.node(
                symbol.definition(),
                "`" + param.name().text() + "`",
                param.name().span());
        Context context = new Context(scope, ElementNames.NONE, node);
        Typed body = new ExpressionChecker(context)
                .value(param.value(), symbol.definition().type(), Environment.EMPTY);
        symbol.definition().define(body.term(), context.frameSize());
    }

    private void relation(Scope scope, Symbol.OfRelation symbol) {
        LibraryStatement.Relation relation = symbol.declaration();
        Dependencies.Node node = dependencies.node(
                symbol.relation(),
                "`" + relation.name().text() + "`",
                relation.name().span());
        List<Relation.Edge> edges = new ArrayList<>(relation.edges().size());
        for (Edge edge : relation.edges()) {
            edges.add(edge(scope, edge, node));
        }
        symbol.relation().define(edges);
    }

    private static Relation.Edge edge(Scope scope, Edge edge, Dependencies.Node node) {
        Context context = new Context(scope, ElementNames.NONE, node);
        Type over = scope.type(edge.type());
        if (over != Type.Basic.ANYTHING && !(over instanceof Type.OfKind)) {
            context.report(TypeDiagnostics.notAnElement(edge.type().span(), over));
            over = Type.Basic.ANYTHING;
        }
        ExpressionChecker checker = new ExpressionChecker(context);
        Local local = Local.variable(edge.variable(), context.nextSlot(), over);
        Environment environment = Environment.EMPTY.with(local);
        Expression where = edge.where();
        Typed condition = where == null ? null : checker.condition(where, environment);
        Environment inside = condition == null ? environment : environment.knowing(condition.yes());
        PathChecker paths = new PathChecker(checker);
        Term from = paths.end(edge.from(), inside);
        Term to = paths.end(edge.to(), inside);
        Expression cost = edge.cost();
        Term price = cost == null
                ? null
                : checker.value(cost, Type.Basic.INT, inside).term();
        if (!local.isUsed()) {
            context.report(NameDiagnostics.unused(edge.variable()));
        }
        return new Relation.Edge(
                over, from, to, condition == null ? null : condition.term(), price, context.frameSize());
    }
}
