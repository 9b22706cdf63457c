package dev.merlon.logic;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.Facts;
import dev.merlon.model.Silence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model as terms see it: what is stated completed by what follows, with everything computed kept.
 *
 * <p>Values are computed when first asked for and kept in arrays by element number. Not safe for use by two threads.
 *
 * <p>Long because it is the one thing that terms ask: most methods pass a question on to the reader that keeps its answers.
 */
public final class World {
    private final ThreatModel model;
    private final Vocabulary vocabulary;
    private final AttributeReader attributes;
    private final ControlReader controls;
    private final Frames frames;
    private final Navigator navigator;
    private final Paths paths;
    private final Unstated unstated;
    private final Candidates candidates;
    private final Standings standings;
    private final boolean hasEvidence;
    /** By the lists that terms hold, which stay the same ones. */
    private final Map<List<Kind>, ValueSet> extents = new IdentityHashMap<>();

    private final Map<List<Kind>, boolean[]> withinKinds = new IdentityHashMap<>();
    private final Set<Definition> set = new HashSet<>();
    private final boolean shortcuts;
    private final Computed computed;
    private final @Nullable Value[] constants;
    private final Columns<Value> calls;
    private final @Nullable Value[] onces;

    /** @param standings what the statements of the model about controls are worth */
    public World(ThreatModel model, Vocabulary vocabulary, Standings standings) {
        this(model, vocabulary, standings, true);
    }

    /** @param shortcuts whether what comes out the same for many members, or not at all for most, is found at once */
    World(ThreatModel model, Vocabulary vocabulary, Standings standings, boolean shortcuts) {
        this(model, vocabulary, standings, shortcuts, new Computed(model, vocabulary));
    }

    private World(ThreatModel model, Vocabulary vocabulary, Standings standings, boolean shortcuts, Computed computed) {
        this.standings = standings;
        this.hasEvidence = computed.hasEvidence || standings.hasGenerated();
        this.model = model;
        this.vocabulary = vocabulary;
        this.shortcuts = shortcuts;
        this.computed = computed;
        this.constants = computed.constants;
        this.calls = computed.calls;
        this.onces = computed.onces;
        this.frames = new Frames(this);
        this.navigator = new Navigator(this);
        this.attributes = new AttributeReader(this);
        this.controls = new ControlReader(this);
        this.paths = new Paths(this);
        this.unstated = new Unstated(this, shortcuts);
        this.candidates = new Candidates(this, shortcuts);
    }

    /** Gives a param another value; before anything is computed. */
    public void set(Definition parameter, Value value) {
        constants[parameter.number()] = value;
        set.add(parameter);
    }

    boolean isSet(Definition parameter) {
        return !set.isEmpty() && set.contains(parameter);
    }

    /** The world of another model, where statements of controls are worth the same. */
    public World of(ThreatModel other) {
        return new World(other, vocabulary, standings);
    }

    /** The same model, where controls are worth something else. */
    public World with(Standings other) {
        return new World(model, vocabulary, other);
    }

    /** The same for another thread, which shares what either finds. */
    public World beside() {
        World other = new World(model, vocabulary, standings, shortcuts, computed);
        other.set.addAll(set);
        return other;
    }

    Computed computed() {
        return computed;
    }

