package dev.merlon.model;

import dev.merlon.model.ControlStatement.Origin;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A model: its elements in the order of their names, what is stated of each, and how they hang together.
 *
 * <p>Structure is kept in arrays by the numbers of elements. A query takes constant time, or time in the size of its
 * answer. Immutable; made by a {@link ThreatModelBuilder}.
 *
 * <p>Long because it has a short method for everything that can be asked of an element.
 */
public final class ThreatModel {
    private final List<Element> elements;
    private final int signatures;
    private final int[] firstOfRoot;
    private final Placement placement;
    private final Structure structure;
    private final @Nullable UseFacts[] useFacts;
    private final Statements statements;

    /**
     * Where elements lie; arrays by element number.
     *
     * @param main the model that is looked at
     * @param model the model that declares an element
     * @param boundary the nearest boundary; a model's is itself
     * @param surroundings what passes something down to an element, nearest first
     * @param data the data that the elements of a model can name
     * @param libraries the names of the libraries that a model uses
     * @param files the model of a file, by the name of the file
     */
    record Placement(
            Element main,
            Element[] model,
            Element[] boundary,
            List<Element>[] surroundings,
            Map<Element, List<Element>> data,
            Map<Element, Set<String>> libraries,
            Map<String, Element> files) {}

    /** Who is connected to whom; arrays by element number, lists in order. */
    record Structure(
            @Nullable Element[] source,
            @Nullable Element[] target,
            @Nullable Element[] endpoint,
            List<Element>[] inbound,
            List<Element>[] outbound,
            List<Element>[] uses,
            List<Element>[] usesOfDatum,
            List<Element>[] endpoints,
            List<Element>[] grants,
            List<Element>[] parts,
            Map<Element, UseFacts> useFacts,
            Map<Element, GrantFacts> grantFacts) {}

    /** What is said of elements; arrays by element number. */
    record Statements(
            Map<Attribute, Stated>[] stated,
            Map<Attribute, Stated>[] defaults,
            List<ControlStatement>[] controls,
            boolean[] usesComplete,
            @Nullable IdentityStatement[] identity,
            boolean[] closed,
            boolean[] outOfScope,
            Map<Element, List<Link>> links,
            Map<Element, List<Note>> notes,
            Map<Element, List<String>> tags,
            Map<Element, List<String>> former,
            List<RefutedFlow> refuted,
            List<Sequence> sequences) {}

    /** The ends of a use. */
    record UseFacts(Element at, Element datum, UseRole role) {}

    /** The ends and rights of a grant. */
    record GrantFacts(
            Element identity,
            Element target,
            List<Value> rights,
            @Nullable Element forActor) {}

    /** The identity that an element says it acts with; null for {@code none}. */
    public record IdentityStatement(@Nullable Element identity, Span span) {}

    /** A named address that people follow. */
    public record Link(String name, String target) {}

    /** Something that is said for people alone, by {@code meta}. */
    public record Note(String name, String text) {}

    /** @param signatures how many different lists of kinds there are */
    ThreatModel(
            List<Element> elements, int signatures, Placement placement, Structure structure, Statements statements) {
        this.useFacts = new @Nullable UseFacts[elements.size()];
        structure.useFacts.forEach((use, facts) -> useFacts[use.id()] = facts);
        this.elements = List.copyOf(elements);
        this.signatures = signatures;
        this.placement = placement;
        this.structure = structure;
        this.statements = statements;
        int[] first = new int[RootKind.values().length + 1];
        Arrays.fill(first, elements.size());
        for (int i = elements.size() - 1; i >= 0; i--) {
            first[elements.get(i).root().ordinal()] = i;
        }
        for (int i = first.length - 2; i >= 0; i--) {
            first[i] = Math.min(first[i], first[i + 1]);
        }
        this.firstOfRoot = first;
    }

    /** The same where controls that are planned are there, as claims, whatever facts say against them today; by their names. */
    public ThreatModel implementing(Set<String> names) {
        List<ControlStatement>[] controls = statements.controls.clone();
        for (int i = 0; i < controls.length; i++) {
            controls[i] = controls[i].stream()
                    .map(each -> each.name() != null && names.contains(each.name()) ? each.supposed() : each)
                    .toList();
        }
        return with(controls);
    }

    /** The same where a control is on an element too, as a claim, whatever is said against it today. */
    public ThreatModel supposing(Element element, Kind control) {
        List<ControlStatement>[] controls = statements.controls.clone();
        List<ControlStatement> own = new ArrayList<>(controls[element.id()]);
        own.add(ControlStatement.plain(control, Status.IMPLEMENTED, element.span(), Origin.SUPPOSED));
        controls[element.id()] = List.copyOf(own);
        return with(controls);
    }

