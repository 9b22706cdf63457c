package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.model.Element;
import dev.merlon.model.RefutedFlow;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ends and kinds of all flows, as soon as the elements that they connect are known. */
final class FlowCollector {
    private static final List<RootKind> SOURCES = List.of(RootKind.COMPONENT, RootKind.ACTOR);
    private static final List<RootKind> TARGETS = List.of(RootKind.COMPONENT, RootKind.ACTOR, RootKind.ENDPOINT);

    private final ModelDraft draft;
    private final List<Pending> pending = new ArrayList<>();
    private final List<PendingRefuted> refuted = new ArrayList<>();

    /** A flow whose ends are still names. */
    private record Pending(Item item, ElementStatement.Flow statement, ElementDraft outer, boolean closed) {}

    /** A flow that is not there, whose ends are still names. */
    private record PendingRefuted(ElementStatement.NoFlow statement, ElementDraft outer) {}

    FlowCollector(ModelDraft draft) {
        this.draft = draft;
    }

    void add(Item item, ElementStatement.Flow statement, ElementDraft outer, boolean closed) {
        pending.add(new Pending(item, statement, outer, closed));
    }

    void add(ElementStatement.NoFlow statement, ElementDraft outer) {
        refuted.add(new PendingRefuted(statement, outer));
    }

    void collect() {
        pending.forEach(this::declare);
        RefutedFlows reader = new RefutedFlows(draft);
        refuted.forEach(each -> reader.read(each.statement, each.outer));
    }

    private void declare(Pending flow) {
        ElementStatement.Flow statement = flow.statement;
        ElementDraft source = source(flow);
        ElementDraft target = draft.names().find(statement.target(), TARGETS);
        List<KindReference> references = kindReferences(statement);
        ModelDraft.Named named = draft.kinds(references, RootKind.FLOW, RootKind.FLOW);
        List<Kind> kinds = new ArrayList<>(named.found());
        if (source == null || target == null) {
            if (statement.name() != null) {
                draft.names().addLost(List.of(statement.name().text()));
            }
            return;
        }
        ElementDraft owner = ModelNames.owner(target);
        if (target != owner) {
            target.element().kinds().stream()
                    .filter(kind -> kind.root() == RootKind.FLOW && !kinds.contains(kind))
                    .forEach(kinds::add);
        }
        if (kinds.isEmpty()) {
            kinds.add(draft.symbols().root(RootKind.FLOW));
        }
        Span place = place(statement);
        Element element = create(flow, ModelNames.flowName(source, target), kinds, place);
        ElementDraft declared = new ElementDraft(element, kinds, flow.outer, statement.clauses());
        if (!named.all() || target.isOfUnknownKind()) {
            declared.ofUnknownKind();
        }
        Name name = statement.name();
        if (name == null) {
            draft.names().addUnnamedFlow(declared);
        } else {
            draft.names().add(name, declared);
        }
        former(draft, flow.item, declared);
        Body body = statement.body();
        List<Item> items = body == null ? List.of() : body.items();
        ElementCollector.mark(declared, items);
        if (flow.closed) {
            declared.close();
        }
        if (source.isOutOfScope() && owner.isOutOfScope()) {
            declared.leaveOut();
        }
        declared.addBody(items);
        draft.add(declared);
        draft.builder().connect(element, source.element(), owner.element(), target == owner ? null : target.element());
        RefutedFlow refuted = draft.systemFlows()
                .draw(element, source.element(), owner.element(), target == owner ? null : target.element());
        if (refuted != null) {
            draft.diagnostics().report(SystemDiagnostics.refuted(element, refuted));
        }
        checkEnds(statement, source.element(), owner.element(), kinds);
        draft.kindConflicts().check(draft, declared, place);
    }

    /** Takes the names that an element had before. */
    static void former(ModelDraft draft, Item item, ElementDraft declared) {
        List<Text> names = Annotations.was(item);
        draft.names().addFormer(names, declared);
        names.forEach(name -> draft.builder().former(declared.element(), draft.fullName(name.value())));
    }

    private Element create(Pending flow, String ends, List<Kind> kinds, Span place) {
        Name name = flow.statement.name();
        Text title = flow.statement.title();
        String known = name == null ? ends : draft.fullName(name.text());
        String documentation = flow.item.documentation();
        return draft.add(
                RootKind.FLOW,
                known,
                title == null ? known : title.value(),
                kinds,
                place,
                documentation == null ? "" : documentation);
    }

    private @Nullable ElementDraft source(Pending flow) {
        QualifiedName source = flow.statement.source();
        if (source != null) {
            return draft.names().find(source, SOURCES);
        }
        if (!SOURCES.contains(flow.outer.root())) {
            draft.diagnostics().report(ModelDiagnostics.noSource(place(flow.statement)));
            return null;
        }
        return flow.outer;
    }

    private void checkEnds(ElementStatement.Flow statement, Element source, Element target, List<Kind> kinds) {
        QualifiedName written = statement.source();
        Span from = written == null ? place(statement) : written.span();
        for (Kind kind : kinds) {
            checkEnd(from, kind, true, source, draft.symbols().sources(kind));
            checkEnd(
                    statement.target().span(),
                    kind,
                    false,
                    target,
                    draft.symbols().targets(kind));
        }
    }

    private void checkEnd(Span place, Kind flow, boolean isSource, Element end, List<Kind> wanted) {
        if (wanted.isEmpty() || wanted.stream().anyMatch(end::isA)) {
            return;
        }
        draft.diagnostics().report(ModelDiagnostics.wrongEnd(place, flow, isSource, end, wanted, declaredEnds(flow)));
    }

    /** Where a kind, or the one it has its ends from, says which they are. */
    private @Nullable Span declaredEnds(Kind flow) {
        for (Kind kind = flow; kind != null; kind = kind.superKind()) {
            Symbol.OfKind symbol = draft.symbols().symbol(kind);
            if (symbol != null && symbol.declaration().ends() != null) {
                return symbol.declaration().ends().span();
            }
        }
        return null;
    }

    /** The name of a flow, or else its ends. */
    static Span place(ElementStatement.Flow statement) {
        Name name = statement.name();
        if (name != null) {
            return name.span();
        }
        QualifiedName source = statement.source();
        return source == null
                ? statement.target().span()
                : source.span().to(statement.target().span());
    }

    private static List<KindReference> kindReferences(ElementStatement.Flow statement) {
        List<KindReference> references = new ArrayList<>();
        statement.clauses().forEach(clause -> addKinds(clause, references));
        Body body = statement.body();
        if (body != null) {
            for (Item item : body.items()) {
                if (item.statement() instanceof ElementStatement.Line line) {
                    addKinds(line.clause(), references);
                }
            }
        }
        return references;
    }

    private static void addKinds(Clause clause, List<KindReference> references) {
        if (clause instanceof Clause.Via via) {
            references.addAll(via.kinds());
        }
    }
}