    public ThreatModel model() {
        return model;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Paths paths() {
        return paths;
    }

    public Value attribute(Element element, Attribute attribute) {
        return attributes.value(element, attribute);
    }

    /** The value of an attribute with who says it. */
    public Reading read(Element element, Attribute attribute) {
        return attributes.read(element, attribute);
    }

    public Value has(Element element, Kind control) {
        return controls.read(element, control).value();
    }

    /** Whether every member of a set has a control; of an empty set, true. */
    public Value allHave(ValueSet set, Kind control) {
        Silence silence = set.silence();
        Value known = silence == null ? null : unstated.allHave(silence, control);
        if (known != null) {
            return known;
        }
        Value result = Value.Bool.TRUE;
        for (int i = 0; i < set.size() && result != Value.Bool.FALSE; i++) {
            if (set.member(i) instanceof Element element) {
                result = Kleene.and(result, Kleene.or(Kleene.not(set.membership(i)), has(element, control)));
            }
        }
        Facts open = set.open();
        return open == null ? result : Kleene.and(result, new Unknown(open));
    }

    /** Whether an element has a control, with the reason. */
    public Holding holding(Element element, Kind control) {
        return controls.read(element, control);
    }

    /** Whether anything in the model names evidence, or there are results of tests that were generated for it. */
    public boolean hasEvidence() {
        return hasEvidence;
    }

    /** Whether an element has a control and passing evidence proves it. */
    public boolean isVerified(Element element, Kind control) {
        return controls.isVerified(element, control);
    }

    /**
     * What a statement about a control is worth.
     *
     * @param at the element that it stands on
     */
    public Standing standing(Element at, ControlStatement statement) {
        return standings.of(at, statement);
    }

    /** What it is worth that an element has a control by its facts. */
    Standing standingOfFacts(Element element, Kind control) {
        return standings.ofFacts(element, control);
    }

    /**
     * What came of the evidence of a statement about a control.
     *
     * @param at the element that it stands on
     */
    public List<EvidenceResult> results(Element at, ControlStatement statement) {
        return standings.results(at, statement);
    }

    /** What came of the evidence that decides on whether an element has a control. */
    public List<EvidenceResult> results(Element element, Kind control) {
        Holding holding = holding(element, control);
        ControlStatement statement = holding.statement();
        if (statement != null) {
            return standings.results(holding.at(element), statement);
        }
        if (holding.ground() == Holding.Ground.COVERED && holding.from() != null) {
            return results(holding.from(), control);
        }
        return holding.isByFacts() ? standings.resultsOfFacts(element, control) : List.of();
    }

    /** What it is worth that an element has a control, or has none. */
    public Standing standing(Element element, Kind control) {
        Holding holding = holding(element, control);
        ControlStatement statement = holding.statement();
        if (statement != null) {
            return standings.of(holding.at(element), statement);
        }
        if (holding.ground() == Holding.Ground.COVERED && holding.from() != null) {
            return standing(holding.from(), control);
        }
        return holding.isByFacts() ? standings.ofFacts(element, control) : Standing.CLAIM;
    }

    /** The statements that would say that an element has a control, and do not count because an assumption has lapsed. */
    public List<ControlStatement> lapsed(Element element, Kind control) {
        return controls.lapsed(element, control);
    }

    public Value navigate(Element element, Navigation navigation) {
        return navigator.navigate(element, navigation);
    }

    /** The nearest boundary of a kind around an element, or {@code none}. */
    public Value nearest(Element element, Kind kind) {
        Element current = anchor(element);
        while (current.root() != RootKind.MODEL) {
            current = model.boundary(current);
            if (current.isA(kind)) {
                return current;
            }
        }
        return Value.None.NONE;
    }

    /** Whether a boundary of one of the kinds is around the element. */
    public boolean withinKind(Element element, List<Kind> kinds) {
        Element inner = anchor(element);
        boolean[] marks = withinKinds.get(kinds);
        if (marks == null) {
            marks = computed.within.computeIfAbsent(kinds, this::markWithin);
            withinKinds.put(kinds, marks);
        }
        return marks[inner.id()];
    }

    /** The elements of one of the kinds, in order. */
    public ValueSet extent(List<Kind> kinds) {
        ValueSet extent = extents.get(kinds);
        if (extent == null) {
            // Lists of the same kinds must have the same extent: what is found over a set is kept by the set.
            extent = computed.extents.computeIfAbsent(kinds, this::collectExtent);
            extents.put(kinds, extent);
        }
        return extent;
    }

    /** The element that a possible use is at; any other element itself. */
    Element anchor(Element element) {
        return element.id() >= 0 ? element : computed.possibleUses.ends(element).at();
    }

    /** The value of a def or a param that takes nothing. */
    public Value call(Definition definition) {
        Value known = constants[definition.number()];
        if (known == null) {
            known = evaluate(definition.body(), definition.frameSize());
            constants[definition.number()] = known;
        }
        return known;
    }

    /** The value of a def that takes one thing. */
    public Value call(Definition definition, Value argument) {
        if (!(argument instanceof Element element) || element.id() < 0) {
            return evaluate(definition, argument);
        }
        Value known = calls.get(definition.number(), element);
        if (known == null) {
            known = evaluate(definition, argument);
            calls.set(definition.number(), element, known);
        }
        return known;
    }

    Value call(Definition definition, Value... arguments) {
        return evaluate(definition.body(), definition.frameSize(), arguments);
    }

    Value once(Once once) {
        Value known = onces[once.number()];
        if (known == null) {
            known = evaluate(once.term(), Terms.frameSize(once.term()));
            onces[once.number()] = known;
        }
        return known;
    }

    Candidates candidates() {
        return candidates;
    }

    Unstated unstated() {
        return unstated;
    }

    ControlReader controls() {
        return controls;
    }

    /** What a control gives and what, for what is otherwise known of the element, cannot be. */
    public List<ControlDefinition.Given> refuted(Element element, Kind control) {
        return controls.refuted(element, control);
    }

    /** The value that an attribute has apart from what controls give it. */
    public Reading readUngiven(Element element, Attribute attribute) {
        return attributes.readUngiven(element, attribute);
    }

    /** The element whose place a use has; any other element itself. */
    public Element place(Element element) {
        return anchor(element);
    }

    /** What would settle which data are used at an element. */
    Facts missingUses(Element at) {
        return Navigator.missingUses(at);
    }

    private Value evaluate(Definition definition, Value argument) {
        return evaluate(definition.body(), definition.frameSize(), argument);
    }

    /** The value of a term where its first variables are known. */
    Value evaluate(Term term, int frameSize, Value... arguments) {
        Frame frame = frames.enter(frameSize);
        try {
            for (int i = 0; i < arguments.length; i++) {
                frame.set(i, arguments[i]);
            }
            return term.evaluate(frame);
        } finally {
            frames.leave();
        }
    }

    /** The value of a term where its first variable is known; apart from those with several, since it is by far most frequent. */
    Value evaluate(Term term, int frameSize, Value first) {
        Frame frame = frames.enter(frameSize);
        try {
            frame.set(0, first);
            return term.evaluate(frame);
        } finally {
            frames.leave();
        }
    }

    private ValueSet collectExtent(List<Kind> kinds) {
        Map<RootKind, List<Kind>> byRoot = new EnumMap<>(RootKind.class);
        for (Kind kind : kinds) {
            byRoot.computeIfAbsent(kind.root(), root -> new ArrayList<>()).add(kind);
            if (kind.root() == RootKind.BOUNDARY) {
                byRoot.computeIfAbsent(RootKind.MODEL, root -> new ArrayList<>())
                        .add(kind);
            }
        }
        List<Element> members = new ArrayList<>();
        // By root kind, for an endpoint has kinds of flows and is none.
        byRoot.forEach((root, ofRoot) -> {
            KindFilter filter = new KindFilter(model, ofRoot);
            for (Element element : model.elements(root)) {
                if (filter.accepts(element)) {
                    members.add(element);
                }
            }
        });
        return ValueSet.certain(members);
    }

    private boolean[] markWithin(List<Kind> kinds) {
        boolean[] marks = new boolean[model.elements().size()];
        byte[] known = new byte[marks.length];
        for (Element element : model.elements()) {
            if (element.root() != RootKind.MODEL) {
                marks[element.id()] = isWithin(element, kinds, known);
            }
        }
        return marks;
    }

    /** @param known 1 where an element is within one of the kinds, 2 where it is not, 0 where that was not asked yet */
    private boolean isWithin(Element element, List<Kind> kinds, byte[] known) {
        if (element.root() == RootKind.MODEL) {
            return false;
        }
        if (known[element.id()] == 0) {
            Element outer = model.boundary(element);
            boolean is = outer.isAny(kinds) || model.modelOf(element).isAny(kinds) || isWithin(outer, kinds, known);
            known[element.id()] = (byte) (is ? 1 : 2);
        }
        return known[element.id()] == 1;
    }
}
