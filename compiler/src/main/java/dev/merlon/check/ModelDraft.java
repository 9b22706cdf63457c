package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModelBuilder;
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
    private final boolean test;
    private final List<ElementDraft> drafts = new ArrayList<>();

    private ModelDraft(Scope scope, String name, @Nullable Text title, Span place, String documentation, boolean test) {
        this.scope = scope;
        this.test = test;
        Kind kind = scope.symbols().root(RootKind.MODEL);
        this.builder = new ThreatModelBuilder(name, title == null ? name : title.value(), kind, place, documentation);
        scope.symbols()
                .carried()
                .forEach((carrier, controls) -> controls.forEach(control -> builder.carry(carrier, control)));
        this.names = new ModelNames(scope.diagnostics());
        this.constants = new ConstantChecker(scope, this::element);
        this.assumptions = new Assumptions(this);
        this.model = new ElementDraft(builder.model(), List.of(kind), null, List.of());
        drafts.add(model);
        if (!test) {
            names.addModel(model);
        }
    }

    static ModelDraft ofModel(Scope scope, String name, @Nullable Text title, Span place, String documentation) {
        return new ModelDraft(scope, name, title, place, documentation, false);
    }

    static ModelDraft ofTest(Scope scope, Text title) {
        return new ModelDraft(scope, "test", title, title.span(), "", true);
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
            public Collection<String> names() {
                return names.all();
            }
        };
    }

    /** The kinds of some names that descend from a root kind; the others are reported. */
    List<Kind> kinds(List<KindReference> references, RootKind root, RootKind shown) {
        List<Kind> found = new ArrayList<>(references.size());
        for (KindReference reference : references) {
            Kind kind = scope.kind(reference);
            if (kind != null && kind.root() != root) {
                diagnostics().report(ModelDiagnostics.wrongKind(reference.span(), kind, shown));
            } else if (kind != null && !found.contains(kind)) {
                found.add(kind);
            }
        }
        return found;
    }
}
