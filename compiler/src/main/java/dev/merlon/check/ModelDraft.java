package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModelBuilder;
import dev.merlon.model.Written;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model that is being put together, of a program or of a test, and what everything that does so needs. */
final class ModelDraft {
    private final Scope scope;
    private final ThreatModelBuilder builder;
    private final ModelNames names;
    private final ConstantChecker constants;
    private final Assumptions assumptions;
    private final ElementDraft model;
    private final SystemNames system;
    private final SystemFlows systemFlows;
    private final String prefix;
    private final boolean test;
    private final List<ElementDraft> drafts = new ArrayList<>();
    private final KindConflicts kindConflicts = new KindConflicts();

    private ModelDraft(
            Scope scope,
            ThreatModelBuilder builder,
            Element element,
            String prefix,
            SystemNames system,
            SystemFlows systemFlows,
            boolean test) {
        this.scope = scope;
        this.test = test;
        this.prefix = prefix;
        this.builder = builder;
        this.system = system;
        this.systemFlows = systemFlows;
        this.names = new ModelNames(scope.diagnostics(), system, prefix);
        this.constants = new ConstantChecker(scope, this::element);
        this.assumptions = new Assumptions(this);
        this.model = new ElementDraft(element, element.kinds(), null, List.of());
        drafts.add(model);
        if (!test) {
            names.addModel(model);
        }
    }

    KindConflicts kindConflicts() {
        return kindConflicts;
    }

    static ModelDraft ofModel(Scope scope, String name, @Nullable Text title, Span place, String documentation) {
        return of(scope, name, title, place, documentation, false);
    }

    static ModelDraft ofTest(Scope scope, Text title) {
        return of(scope, "test", title, title.span(), "", true);
    }

    private static ModelDraft of(
            Scope scope, String name, @Nullable Text title, Span place, String documentation, boolean test) {
        Kind kind = scope.symbols().root(RootKind.MODEL);
        ThreatModelBuilder builder =
                new ThreatModelBuilder(name, title == null ? name : title.value(), kind, place, documentation);
        scope.symbols()
                .carried()
                .forEach((carrier, controls) -> controls.forEach(control -> builder.carry(carrier, control)));
        return new ModelDraft(scope, builder, builder.model(), "", new SystemNames(), new SystemFlows(), test);
    }

    /** A model that this one uses, directly or not: part of the same system. */
    ModelDraft ofUsed(Scope ofUsed, String name, @Nullable Text title, Span place, String documentation) {
        Kind kind = scope.symbols().root(RootKind.MODEL);
        Element element = builder.addModel(name, title == null ? name : title.value(), kind, place, documentation);
        return new ModelDraft(ofUsed, builder, element, Written.name(name) + ".", system, systemFlows, false);
    }

    /** The flows of the system that the model is in. */
    SystemFlows systemFlows() {
        return systemFlows;
    }

    /** The name that an element or an assertion of this model has in the system. */
    String fullName(String name) {
        int arrow = name.indexOf("->");
        if (prefix.isEmpty() || arrow < 0) {
            return prefix.isEmpty() ? name : prefix + Written.name(name);
        }
        return fullName(name.substring(0, arrow)) + "->" + fullName(name.substring(arrow + 2));
    }

    /** The name that an element of this model has in its own files. */
    String ownName(Element element) {
        return Written.bare(element.name().substring(prefix.length()));
    }

    /** Adds an element of this model. */
    Element add(RootKind root, String name, String title, List<Kind> kinds, Span span, String documentation) {
        return builder.add(model.element(), root, name, title, kinds, span, documentation);
    }

    /** Whether it is the model of a test. */
    boolean isTest() {
        return test;
    }

    /** What an element is called where something does not belong in it, with an article. */
    String noun(ElementDraft element) {
        return test && element == model ? "a test" : Nouns.of(element.root());
    }

    Scope scope() {
        return scope;
    }

    Symbols symbols() {
        return scope.symbols();
    }

    Diagnostics diagnostics() {
        return scope.diagnostics();
    }

    ThreatModelBuilder builder() {
        return builder;
    }

    ModelNames names() {
        return names;
    }

    ConstantChecker constants() {
        return constants;
    }

    /** What the model assumes. */
    Assumptions assumptions() {
        return assumptions;
    }

    /** The model itself. */
    ElementDraft model() {
        return model;
    }

    /** Everything that is declared, the model first. */
    List<ElementDraft> drafts() {
        return drafts;
    }

    void add(ElementDraft draft) {
        drafts.add(draft);
    }

    /** The element of a name; where there is none that is reported. */
    @Nullable
    Element element(QualifiedName name) {
        ElementDraft draft = names.find(name);
        return draft == null ? null : draft.element();
    }

    /** Whether facts can be stated of an element here: it is no other model's. If not, that is reported. */
    boolean isOwn(ElementDraft element, Span place) {
        if (names.isOwn(element)) {
            return true;
        }
        diagnostics()
                .report(SystemDiagnostics.ofAnotherModel(place, element.element(), builder.modelOf(element.element())));
        return false;
    }

    /** The elements that expressions can name. */
    ElementNames elementNames() {
        return new ElementNames() {
            @Override
            public @Nullable Element find(QualifiedName name) {
                ElementDraft found = names.peek(name);
                names.warnOfFormer(name, found);
                return found == null ? null : found.element();
            }

            @Override
            public @Nullable Diagnostic removed(QualifiedName name) {
                return names.removed(name);
            }

            @Override
            public Collection<String> names() {
                return names.all();
            }

            @Override
            public boolean reportUnknownOfModel(QualifiedName name) {
                return names.reportUnknownOfModel(name);
            }
        };
    }

    /**
     * The kinds of some names.
     *
     * @param found each once, of those that descend from the root kind
     * @param all whether every name led to one of them
     */
    record Named(List<Kind> found, boolean all) {}

    /** The kinds of some names that descend from a root kind; the others are reported. */
    Named kinds(List<KindReference> references, RootKind root, RootKind shown) {
        List<Kind> found = new ArrayList<>(references.size());
        boolean all = true;
        for (KindReference reference : references) {
            Kind kind = scope.kind(reference, root);
            if (kind != null && kind.root() == root) {
                if (!found.contains(kind)) {
                    found.add(kind);
                }
                continue;
            }
            all = false;
            if (kind != null) {
                diagnostics().report(ModelDiagnostics.wrongKind(reference.span(), kind, shown));
            }
        }
        return new Named(found, all);
    }
}
