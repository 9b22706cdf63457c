package dev.merlon.attack;

import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Frame;
import dev.merlon.logic.Graph.Step;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.Once;
import dev.merlon.logic.Or;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an attacker has to get over at a step: walks through what the step costs as a library says it, along the branches that are
 * taken, and tells the controls that are there and the attributes that decide otherwise.
 */
final class Obstacles {
    private final World world;
    private final Set<String> found = new LinkedHashSet<>();

    Obstacles(World world) {
        this.world = world;
    }

    /** In the order of the text; nothing where nothing is in the way. */
    List<String> of(Step step) {
        if (step.edge() == null || step.edge().cost() == null) {
            return List.of();
        }
        Frame frame = new Frame(world, step.edge().frameSize());
        frame.set(0, step.via());
        walk(step.edge().cost(), frame);
        return new ArrayList<>(found);
    }

    private void walk(@Nullable Term term, Frame frame) {
        if (term instanceof Conditional conditional) {
            Value chosen = conditional.condition().evaluate(frame);
            if (chosen != Bool.FALSE) {
                walk(conditional.condition(), frame);
            }
            if (chosen instanceof Bool) {
                walk(chosen == Bool.TRUE ? conditional.then() : conditional.otherwise(), frame);
            }
        } else if (term instanceof Or or) {
            // Only one that holds is in the way because of this.
            walk(or.left().evaluate(frame) == Bool.FALSE ? or.right() : or.left(), frame);
        } else if (term instanceof Call call) {
            Frame inner = new Frame(world, call.definition().frameSize());
            for (int i = 0; i < call.arguments().size(); i++) {
                inner.set(i, call.arguments().get(i).evaluate(frame));
            }
            walk(call.definition().body(), inner);
        } else if (term instanceof HasControl has) {
            if (has.evaluate(frame) == Bool.TRUE) {
                found.add(has.control().title());
            }
        } else if (term instanceof Quantified quantified) {
            members(quantified, frame);
        } else if (term instanceof Binding binding) {
            walk(binding.definition(), frame);
        } else if (term instanceof Once once) {
            walk(once.term(), frame);
        } else if (term != null) {
            Terms.children(term).forEach(child -> walk(child, frame));
        }
    }

    /** Of what holds for some member: that attribute; or what is in the way at the first member for which it holds. */
    private void members(Quantified quantified, Frame frame) {
        if (quantified.evaluate(frame) != Bool.TRUE || quantified.universal()) {
            return;
        }
        if (quantified.set() instanceof AttributeOf of) {
            found.add(of.attribute().name() + " " + shown(of.evaluate(frame)));
        } else if (quantified.set().evaluate(frame) instanceof ValueSet set) {
            for (int i = 0; i < set.size(); i++) {
                frame.set(quantified.slot(), set.member(i));
                if (quantified.instance(frame, set.membership(i)) == Bool.TRUE) {
                    walk(quantified.body(), frame);
                    return;
                }
            }
        }
    }

    private static String shown(Value value) {
        return value instanceof ValueSet set
                ? set.members().stream()
                        .map(member -> member instanceof Element element ? element.name() : member.toString())
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
