package dev.merlon.rule;

import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import org.jspecify.annotations.Nullable;

/** Which override holds where: each model of a system changes rules for its own elements. */
final class Tailorings {
    private Tailorings() {}

    /** The override that holds on some elements, or null: that of the model itself where one is its own. */
    static @Nullable Tailoring of(World world, RuleBook book, Rule rule, Element... subjects) {
        if (book.tailorings().isEmpty()) {
            return null;
        }
        return of(world.model(), book, rule, declaring(world, subjects));
    }

    /** The override of a policy that nobody has reviewed and that holds on some elements, or null: it makes threats worse only. */
    static @Nullable Tailoring raising(World world, RuleBook book, Rule rule, Element... subjects) {
        if (book.tailorings().stream().allMatch(Tailoring::mayLower)) {
            return null;
        }
        Element declaring = declaring(world, subjects);
        return book.tailorings().stream()
                .filter(each ->
                        !each.mayLower() && each.subject().equals(rule.id()) && each.isFor(world.model(), declaring))
                .findFirst()
                .orElse(null);
    }

    private static Element declaring(World world, Element... subjects) {
        ThreatModel model = world.model();
        Element declaring = model.modelOf(world.place(subjects[0]));
        for (Element subject : subjects) {
            declaring = model.isOwn(world.place(subject)) ? model.model() : declaring;
        }
        return declaring;
    }

    private static @Nullable Tailoring of(ThreatModel model, RuleBook book, Rule rule, Element declaring) {
        Tailoring found = null;
        for (Tailoring tailoring : book.tailorings()) {
            if (tailoring.mayLower() && tailoring.subject().equals(rule.id()) && tailoring.isFor(model, declaring)) {
                // What a policy says goes before what the model says itself.
                found = found == null || tailoring.ruling() != null ? tailoring : found;
            }
        }
        return found;
    }
}
