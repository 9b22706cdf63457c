package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What threats and decisions rest on. */
final class Bases {
    private final World world;
    private final RuleBook book;
    private final ElementHistory history;

    Bases(World world, RuleBook book) {
        this.world = world;
        this.book = book;
        this.history = new ElementHistory(world);
    }

    Basis of(Threat threat) {
        Rule rule = threat.rule();
        RuleRun run = new RuleRun(world, book, rule);
        run.place(threat.subjects());
        Frame frame = run.frame();
        BasisTracer tracer = new BasisTracer(world);
        for (RuleVariable variable : rule.variables()) {
            tracer.walk(variable.where(), frame);
        }
        if (rule.origin() == Rule.Origin.LIBRARY) {
            tracer.walk(rule.when(), frame);
        }
        for (Answer answer : rule.answers()) {
            if (answer instanceof Answer.Unless unless) {
                tracer.walk(unless.condition(), frame);
            } else if (answer instanceof Answer.Controls controls) {
                controls.requirements().forEach(requirement -> missing(requirement, run, tracer));
            }
        }
        tracer.walk(rule.severity(), frame);
        tracer.walk(rule.likelihood(), frame);
        tracer.walk(rule.impact(), frame);
        return new Basis(history, tracer.grounds());
    }

    private void missing(Requirement requirement, RuleRun run, BasisTracer tracer) {
        Value on = requirement.on().evaluate(run.frame());
        List<? extends Value> values = on instanceof ValueSet set ? set.members() : List.of(on);
        for (Value value : values) {
            if (value instanceof Element element && world.has(element, requirement.control()) != Bool.TRUE) {
                tracer.control(element, requirement.control());
            }
        }
    }

    /** What a decision rests on: the same as its threat; where it is about several, they with their facts. */
    Basis of(Decision decision, List<Threat> threats) {
        Map<Threat, Basis> bases = new LinkedHashMap<>();
        for (Threat threat : threats) {
            if (threat.decision() == decision) {
                bases.put(threat, of(threat));
            }
        }
        return bases.size() == 1 ? bases.values().iterator().next() : Basis.of(history, bases);
    }
}
