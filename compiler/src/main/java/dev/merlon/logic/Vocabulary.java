package dev.merlon.logic;

import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What libraries say about attributes and controls, as far as evaluation needs it. Filled by the checker. */
public final class Vocabulary {
    private final Kind useKind;
    private final List<AttributeDefinition> attributes = new ArrayList<>();
    private final Map<Kind, ControlDefinition> controls = new TreeMap<>();
    /** The same, for look-up: comparing names takes longer. */
    private final Map<Kind, ControlDefinition> byControl = new HashMap<>();

    private final Map<String, Taxonomy> taxonomies = new TreeMap<>();
    private final Map<String, Taxonomy.Reference> references = new ConcurrentHashMap<>();
    private final Map<String, FrameworkClause> clauses = new HashMap<>();
    private final Map<String, Definition> definitionsByName = new TreeMap<>();
    private final Map<String, Relation> relationsByName = new TreeMap<>();
    private @Nullable Attribute sensitivity;
    private int definitions;
    private int relations;
    private int onces;

    /** @param useKind the root kind {@code Use} */
    public Vocabulary(Kind useKind) {
        this.useKind = useKind;
    }

    /** The built-in enum of the ways to use data. */
    public static Enumeration useRole() {
        return Navigator.USE_ROLE;
    }

    public Kind useKind() {
        return useKind;
    }

    /** Adds the definition of the attribute whose number is next. */
    public void add(AttributeDefinition definition) {
        if (definition.attribute().number() != attributes.size()) {
            throw new IllegalArgumentException("out of turn: " + definition.attribute());
        }
        attributes.add(definition);
    }

    /** The definitions of all attributes, in the order of their numbers. */
    public List<AttributeDefinition> attributes() {
        return List.copyOf(attributes);
    }

    public int attributeCount() {
        return attributes.size();
    }

    public AttributeDefinition definition(Attribute attribute) {
        return attributes.get(attribute.number());
    }

    public void add(ControlDefinition definition) {
        controls.put(definition.kind(), definition);
        byControl.put(definition.kind(), definition);
    }

    /** The definition of a kind of control; every one has one. */
    public ControlDefinition definition(Kind control) {
        ControlDefinition definition = byControl.get(control);
        if (definition == null) {
            throw new IllegalArgumentException("no control: " + control);
        }
        return definition;
    }

    /** What proves a kind of control; of one that names nothing, what proves the kind above it. */
    public List<Probe> probes(Kind control) {
        for (Kind kind = control; kind != null && kind.superKind() != null; kind = kind.superKind()) {
            List<Probe> probes = definition(kind).probes();
            if (!probes.isEmpty()) {
                return List.copyOf(probes);
            }
        }
        return List.of();
    }

    /** All kinds of controls, in order. */
    public Collection<ControlDefinition> controls() {
        return controls.values();
    }

    public void add(Taxonomy taxonomy) {
        taxonomies.put(taxonomy.name(), taxonomy);
        references.clear();
    }

    /** The catalogues that rules and controls refer to, by name. */
    public Collection<Taxonomy> taxonomies() {
        return Collections.unmodifiableCollection(taxonomies.values());
    }

    public void add(FrameworkClause clause) {
        clauses.put(clause.reference(), clause);
    }

    /** The entries of taxonomies that libraries list, in the order of their taxonomies and their own. */
    public List<FrameworkClause> clauses() {
        return clauses.values().stream()
                .sorted(Comparator.comparing(
                                (FrameworkClause clause) -> clause.taxonomy().name())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The clause that an entry is, or null where no library lists it. */
    public @Nullable FrameworkClause clause(String reference) {
        return clauses.get(reference);
    }

    /** An entry of a taxonomy, with where it can be read; of several taxonomies that know it, the first by name counts. */
    public Taxonomy.Reference reference(String text) {
        return references.computeIfAbsent(text, this::findReference);
    }

    private Taxonomy.Reference findReference(String text) {
        for (Taxonomy taxonomy : taxonomies.values()) {
            Taxonomy.Reference found = taxonomy.find(text);
            if (found != null) {
                return found;
            }
        }
        return new Taxonomy.Reference(text, "", "", false);
    }

    /** Names the attribute of data that is at least that of the parts. */
    public void sensitivity(Attribute attribute) {
        sensitivity = attribute;
    }

    public @Nullable Attribute sensitivity() {
        return sensitivity;
    }

    public void add(Definition definition) {
        definitionsByName.put(definition.name(), definition);
    }

    /** The def or param of a qualified name. */
    public Optional<Definition> definition(String name) {
        return Optional.ofNullable(definitionsByName.get(name));
    }

    public void add(Relation relation) {
        relationsByName.put(relation.name(), relation);
    }

    /** The relations that have a name in whichever library, in the order of their qualified names. */
    public List<Relation> relations(String simpleName) {
        return relationsByName.values().stream()
                .filter(relation -> relation.name().endsWith("." + simpleName))
                .toList();
    }

    public int nextDefinition() {
        return definitions++;
    }

    public int definitionCount() {
        return definitions;
    }

    public int nextRelation() {
        return relations++;
    }

    public int relationCount() {
        return relations;
    }

    public int nextOnce() {
        return onces++;
    }

    public int onceCount() {
        return onces;
    }
}
