package dev.merlon.check;

import dev.merlon.ast.ElementReference;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a variant takes out of its model, with all that goes with it. */
final class Removals {
    private final FileStatement.Variant variant;
    private final ModelDraft base;
    private final List<Item> items;
    private final Map<ElementDraft, Removal> elements = new HashMap<>();
    private final List<NamedStatement> named;
    private final Map<Name, Span> statements = new HashMap<>();
    private final Set<String> threats = new TreeSet<>();

    /**
     * Why an element is gone.
     *
     * @param named what was removed: the element itself, or what it goes with
     */
    private record Removal(ElementDraft named, Span place) {}

    /**
     * @param base the model that the variant is one of
     * @param items everything that the model says
     */
    Removals(FileStatement.Variant variant, ModelDraft base, List<Item> items) {
        this.variant = variant;
        this.base = base;
        this.items = items;
        this.named = NamedStatement.in(items);
    }

    void read(List<FileStatement.Remove> removed, Diagnostics diagnostics) {
        for (FileStatement.Remove statement : removed) {
            for (ElementReference reference : statement.elements()) {
                read(reference, diagnostics);
            }
        }
        if (elements.isEmpty()) {
            return;
        }
        Map<Element, ElementDraft> drafts = new HashMap<>();
        base.drafts().forEach(each -> drafts.put(each.element(), each));
        for (ElementDraft each : base.drafts()) {
            ElementDraft around = each.outer();
            Removal removal = elements.get(around);
            if (removal != null) {
                elements.putIfAbsent(each, removal);
            }
        }
        for (ElementDraft each : base.drafts()) {
            if (each.root() == RootKind.FLOW) {
                takeAlong(each, drafts);
            }
        }
        for (Item item : items) {
            if (item.statement() instanceof RuleStatement.Threat threat
                    && !threat.on().isEmpty()
                    && threat.on().stream().allMatch(this::has)) {
                threats.add(threat.name().text());
            }
        }
    }

    private void read(ElementReference reference, Diagnostics diagnostics) {
        ElementDraft element = base.names().peek(reference);
        List<NamedStatement> others = reference.target() != null
                ? List.of()
                : named.stream()
                        .filter(each -> each.name().text().equals(reference.text()))
                        .toList();
        Span first = first(element, others);
        if (first != null) {
            diagnostics.report(VariantDiagnostics.removedTwice(reference, first));
        } else if (element == base.model()) {
            diagnostics.report(VariantDiagnostics.removesModel(reference.span()));
        } else if (element != null && !base.names().isOwn(element)) {
            Element model = base.builder().modelOf(element.element());
            diagnostics.report(VariantDiagnostics.removesOfAnother(reference.span(), element.element(), model));
        } else if (element != null) {
            base.names().warnOfFormer(reference.name(), element);
            elements.put(element, new Removal(element, reference.span()));
        } else if (others.isEmpty()) {
            Set<String> known = new TreeSet<>(base.names().all());
            named.stream()
                    .filter(NamedStatement::isRemovable)
                    .forEach(each -> known.add(each.name().text()));
            diagnostics.report(VariantDiagnostics.nothingToRemove(reference, known));
        }
        for (NamedStatement other : others) {
            if (other.isRemovable()) {
                statements.put(other.name(), reference.span());
                threats.add(other.name().text());
            } else if (element == null) {
                diagnostics.report(VariantDiagnostics.removesAssumption(reference.span(), other.name()));
            }
        }
    }

    /** Where an element or a statement was named before to be removed; null where none was. */
    private @Nullable Span first(@Nullable ElementDraft element, List<NamedStatement> others) {
        Removal removal = elements.get(element);
        if (removal != null) {
            return removal.place;
        }
        return others.stream()
                .map(other -> statements.get(other.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A flow goes with the elements that it connects. */
    private void takeAlong(ElementDraft flow, Map<Element, ElementDraft> drafts) {
        for (Element end : base.builder().ends(flow.element())) {
            Removal removal = elements.get(drafts.get(end));
            if (removal != null) {
                elements.putIfAbsent(flow, removal);
            }
        }
    }

    boolean has(@Nullable ElementDraft element) {
        return element != null && elements.containsKey(element);
    }

    boolean has(@Nullable QualifiedName name) {
        return name != null && !elements.isEmpty() && has(base.names().peek(name));
    }

    boolean has(ElementReference reference) {
        return !elements.isEmpty()
                && (has(base.names().peek(reference)) || has(reference.name()) || has(reference.target()));
    }

    boolean has(SubjectPart part) {
        if (part instanceof SubjectPart.OfUse use) {
            return has(use.at()) || has(use.datum());
        }
        if (part instanceof SubjectPart.OfGrant grant) {
            return has(grant.holder()) || has(grant.target()) || has(grant.forActor());
        }
        return has(((SubjectPart.OfElement) part).element());
    }

    /** Whether a control, an assertion, a sequence or a threat is removed by its name. */
    boolean hasStatement(Statement statement) {
        NamedStatement each = statements.isEmpty() ? null : NamedStatement.of(statement);
        return each != null && statements.containsKey(each.name());
    }

    /** Whether a rule is gone: a threat that people found, or what a boundary demands. */
    boolean hasRule(QualifiedName rule) {
        List<Name> parts = rule.parts();
        String last = rule.last().text();
        boolean ofModel = parts.size() == 1
                || parts.size() == 2
                        && rule.first().text().equals(base.model().element().name());
        if (ofModel && threats.contains(last)) {
            return true;
        }
        if (parts.size() < 2 || !last.startsWith("demands-")) {
            return false;
        }
        Name boundary = parts.get(parts.size() - 2);
        return has(new QualifiedName(List.of(boundary), boundary.span()));
    }

    /** What is wrong with naming something; null where nothing of that name was removed. */
    @Nullable
    Diagnostic naming(QualifiedName name) {
        ElementDraft element = base.names().peek(name);
        Removal removal = elements.get(element);
        return removal == null || element == null ? null : naming(name.span(), element, removal);
    }

    /** What is wrong with naming a flow that has no name; null where it was not removed. */
    @Nullable
    Diagnostic naming(ElementReference reference) {
        ElementDraft element = base.names().peek(reference);
        Removal removal = elements.get(element);
        return removal == null || element == null ? null : naming(reference.span(), element, removal);
    }

    private Diagnostic naming(Span place, ElementDraft element, Removal removal) {
        String name = variant.name().text();
        Element gone = element.element();
        Element with = removal.named.element();
        if (VariantMistakes.isInside(variant.span(), place)) {
            return VariantDiagnostics.removedHere(place, name, gone, with, removal.place);
        }
        Name naming = named.stream()
                .filter(each -> each.isRemovable()
                        && VariantMistakes.isInside(each.statement().span(), place))
                .map(NamedStatement::name)
                .findFirst()
                .orElse(null);
        return VariantDiagnostics.removed(place, name, gone, with, removal.place, naming);
    }
}
