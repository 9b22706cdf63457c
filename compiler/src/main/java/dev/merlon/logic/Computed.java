package dev.merlon.logic;

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
 * <p>Arrays are not locked. Whatever is kept follows from the model alone and never changes, so that it does no harm where two
 * threads find the same, one after the other or at once: either will do. Arrays are by number, and then by the number or the
 * signature of an element; a thread may see an entry later than another set it. What it sees is complete, because all that is
 * kept in arrays is made of final fields.
 */
final class Computed {
    /** By number of a definition; of those that take nothing. */
    final @Nullable Value[] constants;

    /** By number of a definition; of those that take an element. */
    final @Nullable Value[] @Nullable [] calls;

    final @Nullable Value[] onces;

    /** By navigation. */
    final @Nullable Value[] @Nullable [] navigations = new @Nullable Value[Navigation.values().length] @Nullable [];

    /** By attribute. */
    final @Nullable Reading[] @Nullable [] readings;

    /** By attribute: what an element passes down. */
    final @Nullable Reading[] @Nullable [] passedDown;

    /** By attribute, then by signature. */
    final KindDefaults.ByKind[] @Nullable [] @Nullable [] defaults;

    final Map<Kind, @Nullable Holding[]> holdings = new ConcurrentHashMap<>();
    final Map<List<Kind>, ValueSet> extents = new ConcurrentHashMap<>();
    /** By element: whether a boundary of some kinds is around it. */
    final Map<List<Kind>, boolean[]> within = new ConcurrentHashMap<>();

    final Map<List<Relation>, Graph> graphs = new ConcurrentHashMap<>();
    final PossibleUses possibleUses;
    /** An element that stands for all that say nothing of their data, and what would settle its data. */
    final Fact silent;

    /** By the model of an element. */
    final Map<Element, Unstated.Patterns> patterns = new ConcurrentHashMap<>();

    final Map<Unstated.Key, Object> ofSilence = new ConcurrentHashMap<>();

    Computed(ThreatModel model, Vocabulary vocabulary) {
        int attributes = vocabulary.attributeCount();
        constants = new @Nullable Value[vocabulary.definitionCount()];
        calls = new @Nullable Value[vocabulary.definitionCount()] @Nullable [];
        onces = new @Nullable Value[vocabulary.onceCount()];
        readings = new @Nullable Reading[attributes] @Nullable [];
        passedDown = new @Nullable Reading[attributes] @Nullable [];
        defaults = new KindDefaults.ByKind[attributes] @Nullable [] @Nullable [];
        possibleUses = new PossibleUses(model, vocabulary.useKind());
        silent = Fact.ofUses(ThreatModel.somewhere(model.model().span()));
    }
}
