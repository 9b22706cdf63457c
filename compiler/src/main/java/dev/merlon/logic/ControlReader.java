package dev.merlon.logic;

import dev.merlon.logic.ControlDefinition.Condition;
import dev.merlon.logic.ControlDefinition.Given;
import dev.merlon.logic.Holding.Ground;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.ControlStatement.Origin;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether elements have controls: what is stated (S), what follows from facts (D) and what is inherited or covers (I), by the
 * table in the language reference.
 */
final class ControlReader {
    private final World world;
    private final ThreatModel model;
    private final Coverings coverings;
    private final Map<Kind, Columns.Column<Holding>> columns;
    private final UnderWay underWay = new UnderWay();
    private final Map<Kind, List<Kind>> descendants = new HashMap<>();

    ControlReader(World world) {
        this.world = world;
        this.model = world.model();
        this.columns = world.computed().holdings;
        this.coverings = new Coverings(world, this);
    }

    Holding read(Element element, Kind control) {
        if (element.id() < 0) {
            return unstated(new Unknown(world.missingUses(world.anchor(element))));
        }
        Columns.Column<Holding> column = columns.get(control);
        if (column == null) {
            column = new Columns.Column<>(model.elements().size());
            columns.put(control, column);
        }
        Holding known = column.get(element.id());
        if (known != null) {
            return known;
        }
        if (!underWay.begin(control, element)) {
            return unstated(asked(element, control));
        }
        try {
            known = decide(element, control, true);
            column.set(element.id(), known);
            return known;
        } finally {
            underWay.end();
        }
    }

    /** What is stated of a control on the element itself or passed down to it, or null where nobody says anything. */
    @Nullable
    Holding stated(Element element, Kind control) {
        if (element.id() < 0) {
            return null;
        }
        Holding own = own(element, control);
        return own != null ? own : inherited(element, control);
    }

    /** Whether an element has a control by itself: apart from what covers it. */
    Holding alone(Element element, Kind control) {
        return decide(element, control, false);
    }

    /** Whether the statement that decides is proven, or that what follows from facts is there; not what covers in other ways. */
    boolean isVerified(Element element, Kind control) {
        Holding holding = read(element, control);
        ControlStatement statement = holding.statement();
        if (holding.value() != Bool.TRUE) {
            return false;
        }
        if (statement != null) {
            return world.standing(holding.at(element), statement) == Standing.VERIFIED;
        }
        if (holding.ground() == Ground.COVERED && holding.from() != null) {
            return isVerified(holding.from(), control);
        }
        return holding.ground() == Ground.DERIVED && world.standingOfFacts(element, control) == Standing.VERIFIED;
    }

