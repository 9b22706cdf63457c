package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said over the uses at elements that say nothing of their data.
 *
 * <p>Every datum is possibly used at each such element. What a condition on such a use comes to depends on the datum alone,
 * save that one of the facts to ask is about the element. So it is found once, for a place that stands for all of them, and
 * that fact is replaced: large models have thousands of such elements, and thousands of data.
 *
 * <p>The place comes after all elements in order. Where its fact is chosen to be asked, it is thus the cheaper one at every
 * element; where another is chosen, that one is compared again with the element's own.
 */
final class Unstated {
    private final World world;
    private final Fact placeholder;
    private final ValueSet uses;
    private final Map<Term, Boolean> ofDataAlone = new IdentityHashMap<>();
    private final Map<Quantified, Value> quantified = new IdentityHashMap<>();
    private final Map<Extremum.Over, Extremum.Fold> extrema = new IdentityHashMap<>();

    Unstated(World world, Navigator navigator) {
        this.world = world;
        Element place = ThreatModel.somewhere(world.model().model().span());
        this.placeholder = Fact.ofUses(place);
        this.uses = navigator.unstatedUses(place);
    }

    /** The value over the uses that nobody stated; null where it has to be found one by one. */
    @Nullable
    Value value(Quantified term, Facts doubt) {
        if (!isOfDataAlone(term.body(), term.where(), term.slot())) {
            return null;
        }
        Value general = quantified.get(term);
        if (general == null) {
            general = term.over(uses, new Frame(world, term.slot() + 1));
            quantified.put(term, general);
        }
        if (general instanceof Bool) {
            return general;
        }
        Facts facts = Kleene.facts(general);
        return new Unknown(facts.contains(placeholder) ? at(facts, doubt) : facts.cheaper(doubt));
    }

    /** The values over the uses that nobody stated, taken together; null where it has to be found one by one. */
    Extremum.@Nullable Fold fold(Extremum term, Extremum.Over over) {
        if (!isOfDataAlone(over.value(), over.where(), over.slot())) {
            return null;
        }
        Extremum.Fold general = extrema.get(over);
        if (general == null) {
            general = term.fold(uses, over, placeholder, new Frame(world, over.slot() + 1));
            extrema.put(over, general);
        }
        // Facts of other kinds could be cheaper than those with the element's own at one element and not at another.
        return general.isOfAttributes() ? general : null;
    }

    /** The same facts, of an element. */
    Facts at(Facts facts, Facts doubt) {
        return facts.contains(placeholder) ? facts.replace(placeholder, doubt.first()) : facts;
    }

    private boolean isOfDataAlone(Term body, @Nullable Term where, int slot) {
        Boolean known = ofDataAlone.get(body);
        if (known == null) {
            known = isOfDataAlone(body, slot) && (where == null || isOfDataAlone(where, slot));
            ofDataAlone.put(body, known);
        }
        return known;
    }

    /** Whether a term looks at nothing that differs between two uses of a datum that nobody stated. */
    private static boolean isOfDataAlone(Term term, int slot) {
        if (Terms.isClosed(term)) {
            return true;
        }
        if (term instanceof Navigate navigate && isVariable(navigate.target(), slot)) {
            return navigate.navigation() != Navigation.AT && navigate.navigation() != Navigation.BOUNDARY;
        }
        if (term instanceof AttributeOf attribute && isVariable(attribute.target(), slot)
                || term instanceof KindTest test && isVariable(test.element(), slot)) {
            return true;
        }
        if (term instanceof Call call
                && call.arguments().size() == 1
                && isVariable(call.arguments().get(0), slot)) {
            return isOfDataAlone(call.definition().body(), 0);
        }
        if (term instanceof Variable || Terms.binds(term)) {
            return false;
        }
        for (Term child : Terms.children(term)) {
            if (!isOfDataAlone(child, slot)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(Term term, int slot) {
        return term instanceof Variable variable && variable.slot() == slot;
    }
}
