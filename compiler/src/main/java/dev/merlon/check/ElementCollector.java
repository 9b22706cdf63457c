package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.ast.Text;
import dev.merlon.model.Element;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all elements that are declared, and gives each its name, its kinds and its place. */
final class ElementCollector {
    private final ModelDraft draft;
    private final FlowCollector flows;
    private final List<FileStatement.ExtendElement> extensions = new ArrayList<>();
    private List<Item> items = List.of();

    ElementCollector(ModelDraft draft) {
        this.draft = draft;
        this.flows = new FlowCollector(draft);
    }

    /** Collects the elements in the items of a model. */
    void collect(List<Item> said) {
        items = said;
        ElementDraft model = draft.model();
        mark(model, items);
        model.addBody(items);
        for (Item item : items) {
            if (item.statement() instanceof FileStatement.Model) {
                former(item, model);
            }
        }
        collect(items, model, model.isClosed());
        // First what adds elements, then flows, which need them all, then what is said of flows.
        List<FileStatement.ExtendElement> ofFlows = new ArrayList<>();
        for (FileStatement.ExtendElement extension : extensions) {
            boolean isKnown = extension.element().target() == null
                    && draft.names().peek(extension.element().name()) != null;
            if (isKnown) {
                extend(extension);
            } else {
                ofFlows.add(extension);
            }
        }
        flows.collect();
        draft.names().checkFormer();
        ofFlows.forEach(this::extend);
    }

    private void collect(List<Item> items, ElementDraft outer, boolean closed) {
        for (Item item : items) {
            Statement statement = item.statement();
            if (statement instanceof ElementStatement.Element element && takesElements(outer)) {
                declare(item, element, outer, closed);
            } else if (statement instanceof ElementStatement.Endpoint endpoint && outer.root() == RootKind.COMPONENT) {
                declare(item, endpoint, outer, closed);
            } else if (statement instanceof ElementStatement.Flow flow && takesFlows(outer)) {
                flows.add(item, flow, outer, closed);
            } else if (statement instanceof ElementStatement.NoFlow refuted && takesFlows(outer)) {
                flows.add(refuted, outer);
            } else if (statement instanceof FileStatement.ExtendElement extension && outer == draft.model()) {
                extensions.add(extension);
            } else if (statement instanceof Statement.Malformed malformed) {
                draft.names().addLost(malformed.lost());
            }
        }
    }

    private void declare(Item item, ElementStatement.Element statement, ElementDraft outer, boolean closed) {
        RootKind root = root(statement.keyword());
        ModelDraft.Named named = draft.kinds(statement.kinds(), root, root);
        List<Kind> stated = named.found();
        List<Kind> kinds = stated.isEmpty() ? List.of(draft.symbols().root(root)) : stated;
        String name = draft.fullName(statement.name().text());
        Element element = create(root, statement.name(), name, statement.title(), kinds, item);
        ElementDraft declared = new ElementDraft(element, kinds, outer, statement.clauses());
        if (!named.all()) {
            declared.ofUnknownKind();
        }
        draft.names().add(statement.name(), declared);
        former(item, declared);
        enter(declared, statement.body() == null ? List.of() : statement.body().items(), closed);
        if (outer.root() == RootKind.BOUNDARY) {
            draft.builder().place(element, outer.element());
        }
        draft.kindConflicts().check(draft, declared, statement.name().span());
    }

    private void declare(Item item, ElementStatement.Endpoint statement, ElementDraft owner, boolean closed) {
        ModelDraft.Named named = draft.kinds(statement.kinds(), RootKind.FLOW, RootKind.ENDPOINT);
        List<Kind> stated = named.found();
        RootKind own = stated.isEmpty() ? RootKind.ENDPOINT : RootKind.FLOW;
        List<Kind> kinds = stated.isEmpty() ? List.of(draft.symbols().root(own)) : stated;
        List<Kind> attributed = stated.isEmpty() ? List.of(draft.symbols().root(RootKind.FLOW)) : stated;
        String name = owner.element().name() + "." + statement.name().text();
        Element element = create(RootKind.ENDPOINT, statement.name(), name, statement.title(), kinds, item);
        ElementDraft declared = new ElementDraft(element, attributed, owner, statement.clauses());
        if (!named.all()) {
            declared.ofUnknownKind();
        }
        draft.names().addEndpoint(statement.name(), owner, declared);
        former(item, declared);
        draft.builder().own(owner.element(), element);
        enter(declared, statement.body() == null ? List.of() : statement.body().items(), closed);
        draft.kindConflicts().check(draft, declared, statement.name().span());
    }

