package dev.merlon.rule;

import dev.merlon.logic.Call;
import dev.merlon.logic.Frame;
import dev.merlon.logic.Sum;
import dev.merlon.logic.Term;
import dev.merlon.model.Between;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the severity of a threat comes about by its rule, before anybody rates or overrides it: a likelihood and an impact, and the
 * cell of the table of severities where they meet.
 *
 * @param severity by the table
 * @param base the likelihood that the rule begins with
 * @param modifiers what is added to it, in the order of the rule
 * @param likelihood what that comes to, from {@code rare} to {@code near-certain}
 * @param impact how bad it is if it happens
 * @param impactBecause the facts that make it so
 */
public record Reckoning(
        Severity severity,
        String base,
        List<Modifier> modifiers,
        String likelihood,
        String impact,
        List<Because> impactBecause) {
    public Reckoning {
        modifiers = List.copyOf(modifiers);
        impactBecause = List.copyOf(impactBecause);
    }

    /**
     * Something that makes a threat more or less likely.
     *
     * @param what its name in the rule: {@code exposure}
     * @param change how many steps it adds: {@code +1}, {@code 0}, {@code -2..-1} where facts are missing
     */
    public record Modifier(String what, String change, List<Because> because) {
        public Modifier {
            because = List.copyOf(because);
        }
    }

    /** That of a rule; empty where the rule states its severity. */
    static Optional<Reckoning> of(Analysis analysis, Threat threat) {
        Rule rule = threat.rule();
        Term likelihood = rule.likelihood();
        Term impact = rule.impact();
        if (likelihood == null || impact == null) {
            return Optional.empty();
        }
        RuleRun run = new RuleRun(analysis.world(), analysis.book(), rule);
        run.place(threat.subjects());
        Frame frame = run.frame();
        List<Modifier> modifiers = new ArrayList<>();
        Term base = likelihood;
        while (base instanceof Sum sum) {
            Value value = sum.right().evaluate(frame);
            List<Because> because = new MeasureTracer(analysis.world(), frame).trace(sum.right());
            modifiers.add(0, new Modifier(name(sum.right()), change(value, sum.minus()), because));
            base = sum.left();
        }
        return Optional.of(new Reckoning(
                run.ownSeverity(),
                show(base.evaluate(frame)),
                modifiers,
                show(likelihood.evaluate(frame)),
                show(impact.evaluate(frame)),
                new MeasureTracer(analysis.world(), frame).trace(impact)));
    }

    /** What people call it: the last part of the name of a definition, or its text. */
    private static String name(Term term) {
        if (term instanceof Call call) {
            String name = call.definition().name();
            return name.substring(name.lastIndexOf('.') + 1);
        }
        return term.span().text().strip().replaceAll("\\s+", " ");
    }

    private static String show(Value value) {
        return value instanceof Unknown ? "unknown" : value.toString();
    }

    private static String change(Value value, boolean minus) {
        if (value instanceof Between between) {
            String low = signed(minus ? between.greatest() : between.least(), minus);
            return low + ".." + signed(minus ? between.least() : between.greatest(), minus);
        }
        return value instanceof Unknown ? "unknown" : signed(value, minus);
    }

    private static String signed(Value value, boolean minus) {
        if (!(value instanceof Value.Int number)) {
            return value.toString();
        }
        long amount = minus ? -number.value() : number.value();
        return amount > 0 ? "+" + amount : Long.toString(amount);
    }
}
