package dev.merlon.logic;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been computed of a model, for the worlds of all threads that look at it.
 *
 * <p>Arrays and columns are not locked. Whatever is kept follows from the model alone and never changes, so that it does no harm
 * where two threads find the same, one after the other or at once: either will do. A thread may see an entry later than another
 * set it. What it sees is complete, because all that is kept there is made of final fields.
 */
final class Computed {
    /** By number of a definition; of those that take nothing. */
    final @Nullable Value[] constants;

    /** By number of a definition; of those that take an element. */
    final Columns<Value> calls;

    final @Nullable Value[] onces;

    /** By navigation. */
    final Columns<Value> navigations;

    /** By attribute. */
    final Columns<Value> values;

    /** By attribute: values with who says them, of those alone of which that was asked. */
    final Columns<Reading> readings;

    /** By attribute: what an element passes down. */
    final Columns<Reading> passedDown;

    /** By attribute, then by signature. */
    final KindDefaults.ByKind[] @Nullable [] @Nullable [] defaults;

    final Map<Kind, Columns.Column<Holding>> holdings = new ConcurrentHashMap<>();
    final Map<List<Kind>, ValueSet> extents = new ConcurrentHashMap<>();
    /** By element: whether a boundary of some kinds is around it. */
    final Map<List<Kind>, boolean[]> within = new ConcurrentHashMap<>();

    final Map<List<Relation>, Graph> graphs = new ConcurrentHashMap<>();
    final PossibleUses possibleUses;
    /** Whether a statement about a control names evidence. */
    final boolean hasEvidence;

    /** An element that stands for all that say nothing of their data, and what would settle its data. */
    final Fact silent;

    /** By the model of an element. */
    final Map<Element, Unstated.Patterns> patterns = new ConcurrentHashMap<>();

    final Map<Unstated.Key, Object> ofSilence = new ConcurrentHashMap<>();

    Computed(ThreatModel model, Vocabulary vocabulary) {
        int attributes = vocabulary.attributeCount();
        int elements = model.elements().size();
        constants = new @Nullable Value[vocabulary.definitionCount()];
        calls = new Columns<>(vocabulary.definitionCount(), elements);
        navigations = new Columns<>(Navigation.values().length, elements);
        onces = new @Nullable Value[vocabulary.onceCount()];
        values = new Columns<>(attributes, elements);
        readings = new Columns<>(attributes, elements);
        passedDown = new Columns<>(attributes, elements);
        defaults = new KindDefaults.ByKind[attributes] @Nullable [] @Nullable [];
        hasEvidence = hasEvidence(model);
        possibleUses = new PossibleUses(model, vocabulary.useKind());
        silent = Fact.ofUses(ThreatModel.somewhere(model.model().span()));
    }

    private static boolean hasEvidence(ThreatModel model) {
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (!statement.backing().evidence().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