    private ThreatModel with(List<ControlStatement>[] controls) {
        Statements changed = new Statements(
                statements.stated,
                statements.defaults,
                controls,
                statements.usesComplete,
                statements.identity,
                statements.closed,
                statements.outOfScope,
                statements.links,
                statements.notes,
                statements.tags,
                statements.former,
                statements.refuted,
                statements.sequences);
        return new ThreatModel(elements, signatures, placement, structure, changed);
    }

    /** All elements, in order; the element of number {@code i} is at {@code i}. */
    public List<Element> elements() {
        return elements;
    }

    /** The elements of a root kind, in order; models are also outermost boundaries, but not listed as such. */
    public List<Element> elements(RootKind root) {
        return elements.subList(firstOfRoot[root.ordinal()], firstOfRoot[root.ordinal() + 1]);
    }

    /** How many {@linkplain Element#signature signatures} there are. */
    public int signatures() {
        return signatures;
    }

    /** The element that is the model itself; those of the models that it uses are elements beside it. */
    public Element model() {
        return placement.main;
    }

    /** The model that declares an element: the model itself, or one that it uses, directly or not. */
    public Element modelOf(Element element) {
        return placement.model[element.id()];
    }

    /** Whether the model itself declares an element, and none that it uses. */
    public boolean isOwn(Element element) {
        return modelOf(element) == model();
    }

    /** Whether the model that declares an element can name a datum. */
    public boolean canName(Element at, Element datum) {
        return !isComposed() || Collections.binarySearch(nameableData(at), datum) >= 0;
    }

    /** The model in one of whose files a text stands. */
    public Element modelOf(Span span) {
        return placement.files.getOrDefault(span.file().name(), placement.main);
    }

    /** Whether a model says that rules of a library are to be considered on its elements. */
    public boolean usesLibrary(Element user, String library) {
        return placement.libraries.getOrDefault(user, Set.of()).contains(library);
    }

    /** Whether the model uses others. */
    public boolean isComposed() {
        return elements(RootKind.MODEL).size() > 1;
    }

    /** The nearest boundary around an element; of a flow the innermost around both ends; of a model, itself. */
    public Element boundary(Element element) {
        return placement.boundary[element.id()];
    }

    /**
     * What passes attributes and controls down to an element, nearest first: the boundaries around it, and models. What its own
     * model says comes before what a boundary of another model says in which it lies.
     */
    public List<Element> surroundings(Element element) {
        return placement.surroundings[element.id()];
    }

    /**
     * Whether {@code outer} is a boundary around {@code inner}, at any distance, or the model that declares it or a boundary
     * around it; no boundary is around itself.
     */
    public boolean encloses(Element outer, Element inner) {
        for (Element around : surroundings(inner)) {
            if (around == outer) {
                return true;
            }
        }
        return false;
    }

    /** The data that an element may use without saying so: those that its model declares or can name. */
    public List<Element> nameableData(Element at) {
        return at.id() < 0 || !isComposed()
                ? elements(RootKind.DATA)
                : placement.data.getOrDefault(modelOf(at), List.of());
    }

    /** The flow's initiating end. */
    public Element source(Element flow) {
        return required(structure.source[flow.id()], flow);
    }

    /** The flow's other end: an actor or component, also where the flow names an endpoint. */
    public Element target(Element flow) {
        return required(structure.target[flow.id()], flow);
    }

    /** The endpoint that a flow ends at, or null. */
    public @Nullable Element endpoint(Element flow) {
        return structure.endpoint[flow.id()];
    }

    /** The actor or component that an endpoint belongs to. */
    public Element endpointOwner(Element endpoint) {
        return required(structure.source[endpoint.id()], endpoint);
    }

    /** Flows that end at an actor or component. */
    public List<Element> inbound(Element element) {
        return structure.inbound[element.id()];
    }

    /** Flows that start at an actor or component. */
    public List<Element> outbound(Element element) {
        return structure.outbound[element.id()];
    }

    /** The endpoints of a component. */
    public List<Element> endpoints(Element component) {
        return structure.endpoints[component.id()];
    }

    /** The uses of data that are stated at an element. */
    public List<Element> uses(Element element) {
        return structure.uses[element.id()];
    }

    /**
     * Whether the stated uses at an element are all there are: it says something of its data (also that there are none), or it
     * is closed and does not say that they are unknown.
     */
    public boolean usesComplete(Element element) {
        return statements.usesComplete[element.id()];
    }

    /** The stated uses of a datum, anywhere. */
    public List<Element> usesOf(Element datum) {
        return structure.usesOfDatum[datum.id()];
    }

    /** Where a use is. */
    public Element usedAt(Element use) {
        return useFacts(use).at;
    }

    /** What a use is a use of. */
    public Element usedDatum(Element use) {
        return useFacts(use).datum;
    }

    public UseRole useRole(Element use) {
        return useFacts(use).role;
    }

    /** The data that a datum is said to contain. */
    public List<Element> parts(Element datum) {
        return structure.parts[datum.id()];
    }

    /** What an actor, component or flow says of its identity, or null; a flow's own word, not its source's. */
    public @Nullable IdentityStatement identity(Element element) {
        return statements.identity[element.id()];
    }

