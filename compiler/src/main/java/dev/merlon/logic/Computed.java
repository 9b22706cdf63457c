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
 * <p>Arrays and columns are not locked. Whatever is kept follows from the model alone and never changes, so that it does no harm where two
 * threads find the same, one after the other or at once: either will do. Arrays are by number, and columns by the number of an
 * element; a thread may see an entry later than another set it. What it sees is complete, because all that is
 * kept in them is made of final fields.
 */
final class Computed {
    /** By number of a definition; of those that take nothing. */
    final @Nullable Value[] constants;

    /** By number of a definition; of those that take an element. */
    final @Nullable Column<Value>[] calls;

    final @Nullable Value[] onces;

    /** By navigation. */
    final @Nullable Column<Value>[] navigations = Column.places(Navigation.values().length);

    /** By attribute. */
    final @Nullable Column<Value>[] values;

    /** By attribute: values with who says them, of those alone of which that was asked. */
    final @Nullable Column<Reading>[] readings;

    /** By attribute: what an element passes down. */
    final @Nullable Column<Reading>[] passedDown;

    /** By attribute, then by signature. */
    final KindDefaults.ByKind[] @Nullable [] @Nullable [] defaults;

    final Map<Kind, Column<Holding>> holdings = new ConcurrentHashMap<>();
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
        constants = new @Nullable Value[vocabulary.definitionCount()];
        calls = Column.places(vocabulary.definitionCount());
        onces = new @Nullable Value[vocabulary.onceCount()];
        values = Column.places(attributes);
        readings = Column.places(attributes);
        passedDown = Column.places(attributes);
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