    /** The statements of an element and of the boundaries around it that an assumption took with it. */
    List<ControlStatement> lapsed(Element element, Kind control) {
        List<ControlStatement> found = new ArrayList<>();
        Element anchor = world.anchor(element);
        List<Element> places = new ArrayList<>(List.of(anchor));
        places.addAll(model.surroundings(anchor));
        for (Element current : places) {
            for (ControlStatement statement : model.controls(current)) {
                if (statement.status() == Status.IMPLEMENTED
                        && statement.control().isA(control)
                        && world.standing(current, statement) == Standing.LAPSED) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    private Holding decide(Element element, Kind control, boolean withCovering) {
        Holding own = own(element, control);
        if (own != null && own.ground() == Ground.DISPROVED) {
            return own;
        }
        if (own != null && isSupposed(own)) {
            return own;
        }
        Value derived = derived(element, control);
        if (own != null && own.ground() == Ground.STATED && own.value() instanceof Bool bool) {
            boolean contradiction = derived instanceof Bool fact
                    && fact != bool
                    && !(bool == Bool.TRUE && isBySilence(element, control));
            return contradiction ? new Holding(Bool.FALSE, Ground.STATED, own.statement(), null, true) : own;
        }
        Holding inherited = inherited(element, control);
        if (inherited != null && isSupposed(inherited)) {
            return inherited;
        }
        if (derived == Bool.TRUE && world.standingOfFacts(element, control) == Standing.FAILING) {
            return new Holding(Bool.FALSE, Ground.DISPROVED, null, null, false);
        }
        if (derived instanceof Bool) {
            return derivedAgainst(derived, inherited);
        }
        if (inherited != null && inherited.value() == Bool.TRUE) {
            return inherited;
        }
        Holding covered = withCovering ? coverings.read(element, control) : null;
        if (covered != null && covered.value() == Bool.TRUE) {
            return covered;
        }
        Holding passed = inherited != null ? inherited : covered;
        if (derived != null) {
            if (passed != null && passed.value() == Bool.FALSE && own == null && !isLeftOpen(element, control)) {
                return passed;
            }
            return new Holding(derived, Ground.DERIVED, null, null, false);
        }
        if (own != null) {
            return own;
        }
        if (passed != null && (passed == inherited || passed.value() == Bool.FALSE)) {
            return passed;
        }
        boolean mayStand = coverings.mayStandOn(element, control);
        if (mayStand && model.closed(element)) {
            return new Holding(Bool.FALSE, Ground.CLOSED, null, null, false);
        }
        if (!mayStand && covered == null) {
            return new Holding(Bool.FALSE, Ground.IMPOSSIBLE, null, null, false);
        }
        return covered != null ? covered : unstated(asked(element, control));
    }

    /** Whether it is there because somebody asks what would be then: facts of today do not contradict that. */
    private static boolean isSupposed(Holding holding) {
        return holding.value() == Bool.TRUE
                && holding.statement() != null
                && holding.statement().origin() == Origin.SUPPOSED;
    }

    /**
     * Whether a control does not follow only because a closed element says nothing of an attribute: what is said of the control
     * itself then counts.
     */
    private boolean isBySilence(Element element, Kind control) {
        Condition condition = world.vocabulary().definition(control).holdsWhen();
        return model.closed(element) && condition != null && readsAbsent(element, condition.term());
    }

    /** Whether the element says {@code unknown} of an attribute that decides on the control. */
    private boolean isLeftOpen(Element element, Kind control) {
        Condition condition = world.vocabulary().definition(control).holdsWhen();
        return condition != null
                && reads(
                        element,
                        condition.term(),
                        reading -> reading.value() instanceof Unknown && reading.source() != Reading.Source.UNKNOWN);
    }

    private boolean readsAbsent(Element element, Term term) {
        return reads(element, term, reading -> reading.source() == Reading.Source.ABSENT);
    }

    private boolean reads(Element element, Term term, Predicate<Reading> wanted) {
        if (term instanceof AttributeOf of
                && of.target() instanceof Variable
                && wanted.test(world.read(element, of.attribute()))) {
            return true;
        }
        for (Term child : Terms.children(term)) {
            if (reads(element, child, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** A control that follows from facts, or not; what is inherited and overruled by them is kept for the warning. */
    private static Holding derivedAgainst(Value derived, @Nullable Holding inherited) {
        if (derived == Bool.FALSE && inherited != null && inherited.value() == Bool.TRUE) {
            return new Holding(derived, Ground.DERIVED, inherited.statement(), inherited.from(), false);
        }
        return new Holding(derived, Ground.DERIVED, null, null, false);
    }

    private static Value asked(Element element, Kind control) {
        return new Unknown(Facts.of(Fact.ofControl(element, control)));
    }

    private static Holding unstated(Value value) {
        return new Holding(value, Ground.UNSTATED, null, null, false);
    }

    /** What the element, its endpoint or its kinds say. */
    private @Nullable Holding own(Element element, Kind control) {
        return strongest(element, control, false, element);
    }

    /** What an {@code each} says, or the nearest enclosing boundary that mentions the control, itself or by an {@code each}. */
    private @Nullable Holding inherited(Element element, Kind control) {
        Holding each = strongest(element, control, true, element);
        if (each != null) {
            return new Holding(each.value(), Ground.INHERITED, each.statement(), null, false);
        }
        List<Element> around = model.surroundings(element);
        for (int i = 0; i < around.size(); i++) {
            Element current = around.get(i);
            Holding passed = strongest(current, control, false, element);
            if (passed == null) {
                passed = strongest(current, control, true, element);
            }
            if (passed != null && passed.value() instanceof Bool) {
                return new Holding(passed.value(), Ground.INHERITED, passed.statement(), current, false);
            }
        }
        return null;
    }

    private @Nullable Holding strongest(Element at, Kind control, boolean each, Element asked) {
        Holding result = null;
        List<ControlStatement> statements = model.controls(at);
        for (int i = 0; i < statements.size(); i++) {
            ControlStatement statement = statements.get(i);
            if ((statement.origin() == Origin.EACH) != each) {
                continue;
            }
            Holding here = says(at, statement, control, asked);
            if (here != null && here.ground() == Ground.DISPROVED) {
                return here;
            }
            if (here != null && (result == null || here.value() == Bool.TRUE && here.ground() == Ground.STATED)) {
                result = here;
            }
        }
        return result;
    }

    /** What a statement about one control says about another: to have a special kind is to have the general one. */
    private @Nullable Holding says(Element at, ControlStatement statement, Kind control, Element asked) {
        boolean special = statement.control().isA(control);
        boolean general = control.isA(statement.control());
        return switch (statement.status()) {
            case IMPLEMENTED -> implemented(at, statement, special, general);
            case ABSENT -> general ? new Holding(Bool.FALSE, Ground.STATED, statement, null, false) : null;
            case PLANNED, PROPOSED -> special ? new Holding(Bool.FALSE, Ground.NOT_YET, statement, null, false) : null;
            case UNKNOWN ->
                special ? new Holding(asked(asked, control), Ground.UNSTATED, statement, null, false) : null;
        };
    }

    /** A control whose evidence fails is not there; where an assumption took the statement with it, nothing is said. */
    private @Nullable Holding implemented(Element at, ControlStatement statement, boolean special, boolean general) {
        if (!special && !general) {
            return null;
        }
        Standing standing = world.standing(at, statement);
        if (standing == Standing.LAPSED) {
            return null;
        }
        if (standing == Standing.FAILING) {
            return general ? new Holding(Bool.FALSE, Ground.DISPROVED, statement, null, false) : null;
        }
        return special ? new Holding(Bool.TRUE, Ground.STATED, statement, null, false) : null;
    }

    /** What follows from facts: true, false or unknown; null where nothing can follow. */
    private @Nullable Value derived(Element element, Kind control) {
        Value result = null;
        for (Kind general = control; general != null && isDefined(general); general = general.superKind()) {
            Value here = derivedAlone(element, world.vocabulary().definition(general));
            if (here == Bool.FALSE) {
                return here;
            }
            if (general == control) {
                result = here;
            }
        }
        List<Kind> specials = descendants(control);
        for (int i = 0; i < specials.size(); i++) {
            ControlDefinition definition = world.vocabulary().definition(specials.get(i));
            if (definition.holdsWhen() != null && derivedAlone(element, definition) == Bool.TRUE) {
                return Bool.TRUE;
            }
        }
        return result;
    }

    /** Whether it is a kind of control that a library declares, and not the root of them. */
    static boolean isDefined(Kind control) {
        return control.superKind() != null;
    }

    /** The special kinds of a control. */
    List<Kind> descendants(Kind control) {
        List<Kind> found = descendants.get(control);
        if (found == null) {
            found = new ArrayList<>();
            for (ControlDefinition definition : world.vocabulary().controls()) {
                if (definition.kind() != control && definition.kind().isA(control)) {
                    found.add(definition.kind());
                }
            }
            descendants.put(control, found);
        }
        return found;
    }

    private @Nullable Value derivedAlone(Element element, ControlDefinition definition) {
        List<Given> given = definition.given();
        for (int i = 0; i < given.size(); i++) {
            if (element.isA(given.get(i).attribute().owner()) && refutes(element, given.get(i))) {
                return Bool.FALSE;
            }
        }
        Condition condition = definition.holdsWhen();
        if (condition != null && element.isAny(definition.on())) {
            return world.evaluate(condition.term(), condition.frameSize(), element);
        }
        return null;
    }

    /** What a control gives and what, for what is otherwise known of the element, cannot be. */
    List<Given> refuted(Element element, Kind control) {
        return world.vocabulary().definition(control).given().stream()
                .filter(given -> element.isA(given.attribute().owner()) && refutes(element, given))
                .toList();
    }

    /** Whether what is otherwise known of an attribute cannot be, if the control were there; silence is no such knowledge. */
    private boolean refutes(Element element, Given given) {
        Reading reading = world.readUngiven(element, given.attribute());
        if (reading.source() == Reading.Source.ABSENT) {
            return false;
        }
        Value value = reading.value();
        if (!given.adding()) {
            return Comparison.compare(value, given.operator(), given.value()) == Bool.FALSE;
        }
        return value instanceof ValueSet set
                && set.open() == null
                && !set.members().contains(given.value());
    }
}
