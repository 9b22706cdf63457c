package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.World;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Truth;
import java.util.List;

/** Evaluates assertions. */
final class Assertions {
    private Assertions() {}

    static AssertionResult evaluate(World world, Assertion assertion) {
        Frame frame = new Frame(world, assertion.frameSize());
        Value value = assertion.condition().evaluate(frame);
        Truth truth = Kleene.truth(value);
        Facts facts = value instanceof Unknown unknown ? unknown.facts() : null;
        List<Because> because = truth == Truth.TRUE
                ? List.of()
                : new Tracer(world, new Frame(world, assertion.frameSize())).trace(assertion.condition());
        return new AssertionResult(assertion, truth, facts, because, isVacuous(world, assertion));
    }

    /** What became of an assertion where drafts may not make it hold: the least that any of the worlds makes of it. */
    static AssertionResult evaluate(DraftWorlds worlds, Assertion assertion) {
        AssertionResult written = evaluate(worlds.world(0), assertion);
        Truth least = written.truth();
        for (int i = 1; i < worlds.size(); i++) {
            World world = worlds.world(i);
            for (Assertion same : worlds.book(i).assertions()) {
                if (same.name().equals(assertion.name())) {
                    Value value = same.condition().evaluate(new Frame(world, same.frameSize()));
                    least = least.and(Kleene.truth(value));
                }
            }
        }
        if (least == written.truth()) {
            return written;
        }
        String text = written.truth() == Truth.TRUE
                ? "it holds only if what nobody has reviewed is right"
                : "it is not known only if what nobody has reviewed is right";
        return new AssertionResult(assertion, least, null, List.of(new Because(text, null, 0)), written.vacuous());
    }

    private static boolean isVacuous(World world, Assertion assertion) {
        return assertion.condition() instanceof Quantified quantified
                && quantified.universal()
                && quantified.set().evaluate(new Frame(world, assertion.frameSize())) instanceof ValueSet set
                && set.size() == 0
                && set.open() == null;
    }
}
