package dev.merlon.model;

import dev.merlon.model.ControlStatement.Origin;
import dev.merlon.model.ThreatModel.GrantFacts;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.model.ThreatModel.Note;
import dev.merlon.model.ThreatModel.Placement;
import dev.merlon.model.ThreatModel.Statements;
import dev.merlon.model.ThreatModel.Structure;
import dev.merlon.model.ThreatModel.UseFacts;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the elements of a model and what is said of them, in any order; {@link #build} puts them in order.
 *
 * <p>Long because it has a method for everything that can be said of an element, and puts all of it in order at once.
 *
 * <p>Expects what the checker has made sure of: unique names, boundaries that form a tree, ends of the right kinds.
 */
public final class ThreatModelBuilder {
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Element> models = new HashMap<>();
    private final Map<Element, Set<Element>> usedModels = new HashMap<>();
    private final Map<Element, Set<String>> libraries = new HashMap<>();
    private final Map<String, Element> files = new HashMap<>();
    private final Map<Element, Element> boundary = new HashMap<>();
    private final Map<Element, Element> source = new HashMap<>();
    private final Map<Element, Element> target = new HashMap<>();
    private final Map<Element, Element> endpoint = new HashMap<>();
    private final Map<Element, UseFacts> useFacts = new HashMap<>();
    private final Map<Element, GrantFacts> grantFacts = new HashMap<>();
    private final Map<Element, List<Element>> parts = new HashMap<>();
    private final Map<Element, Map<Attribute, Stated>> stated = new HashMap<>();
    private final Map<Element, List<ControlStatement>> controls = new HashMap<>();
    private final Map<Element, IdentityStatement> identity = new HashMap<>();
    private final Map<Element, List<Link>> links = new HashMap<>();
    private final Map<Element, List<Note>> notes = new HashMap<>();
    private final Map<Element, List<String>> tags = new HashMap<>();
    private final Map<Element, List<Each>> eaches = new HashMap<>();
    private final List<RefutedFlow> refuted = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<Kind, List<ControlStatement>> carried = new HashMap<>();
    private final Map<Element, List<String>> former = new HashMap<>();
    private final Set<Element> usesStated = new HashSet<>();
    private final Set<Element> usesUnknown = new HashSet<>();
    private final Set<Element> closed = new HashSet<>();
    private final Set<Element> outOfScope = new HashSet<>();
    private final Element model;

    /** The defaults that a boundary states for what is inside. */
    private record Each(
            Kind kind,
            Map<Attribute, Stated> values,
            List<ControlStatement> controls,
            @Nullable IdentityStatement identity) {}

    /** @param modelKind the root kind {@code Model} */
    public ThreatModelBuilder(String name, String title, Kind modelKind, Span span, String documentation) {
        model = new Element(RootKind.MODEL, name, title, List.of(modelKind), span, documentation);
        elements.add(model);
    }

    /** The model itself, the outermost boundary. */
    public Element model() {
        return model;
    }

    /** Adds a model that this one uses, directly or not. */
    public Element addModel(String name, String title, Kind modelKind, Span span, String documentation) {
        Element used = new Element(RootKind.MODEL, name, title, List.of(modelKind), span, documentation);
        elements.add(used);
        return used;
    }

    /** Says that the elements of a model can name those of another. */
    public void use(Element user, Element used) {
        usedModels.computeIfAbsent(user, u -> new HashSet<>()).add(used);
    }

    /** Says which rules are considered on the elements of a model: those of a library. */
    public void useLibrary(Element user, String library) {
        libraries.computeIfAbsent(user, u -> new HashSet<>()).add(library);
    }

    /** Says that a file is one of a model's. */
    public void write(Element of, String file) {
        files.put(file, of);
    }

    /** Adds an element of the model itself; it lies directly in the model until {@link #place}d. */
    public Element add(RootKind root, String name, String title, List<Kind> kinds, Span span, String documentation) {
        return add(model, root, name, title, kinds, span, documentation);
    }

    /** Adds an element of a model. */
    public Element add(
            Element declaring,
            RootKind root,
            String name,
            String title,
            List<Kind> kinds,
            Span span,
            String documentation) {
        Element element = new Element(root, name, title, kinds, span, documentation);
        elements.add(element);
        models.put(element, declaring);
        return element;
    }

    /** Puts an element into a boundary. */
    public void place(Element inner, Element outer) {
        boundary.put(inner, outer);
    }

    public void connect(Element flow, Element from, Element to, @Nullable Element toEndpoint) {
        source.put(flow, from);
        target.put(flow, to);
        if (toEndpoint != null) {
            endpoint.put(flow, toEndpoint);
        }
    }

    /** Where a flow that was {@linkplain #connect connected} begins. */
    public Element source(Element flow) {
        return source.getOrDefault(flow, model);
    }

    /** Where a flow that was {@linkplain #connect connected} ends. */
    public Element target(Element flow) {
        return target.getOrDefault(flow, model);
    }

    /** Where a flow that was {@linkplain #connect connected} begins and ends, with the endpoint if it ends at one. */
    public List<Element> ends(Element flow) {
        Element at = endpoint.get(flow);
        return at == null ? List.of(source(flow), target(flow)) : List.of(source(flow), target(flow), at);
    }

    /** Says that a flow that one could expect is not there. */
    public void refute(RefutedFlow flow) {
        refuted.add(flow);
    }

    /** Says in which order flows happen. */
    public void order(Sequence sequence) {
        sequences.add(sequence);
    }

    /** Says whose endpoint it is. */
    public void own(Element owner, Element ownedEndpoint) {
        source.put(ownedEndpoint, owner);
        boundary.put(ownedEndpoint, owner);
    }

    /** States a use of a datum, which is an element of its own; the uses of {@code at} are complete from then on. */
    public Element use(Element at, UseRole role, Element datum, Kind useKind, Span span) {
        Element use = add(modelOf(at), RootKind.USE, useName(at, role, datum), "", List.of(useKind), span, "");
        useFacts.put(use, new UseFacts(at, datum, role));
        usesStated.add(at);
        return use;
    }

    private static String useName(Element at, UseRole role, Element datum) {
        return Written.name(at.name()) + " " + role.word() + " " + Written.name(datum.name());
    }

    /** Says that the uses of data at an element are complete as far as they are stated. */
    public void usesComplete(Element at) {
        usesStated.add(at);
    }

    public Element grant(
            Element identity, List<Value> rights, Element on, @Nullable Element forActor, Kind grantKind, Span span) {
        StringBuilder name = new StringBuilder(Written.name(identity.name())).append(" may ");
        name.append(rights.stream().map(right -> Written.name(right.toString())).collect(Collectors.joining(", ")));
        name.append(" on ").append(Written.name(on.name()));
        if (forActor != null) {
            name.append(" for ").append(Written.name(forActor.name()));
        }
        Element grant = add(modelOf(identity), RootKind.GRANT, name.toString(), "", List.of(grantKind), span, "");
        grantFacts.put(grant, new GrantFacts(identity, on, List.copyOf(rights), forActor));
        return grant;
    }

    /** Says that a datum contains another. */
    public void contain(Element whole, Element part) {
        parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(part);
    }

    /** Says that more data than are stated may be used at an element, also if it is closed. */
    public void usesUnknown(Element at) {
        usesUnknown.add(at);
    }

    public void state(Element element, Attribute attribute, Stated value) {
        stated.computeIfAbsent(element, e -> new TreeMap<>()).put(attribute, value);
    }

    public void control(Element element, ControlStatement statement) {
        controls.computeIfAbsent(element, e -> new ArrayList<>()).add(statement);
    }

    /** Says which identity an actor, component or flow acts with; null for {@code none}. */
    public void identity(Element element, @Nullable Element acting, Span span) {
        identity.put(element, new IdentityStatement(acting, span));
    }

    /** States defaults for the elements of a kind inside a boundary; the identity may be null for no default. */
    public void each(
            Element outer,
            Kind kind,
            Map<Attribute, Stated> values,
            List<ControlStatement> statements,
            @Nullable IdentityStatement acting) {
        eaches.computeIfAbsent(outer, b -> new ArrayList<>())
                .add(new Each(kind, Map.copyOf(values), List.copyOf(statements), acting));
    }

    /** Says that every element of a kind has a control unless it says otherwise. */
    public void carry(Kind kind, ControlStatement statement) {
        carried.computeIfAbsent(kind, k -> new ArrayList<>()).add(statement);
    }

    public void close(Element element) {
        closed.add(element);
    }

    public void leaveOut(Element element) {
        outOfScope.add(element);
    }

    public void link(Element element, String name, String address) {
        links.computeIfAbsent(element, e -> new ArrayList<>()).add(new Link(name, address));
    }

    /** Says something for people alone. */
    public void note(Element element, String name, String text) {
        notes.computeIfAbsent(element, e -> new ArrayList<>()).add(new Note(name, text));
    }

    /** Says that an element had another name before. */
    public void former(Element element, String name) {
        former.computeIfAbsent(element, e -> new ArrayList<>()).add(name);
    }

    public void tag(Element element, String tag) {
        tags.computeIfAbsent(element, e -> new ArrayList<>()).add(tag);
    }

    /** Puts everything in order and numbers the elements. The builder cannot be used afterwards. */
    public ThreatModel build() {
        elements.sort(Comparator.naturalOrder());
        Map<List<Kind>, Integer> signatures = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Integer known = signatures.putIfAbsent(elements.get(i).kinds(), signatures.size());
            elements.get(i).number(i, known == null ? signatures.size() - 1 : known);
        }
        Placement placement = placement();
        Structure structure = structure();
        return new ThreatModel(elements, signatures.size(), placement, structure, statements(placement.surroundings()));
    }

    /** The model that declares an element. */
    public Element modelOf(Element element) {
        return element.root() == RootKind.MODEL ? element : models.getOrDefault(element, model);
    }

    private Placement placement() {
        Element[] declaring = new Element[elements.size()];
        Map<Element, List<Element>> data = new HashMap<>();
        for (Element element : elements) {
            Element of = modelOf(element);
            declaring[element.id()] = of;
            if (element.root() == RootKind.DATA) {
                data.computeIfAbsent(of, d -> new ArrayList<>()).add(element);
                usedModels.forEach((user, used) -> {
                    if (used.contains(of)) {
                        data.computeIfAbsent(user, d -> new ArrayList<>()).add(element);
                    }
                });
            }
        }
        Element[] around = boundaries();
        return new Placement(
                model, declaring, around, new Surroundings(declaring, around).of(elements), data, libraries, files);
    }

    private Element[] boundaries() {
        Element[] around = new Element[elements.size()];
        for (Element element : elements) {
            around[element.id()] = boundary.getOrDefault(element, modelOf(element));
        }
        for (Element element : elements) {
            if (element.root() == RootKind.FLOW) {
                around[element.id()] = innermostAround(around, element);
            } else if (element.root() == RootKind.USE) {
                Element at = at(element);
                around[element.id()] = at.root() == RootKind.FLOW ? innermostAround(around, at) : around[at.id()];
            }
        }
        return around;
    }

    private Element at(Element use) {
        UseFacts facts = useFacts.get(use);
        return facts == null ? model : facts.at();
    }

    private Element innermostAround(Element[] around, Element flow) {
        Set<Element> aroundSource = new HashSet<>();
        Element current = source.getOrDefault(flow, model);
        while (current.root() != RootKind.MODEL) {
            current = around[current.id()];
            aroundSource.add(current);
        }
        current = target.getOrDefault(flow, model);
        while (current.root() != RootKind.MODEL) {
            current = around[current.id()];
            if (aroundSource.contains(current)) {
                return current;
            }
        }
        return modelOf(flow);
    }

    private Structure structure() {
        List<Element>[] inbound = lists();
        List<Element>[] outbound = lists();
        List<Element>[] uses = lists();
        List<Element>[] usesOfDatum = lists();
        List<Element>[] endpoints = lists();
        List<Element>[] grants = lists();
        List<Element>[] contained = lists();
        @Nullable Element[] sources = new @Nullable Element[elements.size()];
        @Nullable Element[] targets = new @Nullable Element[elements.size()];
        @Nullable Element[] ends = new @Nullable Element[elements.size()];
        for (Element element : elements) {
            int id = element.id();
            sources[id] = source.get(element);
            targets[id] = target.get(element);
            ends[id] = endpoint.get(element);
            switch (element.root()) {
                case FLOW -> {
                    append(outbound, sources[id], element);
                    append(inbound, targets[id], element);
                }
                case ENDPOINT -> append(endpoints, sources[id], element);
                case USE -> {
                    UseFacts facts = useFacts.get(element);
                    if (facts != null) {
                        append(uses, facts.at(), element);
                        append(usesOfDatum, facts.datum(), element);
                    }
                }
                case GRANT -> {
                    GrantFacts facts = grantFacts.get(element);
                    if (facts != null) {
                        append(grants, facts.identity(), element);
                    }
                }
                case DATA ->
                    parts.getOrDefault(element, List.of()).stream()
                            .sorted()
                            .forEach(part -> append(contained, element, part));
                case MODEL, BOUNDARY, ACTOR, COMPONENT, IDENTITY, CONTROL -> {
                    // nothing hangs on these but what others say
                }
            }
        }
        return new Structure(
                sources,
                targets,
                ends,
                inbound,
                outbound,
                uses,
                usesOfDatum,
                endpoints,
                grants,
                contained,
                useFacts,
                grantFacts);
    }

    private Statements statements(List<Element>[] surroundings) {
        int size = elements.size();
        Map<Attribute, Stated>[] values = maps();
        Map<Attribute, Stated>[] defaults = maps();
        List<ControlStatement>[] statements = lists();
        boolean[] complete = new boolean[size];
        boolean[] isClosed = new boolean[size];
        boolean[] isOutOfScope = new boolean[size];
        @Nullable IdentityStatement[] identities = new @Nullable IdentityStatement[size];
        for (Element element : elements) {
            int id = element.id();
            values[id] = FewStated.of(statedOf(element));
            boolean spoken = usesStated.contains(element) || closed.contains(element);
            complete[id] = spoken && !usesUnknown.contains(element);
            isClosed[id] = closed.contains(element);
            isOutOfScope[id] = outOfScope.contains(element);
            List<ControlStatement> own = new ArrayList<>(controlsOf(element));
            Map<Attribute, Stated> inherited = new TreeMap<>();
            IdentityStatement acting = identity.get(element);
            for (Element around : eaches.isEmpty() ? List.<Element>of() : surroundings[id]) {
                for (Each each : eachesFor(around, element)) {
                    each.values.forEach(
                            (attribute, value) -> inherited.putIfAbsent(attribute, value.from(Stated.Origin.EACH)));
                    addWeaker(own, each.controls, Origin.EACH);
                    acting = acting == null ? each.identity : acting;
                }
            }
            defaults[id] = FewStated.of(inherited);
            own.sort(Comparator.comparing(ControlStatement::control).thenComparing(ControlStatement::origin));
            statements[id] = own.isEmpty() ? List.of() : List.copyOf(own);
            identities[id] = acting;
        }
        links.values()
                .forEach(list -> list.sort(Comparator.comparing(Link::name).thenComparing(Link::target)));
        notes.values().forEach(list -> list.sort(Comparator.comparing(Note::name)));
        tags.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        former.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        refuted.sort(Comparator.comparing(RefutedFlow::source).thenComparing(RefutedFlow::end));
        sequences.sort(Comparator.comparing(Sequence::name));
        return new Statements(
                values,
                defaults,
                statements,
                complete,
                identities,
                isClosed,
                isOutOfScope,
                links,
                notes,
                tags,
                former,
                refuted,
                sequences);
    }

    private List<Each> eachesFor(Element outer, Element element) {
        List<Each> found = new ArrayList<>();
        for (Each each : eaches.getOrDefault(outer, List.of())) {
            if (element.isA(each.kind)) {
                found.add(each);
            }
        }
        found.sort(Comparator.<Each>comparingInt(each -> -each.kind.depth()).thenComparing(each -> each.kind));
        return found;
    }

    private Map<Attribute, Stated> statedOf(Element element) {
        Map<Attribute, Stated> own = stated.getOrDefault(element, Map.of());
        Element end = endpoint.get(element);
        Map<Attribute, Stated> ofEndpoint = end == null ? Map.of() : stated.getOrDefault(end, Map.of());
        if (ofEndpoint.isEmpty()) {
            return own;
        }
        Map<Attribute, Stated> both = new TreeMap<>(own);
        ofEndpoint.forEach((attribute, value) -> both.putIfAbsent(attribute, value.from(Stated.Origin.ENDPOINT)));
        return both;
    }

    private List<ControlStatement> controlsOf(Element element) {
        List<ControlStatement> own = new ArrayList<>(controls.getOrDefault(element, List.of()));
        Element end = endpoint.get(element);
        if (end != null) {
            addWeaker(own, controls.getOrDefault(end, List.of()), Origin.ENDPOINT);
        }
        if (!carried.isEmpty()) {
            List<ControlStatement> ofKinds = new ArrayList<>();
            for (Kind kind : element.kinds()) {
                for (Kind each = kind; each != null; each = each.superKind()) {
                    ofKinds.addAll(carried.getOrDefault(each, List.of()));
                }
            }
            addWeaker(own, ofKinds, Origin.KIND);
        }
        return own;
    }

    /** Adds statements, but none of a control, or of one it descends from or to, that a stronger one already speaks of. */
    private static void addWeaker(List<ControlStatement> stronger, List<ControlStatement> weaker, Origin origin) {
        List<ControlStatement> added = new ArrayList<>();
        for (ControlStatement statement : weaker) {
            Kind control = statement.control();
            if (stronger.stream().noneMatch(s -> s.control().isA(control) || control.isA(s.control()))) {
                added.add(statement.from(origin));
            }
        }
        stronger.addAll(added);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T>[] lists() {
        List<T>[] lists = (List<T>[]) new List<?>[elements.size()];
        Arrays.fill(lists, List.of());
        return lists;
    }

    @SuppressWarnings("unchecked")
    private Map<Attribute, Stated>[] maps() {
        return (Map<Attribute, Stated>[]) new Map<?, ?>[elements.size()];
    }

    private static void append(List<Element>[] lists, @Nullable Element at, Element element) {
        if (at == null) {
            return;
        }
        if (lists[at.id()].isEmpty()) {
            lists[at.id()] = new ArrayList<>(4);
        }
        lists[at.id()].add(element);
    }
}