    private void former(Item item, ElementDraft declared) {
        FlowCollector.former(draft, item, declared);
    }

    private Element create(
            RootKind root, Name name, String fullName, @Nullable Text title, List<Kind> kinds, Item item) {
        String documentation = item.documentation();
        return draft.add(
                root,
                fullName,
                title == null ? fullName : title.value(),
                kinds,
                name.span(),
                documentation == null ? "" : documentation);
    }

    /** Goes into the body of an element. */
    private void enter(ElementDraft declared, List<Item> body, boolean closedAround) {
        draft.add(declared);
        mark(declared, body);
        if (closedAround) {
            declared.close();
        }
        ElementDraft outer = declared.outer();
        if (outer != null && outer.isOutOfScope()) {
            declared.leaveOut();
        }
        declared.addBody(body);
        collect(body, declared, declared.isClosed());
    }

    private void extend(FileStatement.ExtendElement extension) {
        if (draft.names().peek(extension.element()) == null && isOfNoElement(extension.element())) {
            return;
        }
        ElementDraft extended = draft.names().find(extension.element());
        if (extended != null && draft.isOwn(extended, extension.element().span())) {
            Body stated = extension.body();
            List<Item> body = stated == null ? List.of() : stated.items();
            extended.addHeader(extension.clauses());
            if (extended.root() == RootKind.FLOW) {
                reportKinds(extended, extension.clauses(), body);
            }
            boolean closed = mark(extended, body);
            extended.addBody(body);
            collect(body, extended, closed);
        }
    }

    /** Whether a name is one of something else than an element; then that is reported. */
    private boolean isOfNoElement(ElementReference reference) {
        for (NamedStatement each : NamedStatement.in(items)) {
            if (reference.target() == null && each.name().text().equals(reference.text())) {
                draft.diagnostics().report(ModelDiagnostics.extendsNoElement(reference.span(), each));
                return true;
            }
        }
        return false;
    }

    private void reportKinds(ElementDraft flow, List<Clause> header, List<Item> body) {
        List<Clause> clauses = new ArrayList<>(header);
        for (Item item : body) {
            if (item.statement() instanceof ElementStatement.Line line) {
                clauses.add(line.clause());
            }
        }
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Via) {
                draft.diagnostics().report(VariantDiagnostics.kindsElsewhere(clause.span(), flow.element()));
            }
        }
    }

    /** Notes what is said of the whole of an element; returns whether the body is closed. */
    static boolean mark(ElementDraft declared, List<Item> body) {
        boolean closed = false;
        for (Item item : body) {
            if (item.statement() instanceof ElementStatement.Closed) {
                declared.close();
                closed = true;
            } else if (item.statement() instanceof ElementStatement.OutOfScope) {
                declared.leaveOut();
            }
        }
        return closed;
    }

    /** Whether actors, components, boundaries, data and identities may be declared inside. */
    static boolean takesElements(ElementDraft outer) {
        return outer.root() == RootKind.MODEL || outer.root() == RootKind.BOUNDARY;
    }

    /** Whether flows may be declared inside. */
    static boolean takesFlows(ElementDraft outer) {
        return takesElements(outer) || outer.root() == RootKind.COMPONENT || outer.root() == RootKind.ACTOR;
    }

    private static RootKind root(ElementStatement.Keyword keyword) {
        return switch (keyword) {
            case ACTOR -> RootKind.ACTOR;
            case COMPONENT -> RootKind.COMPONENT;
            case BOUNDARY -> RootKind.BOUNDARY;
            case DATA -> RootKind.DATA;
            case IDENTITY -> RootKind.IDENTITY;
        };
    }
}
