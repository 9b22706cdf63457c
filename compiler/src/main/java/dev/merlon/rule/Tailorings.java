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
        ThreatModel model = world.model();
        Element declaring = model.modelOf(world.place(subjects[0]));
        for (Element subject : subjects) {
            declaring = model.isOwn(world.place(subject)) ? model.model() : declaring;
        }
        return of(model, book, rule, declaring);
    }

    private static @Nullable Tailoring of(ThreatModel model, RuleBook book, Rule rule, Element declaring) {
        for (Tailoring tailoring : book.tailorings()) {
            if (tailoring.subject().equals(rule.id()) && model.modelOf(tailoring.span()) == declaring) {
                return tailoring;
            }
        }
        return null;
    }
}
