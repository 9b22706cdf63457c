package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Ranges;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Kind;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The worlds of a model with drafts: first as it is written, then in the ways it could be without them, the last without all.
 */
final class DraftWorlds {
    private final List<World> worlds = new ArrayList<>();
    private final List<RuleBook> books = new ArrayList<>();
    private final List<Map<Object, Element>> elements = new ArrayList<>();
    private final List<Map<String, Rule>> rules = new ArrayList<>();
    private final Ranges ranges;

    /** @param make makes the world of a model and what is evaluated on it */
    DraftWorlds(World written, RuleBook book, BiFunction<ThreatModel, RuleBook, World> make) {
        add(written, book);
        for (Drafts.Way way : book.drafts().ways()) {
            add(make.apply(way.model(), way.book()), way.book());
        }
        ranges = new Ranges(worlds);
    }

    private void add(World world, RuleBook book) {
        worlds.add(world);
        books.add(book);
        Map<Object, Element> byName = new HashMap<>();
        world.model().elements().forEach(element -> byName.put(Ranges.key(element), element));
        elements.add(byName);
        Map<String, Rule> byId = new HashMap<>();
        book.rules().forEach(rule -> byId.put(rule.id(), rule));
        rules.add(byId);
    }

    int size() {
        return worlds.size();
    }

    World world(int index) {
        return worlds.get(index);
    }

    RuleBook book(int index) {
        return books.get(index);
    }

    Ranges ranges() {
        return ranges;
    }

    /** The same rule in a world, or null where that is without it. */
    @Nullable
    Rule rule(int index, Rule rule) {
        return rules.get(index).get(rule.id());
    }

    /** The same element in a world, or null where that is without it. */
    @Nullable
    Element in(int index, Element element) {
        return elements.get(index).get(Ranges.key(element));
    }

    /** Whether an element has a control in every way the drafts could turn out. */
    boolean alwaysHas(Element element, Kind control) {
        for (int i = 0; i < worlds.size(); i++) {
            Element same = in(i, element);
            if (same == null || worlds.get(i).has(same, control) != Value.Bool.TRUE) {
                return false;
            }
        }
        return true;
    }

    /** The greatest truth of a condition on an element, or on the model, over every way the drafts could turn out. */
    Truth greatest(FrameworkClause.About about, @Nullable Element element) {
        Truth greatest = Truth.FALSE;
        for (int i = 0; i < worlds.size(); i++) {
            Element same = element == null ? null : in(i, element);
            if (element == null || same != null) {
                greatest = greatest.or(truth(worlds.get(i), about, same));
            }
        }
        return greatest;
    }

    /** The truth of a condition on an element of a world, or on the model. */
    static Truth truth(World world, FrameworkClause.About about, @Nullable Element element) {
        Frame frame = new Frame(world, about.frameSize());
        if (element != null) {
            frame.set(0, element);
        }
        return Kleene.truth(about.when().evaluate(frame));
    }

    /** Whether an element is there without the drafts too. */
    boolean isReviewed(Element element) {
        return in(worlds.size() - 1, element) != null;
    }

    /** Whether a threat covers another one without the drafts too, where both are there without them. */
    boolean covers(Threat special, Rule.Refinement refinement, Threat general) {
        int last = worlds.size() - 1;
        List<Element> subjects = new ArrayList<>();
        for (Element subject : special.subjects()) {
            Element same = in(last, subject);
            if (same != null) {
                subjects.add(same);
            }
        }
        Element first = in(last, general.subjects().get(0));
        if (subjects.size() < special.subjects().size() || first == null) {
            return true;
        }
        RuleRun run = new RuleRun(worlds.get(last), books.get(last), special.rule());
        run.place(subjects);
        Value on = refinement.on().evaluate(run.frame());
        return on == first || on instanceof ValueSet set && isMember(first, set);
    }

    private static boolean isMember(Element element, ValueSet set) {
        int index = set.indexOf(element);
        return index >= 0 && set.doubt(index) == null;
    }

    boolean endsFit(RuleVariable variable, Element element) {
        ThreatModel model = worlds.get(0).model();
        return (variable.from().isEmpty() || isAny(model.source(element), variable.from()))
                && (variable.to().isEmpty() || isAny(model.target(element), variable.to()));
    }

    private static boolean isAny(Element element, List<Kind> kinds) {
        return kinds.stream().anyMatch(element::isA);
    }
}
