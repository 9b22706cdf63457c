package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.LibraryStatement.FlowEnds;
import dev.merlon.ast.RuleStatement.RuleBinder;
import dev.merlon.logic.And;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of a rule, and what is known where its clauses stand. */
final class RuleVariables {
    private final ExpressionChecker checker;
    private final Context context;
    private final List<RuleVariable> checked = new ArrayList<>();
    private final List<Local> locals = new ArrayList<>();
    private Environment environment = Environment.EMPTY;
    private boolean wrong;

    RuleVariables(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    /** What the clauses of the rule can name. */
    Environment environment() {
        return environment;
    }

    List<RuleVariable> checked() {
        return checked;
    }

    List<Type> types() {
        return locals.stream().map(Local::type).toList();
    }

    /** The variable where there is exactly one, otherwise null. */
    @Nullable
    Local only() {
        return locals.size() == 1 ? locals.get(0) : null;
    }

    void add(Local let) {
        environment = environment.with(let);
    }

    void know(Narrowing more) {
        environment = environment.knowing(more);
    }

    void bind(List<RuleBinder> binders) {
        List<Integer> slots = new ArrayList<>();
        binders.forEach(binder -> slots.add(context.nextSlot()));
        for (int i = 0; i < binders.size(); i++) {
            RuleBinder binder = binders.get(i);
            Local taken = environment.find(binder.name().text());
            if (taken != null) {
                wrong = true;
                context.report(NameDiagnostics.duplicate(
                        binder.name(), "variable", taken.name().span()));
            }
            if (binder instanceof RuleBinder.OverKind over) {
                bind(over, slots.get(i));
            } else if (binder instanceof RuleBinder.OverSet over) {
                bind(over, slots.get(i));
            }
        }
    }

    private void bind(RuleBinder.OverKind binder, int slot) {
        Type type = context.scope().type(binder.type());
        if (type != Type.Basic.ANYTHING && !(type instanceof Type.OfKind)) {
            context.report(LibraryDiagnostics.subjectNotElement(binder.name(), type));
            type = Type.Basic.ANYTHING;
            wrong = true;
        }
        Local local = variable(binder, slot, type);
        List<Kind> kinds = Types.kinds(type);
        FlowEnds ends = binder.ends();
        List<Kind> from = List.of();
        List<Kind> to = List.of();
        if (ends != null) {
            if (kinds.stream().allMatch(kind -> kind.root() == RootKind.FLOW)) {
                from = KindDeclarer.ends(context.scope(), ends.from());
                to = KindDeclarer.ends(context.scope(), ends.to());
                knowEnd(local, "source", from);
                knowEnd(local, "target", to);
            } else {
                context.report(LibraryDiagnostics.endsWithoutFlow(ends.span()));
            }
        }
        checked.add(new RuleVariable(binder.name().text(), kinds, from, to, null, where(binder.where())));
    }

    private void knowEnd(Local flow, String end, List<Kind> kinds) {
        if (!kinds.isEmpty()) {
            know(Narrowing.of(flow.path() + "." + end, kinds));
        }
    }

    private void bind(RuleBinder.OverSet binder, int slot) {
        Typed set = checker.set(binder.set(), environment);
        Type type = ExpressionChecker.elementType(set);
        if (type != Type.Basic.ANYTHING && !(type instanceof Type.OfKind)) {
            context.report(LibraryDiagnostics.subjectNotElement(binder.name(), type));
            type = Type.Basic.ANYTHING;
            wrong = true;
        }
        Local local = variable(binder, slot, type);
        know(set.members().under(local.path()));
        checked.add(new RuleVariable(
                binder.name().text(), List.of(), List.of(), List.of(), set.term(), where(binder.where())));
    }

    private Local variable(RuleBinder binder, int slot, Type type) {
        Local local = Local.variable(binder.name(), slot, type);
        locals.add(local);
        environment = environment.with(local);
        return local;
    }

    private @Nullable Term where(@Nullable Expression condition) {
        if (condition == null) {
            return null;
        }
        Typed where = checker.condition(condition, environment);
        know(where.yes());
        return where.term();
    }

    /** Reports a variable that no condition connects with the one before it: the rule would be about every pair. */
    void checkRelated(@Nullable Term when) {
        List<BitSet> groups = new ArrayList<>();
        if (when != null) {
            addGroups(when, groups);
        }
        for (int i = 0; i < checked.size(); i++) {
            BitSet group = new BitSet();
            group.set(i);
            Term set = checked.get(i).set();
            Term where = checked.get(i).where();
            if (set != null) {
                addVariables(set, group);
            }
            if (where != null) {
                addVariables(where, group);
            }
            groups.add(group);
        }
        BitSet reached = new BitSet();
        reached.set(0);
        for (int round = 0; round < checked.size(); round++) {
            for (BitSet group : groups) {
                if (group.intersects(reached)) {
                    reached.or(group);
                }
            }
        }
        int lost = reached.nextClearBit(0);
        if (lost < locals.size() && !wrong) {
            context.report(LibraryDiagnostics.unrelated(
                    locals.get(lost).name(),
                    locals.get(lost == 0 ? 0 : lost - 1).name()));
        }
    }

    private void addGroups(Term condition, List<BitSet> groups) {
        if (condition instanceof And and) {
            addGroups(and.left(), groups);
            addGroups(and.right(), groups);
        } else {
            BitSet group = new BitSet();
            addVariables(condition, group);
            groups.add(group);
        }
    }

    private void addVariables(Term term, BitSet group) {
        if (term instanceof Variable variable && variable.slot() < locals.size()) {
            group.set(variable.slot());
        }
        Terms.children(term).forEach(child -> addVariables(child, group));
    }
}