    /** The grants of an identity. */
    public List<Element> grants(Element identity) {
        return structure.grants[identity.id()];
    }

    public Element grantIdentity(Element grant) {
        return grantFacts(grant).identity;
    }

    public Element grantTarget(Element grant) {
        return grantFacts(grant).target;
    }

    public List<Value> grantRights(Element grant) {
        return grantFacts(grant).rights;
    }

    /** The actor on whose behalf a grant is, or null. */
    public @Nullable Element grantActor(Element grant) {
        return grantFacts(grant).forActor;
    }

    /** What an element (or its endpoint) says of an attribute, or null. */
    public @Nullable Stated stated(Element element, Attribute attribute) {
        Map<Attribute, Stated> stated = statements.stated[element.id()];
        return stated.isEmpty() ? null : stated.get(attribute);
    }

    /** What the nearest {@code each} says of an attribute of an element, or null. */
    public @Nullable Stated defaultOf(Element element, Attribute attribute) {
        Map<Attribute, Stated> defaults = statements.defaults[element.id()];
        return defaults.isEmpty() ? null : defaults.get(attribute);
    }

    /** All that {@code each} statements say of the attributes of an element. */
    public Map<Attribute, Stated> allDefaults(Element element) {
        return statements.defaults[element.id()];
    }

    /** All that an element (or its endpoint) says of its attributes. */
    public Map<Attribute, Stated> allStated(Element element) {
        return statements.stated[element.id()];
    }

    /** What is said of controls on an element, by itself, its endpoint, its kinds or an {@code each}. */
    public List<ControlStatement> controls(Element element) {
        return statements.controls[element.id()];
    }

    /** Whether what is not stated of the element is absent. */
    public boolean closed(Element element) {
        return element.id() >= 0 && statements.closed[element.id()];
    }

    /** Whether no threats are considered on the element. */
    public boolean outOfScope(Element element) {
        return element.id() >= 0 && statements.outOfScope[element.id()];
    }

    /** The flows that are said not to be there, by their ends. */
    public List<RefutedFlow> refutedFlows() {
        return statements.refuted;
    }

    /** The orders in which flows are said to happen, by name. */
    public List<Sequence> sequences() {
        return statements.sequences;
    }

    /** The links of an element, by name. */
    public List<Link> links(Element element) {
        return statements.links.getOrDefault(element, List.of());
    }

    /** What {@code meta} says of an element, by name; only reports show it. */
    public List<Note> notes(Element element) {
        return statements.notes.getOrDefault(element, List.of());
    }

    public List<String> tags(Element element) {
        return statements.tags.getOrDefault(element, List.of());
    }

    /**
     * The names that an element had before, in order: its own, of an endpoint with its owner's, of a flow without a name those
     * that follow from the former names of its ends.
     */
    public List<String> formerNames(Element element) {
        if (statements.former.isEmpty() || element.id() < 0) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>();
        if (element.root() == RootKind.ENDPOINT) {
            String own = element.name().substring(element.name().indexOf('.') + 1);
            cross(allNames(endpointOwner(element)), plus(statements.former.get(element), own), ".", names);
        } else {
            names.addAll(statements.former.getOrDefault(element, List.of()));
        }
        if (element.root() == RootKind.FLOW
                && element.name()
                        .equals(source(element).name() + "->" + target(element).name())) {
            cross(allNames(source(element)), allNames(target(element)), "->", names);
        }
        names.remove(element.name());
        return List.copyOf(names);
    }

    private List<String> allNames(Element element) {
        return plus(statements.former.get(element), element.name());
    }

    private static List<String> plus(@Nullable List<String> names, String name) {
        List<String> all = new ArrayList<>(names == null ? List.of() : names);
        all.add(name);
        return all;
    }

    private static void cross(List<String> left, List<String> right, String between, Set<String> names) {
        left.forEach(one -> right.forEach(other -> names.add(one + between + other)));
    }

    /** Stands for any element that says nothing of its data; after all others in order, and no part of the model. */
    public static Element somewhere(Span span) {
        return new Element(RootKind.CONTROL, "\uFFFF", "", List.of(), span, "");
    }

    /** A use that nobody stated but that is possible; it is no part of the model and has no number. */
    public static Element possibleUse(Element at, Element datum, Kind useKind) {
        return new Element(
                RootKind.USE,
                Written.name(at.name()) + " uses " + Written.name(datum.name()),
                "",
                List.of(useKind),
                at.span(),
                "");
    }

    private UseFacts useFacts(Element use) {
        return required(use.id() < 0 ? null : useFacts[use.id()], use);
    }

    private GrantFacts grantFacts(Element grant) {
        return required(structure.grantFacts.get(grant), grant);
    }

    private static <T> T required(@Nullable T value, Element element) {
        if (value == null) {
            throw new IllegalArgumentException("not of a " + element.root().kindName() + ": " + element);
        }
        return value;
    }
}
